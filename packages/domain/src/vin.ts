import { accepted, refused, type Reading } from './reading';
import { plainCode } from './text';

const PATTERN = /^[A-HJ-NPR-Z0-9]{17}$/;
const LETTERS: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
};
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
const CHECK_POSITION = 8;

/** The character that belongs at position 9 (GB 16735-2019, appendix A). @param vin 17 characters; the ninth is not looked at */
export function vinCheck(vin: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => {
    const character = vin.charAt(index);
    return total + weight * (LETTERS[character] ?? Number(character));
  }, 0);
  return sum % 11 === 10 ? 'X' : String(sum % 11);
}

/**
 * Reads a vehicle identification number (GB 16735-2019). The check character binds Chinese numbers (L, H); makers elsewhere need not
 * use it, so there it is a warning.
 * @returns the number, or `vin.pattern`, or `vin.checkDigit` with `{ expected }`
 */
export function readVin(text: string): Reading<string> {
  const vin = plainCode(text).replace(/[ -]/g, '');
  if (!PATTERN.test(vin)) return refused('vin.pattern');
  const expected = vinCheck(vin);
  if (expected === vin.charAt(CHECK_POSITION)) return accepted(vin);
  if (/^[LH]/.test(vin)) return refused('vin.checkDigit', { expected });
  return accepted(vin, [{ reason: 'vin.checkDigit', params: { expected } }]);
}

/** Letters and figures of the model year, position 10, from 2001 on; they come again after thirty years (GB 16735-2019). */
const YEARS = '123456789ABCDEFGHJKLMNPRSTVWXY';
const FIRST_YEAR = 2001;
const YEAR_POSITION = 9;

/** Whether position 10 names the year of manufacture or the one after it, as makers may choose. @param manufacturedOn `YYYY-MM-DD` */
export function vinYearFits(vin: string, manufacturedOn: string): boolean {
  const place = YEARS.indexOf(vin.charAt(YEAR_POSITION));
  if (place < 0) return false;
  const years = [0, 1].map((later) => (Number(manufacturedOn.slice(0, 4)) + later - FIRST_YEAR) % YEARS.length);
  return years.includes(place);
}
