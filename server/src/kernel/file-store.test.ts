import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storageFault, type FileStore, type Gathered } from './file-store';
import { FolderStore } from './file-store.folder';
import { S3Store } from './file-store.s3';

const folder = mkdtempSync(join(tmpdir(), 'bianzhong-store-'));
let s3: S3rver;
let port = 0;
beforeAll(async () => {
  s3 = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: join(folder, 's3'), configureBuckets: [{ name: 'files', configs: [] }] });
  ({ port } = await s3.run());
});
afterAll(async () => {
  await s3.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The key and secret that the test server knows. */
const ADDRESS = () => `s3://S3RVER:S3RVER@127.0.0.1:${port}/files?tls=false`;

function gathered(store: FileStore, bytes: Buffer): Gathered {
  const path = join(store.incoming, `${randomUUID()}`);
  writeFileSync(path, bytes);
  return { path, sizeBytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

const STORES: [string, () => FileStore][] = [
  ['a local folder', () => new FolderStore(join(folder, 'local'))],
  ['an S3-compatible server', () => new S3Store(ADDRESS(), join(folder, 'spool'))],
];

describe.each(STORES)('a file store in %s', (_name, make) => {
  let store: FileStore;
  beforeAll(() => { store = make(); });
  const keysOf = async () => {
    const keys: string[] = [];
    for await (const { key } of store.all()) keys.push(key);
    return keys;
  };

  it.each([0, 1, 70_000, 6_000_000])('gives back the %i bytes that it took over, and leaves nothing where they were gathered', async (size) => {
    const bytes = Buffer.alloc(size, randomUUID());
    const key = randomUUID();
    await store.put(key, gathered(store, bytes));
    expect((await buffer(await store.open(key))).equals(bytes)).toBe(true);
    expect(readdirSync(store.incoming)).toEqual([]);
  });

  it('tells of everything that it keeps, and since when', async () => {
    const before = Date.now();
    const keys: string[] = Array.from({ length: 5 }, () => randomUUID());
    for (const key of keys) await store.put(key, gathered(store, Buffer.from(key)));
    expect(await keysOf()).toEqual(expect.arrayContaining(keys));
    for await (const { key, storedAt } of store.all()) if (keys.includes(key)) expect(storedAt.getTime()).toBeGreaterThan(before - 2_000);
  });

  it('takes away what is to be taken away, once or twice', async () => {
    const key = randomUUID();
    await store.put(key, gathered(store, Buffer.from('away')));
    await store.remove(key);
    await store.remove(key);
    expect(await keysOf()).not.toContain(key);
    await expect(store.open(key)).rejects.toThrow();
  });

  it('refuses a key that could lead elsewhere', async () => {
    for (const key of ['../../etc/passwd', 'short', 'with/slash-0000', 'UPPER-CASE-0000']) {
      await expect(store.open(key)).rejects.toThrow('is no key of the file store');
    }
  });
});

describe('a store that cannot', () => {
  const refusal = (store: FileStore) => store.put(randomUUID(), gathered(store, Buffer.from('x'))).then(() => 'ok', (error: { reason?: string; message: string }) => error.reason ?? error.message);
  let answering: Server;
  let status = 500;
  let body = '';
  beforeAll(async () => {
    answering = createServer((request, response) => { request.resume().on('end', () => response.writeHead(status).end(body)); });
    await new Promise<void>((resolve) => { answering.listen(0, '127.0.0.1', resolve); });
  });
  afterAll(() => { answering.close(); });
  const at = (place: number) => new S3Store(`s3://k:s@127.0.0.1:${place}/files?tls=false`, join(folder, 'spool'));

  it('be reached says that it is away', async () => {
    expect(await refusal(at(1))).toBe('file.storageAway');
  });

  it.each([[503, '', 'file.storageAway'], [507, '', 'file.storageFull'], [403, '<Code>XMinioStorageFull</Code>', 'file.storageFull'], [403, '<Code>AccessDenied</Code>', 'the file store answers 403: AccessDenied']])(
    'and answers %i %s says %s', async (code, said, expected) => {
      [status, body] = [code, said];
      expect(await refusal(at((answering.address() as AddressInfo).port))).toBe(expected);
    });

  it('tell of everything in one answer is asked for the rest', async () => {
    const entry = (key: string) => `<Contents><Key>${key}</Key><LastModified>2026-11-20T04:00:00.000Z</LastModified></Contents>`;
    status = 200;
    answering.once('request', ({ url = '' }) => { body = url.endsWith('?list-type=2') ? `<IsTruncated>true</IsTruncated>${entry('first-key')}${entry('second-key')}` : ''; });
    const keys: string[] = [];
    for await (const { key } of at((answering.address() as AddressInfo).port).all()) {
      keys.push(key);
      if (key === 'second-key') answering.once('request', ({ url = '' }) => { body = url.endsWith('?list-type=2&start-after=second-key') ? `<IsTruncated>false</IsTruncated>${entry('third-key')}` : ''; });
    }
    expect(keys).toEqual(['first-key', 'second-key', 'third-key']);
  });

  it('tells a full disk from one that is away, and leaves other faults as they are', () => {
    expect(storageFault({ code: 'ENOSPC' })).toMatchObject({ reason: 'file.storageFull' });
    expect(storageFault({ code: 'EROFS' })).toMatchObject({ reason: 'file.storageAway' });
    const other = new Error('other');
    expect(storageFault(other)).toBe(other);
  });
});
