import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { layGround } from '../../server/src/ground';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from './client';
import { peopled, ServerProcess } from './server';

const SERVER = fileURLToPath(new URL('../../server/', import.meta.url));
const PROGRAM = `${SERVER}.build/tally/tally.program.js`;
const EXPORT = 'mutation { exportCertificates(input: { format: CSV }) { id } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state progressDone failureText } }';
const KILLS = 6;
const PARTS = 400;
const PATIENCE_MS = 180_000;

beforeAll(async () => {
  const ssr = fileURLToPath(new URL('./tally.program.ts', import.meta.url));
  await build({ root: SERVER, configFile: `${SERVER}vite.config.ts`, logLevel: 'error', build: { ssr, outDir: `${SERVER}.build/tally`, emptyOutDir: true } });
});

let database: TestDatabase;
let servers: ServerProcess[] = [];
beforeAll(async () => {
  database = await createDatabase();
  await peopled(database);
});
afterEach(async () => {
  await Promise.all(servers.map((server) => server.kill()));
  servers = [];
});
afterAll(() => database.drop());

async function startTally(port = 0): Promise<ServerProcess> {
  const server = await new ServerProcess({ ...database.environment, JOB_LEASE_SECONDS: '2', TALLY_PARTS: String(PARTS), PORT: String(port) }, { program: PROGRAM }).ready();
  servers.push(server);
  return server;
}

/** What the jobs have left: for each job its parts in order, and which process wrote them. To be asked when no server has the folder. */
async function tallied(): Promise<Map<string, { part: number; process: string }[]>> {
  const { database: opened } = await layGround(database.config);
  const rows = await opened.reads.read("SELECT holder FROM lease WHERE holder LIKE '% % %' ORDER BY holder");
  await opened.close();
  const jobs = new Map<string, { part: number; process: string }[]>();
  for (const [holder] of rows) {
    const [job = '', part, process = ''] = String(holder).split(' ');
    jobs.set(job, [...jobs.get(job) ?? [], { part: Number(part), process }]);
  }
  return jobs;
}

async function finished(client: Client, id: string): Promise<void> {
  for (const start = Date.now(); Date.now() - start < PATIENCE_MS; await wait(100)) {
    const { job } = await client.insist<{ job: { state: string; failureText: string | null } }>(JOB, { id });
    if (job.state === 'SUCCEEDED') return;
    if (job.state === 'FAILED') throw new Error(String(job.failureText));
  }
  throw new Error('the job did not come to its end');
}

const all = Array.from({ length: PARTS }, (_, part) => part);

describe('a server that is killed again and again in the middle of a job', () => {
  it('goes on where it was, and every part is done once', async () => {
    let server = await startTally();
    const { port } = server;
    const client = await new Client(() => server.target).enter('clerkA');
    const { exportCertificates: { id } } = await client.insist<{ exportCertificates: { id: string } }>(EXPORT);
    const done = async () => (await client.insist<{ job: { progressDone: number } }>(JOB, { id })).job.progressDone;
    for (let kill = 0; kill < KILLS; kill++) {
      const before = await done();
      while (await done() === before) await wait(10);
      await wait(Math.random() * 150);
      await server.kill();
      server = await startTally(port);
    }
    await finished(client, id);
    await server.kill();
    const parts = (await tallied()).get(id.slice(-12))!;
    expect(parts.map(({ part }) => part)).toEqual(all);
    expect(new Set(parts.map(({ process }) => process)).size).toBeGreaterThan(2);
  }, PATIENCE_MS);
});

if (process.env.TEST_ENGINE === 'mariadb') {
  describe('two servers on one database', () => {
    it('share the jobs, and never do one both', async () => {
      const [one] = [await startTally(), await startTally()];
      const client = await new Client(() => one!.target).enter('clerkB');
      const ids: string[] = [];
      for (let job = 0; job < 8; job++) ids.push((await client.insist<{ exportCertificates: { id: string } }>(EXPORT)).exportCertificates.id);
      for (const id of ids) await finished(client, id);
      const jobs = await tallied();
      const writers = ids.map((id) => {
        const parts = jobs.get(id.slice(-12))!;
        expect(parts.map(({ part }) => part)).toEqual(all);
        return new Set(parts.map(({ process }) => process));
      });
      expect(writers.map(({ size }) => size)).toEqual(ids.map(() => 1));
      expect(new Set(writers.flatMap((writer) => [...writer])).size).toBe(2);
    }, PATIENCE_MS);
  });
}
