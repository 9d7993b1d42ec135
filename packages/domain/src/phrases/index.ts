import type { Language } from '../code-list';
import type { Params } from '../reading';
import { ACCESS_PHRASES } from './access';
import { CERTIFICATE_PHRASES } from './certificates';
import { CONFORMITY_PHRASES } from './conformity';
import { ENTERPRISE_PHRASES } from './enterprises';
import { FILE_PHRASES } from './files';
import { IMPORT_PHRASES } from './imports';
import { JOB_PHRASES } from './jobs';
import { INPUT_PHRASES } from './input';
import { OVERSIGHT_PHRASES } from './oversight';
import { PRODUCT_PHRASES } from './products';
import { PROJECT_PHRASES } from './research';
import { STANDARD_PHRASES } from './standards';
import { SYSTEM_PHRASES } from './system';
import { TESTING_PHRASES } from './testing';
import { TOKEN_PHRASES } from './tokens';
import { VEHICLE_PHRASES } from './vehicles';

/** Every reason in both languages: what happened, why, and how to go on. `{name}` is filled from the params. */
export const PHRASES = {
  ...SYSTEM_PHRASES, ...ACCESS_PHRASES, ...INPUT_PHRASES, ...ENTERPRISE_PHRASES, ...STANDARD_PHRASES, ...CERTIFICATE_PHRASES, ...PROJECT_PHRASES, ...PRODUCT_PHRASES, ...TESTING_PHRASES,
  ...OVERSIGHT_PHRASES, ...VEHICLE_PHRASES, ...CONFORMITY_PHRASES, ...FILE_PHRASES, ...JOB_PHRASES, ...IMPORT_PHRASES, ...TOKEN_PHRASES,
} as const satisfies Readonly<Record<string, Readonly<Record<Language, string>>>>;

export type Reason = keyof typeof PHRASES;

/** Whether the phrase files know the reason. */
export function isReason(text: string): text is Reason {
  return Object.hasOwn(PHRASES, text);
}

/** The reason in words. A reason nobody wrote words for is told as an unexpected error rather than shown as a code. */
export function phrase(reason: string, language: Language, params: Params = {}): string {
  const words: string = PHRASES[isReason(reason) ? reason : 'internal'][language];
  return words.replace(/\{(\w+)\}/g, (placeholder, name: string) => Object.hasOwn(params, name) ? String(params[name]) : placeholder);
}

const FIRST_SENTENCE = { zh: /^[^。]*。/, en: /^.*?[.](?= [A-Z“])/ } as const;

/** A reason in words, taken apart: what is wrong, and what to do about it. The latter is empty where the words give no advice. */
export function adviceOf(reason: string, language: Language, params: Params = {}): { message: string; fix: string } {
  const words = phrase(reason, language, params);
  const message = FIRST_SENTENCE[language].exec(words)?.[0] ?? words;
  return { message, fix: words.slice(message.length).trim() };
}
