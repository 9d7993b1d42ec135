import { writeXlsx, type Cell } from 'hucre/xlsx';
import { letterOf } from './letters';

/** A column of a template. `note` are the cells that stand beside its head on the sheet of notes. */
export interface TemplateColumn { head: string; example: string; options: readonly string[]; isText: boolean; note: readonly string[] }

export interface Template {
  title: string;
  columns: readonly TemplateColumn[];
  notes: { title: string; lines: readonly string[]; heads: readonly string[] };
  optionsTitle: string;
}

/** Rows for which drop-downs are offered. */
const OFFERED_ROWS = 5_000;
const HEAD = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'DDEBF7' } } } as const;
const EXAMPLE = { font: { italic: true, color: { rgb: '7F7F7F' } } } as const;
const WIDTHS = { least: 12, most: 36 };

/** As wide as its head; a Chinese character takes the place of two. */
const widthOf = (text: string) => Math.min(WIDTHS.most, Math.max(WIDTHS.least, [...text].reduce((sum, sign) => sum + (sign > '\u2E80' ? 2 : 1), 2)));

/**
 * A workbook to be filled in: heads, one example, drop-downs for what has choices, a sheet of notes. The choices stand on a hidden sheet,
 * because a drop-down itself takes no more than 255 characters of them.
 */
export function templateWorkbook({ title, columns, notes, optionsTitle }: Template): Promise<Uint8Array> {
  const lists = [...new Map(columns.filter(({ options }) => options.length > 0).map(({ options }) => [options.join('\n'), options])).values()];
  const cells = new Map<string, Partial<Cell>>(columns.flatMap(({ head, example }, index): [string, Partial<Cell>][] => [
    [`0,${index}`, { value: head, type: 'string', style: HEAD }], [`1,${index}`, { value: example, type: 'string', style: EXAMPLE }],
  ]));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return writeXlsx({
    sheets: [
      {
        name: title, cells, rows: [columns.map(({ head }) => head), columns.map(({ example }) => example)], freezePane: { rows: 1 },
        columns: columns.map(({ head, isText }) => ({ width: widthOf(head), ...(isText && { numFmt: '@' }) })),
        dataValidations: columns.flatMap(({ options }, index) => {
          const list = lists.findIndex((one) => one.join('\n') === options.join('\n'));
          const [letter, place] = [letterOf(index), letterOf(list)];
          return options.length === 0 ? [] : [{ type: 'list' as const, formula1: `'${optionsTitle}'!$${place}$1:$${place}$${options.length}`, range: `${letter}2:${letter}${OFFERED_ROWS}`, allowBlank: true, showErrorMessage: false }];
        }),
      },
      {
        name: notes.title, columns: [{ width: WIDTHS.most }, { width: WIDTHS.least }, { width: 100 }],
        rows: [...notes.lines.map((line) => [line]), [], [...notes.heads], ...columns.map(({ head, note }) => [head, ...note])],
      },
      { name: optionsTitle, hidden: true, rows: Array.from({ length: longest }, (_, row) => lists.map((list) => list[row] ?? null)) },
    ],
  });
}
