import { open, type FileHandle } from 'node:fs/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import type { Piece } from './package-directory';

/** What was written of one piece. */
interface Written { name: Buffer; method: number; crc: number; packedBytes: number; unpackedBytes: number; offset: number }

const CHUNK = 256 * 1024;
const DEFLATED = 8;
const LOCAL = 0x0403_4b50;
const ENTRY = 0x0201_4b50;
const END = 0x0605_4b50;
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
/** The first day that the format knows: what a file says does not depend on when it was made. */
const DAY = 0x21;

function localHead({ name, method, crc, packedBytes, unpackedBytes }: Written): Buffer {
  const head = Buffer.alloc(30);
  head.writeUInt32LE(LOCAL, 0);
  head.writeUInt16LE(VERSION, 4);
  head.writeUInt16LE(FLAGS, 6);
  head.writeUInt16LE(method, 8);
  head.writeUInt16LE(DAY, 12);
  head.writeUInt32LE(crc, 14);
  head.writeUInt32LE(packedBytes, 18);
  head.writeUInt32LE(unpackedBytes, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, name]);
}

function entryOf(written: Written): Buffer {
  const { name, offset } = written;
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(ENTRY, 0);
  entry.writeUInt16LE(VERSION, 4);
  localHead(written).copy(entry, 6, 4, 30);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, name]);
}

/** Writes a package into a local file, piece by piece. Memory does not grow with it. */
export class PackageWriter {
  private readonly written: Written[] = [];
  private at = 0;

  private constructor(private readonly file: FileHandle) {}

  static async create(path: string): Promise<PackageWriter> {
    return new PackageWriter(await open(path, 'wx'));
  }

  /** Takes a piece over as it is packed. */
  async copy(source: FileHandle, { name, method, crc, packedBytes, unpackedBytes, dataOffset }: Piece): Promise<void> {
    const written = { name: Buffer.from(name), method, crc, packedBytes, unpackedBytes, offset: this.at };
    await this.append(localHead(written));
    for (let from = 0; from < packedBytes;) {
      const { bytesRead, buffer } = await source.read(Buffer.allocUnsafe(Math.min(CHUNK, packedBytes - from)), 0, Math.min(CHUNK, packedBytes - from), dataOffset + from);
      if (bytesRead === 0) throw new Error(`${name} is cut off`);
      await this.append(buffer.subarray(0, bytesRead));
      from += bytesRead;
    }
    this.written.push(written);
  }

  /** Packs a new piece. */
  async add(name: string, chunks: AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>): Promise<void> {
    const written: Written = { name: Buffer.from(name), method: DEFLATED, crc: 0, packedBytes: 0, unpackedBytes: 0, offset: this.at };
    await this.append(localHead(written));
    const deflate = createDeflateRaw({ level: 6 });
    const draining = (async () => {
      for await (const packed of deflate) {
        written.packedBytes += (packed as Buffer).length;
        await this.append(packed as Buffer);
      }
    })();
    for await (const chunk of chunks) {
      const bytes = Buffer.from(chunk as string);
      written.crc = crc32(bytes, written.crc);
      written.unpackedBytes += bytes.length;
      if (!deflate.write(bytes)) await new Promise((resolve) => { deflate.once('drain', resolve); });
    }
    deflate.end();
    await draining;
    const head = localHead(written);
    await this.file.write(head, 0, head.length, written.offset);
    this.written.push(written);
  }

  /** Writes the directory and closes the file. */
  async finish(): Promise<void> {
    const offset = this.at;
    for (const written of this.written) await this.append(entryOf(written));
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END, 0);
    end.writeUInt16LE(this.written.length, 8);
    end.writeUInt16LE(this.written.length, 10);
    end.writeUInt32LE(this.at - offset, 12);
    end.writeUInt32LE(offset, 16);
    await this.append(end);
    await this.file.close();
  }

  private async append(bytes: Buffer): Promise<void> {
    await this.file.write(bytes, 0, bytes.length, this.at);
    this.at += bytes.length;
  }
}
