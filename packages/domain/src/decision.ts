import { addDecimals, compareDecimals, parseDecimal, subtractDecimals, type Decimal } from './decimal';
import type { DecisionRule, LimitOperator, Verdict } from './lists/testing';

/** One measured value and what it is measured against. Numbers are decimal texts in the same unit; the uncertainty is expanded (k = 2). */
export interface Measurement {
  value: string | null;
  operator: LimitOperator | null;
  limit: string | null;
  uncertainty: string | null;
  rule: DecisionRule;
}

const fulfils: Readonly<Record<LimitOperator, (value: Decimal, limit: Decimal) => boolean>> = {
  LE: (value, limit) => compareDecimals(value, limit) <= 0,
  LT: (value, limit) => compareDecimals(value, limit) < 0,
  GE: (value, limit) => compareDecimals(value, limit) >= 0,
  GT: (value, limit) => compareDecimals(value, limit) > 0,
  EQ: (value, limit) => compareDecimals(value, limit) === 0,
};

const ZERO: Decimal = { units: 0n, scale: 0 };

/** Whether the value keeps the limit wherever within its uncertainty the true value lies. */
function surely(measured: { value: Decimal; limit: Decimal; uncertainty: Decimal }, operator: LimitOperator): boolean {
  const { value, limit, uncertainty } = measured;
  const above = fulfils[operator](addDecimals(value, uncertainty), limit);
  return above && fulfils[operator](subtractDecimals(value, uncertainty), limit);
}

/** Whether it could keep the limit somewhere within its uncertainty. */
function possibly(measured: { value: Decimal; limit: Decimal; uncertainty: Decimal }, operator: LimitOperator): boolean {
  const { value, limit, uncertainty } = measured;
  const [lowest, highest] = [subtractDecimals(value, uncertainty), addDecimals(value, uncertainty)];
  if (operator === 'EQ') return compareDecimals(lowest, limit) <= 0 && compareDecimals(highest, limit) >= 0;
  return fulfils[operator](lowest, limit) || fulfils[operator](highest, limit);
}

/**
 * Judges one value against its limit (ISO/IEC 17025:2017, 7.8.6). SIMPLE looks at the value alone. GUARD_BAND passes what is inside
 * the limit by its whole uncertainty, fails what is outside by its whole uncertainty, and calls the rest CONDITIONAL.
 * @returns NOT_JUDGED where a part is missing or no number, or the uncertainty is negative
 */
export function judge(measurement: Measurement): Verdict {
  const { operator, rule } = measurement;
  const value = parseDecimal(measurement.value ?? '');
  const limit = parseDecimal(measurement.limit ?? '');
  if (!value || !limit || !operator) return 'NOT_JUDGED';
  if (rule === 'SIMPLE') return fulfils[operator](value, limit) ? 'PASS' : 'FAIL';
  const uncertainty = parseDecimal(measurement.uncertainty ?? '');
  if (!uncertainty || compareDecimals(uncertainty, ZERO) < 0) return 'NOT_JUDGED';
  const measured = { value, limit, uncertainty };
  if (surely(measured, operator)) return 'PASS';
  return possibly(measured, operator) ? 'CONDITIONAL' : 'FAIL';
}

/** The verdict of a whole report: one failed item fails it, one conditional item makes it conditional; items that are not judged do not count. */
export function reportVerdict(items: readonly Verdict[]): Verdict {
  if (items.includes('FAIL')) return 'FAIL';
  if (items.includes('CONDITIONAL')) return 'CONDITIONAL';
  return items.includes('PASS') ? 'PASS' : 'NOT_JUDGED';
}
