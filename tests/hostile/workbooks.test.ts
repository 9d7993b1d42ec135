import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PHRASES } from '@bianzhong/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from '../faults/client';
import { beginImport, ended, sendFile } from '../faults/importing';
import { Pulse } from './pulse';
import { peopled, startServer, type ServerProcess } from '../faults/server';
import { HOSTILE } from './workbooks';
import { packageOf, piecesWith } from './workbooks.package';

/** Within this long a hostile file is refused. */
const REFUSED_WITHIN_MS = 5_000;
/** How long anybody else may have to wait meanwhile, on a machine whose two processors are both at work. */
const LONGEST_PING_MS = 1_000;
const MOST_GROWTH_MB = 256;

let database: TestDatabase;
let server: ServerProcess;
let client: Client;
let pulse: Pulse;
beforeAll(async () => {
  database = await createDatabase();
  await peopled(database);
  server = await startServer(database);
  client = await new Client(() => server.target).enter('clerkA');
  pulse = new Pulse(`${server.target}/health`);
});
afterAll(async () => {
  await pulse.stop();
  await server.kill();
  await database.drop();
});

const leftBehind = () => readdirSync(join(database.config.dataFolder, 'files', 'incoming'));
let before = 0;
let peak = 0;

describe('a file', () => {
  it('that is in order is read, and the server is warm', async () => {
    const { id } = await sendFile(client, 'good.xlsx', packageOf(piecesWith()));
    expect(await ended(client, await beginImport(client, id, 'CHECK'), 30_000)).toMatchObject({ state: 'CHECKED', rowCount: 1, refusedCount: 1 });
    before = server.residentBytes;
  });

  const cases = HOSTILE.map(([what, bytes, reasons, ending = 'xlsx']) => [what, { bytes, reasons, ending }] as const);
  it.each(cases)('%s is refused in words and in time, while the server answers others', async (_what, { bytes, reasons, ending }) => {
    await pulse.worst();
    const start = Date.now();
    const { id, refusal } = await sendFile(client, `x.${ending}`, bytes);
    const outcome = refusal ?? await ended(client, await beginImport(client, id, 'CHECK'), REFUSED_WITHIN_MS);
    const took = Date.now() - start;
    const reason = typeof outcome === 'string' ? outcome : outcome.job.failureReason ?? (outcome.createdCount + outcome.changedCount === 0 ? 'vehicle.none' : 'nothing');
    expect(reasons).toContain(reason);
    expect(took).toBeLessThan(REFUSED_WITHIN_MS);
    if (typeof outcome !== 'string' && outcome.job.failureReason) {
      expect(Object.keys(PHRASES)).toContain(reason);
      expect(outcome.job.failureText).toMatch(/\p{Script=Han}.*。/u);
    }
    expect(await pulse.worst()).toBeLessThan(LONGEST_PING_MS);
    peak = Math.max(peak, server.residentBytes);
  });
});

describe('after all of them', () => {
  it('there were more than sixty, the server is unharmed, and nothing of them stays in its way', async () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE.map(([what]) => what)).size).toBeGreaterThanOrEqual(60);
    expect((peak - before) / 1024 / 1024).toBeLessThan(MOST_GROWTH_MB);
    await expect.poll(leftBehind).toEqual([]);
    const { id } = await sendFile(client, 'good.xlsx', packageOf(piecesWith()));
    expect(await ended(client, await beginImport(client, id, 'CHECK'), 30_000)).toMatchObject({ state: 'CHECKED', rowCount: 1 });
  });
});
