import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Language } from '@bianzhong/domain';
import { csvOf, workbookOf, type Cell } from '../workbook';
import { boxesOf, commentsOf, merged, oldNotesOf, type CellNote } from './cell-notes';
import { letterOf } from './letters';
import { notedSheet } from './noted-sheet';
import { NotedStyles } from './noted-styles';
import { OpenPackage, relationsName } from './package';
import { PackageWriter } from './package-writer';
import { bytesOf } from './piece-bytes';
import { rowsOfText } from './text-rows';
import { firstSheet, rowsOfWorkbook, type FileRow } from './workbook-rows';

/** What is wrong in a file, where, and in which file it is to be noted. A fault without a column means its row as a whole. */
export interface NotingOrder {
  path: string;
  out: string;
  format: 'XLSX' | 'CSV';
  language: Language;
  headRow: number;
  faults: readonly { row: number; column: number | null; text: string }[];
}

/** More notes than anybody leafs through; a workbook with more of them opens slowly. */
const MOST_NOTES = 5_000;
const WORDS = { zh: { errors: '错误', row: '原行号' }, en: { errors: 'Errors', row: 'Row' } } as const;
const PIECES = { comments: 'xl/bianzhongComments.xml', boxes: 'xl/drawings/bianzhongNotes.vml' } as const;
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATION_ID = 'rIdBianzhongNotes';
const RELATIONS = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
const NOTE_KINDS = new Set(['comments', 'vmlDrawing', 'threadedComment']);

/** Whether the file comes back as it was, with notes; else only its wrong rows come back. */
export const isNotedInPlace = ({ format, faults }: NotingOrder): boolean => format === 'XLSX' && faults.length <= MOST_NOTES;

/** Writes the file of the errors. */
export function writeNotedFile(order: NotingOrder): Promise<void> {
  return isNotedInPlace(order) ? noteInPlace(order) : writeTable(order);
}

function textsByRow({ faults }: NotingOrder): Map<number, string> {
  const texts = new Map<number, string>();
  for (const { row, column, text } of faults) {
    const at = column === null ? text : `${letterOf(column)}: ${text}`;
    texts.set(row, texts.has(row) ? `${texts.get(row)}\n${at}` : at);
  }
  return texts;
}

/** As text in columns all rows come back with one more column; of a large workbook only those that are wrong. */
async function* tableRows(order: NotingOrder, rows: AsyncIterable<FileRow>): AsyncGenerator<Cell[]> {
  const texts = textsByRow(order);
  const isWhole = order.format === 'CSV';
  let width = 0;
  for await (const { row, cells } of rows) {
    if (row < order.headRow) continue;
    if (row === order.headRow) width = cells.length;
    const text = row === order.headRow ? WORDS[order.language].errors : texts.get(row) ?? null;
    if (!isWhole && text === null) continue;
    const padded = Array.from({ length: Math.max(width, cells.length) }, (_, index) => cells[index] ?? null);
    yield isWhole ? [...padded, text] : [row === order.headRow ? WORDS[order.language].row : row, ...padded, text];
  }
}

async function writeTable(order: NotingOrder): Promise<void> {
  const rows = tableRows(order, order.format === 'CSV' ? rowsOfText(order.path) : rowsOfWorkbook(order.path));
  const heads = (await rows.next()).value as string[] | undefined ?? [];
  const sheet = { name: WORDS[order.language].errors, preface: [], heads, rows };
  await pipeline(Readable.from(order.format === 'CSV' ? csvOf(sheet) : workbookOf(sheet), { objectMode: false }), createWriteStream(order.out, { flags: 'wx' }));
}

