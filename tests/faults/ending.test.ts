import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from './client';
import { peopled, startServer, type ServerProcess } from './server';

/** A refused sign-in takes a quarter of a second on purpose: long enough to be under way when the signal comes. */
const slow = (index: number) => `mutation { signIn(input: { name: "nobody-${index}@hanjiang", password: "Wrong-word-1" }) { kind } }`;
const UNDER_WAY_MS = 120;
const AGAIN_AFTER_MS = 10;
const SOON_MS = 3_000;

let database: TestDatabase;
let server: ServerProcess;
let sockets: Socket[] = [];

beforeAll(async () => {
  database = await createDatabase();
  await peopled(database);
});
beforeEach(async () => { server = await startServer(database); });
afterEach(async () => {
  sockets.forEach((socket) => socket.destroy());
  sockets = [];
  await server.kill();
});
afterAll(() => database.drop());

/** A connection on which the given text is sent and nothing more. */
async function connection(text = ''): Promise<Socket> {
  const socket = connect(server.port, '127.0.0.1').on('error', () => undefined);
  sockets.push(socket);
  await once(socket, 'connect');
  socket.write(text);
  return socket;
}

/** Sends the signal. @returns how the server ended, and after how many milliseconds */
async function end(signal: NodeJS.Signals): Promise<{ end: number | NodeJS.Signals; took: number }> {
  const start = Date.now();
  server.send(signal);
  return { end: await server.ended, took: Date.now() - start };
}

describe('a server that is told to end', () => {
  it('answers what is under way, takes nothing new, and leaves with 0', async () => {
    const knock = () => Array.from({ length: 20 }, (_, index) => new Client(() => server.target).ask(slow(index)));
    // Connections that are open already are not a matter of how busy the machine is.
    await Promise.all(knock());
    const underWay = knock();
    await wait(UNDER_WAY_MS);
    const ending = end('SIGTERM');
    const turnedAway = async () => {
      while (await new Client(() => server.target).ask('{ viewer { kind } }') !== null) await wait(AGAIN_AFTER_MS);
      return 'turned away';
    };
    const answered = Promise.all(underWay);
    expect(await Promise.race([turnedAway(), answered])).toBe('turned away');
    const answers = await answered;
    expect(answers.map((answer) => answer?.errors?.[0]?.extensions.reason)).toEqual(Array(20).fill('auth.wrongNameOrPassword'));
    expect(await ending).toMatchObject({ end: 0 });
  });

  it('keeps the mutations that it answered', async () => {
    const client = await new Client(() => server.target).enter('clerkA');
    const acknowledged: string[] = [];
    const opening = Array.from({ length: 20 }, async (_, index) => { acknowledged.push(await client.openProject(`最后 ${index}`)); });
    const first = Promise.race(opening);
    await first;
    expect(await end('SIGTERM')).toMatchObject({ end: 0 });
    const before = [...acknowledged];
    server = await startServer(database, server.port);
    await Promise.all(opening);
    const stored = (await client.projects()).map(({ id }) => id);
    expect(stored.sort()).toEqual([...acknowledged].sort());
    expect(stored).toEqual(expect.arrayContaining(before));
  });

  it('does not wait for connections on which nobody asks, or has only begun to', async () => {
    const [silent, begun] = [await connection(), await connection('POST /graphql HTTP/1.1\r\nhost: x\r\n')];
    const used = await connection('GET /health/live HTTP/1.1\r\nhost: x\r\n\r\n');
    await once(used, 'data');
    expect([silent, begun, used].every((socket) => !socket.destroyed)).toBe(true);
    const { end: code, took } = await end('SIGTERM');
    expect(code).toBe(0);
    expect(took).toBeLessThan(SOON_MS);
  });

  it('by Ctrl-C ends in the same way', async () => {
    await connection();
    const { end: code, took } = await end('SIGINT');
    expect(code).toBe(0);
    expect(took).toBeLessThan(SOON_MS);
  });

  it('takes two signals at once for one, and a later second one at its word', async () => {
    await connection('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{');
    await wait(UNDER_WAY_MS);
    const ending = end('SIGTERM');
    server.send('SIGTERM');
    await wait(1_300);
    server.send('SIGTERM');
    const { end: code, took } = await ending;
    expect(code).toBe(1);
    expect(took).toBeGreaterThan(1_200);
    expect(took).toBeLessThan(SOON_MS);
  });
});
