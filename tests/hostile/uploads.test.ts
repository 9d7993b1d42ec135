import { createHash, randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from '../faults/client';
import { peopled, startServer, type ServerProcess } from '../faults/server';

const MEBIBYTE = 1024 * 1024;
const SIZE = 60 * MEBIBYTE;
const MOST_GROWTH = 60 * MEBIBYTE;
const CREATE = 'mutation ($input: CreateUploadInput!) { createUpload(input: $input) { address file { id } } }';
const STATE = 'query ($id: ID!) { file(id: $id) { state sha256 } }';

let database: TestDatabase;
let server: ServerProcess;
let client: Client;
beforeAll(async () => {
  database = await createDatabase();
  await peopled(database);
  server = await startServer(database);
  client = await new Client(() => server.target).enter('clerkA');
});
afterAll(async () => {
  await server.kill();
  await database.drop();
});

const incoming = () => readdirSync(join(database.config.dataFolder, 'files', 'incoming'));

async function announce(sizeBytes = SIZE): Promise<{ address: string; id: string }> {
  const { createUpload } = await client.insist<{ createUpload: { address: string; file: { id: string } } }>(CREATE, { input: { purpose: 'IMPORT_SOURCE', name: '大.csv', sizeBytes } });
  return { address: createUpload.address, id: createUpload.file.id };
}

/** Text that no two chunks have in common. */
async function* text(size: number, hash = createHash('sha256')): AsyncIterable<Buffer> {
  for (let sent = 0; sent < size; sent += 65_536) {
    const chunk = Buffer.from(randomBytes(32_768).toString('hex'));
    hash.update(chunk);
    yield chunk;
  }
}

/** Sends and reads with what the client is told; the memory of this process is not looked at. */
const put = (address: string, body: AsyncIterable<Buffer>) => fetch(server.target + address, { method: 'PUT', headers: client.headers, body: body as never, duplex: 'half' } as RequestInit);

describe('large uploads', () => {
  it('go to the disk and back with the memory of the server flat', async () => {
    const before = server.residentBytes;
    let peak = 0;
    for (let round = 0; round < 3; round++) {
      const hash = createHash('sha256');
      const { address, id } = await announce();
      expect((await put(address, text(SIZE, hash))).status).toBe(200);
      const sha256 = hash.digest('hex');
      expect((await client.insist<{ file: object }>(STATE, { id })).file).toEqual({ state: 'STORED', sha256 });
      const back = createHash('sha256');
      for await (const chunk of (await fetch(`${server.target}/files/${id}`, { headers: client.headers })).body!) back.update(chunk as Uint8Array);
      expect(back.digest('hex')).toBe(sha256);
      peak = Math.max(peak, server.residentBytes);
    }
    expect((peak - before) / MEBIBYTE).toBeLessThan(MOST_GROWTH / MEBIBYTE);
    expect(incoming()).toEqual([]);
  });

  it('that never end are cut at the announced length, and nothing of them stays', async () => {
    const { address, id } = await announce(MEBIBYTE);
    const socket = connect(server.port, '127.0.0.1').on('error', () => undefined);
    const over = new Promise<void>((resolve) => { socket.once('close', () => resolve()); });
    let answer = '';
    socket.on('data', (part: Buffer) => { answer += part.toString(); });
    socket.write(`PUT ${address} HTTP/1.1\r\nhost: x\r\ncookie: ${client.headers.cookie}\r\ntransfer-encoding: chunked\r\n\r\n`);
    let sent = 0;
    for (; !socket.destroyed && sent < 5 * 1024; sent++) {
      const more = socket.write(`100000\r\n${'x'.repeat(MEBIBYTE)}\r\n`);
      if (!more) await Promise.race([once(socket, 'drain').catch(() => undefined), over]);
    }
    // Whether the refusal arrives before the cut is a matter of luck for whoever goes on sending.
    expect(answer).toMatch(/^$|^HTTP\/1.1 400 .*file\.wrongLength/s);
    expect(sent).toBeLessThan(200);
    await expect.poll(incoming).toEqual([]);
    expect((await client.insist<{ file: { state: string } }>(STATE, { id })).file.state).toBe('AWAITED');
  });

  it('of a server that is killed in the middle are awaited as before, and can be sent again', async () => {
    const { address, id } = await announce();
    const socket = connect(server.port, '127.0.0.1').on('error', () => undefined);
    socket.write(`PUT ${address} HTTP/1.1\r\nhost: x\r\ncookie: ${client.headers.cookie}\r\ncontent-length: ${SIZE}\r\n\r\n`);
    for (let sent = 0; sent < 20; sent++) if (!socket.write(Buffer.alloc(MEBIBYTE, 'x'))) await once(socket, 'drain');
    expect(incoming()).toHaveLength(1);
    const { port } = server;
    await server.kill();
    server = await startServer(database, port);
    expect((await client.insist<{ file: { state: string } }>(STATE, { id })).file.state).toBe('AWAITED');
    expect((await put(address, text(SIZE))).status).toBe(200);
  });
});
