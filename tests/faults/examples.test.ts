import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../cast/database';
import { Client } from './client';
import { startServer, type ServerProcess } from './server';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** An empty database becomes the demonstration zone first. */
const PATIENCE_MS = 300_000;

let database: TestDatabase;
let server: ServerProcess;
let client: Client;
beforeAll(async () => {
  database = await createDatabase();
  server = await startServer(database);
  client = await new Client(() => server.target).enter('adminA');
}, PATIENCE_MS);
afterAll(async () => {
  await server.kill();
  await database.drop();
});

/** What stands in the database, as the API tells the maker. */
const standing = async () => {
  const { vehicles, enterprise } = await client.insist<{ vehicles: { totalCount: number }; enterprise: { nodes: { vehicleCount: number }[] } }>(
    '{ vehicles(first: 1) { totalCount } enterprise: enterprises(first: 1) { nodes { vehicleCount } } }');
  return [vehicles.totalCount, enterprise.nodes[0]!.vehicleCount];
};

const EXAMPLES: [name: string, command: string, words: string[]][] = [
  ['TypeScript', process.execPath, ['packages/tooling/example.mjs', 'docs/examples/post-vehicles.ts']],
  ['curl', 'bash', ['docs/examples/post-vehicles.sh']],
];

describe.each(EXAMPLES)('the worked example in %s, as a stranger runs it', (_name, command, words) => {
  const play = async () => (await run(command, words, { cwd: ROOT, env: { PATH: process.env.PATH, BIANZHONG: server.target } })).stdout.trim().split('\n');

  it('posts 500 vehicles once, however often they are sent; the second run changes nothing', async () => {
    const [before] = await standing() as [number, number];
    expect(await play()).toEqual([
      `vehicles before: ${before}`,
      `first call: 500 created, 0 changed, 0 unchanged, 0 refused; vehicles now: ${before + 500}`,
      `the same key again: 500 created, 0 changed, 0 unchanged, 0 refused; vehicles now: ${before + 500}`,
      'the same answer: true',
      `another key: 0 created, 0 changed, 500 unchanged, 0 refused; vehicles now: ${before + 500}`,
    ]);
    expect(await standing()).toEqual([before + 500, before + 500]);
    const again = await play();
    expect(again[1]).toBe(`first call: 0 created, 0 changed, 500 unchanged, 0 refused; vehicles now: ${before + 500}`);
    expect(await standing()).toEqual([before + 500, before + 500]);
  }, PATIENCE_MS);
});
