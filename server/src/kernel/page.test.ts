import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { departmentOf, requestOf, staffOf, theSystem } from '../../../tests/cast/viewers';
import { startWorld, type World } from '../../../tests/cast/world';
import { ProfileChange } from '../modules/enterprises/profile-change.entity';
import { everything } from './condition';
import { writeCursor, type Order, type Page, type PageArguments } from './page';
import { transaction } from './transaction';
import type { Viewer } from './viewer';

let world: World;
let clerk: Viewer;

const ROWS = 137;
const MOST_READ = 200;
const byGrounds = [{ property: 'grounds', descending: false }];
const byGroundsDown = [{ property: 'grounds', descending: true }];
const newestFirst = [{ property: 'createdAt', descending: true }];
const byStateAndGrounds = [{ property: 'state', descending: false }, { property: 'grounds', descending: true }];
const ORDERS: [string, Order[]][] = [['a text column with ties', byGrounds], ['the same, downwards', byGroundsDown],
  ['an instant with ties, newest first', newestFirst], ['two columns in opposite directions', byStateAndGrounds]];

/** Texts whose order differs between collations and between UTF-16 and code points, each on several rows. */
const GROUNDS = ['a', 'A', 'Ä', 'b', '汽车', '㙍', '𠮷', '𡈼', '\uFF21', '\uFB01', '👩‍👩‍👧', '0', ' ', "'", '~'];

async function insert(index: number): Promise<void> {
  const owner = index % 3 === 2 ? world.enterprises.b : world.enterprises.a;
  const values = { state: index % 4 ? 'SUBMITTED' : 'RETURNED', grounds: GROUNDS[index % GROUNDS.length]!, submittedBy: String(index) } as const;
  await transaction(requestOf(world.ground, theSystem), ({ records }) => records.create(ProfileChange, values, owner));
}

const pageOf = (page: PageArguments, order: Order[], viewer = clerk): Promise<Page<ProfileChange>> =>
  requestOf(world.ground, viewer).records.page(ProfileChange, everything, { page, order });
const inFull = async (order: Order[], viewer = clerk): Promise<string[]> =>
  (await requestOf(world.ground, viewer).records.list(ProfileChange, everything, { order, most: MOST_READ })).map((row) => row.id);
const fault = (attempt: Promise<unknown>) => attempt.then(() => 'ok', ({ code, details }) => `${code} ${details.fields[0].path} ${details.fields[0].reason}`);

beforeAll(async () => {
  world = await startWorld();
  clerk = staffOf(world.enterprises.a);
  for (let index = 0; index < ROWS; index++) {
    if (index % 20 === 0) world.clock.advance(1_000);
    await insert(index);
  }
});
afterAll(() => world.end());

/** Walks a list from one end to the other. @param meanwhile is done after every page */
async function walk(order: Order[], { size, backwards = false, meanwhile }: { size: number; backwards?: boolean; meanwhile?: () => Promise<void> }): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await pageOf(backwards ? { last: size, before: cursor } : { first: size, after: cursor }, order);
    const seen = page.nodes.map((row) => row.id);
    ids.splice(backwards ? 0 : ids.length, 0, ...seen);
    if (!(backwards ? page.hasPreviousPage : page.hasNextPage)) return ids;
    expect(ids.length).toBeLessThan(MOST_READ);
    expect(seen).toHaveLength(size);
    cursor = writeCursor((backwards ? page.nodes[0] : page.nodes.at(-1))!, order);
    await meanwhile?.();
  }
}

describe.each(ORDERS)('a list by %s', (_name, order) => {
  it.each([1, 7, 100])('read in pages of %i gives every row once, in the full order, in both directions', async (size) => {
    const full = await inFull(order);
    expect(full.length).toBeGreaterThan(ROWS / 2);
    expect(await walk(order, { size })).toEqual(full);
    expect(await walk(order, { size, backwards: true })).toEqual(full);
  });

  it('gives every row that was there from the start once, although others come in meanwhile', async () => {
    const before = await inFull(order);
    let next = ROWS;
    const seen = await walk(order, { size: 9, meanwhile: () => insert(next++) });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id))).toEqual(before);
  });
});

