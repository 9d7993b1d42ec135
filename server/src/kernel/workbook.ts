import { writeCsvStream } from 'hucre/csv';
import { writeXlsxStream } from 'hucre/xlsx';

export type Cell = string | number | boolean | null;

/** A table on its way into a file. */
export interface Sheet {
  name: string;
  /** Lines above the table: what it is, by whom, with which filter. */
  preface: readonly string[];
  heads: readonly string[];
  rows: AsyncIterable<readonly Cell[]>;
}

const COLUMN_WIDTH = 22;
/** Programs with a Chinese keyboard take full-width signs for the plain ones. */
const FULL_WIDTH_FORMULA = /^[＝＋－＠]/;
/** What XML cannot hold at all. */
const NOT_IN_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;

async function* linesOf({ preface, heads, rows }: Sheet, tidy: (cell: Cell) => Cell): AsyncIterable<Cell[]> {
  for (const line of preface) yield [tidy(line)];
  yield heads.map(tidy);
  for await (const row of rows) yield row.map(tidy);
}

/**
 * An Excel workbook of one table, made and handed on row by row. Text stays text whatever it begins with: no cell is ever a formula.
 * More rows than a sheet holds go on in further sheets.
 */
export function workbookOf(sheet: Sheet): AsyncIterable<Uint8Array> {
  const plain = (cell: Cell) => typeof cell === 'string' ? cell.replace(NOT_IN_XML, '\uFFFD') : cell;
  return writeXlsxStream(linesOf(sheet, plain), {
    name: sheet.name, columns: sheet.heads.map(() => ({ width: COLUMN_WIDTH })), freezePane: { rows: sheet.preface.length + 1 }, repeatHeaders: false,
  });
}

/**
 * The same as text: UTF-8 with a byte order mark, as Excel wants it, quoted as RFC 4180 says. A cell that a spreadsheet program would
 * take for a formula gets an apostrophe before it (CWE-1236).
 */
export function csvOf(sheet: Sheet): AsyncIterable<Uint8Array> {
  const guarded = (cell: Cell) => typeof cell === 'string' && FULL_WIDTH_FORMULA.test(cell) ? `'${cell}` : cell;
  return writeCsvStream(linesOf(sheet, guarded), { bom: true, escapeFormulae: true });
}
