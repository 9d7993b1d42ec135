import type { Readable } from 'node:stream';
import { Refusal, unavailable } from './errors';

/** Content gathered in a local file, on its way into the store. */
export interface Gathered { path: string; sizeBytes: number; sha256: string }

/** One thing the store keeps. */
export interface Kept { key: string; storedAt: Date }

/**
 * Where the bytes of files are kept. Keys are made by the product, of small letters, digits and dashes. What stands under a key is
 * never changed, so a reader needs no lock and a write that broke off leaves nothing under its key.
 */
export interface FileStore {
  /** A local folder in which content is gathered before it is put; on the same disk as the store where that is a folder. */
  readonly incoming: string;
  /** Takes gathered content over under a key. It is kept safely when this returns. @throws Refusal UNAVAILABLE when it cannot be kept */
  put(key: string, content: Gathered): Promise<void>;
  /** The bytes under a key. @throws Refusal UNAVAILABLE when the store is away, Error when it has no such key */
  open(key: string): Promise<Readable>;
  /** Takes the bytes under a key away; nothing happens when there are none. */
  remove(key: string): Promise<void>;
  /** Everything that is kept, in no order. */
  all(): AsyncIterable<Kept>;
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);
const AWAY = new Set(['EROFS', 'EACCES', 'EPERM', 'EIO', 'ENOTDIR', 'EMFILE', 'ENFILE', 'ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EPIPE', 'EHOSTUNREACH']);

/** The refusal that an error of disk or network means to whoever wanted a file kept; the error itself when it means something else. */
export function storageFault(error: unknown): unknown {
  if (error instanceof Refusal) return error;
  const code = String((error as { code?: unknown } | null)?.code);
  if (FULL.has(code)) return unavailable('file.storageFull');
  return AWAY.has(code) ? unavailable('file.storageAway') : error;
}

const KEY = /^[0-9a-z-]{8,100}$/;

/** @throws Error for a key that is not one of ours: a fault of the program, never of the input */
export function requireKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`"${key}" is no key of the file store`);
  return key;
}
