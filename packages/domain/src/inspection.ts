import { addDecimals, compareDecimals, formatDecimal, parseDecimal, roundDecimal, subtractDecimals, type Decimal } from './decimal';
import type { AnnouncedValue, LimitKind, PlanItemKind } from './lists/products';
import type { InspectionVerdict } from './lists/vehicles';
import type { Reason } from './phrases';

/** Between which values an item passes, both included; null where there is no such end. */
export interface Limits { lowerLimit: string | null; upperLimit: string | null }

/** How far a measured value may be from the announced one. */
interface Tolerance { announcedValue: AnnouncedValue | null; tolerancePercent: string | null; toleranceAbsolute: string | null }

/** The figures of a product that values are held against: lengths in mm, masses in kg. */
export interface AnnouncedFigures { lengthMm: number; widthMm: number; heightMm: number; curbMassKg: number; grossMassKg: number }

const FIGURES = { LENGTH: 'lengthMm', WIDTH: 'widthMm', HEIGHT: 'heightMm', CURB_MASS: 'curbMassKg', GROSS_MASS: 'grossMassKg' } as const satisfies Record<AnnouncedValue, keyof AnnouncedFigures>;

const PER_CENT_SCALE = 2;

/** `percent` of a whole figure, exactly. */
function share(figure: number, percent: Decimal): Decimal {
  return { units: BigInt(figure) * percent.units, scale: percent.scale + PER_CENT_SCALE };
}

const larger = (one: Decimal, other: Decimal) => compareDecimals(one, other) >= 0 ? one : other;

/** Without the zeros at its end that say nothing. */
function shortest({ units, scale }: Decimal): Decimal {
  return scale > 0 && units % 10n === 0n ? shortest({ units: units / 10n, scale: scale - 1 }) : { units, scale };
}

/**
 * The limits that a tolerance to an announced figure comes to (GB 38900-2020: "± 1 % or ± 50 mm"). Where both a share and an absolute
 * tolerance are given, the larger one counts.
 * @returns no limits where the figure or both tolerances are missing
 */
export function announcedLimits({ announcedValue, tolerancePercent, toleranceAbsolute }: Tolerance, figures: AnnouncedFigures): Limits {
  const [percent, absolute] = [parseDecimal(tolerancePercent ?? ''), parseDecimal(toleranceAbsolute ?? '')];
  if (!announcedValue || (!percent && !absolute)) return { lowerLimit: null, upperLimit: null };
  const figure = figures[FIGURES[announcedValue]];
  const none: Decimal = { units: 0n, scale: 0 };
  const width = larger(percent ? share(figure, percent) : none, absolute ?? none);
  const announced: Decimal = { units: BigInt(figure), scale: 0 };
  return { lowerLimit: formatDecimal(shortest(subtractDecimals(announced, width))), upperLimit: formatDecimal(shortest(addDecimals(announced, width))) };
}

/** One item and what was found for it. `verdict` is what the inspector says of an item that is only checked. */
export interface ItemFinding { item: Limits & { kind: PlanItemKind; limitKind: LimitKind | null }; value: string | null; verdict: InspectionVerdict | null }

/**
 * What an item comes to. A measured value is compared as it was written, not rounded before (GB/T 8170: comparison in full), and both
 * limits pass. An item that does not apply is said to be so by the inspector.
 * @returns null while nothing was found yet
 */
export function judgeItem({ item, value, verdict }: ItemFinding): InspectionVerdict | null {
  if (verdict === 'NOT_APPLICABLE') return verdict;
  if (item.kind === 'CHECKED') return verdict;
  const measured = parseDecimal(value ?? '');
  if (!measured) return null;
  const [lower, upper] = [parseDecimal(item.lowerLimit ?? ''), parseDecimal(item.upperLimit ?? '')];
  if (lower && compareDecimals(measured, lower) < 0) return 'FAIL';
  return upper && compareDecimals(measured, upper) > 0 ? 'FAIL' : 'PASS';
}

/** A measured value with as many places as its limit, as it is shown beside it; the verdict does not rest on it. */
export function shownBeside(value: string | null, { lowerLimit, upperLimit }: Limits): string | null {
  const measured = parseDecimal(value ?? '');
  const limit = parseDecimal(upperLimit ?? lowerLimit ?? '');
  return measured && limit ? formatDecimal(roundDecimal(measured, limit.scale)) : value;
}

/** The verdict over several items: one failure fails them; null while one is open. No items at all pass. */
export function verdictOver(verdicts: readonly (InspectionVerdict | null)[]): InspectionVerdict | null {
  if (verdicts.includes('FAIL')) return 'FAIL';
  return verdicts.includes(null) ? null : 'PASS';
}

/** What was written down for one item of a plan. */
interface Written { value: string | null; verdict: InspectionVerdict | null; remark: string | null; photoIds: readonly string[] }

/**
 * Why the result of one item is not complete, or null. An out-of-limit value explains itself; a failure that was only seen needs a
 * remark, and a critical item can never be not applicable. A photo is asked for last: it is of something that was found.
 */
export function faultOfResult(item: { kind: PlanItemKind; isCritical: boolean; isPhotoRequired: boolean }, written: Written): Reason | null {
  if (written.verdict === 'NOT_APPLICABLE') return item.isCritical ? 'inspection.criticalNotApplicable' : null;
  return faultOfFinding(item, written) ?? (item.isPhotoRequired && written.photoIds.length === 0 ? 'inspection.photoMissing' : null);
}

function faultOfFinding(item: { kind: PlanItemKind }, { value, verdict, remark }: Written): Reason | null {
  if (item.kind === 'MEASURED') return value === null ? verdict === null ? 'inspection.itemOpen' : 'inspection.measuredItem' : null;
  if (value !== null) return 'inspection.checkedItem';
  if (verdict === null) return 'inspection.itemOpen';
  return verdict === 'FAIL' && remark === null ? 'inspection.failureUnexplained' : null;
}
