import {
  CONFORMITY_FIELD_LIST,
  CONFORMITY_KINDS,
  ConformityRow,
  field,
  plainCode,
  readVin,
  type Language,
} from '@bianzhong/domain';
import { z } from 'zod';
import type { IssueConformitiesMutation } from '../../../generated/graphql';

/** Certificates that one batch may hold, and that are sent in one piece: what a person may ask of the server at once. */
export const MOST_ROWS = 500;
export const PIECE = 250;

/** A certificate that is to be issued, as it is typed; `fault` says why it was refused when it was last sent. */
export interface BatchRow extends Record<string, unknown> {
  vin: string;
  number: string;
  paperNumber: string | null;
  printCode: string | null;
  fault: string;
}

/** One that was issued. */
export interface IssuedRow {
  id: string;
  vin: string;
  number: string;
}

/** The form of a batch: `prefix` and `first` make the running numbers, `issued` are those that are done. */
export interface BatchValues extends Record<string, unknown> {
  kind: string;
  issuedOn: string;
  prefix: string;
  first: string;
  rows: BatchRow[];
  issued: IssuedRow[];
}

export const blankRow = (vin = ''): BatchRow => ({ vin, number: '', paperNumber: '', printCode: '', fault: '' });

/** Marks what stands twice in a column of the batch: of two certificates for one vehicle the server would refuse the second. */
function repeated(rows: readonly { vin: string; number: string }[], context: z.RefinementCtx): void {
  for (const key of ['vin', 'number'] as const) {
    const seen = new Set<string>();
    for (const [index, row] of rows.entries()) {
      if (seen.has(row[key])) context.addIssue({ code: 'custom', message: 'input.repeated', path: [index, key] });
      seen.add(row[key]);
    }
  }
}

/** A batch as it is sent. */
export const Batch = z.object({
  kind: field.oneOf(CONFORMITY_KINDS),
  issuedOn: field.date(),
  rows: z.array(ConformityRow.omit({ kind: true, issuedOn: true })).min(1, 'input.required').superRefine(repeated),
});
export type Batch = z.output<typeof Batch>;

/** The VINs in a text, whatever parts them; what is no VIN is kept as it is, so that the row says what is wrong with it. */
export function vinsIn(text: string): string[] {
  const words = plainCode(text).split(/[\s,;，；、]+/).filter(Boolean);
  return [...new Set(words.map((word) => {
    const reading = readVin(word);
    return reading.ok ? reading.value : word;
  }))];
}

/** Running numbers: the prefix, and figures that begin with `first` and keep its width. */
export function numbersFrom(prefix: string, first: string, count: number): string[] {
  const begin = Number(first);
  return Array.from({ length: count }, (_, index) => prefix + String(begin + index).padStart(first.length, '0'));
}

/** Gives a number to each row that has none, in their order; numbers that stand in other rows are left out. */
export function numberRows(rows: BatchRow[], { prefix, first }: { prefix: string; first: string }): void {
  const taken = new Set(rows.map(({ number }) => number).filter(Boolean));
  const free = numbersFrom(prefix, first, rows.length + taken.size).filter((number) => !taken.has(number));
  for (const row of rows) if (!row.number) row.number = free.shift() ?? '';
}

/** The running number that comes after those of the rows. */
export function nextFirst(issued: readonly { number: string }[], { prefix, first }: { prefix: string; first: string }): string {
  const used = issued.map(({ number }) => number).filter((number) => number.startsWith(prefix)).map((number) => number.slice(prefix.length));
  const figures = used.filter((rest) => /^\d+$/.test(rest)).map(Number);
  const next = Math.max(Number(first) - 1, ...figures) + 1;
  return String(next).padStart(first.length, '0');
}

/** The rows in pieces that one mutation takes. */
export function piecesOf<Row>(rows: readonly Row[]): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / PIECE) }, (_, index) => rows.slice(index * PIECE, (index + 1) * PIECE));
}

type Result = IssueConformitiesMutation['issueConformityCertificates']['results'][number];

/** Why a row was refused, in one text; a fault of the content is told by the name of its field. */
export function faultWords({ faults }: Pick<Result, 'faults'>, language: Language): string {
  const name = (path: string) => CONFORMITY_FIELD_LIST.find((entry) => path === `payload.${entry.name}`)?.[language];
  return faults.map(({ path, message }) => (name(path) ? `${name(path)}: ${message}` : message)).join('\n');
}

/** A row of the form, and what of it was sent. */
export interface Sent {
  row: BatchRow;
  values: Batch['rows'][number];
}

/** Takes the answer to a piece into the form: what was issued leaves the rows, what was refused says why. */
export function settle(
  batch: { rows: BatchRow[]; issued: IssuedRow[] },
  piece: readonly Sent[],
  { results, language }: { results: readonly Result[]; language: Language },
): void {
  for (const result of results) {
    const answered = piece[result.row - 1];
    if (!answered) continue;
    const { row, values } = answered;
    if (result.outcome === 'CREATED' && result.targetId) {
      batch.issued.push({ id: result.targetId, vin: values.vin, number: values.number });
      batch.rows.splice(batch.rows.indexOf(row), 1);
    } else {
      row.fault = faultWords(result, language);
    }
  }
}
