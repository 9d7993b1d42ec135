import { plainCode } from './text';

/** An exact decimal number: `units` × 10^−`scale`. The scale is what was written, because it says how finely was measured. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const PATTERN = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const MOST_DIGITS = 30;

/** Reads `-12.50`. @returns null for anything else: exponents, signs alone, more than 30 digits */
export function parseDecimal(text: string): Decimal | null {
  const found = text.length <= MOST_DIGITS + 2 ? PATTERN.exec(text) : null;
  if (!found) return null;
  const [, sign = '', whole = '', fraction = ''] = found;
  if (whole.length + fraction.length > MOST_DIGITS) return null;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

/** The text a person typed, made plain: half width, no blanks, no leading plus or zeros; null when it is not a decimal. Trailing zeros stay. */
export function normalizeDecimal(text: string): string | null {
  const decimal = parseDecimal(plainCode(text).replace(/ /g, ''));
  return decimal && formatDecimal(decimal);
}

/** `-12.50` with as many places as the scale says. */
export function formatDecimal({ units, scale }: Decimal): string {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const sign = units < 0n ? '-' : '';
  return scale === 0 ? sign + whole : `${sign}${whole}.${digits.slice(digits.length - scale)}`;
}

function aligned(one: Decimal, other: Decimal): { one: bigint; other: bigint; scale: number } {
  const scale = Math.max(one.scale, other.scale);
  const at = (decimal: Decimal) => decimal.units * 10n ** BigInt(scale - decimal.scale);
  return { one: at(one), other: at(other), scale };
}

/** −1, 0 or 1, exactly; `1.0` equals `1.00`. */
export function compareDecimals(one: Decimal, other: Decimal): -1 | 0 | 1 {
  const { one: left, other: right } = aligned(one, other);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The exact sum, at the finer of the two scales. */
export function addDecimals(one: Decimal, other: Decimal): Decimal {
  const { one: left, other: right, scale } = aligned(one, other);
  return { units: left + right, scale };
}

/** The exact difference, at the finer of the two scales. */
export function subtractDecimals(one: Decimal, other: Decimal): Decimal {
  return addDecimals(one, { ...other, units: -other.units });
}

/** Rounded to `scale` places, half to even (GB/T 8170-2008); a number with fewer places gets zeros. */
export function roundDecimal(decimal: Decimal, scale: number): Decimal {
  if (decimal.scale <= scale) return { units: decimal.units * 10n ** BigInt(scale - decimal.scale), scale };
  const step = 10n ** BigInt(decimal.scale - scale);
  const size = decimal.units < 0n ? -decimal.units : decimal.units;
  const [whole, rest] = [size / step, size % step];
  const isUp = rest * 2n > step || (rest * 2n === step && whole % 2n === 1n);
  const rounded = isUp ? whole + 1n : whole;
  return { units: decimal.units < 0n ? -rounded : rounded, scale };
}
