import type { FileHandle } from 'node:fs/promises';
import { damaged, FileFault, LIMITS } from './file-fault';

/** One piece of a package, as its directory tells of it. */
export interface Piece {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its local head begins. */
  readonly offset: number;
  /** Where its bytes begin; known once the local head was looked at. */
  dataOffset: number;
}

const END = 0x0605_4b50;
const ENTRY = 0x0201_4b50;
const LOCAL = 0x0403_4b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
const LOCAL_BYTES = 30;
const LONGEST_COMMENT = 65_535;
const IN_EXTRA = 0xffff_ffff;
const ZIP64_EXTRA = 1;
const MOST_DIRECTORY_BYTES = 8 * 1024 * 1024;
const ENCRYPTED = 1;

async function bytesAt(file: FileHandle, offset: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, offset);
  if (bytesRead !== length) throw damaged();
  return buffer;
}

/** The record at the end of a package, by which its directory is found. */
async function endOf(file: FileHandle, size: number): Promise<{ count: number; offset: number; length: number; at: number }> {
  const length = Math.min(size, END_BYTES + LONGEST_COMMENT);
  if (length < END_BYTES) throw damaged();
  const tail = await bytesAt(file, size - length, length);
  for (let at = length - END_BYTES; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END || at + END_BYTES + tail.readUInt16LE(at + 20) !== length) continue;
    const isParted = tail.readUInt16LE(at + 4) !== 0 || tail.readUInt16LE(at + 6) !== 0;
    if (isParted) throw damaged();
    return { count: tail.readUInt16LE(at + 10), length: tail.readUInt32LE(at + 12), offset: tail.readUInt32LE(at + 16), at: size - length + at };
  }
  throw damaged();
}

/** Sizes that did not fit into four bytes stand in an extra field, in this order. */
function extended(extra: Buffer, values: readonly number[]): number[] {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== ZIP64_EXTRA) continue;
    let next = at + 4;
    return values.map((value) => {
      if (value !== IN_EXTRA) return value;
      if (next + 8 > extra.length) throw damaged();
      next += 8;
      return Number(extra.readBigUInt64LE(next - 8));
    });
  }
  return [...values];
}

function entryAt(directory: Buffer, at: number): { piece: Piece; next: number } {
  if (at + ENTRY_BYTES > directory.length || directory.readUInt32LE(at) !== ENTRY) throw damaged();
  const [nameBytes, extraBytes, commentBytes] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30), directory.readUInt16LE(at + 32)];
  const nameEnd = at + ENTRY_BYTES + nameBytes;
  const next = nameEnd + extraBytes + commentBytes;
  if (next > directory.length) throw damaged();
  const [unpackedBytes = 0, packedBytes = 0, offset = 0] = extended(directory.subarray(nameEnd, nameEnd + extraBytes),
    [directory.readUInt32LE(at + 24), directory.readUInt32LE(at + 20), directory.readUInt32LE(at + 42)]);
  const piece: Piece = {
    name: directory.toString('utf8', at + ENTRY_BYTES, nameEnd), flags: directory.readUInt16LE(at + 8), method: directory.readUInt16LE(at + 10), crc: directory.readUInt32LE(at + 16),
    packedBytes, unpackedBytes, offset, dataOffset: -1,
  };
  return { piece, next };
}

/** Looks at the local head of a piece: it must be of the same piece, or two programs would see two different files. */
async function locate(file: FileHandle, piece: Piece, before: number): Promise<void> {
  const head = await bytesAt(file, piece.offset, LOCAL_BYTES);
  if (head.readUInt32LE(0) !== LOCAL) throw damaged();
  if (head.readUInt16LE(6) & ENCRYPTED) throw new FileFault('import.encrypted');
  const nameBytes = head.readUInt16LE(26);
  const name = await bytesAt(file, piece.offset + LOCAL_BYTES, nameBytes);
  if (name.toString('utf8') !== piece.name || head.readUInt16LE(8) !== piece.method) throw damaged();
  piece.dataOffset = piece.offset + LOCAL_BYTES + nameBytes + head.readUInt16LE(28);
  if (piece.dataOffset + piece.packedBytes > before) throw damaged();
}

/**
 * The pieces of a package, as the directory at its end and the heads of the pieces agree on them.
 * @throws FileFault for a package that is cut off, contradicts itself, or lets pieces share bytes
 */
export async function readDirectory(file: FileHandle): Promise<Piece[]> {
  const { size } = await file.stat();
  const end = await endOf(file, size);
  if (end.length > MOST_DIRECTORY_BYTES || end.count > LIMITS.pieces) throw new FileFault('import.tooManyPieces', { maximum: LIMITS.pieces });
  if (end.offset + end.length > end.at) throw damaged();
  const directory = await bytesAt(file, end.offset, end.length);
  const pieces: Piece[] = [];
  for (let at = 0; at < directory.length;) {
    const { piece, next } = entryAt(directory, at);
    if (pieces.push(piece) > LIMITS.pieces) throw new FileFault('import.tooManyPieces', { maximum: LIMITS.pieces });
    at = next;
  }
  if (pieces.length !== end.count || pieces.length === 0) throw damaged();
  const inOrder = [...pieces].sort((one, other) => one.offset - other.offset);
  for (const [index, piece] of inOrder.entries()) await locate(file, piece, inOrder[index + 1]?.offset ?? end.offset);
  return pieces;
}
