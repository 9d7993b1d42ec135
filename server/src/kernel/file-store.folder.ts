import { mkdirSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { requireKey, storageFault, type FileStore, type Gathered, type Kept } from './file-store';

/** Files spread over so many folders that none gets too full: the last two characters of the key name one. */
const SHARD = 2;

/** Keeps files in a local folder. What was gathered is moved into place in one step, and the folder is written down to the disk. */
export class FolderStore implements FileStore {
  readonly incoming: string;
  private readonly kept: string;

  constructor(folder: string) {
    this.incoming = join(folder, 'incoming');
    this.kept = join(folder, 'kept');
    for (const part of [this.incoming, this.kept]) mkdirSync(part, { recursive: true });
  }

  async put(key: string, { path }: Gathered): Promise<void> {
    const place = this.place(key);
    try {
      await mkdir(dirname(place), { recursive: true });
      await rename(path, place);
      await written(dirname(place));
    } catch (error) {
      throw storageFault(error);
    }
  }

  async open(key: string): Promise<Readable> {
    try {
      return (await open(this.place(key), 'r')).createReadStream();
    } catch (error) {
      throw storageFault(error);
    }
  }

  async remove(key: string): Promise<void> {
    await rm(this.place(key), { force: true });
  }

  async *all(): AsyncIterable<Kept> {
    for (const shard of await readdir(this.kept)) {
      for (const key of await readdir(join(this.kept, shard))) {
        const found = await stat(join(this.kept, shard, key)).catch(() => null);
        if (found) yield { key, storedAt: found.mtime };
      }
    }
  }

  private place(key: string): string {
    return join(this.kept, requireKey(key).slice(-SHARD), key);
  }
}

/** Without this a power cut could take back the move although the file itself is on the disk. */
async function written(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
