import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { today } from '@bianzhong/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from '../cast/full-world/acts';
import { CHASSIS, productContent, vinOf } from '../cast/full-world/vehicles';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from './client';
import { beginImport, lookAt, sendFile, type Outcome } from './importing';
import { peopled, ServerProcess } from './server';

const ROWS = 10_000;
const EVERY_BAD = 100;
const BAD = ROWS / EVERY_BAD;
const KILLS = 20;
const KILLS_OF_UNDO = 5;
/** How long after it took the work up a server is killed at most. */
const LONGEST_LIFE_MS = 1_500;
/** A job that breaks off more often without getting on is given up, and rightly so. */
const MOST_BARREN = 2;
const PATIENCE_MS = 600_000;
const UNFINISHED = ['QUEUED', 'RUNNING'];

let database: TestDatabase;
let server: ServerProcess;
let client: Client;
const model = productContent(1).model;

async function start(port = 0): Promise<ServerProcess> {
  return new ServerProcess({ ...database.environment, JOB_LEASE_SECONDS: '2', PORT: String(port) }).ready();
}

beforeAll(async () => {
  database = await createDatabase();
  await peopled(database);
  server = await start();
  client = await new Client(() => server.target).enter('clerkA');
  const regulator = await new Client(() => server.target).enter('zengduRegulator');
  const { enterProduct } = await client.insist<{ enterProduct: object }>(operationOf('enterProduct'), { input: productContent(1) });
  await regulator.insist(operationOf('confirmProduct'), { input: { ...enterProduct, on: today(new Date()) } });
});
afterAll(async () => {
  await server.kill();
  await database.drop();
});

const TITLE = 'VIN,型号,制造日期,底盘生产企业,底盘型号,零部件1 类别,零部件1 生产企业,零部件1 批号,零部件2 类别,零部件2 生产企业,零部件2 序列号';
const line = (index: number) =>
  `${vinOf(index)},${index % EVERY_BAD === 0 ? 'NOBODY' : model},2026-11-18,${CHASSIS.maker},${CHASSIS.model},轮胎,双钱轮胎,T${index % 50},紧急切断阀,楚天阀门,SN${index}`;
const FILE = Buffer.from([TITLE, ...Array.from({ length: ROWS }, (_, index) => line(index))].join('\n'));

const count = async <Field extends string>(field: Field, argument = '') => (await client.insist<Record<Field, { totalCount: number }>>(`{ ${field}${argument} { totalCount } }`))[field].totalCount;

/** Kills the server again and again while a job runs. @param running what the job that is killed has come to @returns how often it was killed */
async function killedWhile(times: number, running: () => Promise<{ state: string; progressDone: number }>): Promise<number> {
  const { port } = server;
  let [kills, barren, before] = [0, 0, -1];
  while (kills < times) {
    let job = await running();
    const isTooBarren = barren >= MOST_BARREN;
    while (job.state === 'QUEUED' || (isTooBarren && job.state === 'RUNNING' && job.progressDone === before)) {
      await wait(10);
      job = await running();
    }
    if (!UNFINISHED.includes(job.state)) return kills;
    await wait(Math.random() * LONGEST_LIFE_MS);
    const reached = (await running()).progressDone;
    barren = reached === before ? barren + 1 : 0;
    before = reached;
    await server.kill();
    kills++;
    server = await start(port);
  }
  return kills;
}

async function finished(id: string, job: () => Promise<{ state: string; failureReason?: string | null }>): Promise<Outcome> {
  for (const begun = Date.now(); Date.now() - begun < PATIENCE_MS; await wait(200)) {
    const { state } = await job();
    if (!UNFINISHED.includes(state)) return lookAt(client, id);
  }
  throw new Error('the job did not come to its end');
}

describe('an import whose server is killed at twenty points', () => {
  let id = '';
  it('goes on where it was: every row is taken once, every count is exact', async () => {
    const { id: fileId } = await sendFile(client, '车辆.csv', FILE);
    const jobOf = async () => (await lookAt(client, id)).job;
    let kills = 0;
    id = await beginImport(client, fileId, 'GOOD_ROWS');
    kills = await killedWhile(KILLS, jobOf);
    expect(await finished(id, jobOf)).toMatchObject({
      state: 'IMPORTED', rowCount: ROWS, createdCount: ROWS - BAD, changedCount: 0, unchangedCount: 0, refusedCount: BAD, errorCount: BAD, job: { state: 'SUCCEEDED' },
    });
    // A fast machine may be done before; then the other kills meet the same file once more, of which nothing is new.
    while (kills < KILLS) {
      const again = await beginImport(client, fileId, 'GOOD_ROWS');
      const jobOfAgain = async () => (await lookAt(client, again)).job;
      kills += await killedWhile(KILLS - kills, jobOfAgain);
      expect(await finished(again, jobOfAgain)).toMatchObject({ createdCount: 0, changedCount: 0, unchangedCount: ROWS - BAD, refusedCount: BAD });
    }
    expect(kills).toBe(KILLS);
    expect(await count('vehicles')).toBe(ROWS - BAD);
    expect(await count('keyParts', '(filter: { type: EMERGENCY_VALVE, serialFrom: "SN0", serialTo: "SN99999" })')).toBe(ROWS - BAD);
    expect(await count('importErrors', `(importId: "${id}")`)).toBe(BAD);
    const auditor = await new Client(() => server.target).enter('auditor');
    expect((await auditor.insist<{ auditLines: { totalCount: number } }>('{ auditLines(filter: { verb: "vehicle.recorded" }) { totalCount } }')).auditLines.totalCount).toBe(ROWS - BAD);
  }, PATIENCE_MS);

  it('is undone in the same way: nothing of it stays', async () => {
    const { import: { version } } = await client.insist<{ import: { version: number } }>('query ($id: ID!) { import(id: $id) { version } }', { id });
    await client.insist('mutation ($input: AtInput!) { undoImport(input: $input) { id } }', { input: { id, version } });
    const jobOf = async () => (await client.insist<{ import: { undoJob: { state: string; progressDone: number } } }>('query ($id: ID!) { import(id: $id) { undoJob { state progressDone } } }', { id })).import.undoJob;
    await killedWhile(KILLS_OF_UNDO, jobOf);
    expect((await finished(id, jobOf)).state).toBe('UNDONE');
    expect(await count('vehicles')).toBe(0);
    expect(await count('keyParts', '(filter: { type: EMERGENCY_VALVE, serialFrom: "SN0", serialTo: "SN99999" })')).toBe(0);
  }, PATIENCE_MS);

  it('leaves behind only what its killed servers had in their hands, which is swept after a day', () => {
    const left = readdirSync(join(database.config.dataFolder, 'files', 'incoming'));
    expect(left.length).toBeLessThanOrEqual(KILLS + 2);
    expect(left.every((name) => /^(import|errors)-/.test(name))).toBe(true);
  });
});
