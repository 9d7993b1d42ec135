import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { RawCell } from '@bianzhong/domain';
import { FileFault, LIMITS } from './file-fault';
import type { FileRow } from './workbook-rows';

const SAMPLE = 64 * 1024;
const SAMPLED_LINES = 10;
const DELIMITERS = [',', ';', '\t'] as const;
/** What this product writes before a text that a spreadsheet would take for a formula. */
const GUARDED = /^'(?=[=+\-@＝＋－＠\t\r])/;

/** The encoding of a text: by its mark, else UTF-8 where all of it is, else GB18030, which holds GBK and GB 2312. */
export async function encodingOf(path: string): Promise<string> {
  const file = await open(path, 'r');
  const head = Buffer.alloc(3);
  await file.read(head, 0, 3, 0).finally(() => file.close());
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) decoder.decode(chunk as Buffer, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'gb18030';
  }
}

/** The sign that parts the columns: the one that the first lines hold most evenly. */
export function delimiterOf(sample: string): string {
  const said = /^\uFEFF?sep=(.)\r?\n/i.exec(sample)?.[1];
  if (said) return said;
  const lines = sample.replace(/"(?:[^"]|"")*"/g, '').split(/\r?\n/).filter((line) => line.trim() !== '').slice(0, SAMPLED_LINES);
  const score = (sign: string) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    return counts.filter((count) => count > 0 && count === counts[0]).length * 1_000 + (counts[0] ?? 0);
  };
  return [...DELIMITERS].sort((one, other) => score(other) - score(one))[0] ?? ',';
}

/** Reads records of RFC 4180 as they come. */
class TextRows {
  readonly rows: FileRow[] = [];
  private row = 1;
  private cells: RawCell[] = [];
  private cell = '';
  private state: 'start' | 'plain' | 'quoted' | 'quote' = 'start';
  private quoteOpenedAt = 0;
  private afterReturn = false;
  private filled = 0;

  constructor(private readonly delimiter: string) {}

  write(text: string): void {
    for (let at = 0; at < text.length; at++) {
      at = this.state === 'quoted' ? this.copy(text, at, '"') : this.state === 'plain' ? this.copyPlain(text, at) : at;
      if (at < text.length) this.take(text.charAt(at));
    }
    if (this.cell.length > LIMITS.cellCharacters) throw this.tooLong();
  }

  end(): void {
    if (this.state === 'quoted') throw new FileFault('import.quoteOpen', { row: this.quoteOpenedAt });
    if (this.state !== 'start' || this.cells.length > 0) this.endRow();
  }

  /** Copies up to a sign at once. @returns where the sign is, or the end */
  private copy(text: string, at: number, sign: string): number {
    const end = text.indexOf(sign, at);
    const until = end < 0 ? text.length : end;
    this.cell += text.slice(at, until);
    if (this.cell.length > LIMITS.cellCharacters) throw this.tooLong();
    return until;
  }

  private copyPlain(text: string, at: number): number {
    let until = at;
    while (until < text.length && text[until] !== this.delimiter && text[until] !== '\n' && text[until] !== '\r') until++;
    this.cell += text.slice(at, until);
    return until;
  }

  private take(sign: string): void {
    const isSecondOfPair = this.afterReturn && sign === '\n';
    this.afterReturn = sign === '\r' && this.state !== 'quoted';
    if (isSecondOfPair) return;
    if (this.state === 'quoted') this.state = 'quote';
    else if (sign === '"' && this.state === 'quote') {
      this.cell += '"';
      this.state = 'quoted';
    } else if (sign === '"' && this.state === 'start') {
      this.state = 'quoted';
      this.quoteOpenedAt = this.row;
    } else if (sign === this.delimiter) this.endCell();
    else if (sign === '\n' || sign === '\r') this.endRow();
    else {
      this.cell += sign;
      this.state = 'plain';
    }
  }

  private endCell(): void {
    if (this.cells.length >= LIMITS.columns) throw new FileFault('import.tooManyColumns', { maximum: LIMITS.columns });
    if (this.cell.length > LIMITS.cellCharacters) throw this.tooLong();
    this.cells.push(this.cell.trim() === '' ? null : this.cell.replace(GUARDED, ''));
    this.cell = '';
    this.state = 'start';
  }

  private endRow(): void {
    this.endCell();
    if (this.cells.some((cell) => cell !== null)) {
      if (++this.filled > LIMITS.rows) throw new FileFault('import.tooManyRows', { maximum: LIMITS.rows });
      this.rows.push({ row: this.row, cells: this.cells });
    }
    this.cells = [];
    this.row++;
  }

  private tooLong(): FileFault {
    return new FileFault('import.cellTooLong', { row: this.row, maximum: LIMITS.cellCharacters });
  }
}

/** The rows of a text in columns as they come; blank ones are left out. @throws FileFault */
export async function* rowsOfText(path: string): AsyncGenerator<FileRow> {
  const decoder = new TextDecoder(await encodingOf(path), { fatal: true });
  let reading: TextRows | null = null;
  let waiting = '';
  const take = (text: string, isLast: boolean): void => {
    if (text.includes('\0')) throw new FileFault('import.encodingUnknown');
    if (reading) return reading.write(text);
    waiting += text;
    if (waiting.length < SAMPLE && !isLast) return;
    const delimiter = delimiterOf(waiting);
    reading = new TextRows(delimiter);
    reading.write(waiting.replace(/^\uFEFF?sep=.\r?\n/i, '\n'));
  };
  const decoded = (chunk?: Buffer): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      throw new FileFault('import.encodingUnknown');
    }
  };
  const gathered = () => (reading as TextRows | null)?.rows.splice(0) ?? [];
  for await (const chunk of createReadStream(path, { highWaterMark: SAMPLE })) {
    take(decoded(chunk as Buffer), false);
    yield* gathered();
  }
  take(decoded(), true);
  (reading as TextRows | null)?.end();
  yield* gathered();
}
