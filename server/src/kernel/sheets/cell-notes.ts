import { columnOf, letterOf } from './letters';
import { attributeOf, XmlScanner } from './xml-scanner';

/** What is noted at a cell. */
export interface CellNote { row: number; column: number; text: string }
/** A note that stands in the workbook already. */
export interface OldNote { reference: string; author: string; text: string }

/** By whom the notes are: those of an earlier import are replaced, those of people stay. */
export const NOTES_AUTHOR = '编钟 Bianzhong';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const NOT_IN_XML = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}/gu;
const WIDE = 4;
const HIGH = 5;

export const escaped = (text: string): string => text.replace(NOT_IN_XML, '\uFFFD').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The notes of a piece of comments. */
export function oldNotesOf(bytes: Uint8Array): OldNote[] {
  const [authors, notes]: [string[], OldNote[]] = [[], []];
  let [isAuthor, isText, author, text, reference, authorId] = [false, false, '', '', '', 0];
  const scanner = new XmlScanner({
    open: (name, attributes) => {
      if (name === 'comment') [reference, authorId, text] = [attributeOf(attributes, 'ref') ?? '', Number(attributeOf(attributes, 'authorId')), ''];
      if (name === 'author') author = '';
      [isAuthor, isText] = [name === 'author', name === 't'];
    },
    text: (part) => { if (isAuthor) author += part; else if (isText) text += part; },
    close: (name) => {
      if (name === 'author') authors.push(author);
      if (name === 'comment') notes.push({ reference, author: authors[authorId] ?? '', text });
      [isAuthor, isText] = [false, false];
    },
  });
  scanner.write(bytes);
  scanner.end();
  return notes;
}

/** One note at each cell; several texts of one cell become its lines, and what people noted stays above. */
export function merged(notes: readonly CellNote[], old: readonly OldNote[]): OldNote[] {
  const byCell = new Map<string, OldNote>(old.filter(({ author }) => author !== NOTES_AUTHOR).map((note) => [note.reference, note]));
  for (const { row, column, text } of notes) {
    const reference = `${letterOf(column)}${row}`;
    const there = byCell.get(reference);
    byCell.set(reference, { reference, author: there?.author ?? NOTES_AUTHOR, text: there ? `${there.text}\n${text}` : text });
  }
  return [...byCell.values()];
}

/** The piece of comments. */
export function* commentsOf(notes: readonly OldNote[]): Generator<string> {
  const authors = [...new Set(notes.map(({ author }) => author))];
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors>${authors.map((author) => `<author>${escaped(author)}</author>`).join('')}</authors><commentList>`;
  for (const { reference, author, text } of notes) {
    yield `<comment ref="${escaped(reference)}" authorId="${authors.indexOf(author)}"><text><r><t xml:space="preserve">${escaped(text)}</t></r></text></comment>`;
  }
  yield '</commentList></comments>';
}

/** The boxes in which they are shown, in the old drawing language that spreadsheets still want for this. */
export function* boxesOf(notes: readonly OldNote[]): Generator<string> {
  yield '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
  for (const [index, { reference }] of notes.entries()) {
    const [column, row] = [columnOf(reference), Number(/\d+$/.exec(reference)?.[0] ?? 1) - 1];
    const top = Math.max(0, row - 1);
    yield `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${top}, 2, ${column + 1 + WIDE}, 15, ${top + HIGH}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
  }
  yield '</xml>';
}
