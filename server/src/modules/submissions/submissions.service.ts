import { type FieldIssue, issuesOf, lengthOf, MOST_SUBMITTED_ROWS, type SubmissionKind } from '@bianzhong/domain';
import type { z } from 'zod';
import { invalidField, Refusal } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import type { Versioned } from '../../kernel/owned';
import type { Owner } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import { isSignedIn } from '../../kernel/viewer';
import { Submission, type RowResult } from './submission.entity';

/** Rows sent in one piece. `isAllOrNothing`: nothing is written when one of them is refused. */
export interface Rows<Row> { rows: readonly Row[]; isAllOrNothing?: boolean | null; idempotencyKey?: string | null }

/** What becomes of a row: faults, or what was done. The work itself is put off until all rows have been looked at. */
export interface Sorted {
  results: RowResult[];
  /** Writes all that is to be written; called only when it shall be. */
  write: () => Promise<unknown>;
}

/** A row that was read before it came here, by the number that people see. */
export interface TakenRow<Content> { row: number; key: string; content: Content }

/** The fields that a source has a word for; null when it has one for all, be it that they are empty. */
export type Told = ReadonlySet<string> | null;

/** What a row says, and what stands already where its source has no word for it: a file without a column leaves what that would hold. */
export function completed<Content extends object>(content: Content, { stands, told }: { stands: Content; told: Told }): Content {
  if (told === null) return content;
  return Object.fromEntries(Object.keys(content).map((field) => [field, (told.has(field) ? content : stands)[field as keyof Content]])) as Content;
}

/** What was written for rows: enough to take it back again. */
export interface Effects {
  created: Versioned[];
  changed: { before: Versioned; row: Versioned }[];
}

/** Rows that were looked at, and can be written so that it can be taken back. */
export interface SortedRows extends Sorted {
  write: () => Promise<Effects>;
}

const LONGEST_KEY = 40;

/** A row that cannot be taken, with its faults. @param key what names it, as it was sent */
export function refusedRow(row: number, key: string, faults: FieldIssue[]): RowResult {
  const shown = typeof key === 'string' ? [...key].slice(0, LONGEST_KEY).join('') : '';
  return { row, key: lengthOf(shown) === 0 ? '' : shown, outcome: 'REFUSED', targetId: null, faults };
}

/** The row as its schema reads it, or its faults. */
export function readRow<S extends z.ZodType>(schema: S, row: unknown): { values: z.output<S>; faults: null } | { values: null; faults: FieldIssue[] } {
  const parsed = schema.safeParse(row);
  return parsed.success ? { values: parsed.data, faults: null } : { values: null, faults: issuesOf(parsed.error) };
}

/** The faults that a refusal of a verb names, as faults of its row. @throws the error itself when it is no refusal of the content */
export function faultsOf(error: unknown): FieldIssue[] {
  if (!(error instanceof Refusal) || error.code === 'UNAVAILABLE' || error.code === 'INTERNAL') throw error;
  return error.details.fields?.map((fault) => ({ ...fault, path: fault.path.replace(/^input\./, '') }))
    ?? [{ path: '', reason: error.reason, ...(error.details.params && { params: error.details.params }) }];
}

const countOf = (results: readonly RowResult[], outcome: RowResult['outcome']) => results.filter((result) => result.outcome === outcome).length;

/** Without what was to be written: every good row waits for the others to be put right. */
const leftOut = (results: readonly RowResult[]): RowResult[] =>
  results.map((result) => result.outcome === 'CREATED' || result.outcome === 'CHANGED' ? { ...result, outcome: 'LEFT_OUT', targetId: null } : result);

/**
 * Takes many rows in one transaction and keeps the answer to each of them.
 * @param sort looks at every row and says what is to become of it
 * @throws Refusal INVALID for no rows or too many
 */
export function submit<Row>(request: Request, { kind, input, owner }: { kind: SubmissionKind; input: Rows<Row>; owner?: Owner }, sort: () => Promise<Sorted>): Promise<Submission> {
  const { length } = input.rows;
  if (length === 0) throw invalidField('input.rows', 'input.required');
  if (length > MOST_SUBMITTED_ROWS) throw invalidField('input.rows', 'input.tooMany', { maximum: MOST_SUBMITTED_ROWS });
  return once(request, { entity: Submission, verb: `submit ${kind}`, input }, async () => {
    const sorted = await sort();
    const isRefused = sorted.results.some(({ outcome }) => outcome === 'REFUSED');
    const results = input.isAllOrNothing && isRefused ? leftOut(sorted.results) : sorted.results;
    if (results === sorted.results) await sorted.write();
    const submission = await request.records.create(Submission, {
      kind, results, rowCount: length, submittedByName: isSignedIn(request.viewer) ? request.viewer.accountName : 'system',
      createdCount: countOf(results, 'CREATED'), changedCount: countOf(results, 'CHANGED'), refusedCount: countOf(results, 'REFUSED'),
    }, owner);
    await request.audit.record('submission.taken', submission);
    return submission;
  });
}
