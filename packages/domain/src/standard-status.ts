import { yearOf } from './calendar';
import type { StandardStatus } from './lists/standards';

/** The dates a standard's status follows from, as far as they are known. */
export interface DatedStandard {
  /** From its number; all that is known of many old standards. */
  issuedYear: number | null;
  issuedOn: string | null;
  implementedOn: string | null;
  withdrawnOn: string | null;
  /** From when another standard stands in its place; null while none does. */
  supersededOn: string | null;
  /** A standard that is replaced in part stays current beside the other. */
  isReplacementPartial: boolean;
}

function isInForce({ issuedYear, issuedOn, implementedOn }: DatedStandard, today: string): boolean {
  if (implementedOn) return implementedOn <= today;
  if (issuedOn) return issuedOn <= today;
  return issuedYear === null || issuedYear <= yearOf(today);
}

/**
 * The status on a day, derived and never stored. A withdrawal says the most, then a whole replacement, then the day it takes force.
 * Where only the year is known, it counts as in force from that year on.
 */
export function standardStatus(standard: DatedStandard, today: string): StandardStatus {
  const { withdrawnOn, supersededOn, isReplacementPartial } = standard;
  if (withdrawnOn && withdrawnOn <= today) return 'WITHDRAWN';
  if (supersededOn && supersededOn <= today && !isReplacementPartial) return 'SUPERSEDED';
  return isInForce(standard, today) ? 'CURRENT' : 'UPCOMING';
}

/** Whether the standard must not be newly cited, and adoptions of it want a look. */
export function isOutdated(standard: DatedStandard, today: string): boolean {
  const status = standardStatus(standard, today);
  return status === 'WITHDRAWN' || status === 'SUPERSEDED';
}
