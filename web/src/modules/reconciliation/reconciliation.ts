import { addDays, type VehicleStage } from '@bianzhong/domain';
import type { RouteLocationRaw } from 'vue-router';
import type { DateRange } from '../../ui/list/filters';

/** Days that the board shows when none are asked for, and that the server takes at most. */
export const USUAL_DAYS = 14;
export const MOST_DAYS = 31;

/** The days that are asked about. An end that is not given lies the usual span from the other. */
export function spanOf({ from, to }: DateRange, today: string): { from: string; to: string } {
  const last = to ?? (from === null ? today : earlier(addDays(from, USUAL_DAYS - 1), today));
  return { from: from ?? addDays(last, 1 - USUAL_DAYS), to: last };
}

const earlier = (one: string, other: string) => (one < other ? one : other);

/** How far the vehicles of one maker and day have come. */
export interface Counted {
  enterpriseId: string;
  day: string;
  producedCount: number;
  inspectedCount: number;
  certifiedCount: number;
  uploadedCount: number;
}

/** Vehicles that have stopped on the way: in front of what, how many, and the list of them. */
export interface Gap {
  key: 'inspection' | 'certificate' | 'upload';
  count: number;
  to: RouteLocationRaw;
}

const STOPPED: readonly { key: Gap['key']; stages: readonly VehicleStage[]; count: (counted: Counted) => number }[] = [
  { key: 'inspection', stages: ['PRODUCED', 'FAILED'], count: (row) => row.producedCount - row.inspectedCount },
  { key: 'certificate', stages: ['INSPECTED'], count: (row) => row.inspectedCount - row.certifiedCount },
  { key: 'upload', stages: ['CERTIFIED'], count: (row) => row.certifiedCount - row.uploadedCount },
];

/** What is missing of a maker's day, in the order of the way out of the factory; nothing when all have come to its end. */
export function gapsOf(counted: Counted): Gap[] {
  const { day, enterpriseId } = counted;
  return STOPPED.flatMap(({ key, stages, count }) => {
    const missing = count(counted);
    const query = { stage: stages.join(','), manufactured: `${day}~${day}`, enterpriseId };
    return missing > 0 ? [{ key, count: missing, to: { path: '/vehicles', query } }] : [];
  });
}
