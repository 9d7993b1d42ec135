import { formatDecimal, parseDecimal } from './decimal';
import { plainCode } from './text';

/** Fen of one yuan, as decimal places. */
const YUAN_PLACES = 2;
/** Fen of ten thousand yuan, as decimal places. */
const TEN_THOUSAND_PLACES = 6;

/** Fen as yuan with two places, exact: 123450 is `1234.50`. @throws RangeError unless fen is a safe integer */
export function yuanOf(fen: number): string {
  return placed(fen, YUAN_PLACES);
}

/** Fen as ten thousand yuan (万元) with as many places as needed, at least two: 123456700 is `123.4567`. */
export function tenThousandYuanOf(fen: number): string {
  return placed(fen, TEN_THOUSAND_PLACES).replace(/0{1,4}$/, '');
}

function placed(fen: number, scale: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`not an amount in fen: ${fen}`);
  return formatDecimal({ units: BigInt(fen), scale });
}

/** Yuan as a person writes them (`1,234.5`, `１２元`) in fen, or null when it is no amount, finer than a fen, or too large to be exact. */
export function fenOf(yuan: string): number | null {
  const plain = plainCode(yuan).replace(/^[¥￥]\s*/, '').replace(/\s*元$/, '');
  if (plain.includes(',') && !/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) return null;
  const decimal = parseDecimal(plain.replace(/,/g, ''));
  if (!decimal || decimal.scale > YUAN_PLACES) return null;
  const fen = Number(decimal.units * 10n ** BigInt(YUAN_PLACES - decimal.scale));
  return Number.isSafeInteger(fen) ? fen : null;
}
