import { issuesOf, type FieldIssue, type Language } from '@bianzhong/domain';
import type { ZodType } from 'zod';
import { blankToNull, readPath, type FormValues } from './paths';
import { phrase } from '../phrases';

/** A form's values read through its schema: the output to send, or the first fault of each field path in words. */
export type FormReading<Output> = { output: Output; faults: null } | { output: null; faults: Map<string, string> };

/**
 * Reads values through the schema that the server uses too. Issues carry reason codes; they are put into words
 * here, so that one fault has one text whoever finds it.
 */
export function readValues<Output>(
  schema: ZodType<Output>,
  values: FormValues,
  language: Language,
): FormReading<Output> {
  const plain = blankToNull(values);
  const result = schema.safeParse(plain);
  if (result.success) return { output: result.data, faults: null };
  const faults = new Map<string, string>();
  for (const issue of issuesOf(result.error)) {
    const reason = truer(issue, readPath(plain, issue.path));
    if (!faults.has(issue.path)) faults.set(issue.path, phrase(reason, language, issue.params));
  }
  return { output: null, faults };
}

// A schema part without a reason of its own says "unreadable" of an empty box, and "required" of a figure that
// cannot be read and so stays in the form as text. Both would deny what the reader sees.
function truer({ reason }: FieldIssue, value: unknown): string {
  if (reason === 'input.invalidValue' && (value === null || value === undefined)) return 'input.required';
  return reason === 'input.required' && typeof value === 'string' ? 'input.notWhole' : reason;
}
