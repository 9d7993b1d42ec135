import type { FileHandle } from 'node:fs/promises';
import { createInflateRaw, crc32 } from 'node:zlib';
import { damaged, FileFault, LIMITS } from './file-fault';
import type { Piece } from './package-directory';

const CHUNK = 256 * 1024;
const STORED = 0;

async function* packedBytes(file: FileHandle, { dataOffset, packedBytes: length }: Piece): AsyncGenerator<Buffer> {
  for (let at = 0; at < length;) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(Math.min(CHUNK, length - at)), 0, Math.min(CHUNK, length - at), dataOffset + at);
    if (bytesRead === 0) throw damaged();
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

async function* unpacked(file: FileHandle, piece: Piece): AsyncGenerator<Buffer> {
  if (piece.method === STORED) return yield* packedBytes(file, piece);
  const inflate = createInflateRaw({ chunkSize: CHUNK });
  const feeding = (async () => {
    for await (const chunk of packedBytes(file, piece)) {
      if (inflate.destroyed) return;
      if (!inflate.write(chunk)) await new Promise((resolve) => { inflate.once('drain', resolve); inflate.once('close', resolve); });
    }
    inflate.end();
  })().catch((error: Error) => { inflate.destroy(error); });
  try {
    for await (const chunk of inflate) yield chunk as Buffer;
  } catch (error) {
    throw error instanceof FileFault ? error : damaged();
  } finally {
    inflate.destroy();
    await feeding;
  }
}

/**
 * The bytes of a piece as it is unpacked. They are counted: what swells beyond what was declared is a bomb, whatever the directory says.
 * @throws FileFault when there are more or fewer than declared, or others
 */
export async function* bytesOf(file: FileHandle, piece: Piece): AsyncGenerator<Buffer> {
  let [length, sum] = [0, 0];
  for await (const chunk of unpacked(file, piece)) {
    length += chunk.length;
    if (length > piece.unpackedBytes) throw new FileFault('import.swells');
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (length !== piece.unpackedBytes || sum !== piece.crc) throw damaged();
}

/** A small piece as a whole. @throws FileFault when it is none */
export async function wholeOf(file: FileHandle, piece: Piece): Promise<Buffer> {
  if (piece.unpackedBytes > LIMITS.heldBytes) throw new FileFault('import.swells');
  const chunks: Buffer[] = [];
  for await (const chunk of bytesOf(file, piece)) chunks.push(chunk);
  return Buffer.concat(chunks);
}
