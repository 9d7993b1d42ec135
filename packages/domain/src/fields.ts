import { z } from 'zod';
import { isDate } from './calendar';
import { codesOf, type CodeEntry, type CodeOf } from './code-list';
import { readCreditCode } from './credit-code';
import { normalizeDecimal } from './decimal';
import { accepted, refused, type Params, type Reading } from './reading';
import { readStandardNumber } from './standard-number';
import { hasForbiddenCharacters, hasForbiddenCharactersInLines, lengthOf, plainCode, tidy, tidyLines } from './text';
import { readVin } from './vin';

const REQUIRED = 'input.required';
/** Far beyond every field, so that nothing expensive is done with a text nobody typed. */
const LONGEST_TEXT = 100_000;
/** Other ways in which people write a date. */
const OTHER_DATE = /^(\d{4})[./年-](\d{1,2})[./月-](\d{1,2})日?$/;
const PHONE = /^(?:\+\d{1,3} ?)?\(?\d{1,4}\)?(?:[ -]?\d{1,8}){1,4}$/;
const FEWEST_PHONE_DIGITS = 5;
const MOST_PHONE_DIGITS = 15;
/** How reasons of the phrase files look; zod's own sentences do not. */
const REASON = /^[a-z]\w*\.\w+$/i;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** A required text that a reading turns into its value. Issues carry a reason of the phrase files as message and its params beside it. */
function readBy<T>(read: (text: string) => Reading<T>) {
  return z.string({ error: REQUIRED }).transform((text, context): T => {
    const reading = text.length > LONGEST_TEXT ? refused('input.tooLong', { maximum: LONGEST_TEXT }) : read(text);
    if (reading.ok) return reading.value;
    context.addIssue({ code: 'custom', message: reading.reason, params: reading.params, input: text });
    return z.NEVER;
  });
}

/** The same, where an empty text is missing before it is wrong. */
function readRequired<T>(read: (text: string) => Reading<T>) {
  return readBy((text) => text.trim() === '' ? refused(REQUIRED) : read(text));
}

function readText(text: string, max: number): Reading<string> {
  const value = tidy(text);
  if (value === '') return refused(REQUIRED);
  if (hasForbiddenCharacters(value)) return refused('input.forbiddenCharacters');
  return lengthOf(value) > max ? refused('input.tooLong', { maximum: max }) : accepted(value);
}

function readLines(text: string, max: number): Reading<string> {
  const value = tidyLines(text);
  if (value === '') return refused(REQUIRED);
  if (hasForbiddenCharactersInLines(value)) return refused('input.forbiddenCharacters');
  return lengthOf(value) > max ? refused('input.tooLong', { maximum: max }) : accepted(value);
}

function readPhone(text: string): Reading<string> {
  const value = plainCode(text);
  const digits = value.replace(/\D/g, '').length;
  return PHONE.test(value) && digits >= FEWEST_PHONE_DIGITS && digits <= MOST_PHONE_DIGITS ? accepted(value) : refused('input.notAPhone');
}

function readDate(text: string): Reading<string> {
  const plain = plainCode(text);
  const [, year, month = '', day = ''] = OTHER_DATE.exec(plain) ?? [];
  const value = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : plain;
  return isDate(value) ? accepted(value) : refused('input.notADate');
}

function readDecimal(text: string): Reading<string> {
  const value = normalizeDecimal(text);
  return value === null ? refused('input.notADecimal') : accepted(value);
}

function readId(text: string): Reading<string> {
  return UUID.test(text) ? accepted(text) : refused('input.notAnId');
}

function whole(minimum: number, maximum: number) {
  return z.number({ error: REQUIRED }).superRefine((value, context) => {
    if (!Number.isSafeInteger(value)) context.addIssue({ code: 'custom', message: 'input.notWhole' });
    else if (value < minimum) context.addIssue({ code: 'custom', message: 'input.tooSmall', params: { minimum } });
    else if (value > maximum) context.addIssue({ code: 'custom', message: 'input.tooLarge', params: { maximum } });
  });
}

