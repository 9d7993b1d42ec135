import { accepted, refused, type Reading, type Warning } from './reading';
import { plainCode } from './text';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const PATTERN = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANISATION_START = 8;
const BODY_LENGTH = 17;

/** The check character of the first 17 characters (GB 32100-2015, appendix A). @param body 17 characters of the code's own alphabet */
export function creditCodeCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * CHARACTERS.indexOf(body.charAt(index)), 0);
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** The check character of an organisation code of 8 characters (GB 11714). */
export function organisationCodeCheck(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, index) => total + weight * parseInt(body.charAt(index), 36), 0);
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : String(check % 11);
}

/** The code in its one written form, or null when the text has not the shape of one. Says nothing about its check character. */
export function normalizeCreditCode(text: string): string | null {
  const code = plainCode(text).replace(/[ -]/g, '');
  return PATTERN.test(code) ? code : null;
}

/** The region in which the code was given, 6 digits. @param code a normalised code */
export function regionOfCreditCode(code: string): string {
  return code.slice(2, 8);
}

/**
 * Reads a unified social credit code (GB 32100-2015). The organisation code inside carries its own check, which is only a warning:
 * pilot areas gave out codes that miss it. Codes with a wrong check character exist too; taking one is an audited
 * override, decided elsewhere.
 * @returns the code, or `creditCode.pattern`, or `creditCode.checkCharacter` with `{ expected }`
 */
export function readCreditCode(text: string): Reading<string> {
  const code = normalizeCreditCode(text);
  if (!code) return refused('creditCode.pattern');
  const expected = creditCodeCheck(code);
  if (expected !== code.charAt(BODY_LENGTH)) return refused('creditCode.checkCharacter', { expected });
  const organisation = code.slice(ORGANISATION_START, BODY_LENGTH);
  const warnings: Warning[] = organisationCodeCheck(organisation) === organisation.charAt(8) ? [] : [{ reason: 'creditCode.organisationCode' }];
  return accepted(code, warnings);
}
