import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { FILE_CONTENTS } from '@bianzhong/domain';
import { fileTypeFromFile } from 'file-type';
import { isSpreadsheet } from '../../kernel/sheets/package';
import { storageFault, type FileStore, type Gathered } from '../../kernel/file-store';

/** Text has no magic bytes; this much of it is looked at. */
const TEXT_LOOKED_AT = 64 * 1024;

/** More bytes came than were wanted. */
export class TooLong extends Error {}

/**
 * Gathers a stream in a local file, a chunk at a time, and writes it down to the disk. Whatever breaks it off, no file stays behind.
 * @param most largest size in bytes @throws TooLong when more comes; Refusal UNAVAILABLE when the disk takes no more; the stream's own error
 */
export async function gather(store: FileStore, stream: AsyncIterable<Uint8Array>, most: number): Promise<Gathered> {
  const path = join(store.incoming, randomUUID());
  const hash = createHash('sha256');
  let sizeBytes = 0;
  async function* metered(): AsyncIterable<Uint8Array> {
    for await (const chunk of stream) {
      sizeBytes += chunk.length;
      if (sizeBytes > most) throw new TooLong();
      hash.update(chunk);
      yield chunk;
    }
  }
  try {
    await pipeline(Readable.from(metered(), { objectMode: false }), createWriteStream(path, { flags: 'wx', flush: true }));
    return { path, sizeBytes, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(path, { force: true });
    throw storageFault(error);
  }
}

/** Forgets what was gathered. */
export const discard = ({ path }: Gathered): Promise<void> => rm(path, { force: true });

/** Whether the content is of the type that its name promised, told from its first bytes (ASVS 5.2.2). */
export async function isOfType({ path }: Gathered, mediaType: string): Promise<boolean> {
  const found = await fileTypeFromFile(path);
  if (mediaType === FILE_CONTENTS.XLSX.mediaType && found?.mime === 'application/zip') return isSpreadsheet(path);
  if (mediaType !== FILE_CONTENTS.CSV.mediaType) return found?.mime === mediaType;
  return found === undefined && !await holdsNul(path);
}

/** Text in any of the encodings that spreadsheets write holds no NUL; what is none mostly does at once. */
async function holdsNul(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(TEXT_LOOKED_AT), 0, TEXT_LOOKED_AT, 0);
    return buffer.subarray(0, bytesRead).includes(0);
  } finally {
    await file.close();
  }
}