function oneOf<const List extends readonly CodeEntry[]>(list: List) {
  const codes: readonly string[] = codesOf(list);
  return z.string({ error: REQUIRED }).transform((code, context): CodeOf<List> => {
    if (codes.includes(code)) return code;
    context.addIssue({ code: 'custom', message: code === '' ? REQUIRED : 'input.notInList', input: code });
    return z.NEVER;
  });
}

function several<const List extends readonly CodeEntry[]>(list: List, fewest = 1) {
  return z.array(oneOf(list), { error: REQUIRED })
    .transform((codes) => [...new Set(codes)])
    .superRefine((codes, context) => {
      if (codes.length < fewest) context.addIssue({ code: 'custom', message: REQUIRED });
    });
}

/**
 * The building blocks of input schemas, shared by forms and API. Every issue's message is a reason of the phrase files and its
 * `params` fill it; `path` says where. Values come out in their one written form.
 */
export const field = {
  /** One line of at most `max` code points. Rare characters pass; control and direction characters do not. */
  text: (max: number) => readBy((text) => readText(text, max)),
  /** Several lines of at most `max` code points. */
  lines: (max: number) => readBy((text) => readLines(text, max)),
  /** What a person gives as grounds for a verb. */
  reason: () => readBy((text) => readLines(text, 500)),
  /** Any of the other blocks; missing, null and blank all become null. */
  optional: <Schema extends z.ZodType>(schema: Schema) =>
    z.preprocess((value) => (typeof value === 'string' && value.trim() === '') || value === undefined ? null : value, schema.nullable()),
  /** `YYYY-MM-DD`; also reads 2026.3.1, 2026/3/1 and 2026年3月1日. */
  date: () => readRequired(readDate),
  /** Unified social credit code, check character included. */
  creditCode: () => readRequired(readCreditCode),
  /** Vehicle identification number, check character included where it binds. */
  vin: () => readRequired(readVin),
  /** Land line or mobile, with or without country code. */
  phone: () => readRequired(readPhone),
  /** Exact decimal as text; trailing zeros stay, because they say how finely was measured. */
  decimal: () => readRequired(readDecimal),
  /** Number of a standard in its normal form. */
  standardNumber: () => readRequired((text) => {
    const reading = readStandardNumber(text);
    return reading.ok ? accepted(reading.value.number) : reading;
  }),
  /** Money in whole fen, none negative, up to a hundred billion yuan. */
  fen: () => whole(0, 10_000_000_000_000),
  /** A whole number between two bounds, both included. */
  whole,
  /** One code of a list. */
  oneOf,
  /** Codes of a list without repetition, at least `fewest` (1). */
  several,
  /** A UUIDv7, as every row has. */
  id: () => readRequired(readId),
  /** The version of a row that the client saw. */
  version: () => whole(1, 2_147_483_647),
  /** A password as typed; its quality is the policy's business. */
  password: () => z.string({ error: REQUIRED }).min(1, REQUIRED).max(200, 'input.passwordTooLong'),
  /** Key that makes a create safe to repeat: 8 to 100 printable ASCII characters. */
  idempotencyKey: () => z.string({ error: REQUIRED }).regex(/^[\x21-\x7E]{8,100}$/, 'input.notAKey'),
} as const;

/** One refused field. `path` is dotted, e.g. `contacts.0.phone`. */
export interface FieldIssue {
  path: string;
  reason: string;
  params?: Params;
}

/** Adds an issue of this product to a schema's own refinement. */
export function issueAt(path: (string | number)[], reason: string, params?: Params) {
  return { code: 'custom' as const, path, message: reason, params };
}

/** The figures that a phrase may need: those of the block, or the bound of zod's own length and size checks. */
function paramsOf(issue: z.core.$ZodIssue): Params | undefined {
  if (issue.code === 'custom') return issue.params as Params | undefined;
  if (issue.code === 'too_big') return { maximum: Number(issue.maximum) };
  return issue.code === 'too_small' ? { minimum: Number(issue.minimum) } : undefined;
}

/** What zod found, as field, reason and params. A message that zod worded itself becomes `input.invalidValue`. */
export function issuesOf(error: z.ZodError): FieldIssue[] {
  return error.issues.map((issue) => {
    const params = paramsOf(issue);
    const reason = REASON.test(issue.message) ? issue.message : 'input.invalidValue';
    return { path: issue.path.join('.'), reason, ...(params && { params }) };
  });
}
