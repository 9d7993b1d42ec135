import { codeList, type CodeOf } from './code-list';
import { accepted, refused, type Reading } from './reading';
import { plainCode } from './text';

const LAW = 'Standardization Law (2017), art. 2';

/** Kinds of standards by who issues them. */
export const STANDARD_KINDS = codeList([
  { code: 'NATIONAL', zh: '国家标准', en: 'National', source: LAW },
  { code: 'INDUSTRY', zh: '行业标准', en: 'Industry', source: LAW },
  { code: 'LOCAL', zh: '地方标准', en: 'Local', source: LAW },
  { code: 'ASSOCIATION', zh: '团体标准', en: 'Association', source: LAW },
  { code: 'ENTERPRISE', zh: '企业标准', en: 'Enterprise', source: LAW },
  { code: 'INTERNATIONAL', zh: '国际标准', en: 'International', source: 'ISO, IEC, UNECE, SAE' },
]);
export type StandardKind = CodeOf<typeof STANDARD_KINDS>;

/** How standard numbers of each kind are written, after normalising. The first that matches decides. */
export const STANDARD_NUMBER_PATTERNS: readonly { kind: StandardKind; pattern: RegExp }[] = [
  { kind: 'NATIONAL', pattern: /^GB(\/T|\/Z)? \d{1,6}(\.\d+)?-\d{4}$/ },
  { kind: 'LOCAL', pattern: /^DB\d{2}(\d{2})?(\/T)? \d+(\.\d+)*-\d{4}$/ },
  { kind: 'ASSOCIATION', pattern: /^T\/[A-Z0-9]{2,12} \d+(\.\d+)*-\d{4}$/ },
  { kind: 'ENTERPRISE', pattern: /^Q\/[A-Z0-9]{2,12} ?\d+(\.\d+)*-\d{4}$/ },
  { kind: 'INTERNATIONAL', pattern: /^(ISO(\/(IEC|TS|TR|PAS))?|IEC) \d+(-\d+)*:\d{4}$/ },
  { kind: 'INTERNATIONAL', pattern: /^UN R\d+(\.\d{2})?$/ },
  { kind: 'INTERNATIONAL', pattern: /^SAE J\d+(_\d{6})?$/ },
  { kind: 'INDUSTRY', pattern: /^(?!GB|DB|UN)[A-Z]{2}(\/T|\/Z)? \d{1,5}(\.\d+)?-\d{4}$/ },
];

/** A prefix written together with its number; those in which letters and digits cannot be told apart are left alone. */
const GLUED = /^(GB(?:\/[TZ])?|DB\d{2}(?:\d{2})?\/T|ISO(?:\/(?:IEC|TS|TR|PAS))?|IEC|UN|SAE|[TQ]\/[A-Z]{2,12}|(?!DB)[A-Z]{2}(?:\/[TZ])?)(?=\d|R\d|J\d)/;

/** What a number tells about its standard. */
export interface StandardNumber {
  /** The one written form, e.g. `GB/T 19001-2016`. */
  number: string;
  kind: StandardKind;
  /** Whether it binds. Null where the number does not tell: old industry and local standards without /T bound, and some still do. */
  isMandatory: boolean | null;
  /** The year of issue, or null for regulations that carry none (UN R58). */
  year: number | null;
}

/** Half width, upper case, plain dashes, one blank between prefix and number. */
export function normalizeStandardNumber(text: string): string {
  return plainCode(text).replace(/ ?([-/:.]) ?/g, '$1').replace(GLUED, '$1 ');
}

function isMandatory(number: string, kind: StandardKind): boolean | null {
  if (kind === 'NATIONAL') return number.startsWith('GB ');
  if (kind === 'INDUSTRY' || kind === 'LOCAL') return /^[A-Z0-9]+\/[TZ] /.test(number) ? false : null;
  return false;
}

/**
 * Reads the number of a standard and what its prefix says. Only national standards may bind (Standardization Law, art. 2).
 * @returns the number with its kind, or `standardNumber.pattern`
 */
export function readStandardNumber(text: string): Reading<StandardNumber> {
  const number = normalizeStandardNumber(text);
  const found = STANDARD_NUMBER_PATTERNS.find(({ pattern }) => pattern.test(number));
  if (!found) return refused('standardNumber.pattern');
  const year = /[-:](\d{4})$/.exec(number)?.[1];
  const mandatory = isMandatory(number, found.kind);
  return accepted(
    { number, kind: found.kind, isMandatory: mandatory, year: year ? Number(year) : null },
    mandatory === null ? [{ reason: 'standardNumber.forceUnknown' }] : [],
  );
}
