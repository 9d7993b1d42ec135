import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from './client';
import { PrivateMariadb } from './mariadb';
import { command, peopled, ServerProcess, startServer } from './server';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { kind } }';
const KIND = '{ viewer { kind } }';
const ANSWERED_WITHIN_MS = 15_000;
const RECOVERED_WITHIN_MS = 10_000;

let database: TestDatabase;
let server: ServerProcess;

if (process.env.TEST_ENGINE === 'mariadb') {
  let mariadb: PrivateMariadb;
  let clients: Client[];

  beforeAll(async () => {
    mariadb = await PrivateMariadb.start();
    vi.stubEnv('TEST_DATABASE_URL', mariadb.url);
    database = await createDatabase();
    await peopled(database);
    server = await startServer(database);
    clients = await Promise.all(Array.from({ length: 20 }, () => new Client(() => server.target).enter('clerkA')));
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.kill();
    await mariadb.stop();
  });

  /** What becomes of a request: 'ok' or its code, and how long that took. */
  async function fate(sending: Promise<{ errors?: { extensions: { code: string; reason: string; requestId: string } }[] } | null>) {
    const start = Date.now();
    const answer = await sending;
    const error = answer?.errors?.[0];
    return { code: !answer ? 'no answer' : error ? error.extensions.code : 'ok', took: Date.now() - start, text: JSON.stringify(answer) };
  }

  const ready = async () => (await fetch(`${server.target}/health/ready`)).status;
  const live = async () => (await fetch(`${server.target}/health/live`)).status;

  /** Asks in every way at once: reads, mutations, sign-ins, more of them than there are connections. */
  const everything = () => Promise.all([
    ...clients.flatMap((client) => [
      fate(client.ask(KIND)),
      fate(client.ask('{ enterprises { nodes { name } } sessions { id } }')),
      fate(client.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) { id } }', { input: { id: 'nobody' } })),
    ]),
    ...['one', 'two', 'three'].map((name) => fate(new Client(() => server.target).ask(SIGN_IN, { input: { name: `${name}@hanjiang`, password: 'x' } }))),
  ]);

  /** Waits until requests succeed again. @returns how many milliseconds that took */
  async function recovered(): Promise<number> {
    for (const start = Date.now(); ; await wait(50)) {
      if ((await fate(clients[0]!.ask(KIND))).code === 'ok' && await ready() === 200) return Date.now() - start;
    }
  }

  /** Projects that are being opened while something happens; every one of them must be acknowledged in the end. */
  async function opening(name: string, happening: () => Promise<void>): Promise<void> {
    const opened = clients.map(async (client, index) => [await client.openProject(`${name} ${index} 之一`), await client.openProject(`${name} ${index} 之二`)]);
    await happening();
    const ids = (await Promise.all(opened)).flat();
    const stored = (await clients[0]!.projects()).filter((project) => project.name.startsWith(name));
    expect(stored.map((project) => project.id).sort()).toEqual(ids.sort());
  }

  describe('a database that freezes', () => {
    it('is answered for with a typed refusal within fifteen seconds, by every request, again and again', async () => {
      await mariadb.freeze();
      for (let wave = 0; wave < 2; wave++) {
        const fates = await everything();
        expect(fates.filter(({ code }) => code !== 'UNAVAILABLE').map(({ text }) => text)).toEqual([]);
        expect(Math.max(...fates.map(({ took }) => took))).toBeLessThan(ANSWERED_WITHIN_MS);
        expect(fates[0]!.text).toMatch(/"reason":"database\.(unavailable|busy)".*"requestId":"[0-9a-f-]{36}"/);
      }
      expect([await live(), await ready()]).toEqual([200, 503]);
      mariadb.thaw();
    });

    it('is taken up again without a restart', async () => {
      expect(await recovered()).toBeLessThan(RECOVERED_WITHIN_MS);
      expect((await everything()).filter(({ code }) => code === 'UNAVAILABLE')).toEqual([]);
    });

    it('in the middle of mutations loses none and doubles none', async () => {
      await opening('冻结', async () => {
        await wait(50);
        await mariadb.freeze();
        await wait(9_000);
        mariadb.thaw();
      });
    });
  });

  describe('a database that is killed', () => {
    it('is answered for with a typed refusal, and taken up again within ten seconds of its return', async () => {
      mariadb.kill();
      await wait(100);
      const fates = await everything();
      expect(fates.filter(({ code }) => code !== 'UNAVAILABLE').map(({ text }) => text)).toEqual([]);
      expect(Math.max(...fates.map(({ took }) => took))).toBeLessThan(ANSWERED_WITHIN_MS);
      expect([await live(), await ready()]).toEqual([200, 503]);
      await mariadb.restart();
      expect(await recovered()).toBeLessThan(RECOVERED_WITHIN_MS);
    });

    it('in the middle of mutations loses none and doubles none', async () => {
      await opening('重启', async () => {
        await wait(50);
        mariadb.kill();
        await mariadb.restart();
      });
    });

    it('leaves an audit chain that holds', async () => {
      await wait(1_000);
      server.send('SIGTERM');
      expect(await server.ended).toBe(0);
      expect(await command(database, 'db', 'verify-audit')).toMatchObject({ end: 0 });
    });
  });
} else {
  beforeAll(async () => {
    database = await createDatabase();
    await peopled(database);
    server = await startServer(database);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await server.kill();
    await database.drop();
  });

  describe('a second process on one data folder', () => {
    const REFUSAL = /Another Bianzhong server already uses the data folder .*\. Stop it first, or choose another folder with DATA_DIR\.\n$/;

    it('refuses to start, says why, and leaves the first one alone', async () => {
      const second = new ServerProcess(database.environment);
      expect(await second.ended).toBe(1);
      expect(second.said).toMatch(REFUSAL);
      expect(await command(database, 'db', 'verify-audit')).toEqual({ end: 1, said: expect.stringMatching(REFUSAL) });
      expect((await (await new Client(() => server.target).enter('clerkA')).ask<object>(KIND))?.data).toEqual({ viewer: { kind: 'ENTERPRISE' } });
    });

    it('starts when the first one was killed', async () => {
      await server.kill();
      server = await startServer(database);
      expect((await new Client(() => server.target).ask<object>(KIND))?.data).toEqual({ viewer: { kind: 'PUBLIC' } });
    });
  });
}
