import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../tests/cast/database';
import { layGround } from '../ground';
import type { Ground } from './request';
import { givingWay, noteAsked } from './way';

let database: TestDatabase;
let ground: Ground;

beforeAll(async () => {
  database = await createDatabase();
  ground = await layGround(database.config);
});
afterAll(async () => {
  await ground.database.close();
  await database.drop();
});

/** How long a statement of background work takes to be answered, in milliseconds. */
async function asked(): Promise<number> {
  const from = performance.now();
  expect(await givingWay(ground, ground.database.reads).read('SELECT 1')).toHaveLength(1);
  return performance.now() - from;
}

it('background work stands aside while somebody is being answered, but not for ever; where all wait for one writer it does not', async () => {
  const isOwn = givingWay(ground, ground.database.reads) === ground.database.reads;
  expect(isOwn).toBe(ground.database.engine === 'embedded');
  noteAsked(ground, 1);
  const beside = Math.min(await asked(), await asked(), await asked());
  noteAsked(ground, -1);
  const free = Math.min(await asked(), await asked(), await asked());
  if (!isOwn) expect(beside).toBeGreaterThan(free + 10);
});