/** The relationships of the sheet with those of its notes put in place of what it had. */
function relationsWith(text: string, old: ReadonlySet<string>): string {
  const kept = text.replace(/<(?:\w+:)?Relationship\b[^>]*\/>/g, (one) => old.has(/\bId=["']([^"']*)["']/.exec(one)?.[1] ?? '') ? '' : one);
  const prefix = /<(\w+:)?Relationships\b/.exec(kept)?.[1] ?? '';
  const made = (id: string, type: string, piece: string) => `<${prefix}Relationship Id="${id}" Type="${RELATION}/${type}" Target="/${piece}"/>`;
  const closed = kept.replace(/<((?:\w+:)?Relationships)\b([^>]*)\/>/, '<$1$2></$1>');
  return closed.replace(/<\/(?:\w+:)?Relationships>/, (end) => `${made(`${RELATION_ID}Texts`, 'comments', PIECES.comments)}${made(RELATION_ID, 'vmlDrawing', PIECES.boxes)}${end}`);
}

function typesWith(text: string, gone: ReadonlySet<string>): string {
  const kept = text.replace(/<(?:\w+:)?Override\b[^>]*\/>/g, (one) => gone.has((/\bPartName=["']\/?([^"']*)["']/.exec(one)?.[1] ?? '').toLowerCase()) ? '' : one);
  const prefix = /<(\w+:)?Types\b/.exec(kept)?.[1] ?? '';
  const boxes = /Extension=["']vml["']/i.test(kept) ? '' : `<${prefix}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`;
  const comments = `<${prefix}Override PartName="/${PIECES.comments}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/>`;
  return kept.replace(/(<(?:\w+:)?Types\b[^>]*>)/, `$1${boxes}`).replace(/<\/(?:\w+:)?Types>/, (end) => `${comments}${end}`);
}

/** Where faults without a column are noted: at the first one. */
const notesOf = ({ faults }: NotingOrder): CellNote[] => faults.map(({ row, column, text }) => ({ row, column: column ?? 0, text }));

/** The user's own workbook: every piece as it was, but for the sheet, its styles and what tells of its notes. */
async function noteInPlace(order: NotingOrder): Promise<void> {
  const opened = await OpenPackage.open(order.path);
  const writer = await PackageWriter.create(order.out);
  try {
    const { piece: sheet, styles } = await firstSheet(opened);
    const old = (await opened.relations(sheet.name)).filter(({ type }) => NOTE_KINDS.has(type));
    const comments = old.find(({ type }) => type === 'comments')?.target;
    const notes = notesOf(order);
    const all = merged(notes, comments && opened.piece(comments) ? oldNotesOf(await opened.bytes(comments)) : []);
    const [gone, ids] = [new Set(old.map(({ target }) => target.toLowerCase())), new Set(old.map(({ id }) => id))];
    const rewritten = new Set(['[content_types].xml', sheet.name, relationsName(sheet.name), styles?.name ?? ''].map((name) => name.toLowerCase()));
    const notedStyles = new NotedStyles(styles ? (await opened.bytes(styles.name)).toString('utf8') : '');
    await writer.add('[Content_Types].xml', [typesWith((await opened.bytes('[Content_Types].xml')).toString('utf8'), gone)]);
    for (const piece of opened.pieces) {
      const name = piece.name.toLowerCase();
      if (!rewritten.has(name) && !gone.has(name)) await writer.copy(opened.file, piece);
    }
    const columns = new Map<number, Set<number>>();
    for (const { row, column } of notes) columns.set(row, (columns.get(row) ?? new Set()).add(column));
    const first = notes.length === 0 ? 'A1' : `${letterOf(notes[0]!.column)}${notes[0]!.row}`;
    await writer.add(sheet.name, notedSheet(bytesOf(opened.file, sheet), { columns, styles: notedStyles, relationId: RELATION_ID, first }));
    if (styles) await writer.add(styles.name, [notedStyles.toString()]);
    const told = opened.piece(relationsName(sheet.name)) ? (await opened.bytes(relationsName(sheet.name))).toString('utf8') : RELATIONS;
    await writer.add(relationsName(sheet.name), [relationsWith(told, ids)]);
    await writer.add(PIECES.comments, commentsOf(all));
    await writer.add(PIECES.boxes, boxesOf(all));
    await writer.finish();
  } finally {
    await opened.close();
  }
}
