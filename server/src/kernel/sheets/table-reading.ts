import { IMPORT_LAYOUTS, isBlank, readHeads, RowReader, textOfCell, type ColumnMapping, type HeadReading, type ImportKind, type Language, type RawCell } from '@bianzhong/domain';
import { FileFault } from './file-fault';
import { letterOf } from './letters';
import type { FileColumn, Reading, ReadingOrder, ReadRow } from './reading';
import { rowsOfText } from './text-rows';
import { rowsOfWorkbook, type FileRow } from './workbook-rows';

/** How far down the heads are looked for: above them stand titles and hints. */
const HEADS_WITHIN = 20;
const LONGEST_HEAD = 60;
const LONGEST_VALUE = 120;

const shortened = (text: string, most: number) => [...text].length > most ? `${[...text].slice(0, most).join('')}…` : text;

/** A row that could be that of the heads: what it comes to, and how many of its cells are known. */
interface Candidate { row: number; heads: string[]; reading: HeadReading; known: number }

function candidateOf({ row, cells }: FileRow, { kind, mapping }: { kind: ImportKind; mapping: readonly ColumnMapping[] }): Candidate {
  const heads = cells.map((cell) => textOfCell(cell).trim());
  const reading = readHeads(IMPORT_LAYOUTS[kind], heads, mapping);
  return { row, heads, reading, known: reading.columns.filter((column) => column !== null).length };
}

/** @throws FileFault when no row can be that of the heads, or columns are missing or repeated */
function requireHeads(best: Candidate | null, language: Language): Candidate {
  if (!best || best.known === 0) throw new FileFault('import.noHeads', { looked: HEADS_WITHIN });
  const { missing, repeated } = best.reading;
  if (repeated[0] !== undefined) throw new FileFault('import.headRepeated', { head: shortened(repeated[0], LONGEST_HEAD) });
  if (missing.length > 0) throw new FileFault('import.headMissing', { heads: missing.map((column) => column[language]).join(language === 'zh' ? '、' : ', ') });
  return best;
}

/** Reads one file from its beginning: heads first, then the rows in blocks. */
export class TableReading {
  private readonly firstAt = new Map<string, number>();
  private columns: FileColumn[] = [];
  private reader: RowReader | null = null;

  constructor(private readonly order: ReadingOrder) {}

  /** What there is to tell, piece by piece. @throws FileFault */
  async *told(): AsyncGenerator<Reading> {
    const looked: FileRow[] = [];
    const rows: ReadRow[] = [];
    let best: Candidate | null = null;
    for await (const row of this.source()) {
      if (this.reader) {
        this.take(row, rows);
        if (rows.length >= this.order.blockRows) yield { told: 'block', rows: rows.splice(0) };
        continue;
      }
      looked.push(row);
      const candidate = candidateOf(row, this.order);
      if (!best || candidate.known > best.known) best = candidate;
      if (candidate.reading.missing.length === 0 || looked.length >= HEADS_WITHIN) {
        yield* this.begin(best);
        for (const passed of looked.splice(0).filter(({ row: number }) => number > best!.row)) this.take(passed, rows);
      }
    }
    if (!this.reader) {
      yield* this.begin(best);
      for (const passed of looked.filter(({ row: number }) => number > best!.row)) this.take(passed, rows);
    }
    if (this.firstAt.size === 0) throw new FileFault('import.noRows');
    if (rows.length > 0) yield { told: 'block', rows };
    yield { told: 'end' };
  }

  private source(): AsyncGenerator<FileRow> {
    return this.order.format === 'CSV' ? rowsOfText(this.order.path) : rowsOfWorkbook(this.order.path);
  }

  /** Tells the heads also when they will not do: whoever says what each column is has to see them. */
  private *begin(best: Candidate | null): Generator<Reading> {
    if (best) {
      const { heads, reading: { columns }, row } = best;
      this.columns = heads.map((head, index) => ({ letter: letterOf(index), head: shortened(head, LONGEST_HEAD), field: columns[index]?.field ?? null }));
      yield { told: 'columns', columns: this.columns, headRow: row };
    }
    this.reader = new RowReader(this.order.kind, requireHeads(best, this.order.language).reading.columns);
  }

  private take({ row, cells }: FileRow, rows: ReadRow[]): void {
    const read = this.reader?.read(cells);
    if (!read) return;
    const { key, content, places } = read;
    const earlier = this.earlierRow(key, row);
    if (row <= this.order.after) return;
    const repeated = earlier === null ? [] : [{ path: IMPORT_LAYOUTS[this.order.kind].key, reason: 'import.repeatedRow', params: { row: earlier }, column: this.keyColumn() }];
    const faults = [...repeated, ...read.faults].map((fault) => ({ ...fault, value: fault.column === null ? null : valueAt(cells, fault.column) }));
    rows.push({ row, key: shortened(key, LONGEST_VALUE), content: repeated.length > 0 ? null : content, faults, places });
  }

  /** The row above that has the same key, where two of them would contradict one another. */
  private earlierRow(key: string, row: number): number | null {
    const isUnique = IMPORT_LAYOUTS[this.order.kind].isKeyUnique && key !== '';
    const earlier = isUnique ? this.firstAt.get(key) : undefined;
    if (earlier === undefined) this.firstAt.set(isUnique ? key : 'any row', row);
    return earlier ?? null;
  }

  private keyColumn(): number | null {
    const index = this.columns.findIndex(({ field }) => field === IMPORT_LAYOUTS[this.order.kind].key);
    return index < 0 ? null : index;
  }
}

function valueAt(cells: readonly RawCell[], column: number): string | null {
  const cell = cells[column] ?? null;
  return isBlank(cell) ? null : shortened(textOfCell(cell), LONGEST_VALUE);
}

