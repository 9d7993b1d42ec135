import type { RawCell } from '@bianzhong/domain';
import { dateStylesOf, dateText } from './cell-styles';
import { damaged, FileFault, LIMITS } from './file-fault';
import { columnOf } from './letters';
import { OpenPackage } from './package';
import type { Piece } from './package-directory';
import { bytesOf } from './piece-bytes';
import { readStringTable, type StringTable } from './string-table';
import { attributeOf, tagsOf, TextTooLong, unescaped, XmlScanner } from './xml-scanner';

/** A row of a file, by the number that people see. */
export interface FileRow { row: number; cells: RawCell[] }

const LAST_ROW = 1_048_576;
/** Formulas that reach out of the workbook (CWE-1236): DDE, and functions that call other programs or addresses. */
const REACHES_OUT = /^[=+\-@\s]*[\w.]+\s*\|\s*'?|\b(?:CALL|REGISTER(?:\.ID)?|EXEC|WEBSERVICE|RTD|DDE(?:INITIATE|EXECUTE)?)\s*\(/i;

/** Where the first sheet that is not hidden lies, and how its workbook counts days. */
export async function firstSheet(opened: OpenPackage): Promise<{ piece: Piece; is1904: boolean; strings: Piece | undefined; styles: Piece | undefined; title: string }> {
  const workbook = (await opened.relations('')).find(({ type }) => type === 'officeDocument')?.target;
  if (!workbook) throw damaged();
  const tags = tagsOf(await opened.bytes(workbook));
  const relations = await opened.relations(workbook);
  if (relations.some(({ type }) => type === 'externalLink' || type === 'connections')) throw new FileFault('import.externalLinks');
  const pieceOf = (wanted: string) => opened.piece(relations.find(({ type }) => type === wanted)?.target ?? '');
  const sheets = tags.filter(({ name }) => name === 'sheet').filter(({ attributes }) => (attributeOf(attributes, 'state') ?? 'visible') === 'visible');
  const named = sheets.map(({ attributes }) => ({ title: attributeOf(attributes, 'name') ?? '', relation: relations.find(({ id, type }) => type === 'worksheet' && id === (attributeOf(attributes, 'r:id') ?? attributeOf(attributes, 'id'))) }));
  const first = named.find(({ relation }) => relation);
  if (!first) throw new FileFault('import.noSheet');
  const piece = opened.piece(first.relation?.target ?? '');
  if (!piece) throw damaged();
  const is1904 = /^(?:1|true)$/.test(attributeOf(tags.find(({ name }) => name === 'workbookPr')?.attributes ?? '', 'date1904') ?? '');
  return { piece, is1904, title: first.title, strings: pieceOf('sharedStrings'), styles: pieceOf('styles') };
}

/** What the cells of a sheet are read with. */
interface Meanings { strings: StringTable; dateStyles: ReadonlySet<number>; is1904: boolean }

/** Gathers rows from the tags of a sheet. */
class SheetEvents {
  readonly rows: FileRow[] = [];
  row = 0;
  private cells: RawCell[] = [];
  private column = -1;
  private attributes = '';
  private text = '';
  private formula = '';
  private taking: 'value' | 'text' | 'formula' | null = null;
  private hasText = false;
  private phonetic = 0;
  private filled = 0;

  constructor(private readonly meanings: Meanings) {}

  open(name: string, attributes: string): void {
    if (name === 'c') this.beginCell(attributes);
    else if (name === 'row') this.beginRow(attributes);
    else if (name === 'v') this.taking = 'value';
    else if (name === 'f') this.taking = 'formula';
    else if (name === 'rPh') this.phonetic++;
    else if (name === 't' && this.phonetic === 0) this.taking = 'text';
  }

  heard(part: string): void {
    if (this.taking === 'formula') this.formula += part;
    else if (this.taking !== null) { this.text += part; this.hasText = true; }
    if (this.text.length > LIMITS.cellCharacters || this.formula.length > LIMITS.cellCharacters) throw new TextTooLong();
  }

  close(name: string): void {
    this.taking = null;
    if (name === 'c') this.endCell();
    else if (name === 'rPh') this.phonetic--;
    else if (name === 'row' && this.cells.some((cell) => cell !== null)) {
      if (++this.filled > LIMITS.rows) throw new FileFault('import.tooManyRows', { maximum: LIMITS.rows });
      this.rows.push({ row: this.row, cells: this.cells });
    }
  }

  private beginRow(attributes: string): void {
    const told = attributeOf(attributes, 'r');
    const row = told === null ? this.row + 1 : Number(told);
    if (!Number.isInteger(row) || row <= this.row || row > LAST_ROW) throw damaged();
    this.row = row;
    this.cells = [];
    this.column = -1;
  }

  private beginCell(attributes: string): void {
    const reference = attributeOf(attributes, 'r');
    const column = reference === null ? this.column + 1 : columnOf(reference);
    if (column <= this.column || this.row === 0) throw damaged();
    [this.column, this.attributes, this.text, this.formula, this.hasText] = [column, attributes, '', '', false];
  }

  private endCell(): void {
    if (this.formula !== '' && REACHES_OUT.test(this.formula)) throw new FileFault('import.commands', { cell: attributeOf(this.attributes, 'r') ?? String(this.row) });
    const value = this.hasText ? this.valueOf() : null;
    if (value === null) return;
    if (this.column >= LIMITS.columns) throw new FileFault('import.tooManyColumns', { maximum: LIMITS.columns });
    while (this.cells.length < this.column) this.cells.push(null);
    this.cells.push(value);
  }

  private valueOf(): RawCell {
    switch (attributeOf(this.attributes, 't')) {
      case 's': return this.meanings.strings.get(/^\d+$/.test(this.text) ? Number(this.text) : -1);
      case 'b': return this.text === '1' || this.text === 'true';
      case 'str': case 'inlineStr': return unescaped(this.text);
      case 'e': case 'd': return this.text;
      default: return this.numberOf();
    }
  }

  private numberOf(): RawCell {
    const value = Number(this.text);
    if (!Number.isFinite(value)) throw damaged();
    const style = attributeOf(this.attributes, 's');
    return style !== null && this.meanings.dateStyles.has(Number(style)) ? dateText(value, this.meanings.is1904) : value;
  }
}

/** The rows of a workbook's first visible sheet as they are unpacked; blank ones are left out. @throws FileFault */
export async function* rowsOfWorkbook(path: string): AsyncGenerator<FileRow> {
  const opened = await OpenPackage.open(path);
  try {
    const { piece, is1904, strings, styles } = await firstSheet(opened);
    const dateStyles = styles ? dateStylesOf(await opened.bytes(styles.name)) : new Set<number>();
    const events = new SheetEvents({ strings: await readStringTable(opened.file, strings), dateStyles, is1904 });
    const scanner = new XmlScanner({ open: (name, attributes) => events.open(name, attributes), text: (part) => events.heard(part), close: (name) => events.close(name) });
    try {
      for await (const chunk of bytesOf(opened.file, piece)) {
        scanner.write(chunk);
        yield* events.rows.splice(0);
      }
      scanner.end();
      yield* events.rows.splice(0);
    } catch (error) {
      throw error instanceof TextTooLong ? new FileFault('import.cellTooLong', { row: events.row, maximum: LIMITS.cellCharacters }) : error;
    }
  } finally {
    await opened.close();
  }
}