describe('a page', () => {
  it('knows whether there is more on either side, and how many rows there are in all', async () => {
    const full = await inFull(byGrounds);
    const first = await pageOf({ first: 10 }, byGrounds);
    const second = await pageOf({ first: 10, after: writeCursor(first.nodes.at(-1)!, byGrounds) }, byGrounds);
    const back = await pageOf({ last: 10, before: writeCursor(second.nodes[0]!, byGrounds) }, byGrounds);
    expect(first).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(second).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
    expect(back.nodes).toEqual(first.nodes);
    expect(back).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(await second.total()).toBe(full.length);
  });

  it('that is exactly full says that nothing follows', async () => {
    const rows = await inFull(byGrounds);
    const rest = await pageOf({ first: 5, after: writeCursor((await pageOf({ last: 6 }, byGrounds)).nodes[0]!, byGrounds) }, byGrounds);
    expect(rest.nodes.map((row) => row.id)).toEqual(rows.slice(-5));
    expect(rest.hasNextPage).toBe(false);
  });

  it('of nothing is empty', async () => {
    expect(await pageOf({ first: 10 }, byGrounds, departmentOf('421381'))).toMatchObject({ nodes: [], hasNextPage: false, hasPreviousPage: false });
  });

  const sizes: [PageArguments, string][] = [
    [{ first: 0 }, 'INVALID first limit.pageSize'], [{ first: 1 }, 'ok'], [{ first: 100 }, 'ok'], [{ first: 101 }, 'INVALID first limit.pageSize'], [{ first: -1 }, 'INVALID first limit.pageSize'],
    [{ last: 0 }, 'INVALID last limit.pageSize'], [{ last: 1 }, 'ok'], [{ last: 100 }, 'ok'], [{ last: 101 }, 'INVALID last limit.pageSize'],
    [{ first: 5, last: 5 }, 'INVALID last page.firstAndLast'], [{ first: null, last: null, after: null, before: null }, 'ok'], [{}, 'ok'],
  ];
  it.each(sizes)('asked for with %j: %s', async (page, verdict) => {
    expect(await fault(pageOf(page, byGrounds))).toBe(verdict);
  });

  it('is not asked for from one side with a cursor of the other', async () => {
    const cursor = writeCursor((await pageOf({ first: 1 }, byGrounds)).nodes[0]!, byGrounds);
    expect(await fault(pageOf({ first: 5, before: cursor }, byGrounds))).toBe('INVALID before page.firstAndLast');
    expect(await fault(pageOf({ last: 5, after: cursor }, byGrounds))).toBe('INVALID last page.firstAndLast');
  });
});

describe('a cursor', () => {
  const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
  const SOUND = 'grounds+';
  const FORGED: [string, string][] = [
    ['empty', ''], ['plain text', 'next page please'], ['not JSON', Buffer.from('[1, 2').toString('base64url')], ['no list', Buffer.from('{"a":1}').toString('base64url')],
    ['too short', forged(SOUND, 'a')], ['too long', forged(SOUND, 'a', 'b', 'c')], ['of another order', forged('grounds-', 'a', 'id')], ['of another column', forged('name+', 'a', 'id')],
    ['with an object', forged(SOUND, { $ne: 1 }, 'id')], ['with a list', forged(SOUND, ['a'], 'id')], ['with a truth', forged(SOUND, true, 'id')], ['with nothing', forged(SOUND, null, 'id')],
    ['without an id', forged(SOUND, 'a', null)], ['with an instant that never was', forged('createdAt-', '2026-99-99T99:99:99Z', 'id')],
    ['of 100,000 brackets', Buffer.from('['.repeat(100_000)).toString('base64url')],
  ];
  it.each(FORGED)('that is %s is refused', async (name, after) => {
    expect(await fault(pageOf({ first: 5, after }, name.includes('instant') ? newestFirst : byGrounds))).toBe('INVALID after page.cursor');
  });

  const ODD: [string, unknown, unknown][] = [
    ['a quote', "' OR '1' = '1", "' OR 1 = 1 --"], ['a half character', '\ud800', '\udfff'], ['a zero byte', 'a\0b', '\0'], ['a number', 0, 0],
    ['a huge number', 1e300, -1e300], ['a very long text', '汽'.repeat(50_000), 'id'], ['the instant of a foreign row', '2026-11-20T04:00:00.000Z', 'id'],
  ];
  it.each(ODD)('made up with %s shows nothing but rows in scope', async (_name, value, id) => {
    const own = new Set(await inFull(byGrounds));
    const { nodes } = await pageOf({ first: 100, after: forged(SOUND, value, id) }, byGrounds);
    expect(nodes.filter((row) => !own.has(row.id))).toEqual([]);
  });

  it('of one viewer gives another only his own rows', async () => {
    const cursor = writeCursor((await pageOf({ first: 1 }, byGrounds, departmentOf('4213'))).nodes[0]!, byGrounds);
    const { nodes } = await pageOf({ first: 100, after: cursor }, byGrounds, staffOf(world.enterprises.b));
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes.every((row) => row.enterpriseId === world.enterprises.b.id)).toBe(true);
  });
});
