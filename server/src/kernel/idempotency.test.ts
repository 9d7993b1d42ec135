import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../tests/cast/database';
import { requestOf, staffOf, theSystem } from '../../../tests/cast/viewers';
import { enterCast } from '../demo/cast';
import { Stage } from '../demo/stage';
import { layGround } from '../ground';
import { install } from '../installation';
import { ProfileChange } from '../modules/enterprises/profile-change.entity';
import { where } from './condition';
import { invalidField } from './errors';
import { once } from './idempotency';
import { newId } from './ids';
import type { Ground } from './request';
import { transaction } from './transaction';
import type { Viewer } from './viewer';

interface Input { idempotencyKey?: string | null; grounds: string; takesKey?: boolean; note?: unknown }

let database: TestDatabase;
/** Two servers on one database where the engine allows it, else one. */
let grounds: Ground[];
let clerk: Viewer;
let stranger: Viewer;
let enterpriseId = '';
const change = where<ProfileChange>();

beforeAll(async () => {
  database = await createDatabase();
  const ground = await layGround(database.config);
  await install(ground, { isDemonstration: true });
  const stage = new Stage(ground);
  await stage.open();
  const { a, b } = await enterCast(stage);
  grounds = [ground, ...(ground.database.engine === 'mysql' ? [await layGround(database.config)] : [])];
  [clerk, stranger, enterpriseId] = [staffOf(a), staffOf(b), a.id];
});
afterAll(async () => {
  for (const ground of grounds) await ground.database.close();
  await database.drop();
});

const refusal = (attempt: Promise<unknown>) => attempt.then(() => 'ok', ({ code, reason }) => `${code} ${reason}`);
const rowsWith = (text: string) => requestOf(grounds[0]!, theSystem).records.list(ProfileChange, change.equal('grounds', text));

/** Submits a change as a service would: looks whether the unique key is free, then writes. */
function submit(input: Input, { server = 0, viewer = clerk, verb = 'submit' } = {}): Promise<ProfileChange> {
  return transaction(requestOf(grounds[server % grounds.length]!, viewer), (request) => once(request, { entity: ProfileChange, verb, input }, async () => {
    const openKey = input.takesKey ? enterpriseId : null;
    if (openKey && await request.records.first(ProfileChange, change.equal('openKey', openKey))) throw invalidField('input.id', 'profileChange.oneIsOpen');
    return request.records.create(ProfileChange, { state: 'SUBMITTED', grounds: input.grounds, submittedBy: '某人', openKey });
  }));
}

const inParallel = (times: number, input: Input) => Promise.all(Array.from({ length: times }, (_, server) => submit(input, { server })));

describe('the same key', () => {
  it('twenty times at once, on every server, makes one row and gives one answer', async () => {
    const answers = await inParallel(20, { idempotencyKey: newId(), grounds: '二十次' });
    expect(await rowsWith('二十次')).toHaveLength(1);
    expect(answers).toEqual(Array(20).fill(answers[0]));
  });

  it('twenty times at once also where the row itself takes a unique key', async () => {
    const answers = await inParallel(20, { idempotencyKey: newId(), grounds: '独占', takesKey: true });
    expect(new Set(answers.map((row) => row.id)).size).toBe(1);
    expect(await refusal(submit({ idempotencyKey: newId(), grounds: '第二份', takesKey: true }))).toBe('INVALID input.invalid');
    expect(await rowsWith('第二份')).toEqual([]);
  });

  it('with other content is refused, whatever differs', async () => {
    const input = { idempotencyKey: newId(), grounds: '内容', note: { a: 1, b: [1, 2] } };
    await submit(input);
    for (const other of [{ ...input, grounds: '内容 ' }, { ...input, note: { a: 1, b: [2, 1] } }, { ...input, note: null }]) {
      expect(await refusal(submit(other))).toBe('CONFLICT idempotency.otherContent');
    }
    expect(await refusal(submit(input, { verb: 'withdraw' }))).toBe('CONFLICT idempotency.otherContent');
    expect(await rowsWith('内容')).toHaveLength(1);
  });

  it('with the same content in another order of its fields is the same', async () => {
    const idempotencyKey = newId();
    const first = await submit({ idempotencyKey, grounds: '顺序', note: { a: 1, b: { c: 2, d: undefined } } });
    const again = await submit({ note: { b: { c: 2 }, a: 1 }, grounds: '顺序', idempotencyKey });
    expect(again).toEqual(first);
  });

  it('of another account is another key', async () => {
    const input = { idempotencyKey: newId(), grounds: '各自的键' };
    const [own, foreign] = [await submit(input), await submit(input, { viewer: stranger })];
    expect(foreign.id).not.toBe(own.id);
    expect(foreign.enterpriseId).not.toBe(own.enterpriseId);
  });

  it('is free again when the create failed', async () => {
    const idempotencyKey = newId();
    const request = () => requestOf(grounds[0]!, clerk);
    await expect(transaction(request(), (inner) => once(inner, { entity: ProfileChange, verb: 'submit', input: { idempotencyKey } },
      () => Promise.reject(new Error('out of paper'))))).rejects.toThrow('out of paper');
    expect(await refusal(submit({ idempotencyKey, grounds: '重来' }))).toBe('ok');
  });

  it('may have a hundred characters, not more', async () => {
    expect(await refusal(submit({ idempotencyKey: '键'.repeat(100), grounds: '长键' }))).toBe('ok');
    expect(await refusal(submit({ idempotencyKey: 'k'.repeat(101), grounds: '长键' }))).toBe('INVALID input.invalid');
  });
});

describe('without a key', () => {
  it.each([undefined, null, ''])('%j creates each time', async (idempotencyKey) => {
    const before = (await rowsWith('无键')).length;
    await inParallel(3, { idempotencyKey, grounds: '无键' });
    expect(await rowsWith('无键')).toHaveLength(before + 3);
  });
});
