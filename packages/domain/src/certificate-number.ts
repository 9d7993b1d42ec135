import type { CertificateKind } from './lists/certificates';
import type { Reading } from './reading';
import { plainCode } from './text';

/** How the numbers of a kind of certificate are usually written. */
export interface CertificateNumberPattern {
  readonly kind: CertificateKind;
  readonly pattern: RegExp;
  readonly example: string;
  readonly source: string;
}

/** Bodies differ and change their ways, so these are data and never a reason to refuse. */
export const CERTIFICATE_NUMBER_PATTERNS: readonly CertificateNumberPattern[] = [
  { kind: 'CCC', pattern: /^(19|20)\d{2}\d{2}\d{4}\d{6}$/, example: '2016010901123456', source: 'year, body, category, serial; trade press' },
  { kind: 'QMS_ISO9001', pattern: /^\d{3}\d{2}(Q|QJ)\d{4,6}R\d+[SML](\/\d{4})?(-\d+)?$/, example: '03410Q10286R0S', source: 'body, year, serial, cycle, size; trade press' },
  { kind: 'IATF16949', pattern: /^\d{7}$/, example: '0312345', source: 'to be verified with the IATF' },
];

/**
 * Reads a certificate number: half width, upper case, no blanks.
 * @returns always the number; with the warning `certificateNumber.unusual` and `{ example }` when it does not look like its kind
 */
export function readCertificateNumber(kind: CertificateKind, text: string): Reading<string> & { ok: true } {
  const value = plainCode(text).replace(/ /g, '');
  const usual = CERTIFICATE_NUMBER_PATTERNS.filter((entry) => entry.kind === kind);
  const example = usual[0]?.example;
  const isUnusual = example !== undefined && !usual.some(({ pattern }) => pattern.test(value));
  return { ok: true, value, warnings: isUnusual ? [{ reason: 'certificateNumber.unusual', params: { example } }] : [] };
}
