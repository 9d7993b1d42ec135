import type { FileHandle } from 'node:fs/promises';
import { damaged, FileFault, LIMITS } from './file-fault';
import type { Piece } from './package-directory';
import { bytesOf } from './piece-bytes';
import { TextTooLong, unescaped, XmlScanner } from './xml-scanner';

const CHUNK = 4 * 1024 * 1024;

/** The texts of a workbook by their number, kept as bytes: objects would take ten times the memory. */
export class StringTable {
  private readonly chunks: Buffer[] = [];
  private used = CHUNK;
  private starts = new Uint32Array(1024);
  private lengths = new Uint32Array(1024);
  count = 0;

  add(text: string): void {
    const bytes = Buffer.from(text);
    if (this.used + bytes.length > CHUNK) {
      if ((this.chunks.length + 1) * CHUNK > LIMITS.stringBytes) throw new FileFault('import.tooMuchMemory');
      this.chunks.push(Buffer.allocUnsafe(Math.max(CHUNK, bytes.length)));
      this.used = 0;
    }
    if (this.count === this.starts.length) this.grow();
    bytes.copy(this.chunks.at(-1)!, this.used);
    this.starts[this.count] = (this.chunks.length - 1) * CHUNK + this.used;
    this.lengths[this.count] = bytes.length;
    this.used += bytes.length;
    this.count++;
  }

  /** @throws FileFault for a number that the workbook does not have */
  get(index: number): string {
    const start = this.starts[index];
    if (!(index < this.count) || start === undefined) throw damaged();
    const at = start % CHUNK;
    return this.chunks[Math.floor(start / CHUNK)]!.toString('utf8', at, at + this.lengths[index]!);
  }

  private grow(): void {
    if (this.count >= LIMITS.strings) throw new FileFault('import.tooMuchMemory');
    const bigger = (old: Uint32Array<ArrayBuffer>) => {
      const made = new Uint32Array(old.length * 2);
      made.set(old);
      return made;
    };
    this.starts = bigger(this.starts);
    this.lengths = bigger(this.lengths);
  }
}

/** Reads the table of shared strings as it is unpacked. Reading aids of Chinese and Japanese texts are no part of them. */
export async function readStringTable(file: FileHandle, piece: Piece | undefined): Promise<StringTable> {
  const strings = new StringTable();
  if (!piece) return strings;
  let [text, isText, phonetic] = ['', false, 0];
  const scanner = new XmlScanner({
    open: (name) => {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic++;
      else isText = name === 't' && phonetic === 0;
    },
    text: (part) => {
      if (isText) text += part;
      if (text.length > LIMITS.cellCharacters) throw new TextTooLong();
    },
    close: (name) => {
      if (name === 'si') strings.add(unescaped(text));
      else if (name === 'rPh') phonetic--;
      isText = false;
    },
  });
  for await (const chunk of bytesOf(file, piece)) scanner.write(chunk);
  scanner.end();
  return strings;
}
