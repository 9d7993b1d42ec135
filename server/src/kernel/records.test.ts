import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { administrator, centerStaff, departmentOf, requestOf, staffOf, theSystem } from '../../../tests/cast/viewers';
import { startWorld, type World } from '../../../tests/cast/world';
import { ProfileChange } from '../modules/enterprises/profile-change.entity';
import { everything, where } from './condition';
import { newId } from './ids';
import type { Request } from './request';
import { transaction } from './transaction';
import { PUBLIC_VIEWER, type Viewer } from './viewer';

let world: World;
let a: World['enterprises']['a'];
let b: World['enterprises']['b'];
let ofA: ProfileChange;
let ofB: ProfileChange;

const change = where<ProfileChange>();
const VALUES = { state: 'SUBMITTED', grounds: '依据', submittedBy: '某人' } as const;
const as = (viewer: Viewer): Request => requestOf(world.ground, viewer);
const refusal = (attempt: Promise<unknown>) => attempt.then(() => 'ok', ({ code, reason, details }) => ({ code, reason, details }));
const NOT_FOUND = { code: 'NOT_FOUND', reason: 'record.notFound', details: {} };

function write<T>(viewer: Viewer, work: (request: Request) => Promise<T>): Promise<T> {
  return transaction(as(viewer), work);
}

beforeAll(async () => {
  world = await startWorld();
  ({ a, b } = world.enterprises);
});
beforeEach(async () => {
  ofA = await write(theSystem, ({ records }) => records.create(ProfileChange, VALUES, a));
  ofB = await write(theSystem, ({ records }) => records.create(ProfileChange, VALUES, b));
});
afterAll(() => world.end());

describe('a read', () => {
  type Viewers = Record<string, () => { viewer: Viewer; sees: string[] }>;
  const viewers: Viewers = {
    'a clerk of A': () => ({ viewer: staffOf(a), sees: [ofA.id] }),
    'a clerk of B': () => ({ viewer: staffOf(b), sees: [ofB.id] }),
    'the city': () => ({ viewer: departmentOf('4213'), sees: [ofA.id, ofB.id] }),
    "A's county": () => ({ viewer: departmentOf('421303'), sees: [ofA.id] }),
    'a county without either': () => ({ viewer: departmentOf('421381'), sees: [] }),
    'a department of another city': () => ({ viewer: departmentOf('4201'), sees: [] }),
    'the testing center': () => ({ viewer: centerStaff(world.centerId), sees: [] }),
    'the security administrator': () => ({ viewer: administrator('SECURITY_ADMIN'), sees: [] }),
    'a stranger': () => ({ viewer: PUBLIC_VIEWER, sees: [] }),
  };

  it.each(Object.keys(viewers))('%s gets the same rows through every door', async (name) => {
    const { viewer, sees } = viewers[name]!();
    const { records } = as(viewer);
    const ids = [ofA.id, ofB.id];
    const mine = change.oneOf('id', ids);
    const order = [{ property: 'id', descending: false }];
    const found = await Promise.all(ids.map((id) => records.find(ProfileChange, id)));
    expect(found.filter((row) => row !== null).map((row) => row.id)).toEqual(sees);
    expect((await records.list(ProfileChange, mine)).map((row) => row.id)).toEqual(sees);
    expect((await records.byIds(ProfileChange, ids)).map((row) => row.id).sort()).toEqual(sees);
    expect((await records.byKeys(ProfileChange, 'id', { keys: ids, most: 5 })).map((row) => row.id).sort()).toEqual(sees);
    expect((await records.page(ProfileChange, mine, { page: { first: 10 }, order })).nodes.map((row) => row.id)).toEqual(sees);
    expect(await records.count(ProfileChange, mine)).toBe(sees.length);
    expect([...(await records.countByKeys(ProfileChange, 'id', ids)).keys()].sort()).toEqual(sees);
    expect((await records.first(ProfileChange, mine))?.id).toBe(sees[0]);
  });

  it('no condition opens the scope: neither none, nor its opposite, nor any of many', async () => {
    const { records } = as(staffOf(a));
    const own = await records.count(ProfileChange, everything);
    expect(await records.count(ProfileChange, { is: 'not', part: change.equal('id', ofB.id) })).toBe(own);
    expect(await records.count(ProfileChange, { is: 'or', parts: [change.equal('id', ofB.id), everything] })).toBe(own);
    expect(await records.count(ProfileChange, change.oneOf('id', []))).toBe(0);
  });

  it('a foreign row and a missing one are refused alike, whatever version is asked for', async () => {
    const { records } = as(staffOf(a));
    const missing = newId();
    for (const id of [ofB.id, missing, '', "' OR 1 = 1 --", '1']) {
      expect(await refusal(records.get(ProfileChange, id))).toEqual(NOT_FOUND);
      expect(await refusal(records.getAt(ProfileChange, { id, version: 1 }))).toEqual(NOT_FOUND);
      expect(await refusal(records.getAt(ProfileChange, { id, version: 99 }))).toEqual(NOT_FOUND);
    }
  });
});

describe('an update', () => {
  it('raises the version and leaves what was not named and the row that was read as they were', async () => {
    const now = await write(staffOf(a), ({ records }) => records.change(ofA, { grounds: '新依据', name: undefined }));
    expect(now).toMatchObject({ version: 2, grounds: '新依据', name: null, submittedBy: '某人', enterpriseId: a.id });
    expect(ofA).toMatchObject({ version: 1, grounds: '依据' });
    expect(await as(staffOf(a)).records.get(ProfileChange, ofA.id)).toEqual(now);
  });

  it('of a stale row is a conflict that carries the present version, and changes nothing', async () => {
    const first = await write(staffOf(a), ({ records }) => records.change(ofA, { grounds: '先到' }));
    expect(await refusal(write(staffOf(a), ({ records }) => records.change(ofA, { grounds: '后到' }))))
      .toEqual({ code: 'CONFLICT', reason: 'record.conflict', details: { current: { version: 2 } } });
    expect(await refusal(as(staffOf(a)).records.getAt(ProfileChange, ofA))).toMatchObject({ code: 'CONFLICT', details: { current: { version: 2 } } });
    expect(await as(theSystem).records.get(ProfileChange, ofA.id)).toEqual(first);
  });

  it("of somebody else's row is refused as not found, even by one who got hold of the row", async () => {
    for (const viewer of [staffOf(b), departmentOf('421321'), centerStaff(world.centerId), PUBLIC_VIEWER]) {
      expect(await refusal(write(viewer, ({ records }) => records.change(ofA, { grounds: '别人的' })))).toEqual(NOT_FOUND);
    }
    expect(await as(theSystem).records.get(ProfileChange, ofA.id)).toEqual(ofA);
  });

  it('of a row that has left the scope since it was read is refused as not found', async () => {
    const county = departmentOf('421303');
    const seen = await as(county).records.get(ProfileChange, ofA.id);
    await write(theSystem, ({ records }) => records.moveToRegion(a.id, '421381'));
    expect(await refusal(write(county, ({ records }) => records.change(seen, { grounds: '太迟' })))).toEqual(NOT_FOUND);
    await write(theSystem, ({ records }) => records.moveToRegion(a.id, a.regionCode));
  });

  it('by fifty editors at once is won by one; the others learn its version', async () => {
    const editors = Array.from({ length: 50 }, (_, index) =>
      refusal(write(staffOf(a), ({ records }) => records.change(ofA, { grounds: `第 ${index} 人` }))));
    const verdicts = await Promise.all(editors);
    expect(verdicts.filter((verdict) => verdict === 'ok')).toHaveLength(1);
    expect(verdicts.filter((verdict) => verdict !== 'ok')).toEqual(Array(49).fill({ code: 'CONFLICT', reason: 'record.conflict', details: { current: { version: 2 } } }));
    const row = await as(theSystem).records.get(ProfileChange, ofA.id);
    expect(row).toMatchObject({ version: 2, grounds: `第 ${verdicts.indexOf('ok')} 人` });
  });
});

describe('many changes at once', () => {
  const three = async () => {
    const more = await write(theSystem, ({ records }) => records.createMany(ProfileChange, [VALUES, VALUES], a));
    return [ofA, ...more];
  };
  const now = (rows: readonly ProfileChange[]) => Promise.all(rows.map(({ id }) => as(theSystem).records.get(ProfileChange, id)));

  it('give each row its own values, and the next version', async () => {
    const rows = await three();
    const changed = await write(staffOf(a), ({ records }) => records.changeMany(rows.map((row, index) => ({ row, patch: { grounds: `第 ${index} 行`, submittedBy: '同一人' } }))));
    expect(changed.map(({ before }) => before)).toEqual(rows);
    expect(changed.map(({ row }) => row)).toEqual(await now(rows));
    expect(changed.map(({ row: { version, grounds, submittedBy } }) => ({ version, grounds, submittedBy })))
      .toEqual([0, 1, 2].map((index) => ({ version: 2, grounds: `第 ${index} 行`, submittedBy: '同一人' })));
  });

  it('write nothing when one row is stale or foreign', async () => {
    const rows = await three();
    const patches = (given: readonly ProfileChange[]) => given.map((row) => ({ row, patch: { grounds: '一起' } }));
    expect(await refusal(write(staffOf(a), ({ records }) => records.changeMany(patches([...rows, ofB]))))).toEqual(NOT_FOUND);
    await write(staffOf(a), async ({ records }) => records.change(await records.change(rows[1]!, { grounds: '先到' }), { grounds: '又一次' }));
    const before = await now(rows);
    expect(await refusal(write(staffOf(a), ({ records }) => records.changeMany(patches(rows)))))
      .toEqual({ code: 'CONFLICT', reason: 'record.conflict', details: { current: { version: 3 } } });
    expect(await now(rows)).toEqual(before);
  });

  it('of no row at all are none', async () => {
    expect(await write(staffOf(a), ({ records }) => records.changeMany<ProfileChange>([]))).toEqual([]);
  });
});

describe('a new row', () => {
  it('of an enterprise is its own, whomever the service names and whatever the values smuggle in', async () => {
    const smuggled = { ...VALUES, enterpriseId: b.id, regionCode: b.regionCode, version: 7, createdAt: new Date(0) };
    const row = await write(staffOf(a), ({ records }) => records.create(ProfileChange, smuggled, b));
    expect(row).toMatchObject({ enterpriseId: a.id, regionCode: a.regionCode, version: 1, createdAt: world.clock.now(), updatedAt: world.clock.now() });
    expect(await as(staffOf(a)).records.get(ProfileChange, row.id)).toEqual(row);
    expect(await as(staffOf(b)).records.find(ProfileChange, row.id)).toBeNull();
  });

  it('of anybody else needs an owner by name', async () => {
    await expect(write(departmentOf('4213'), ({ records }) => records.create(ProfileChange, VALUES))).rejects.toThrow('belongs to an enterprise');
    const row = await write(departmentOf('4213'), ({ records }) => records.create(ProfileChange, VALUES, b));
    expect(row).toMatchObject({ enterpriseId: b.id, regionCode: b.regionCode });
  });

  it('keeps rare characters, quotes and the ends of what columns hold', async () => {
    const grounds = `𠮷𡈼㐂 '"\\;-- % _ 👩‍👩‍👧 ${'㙍'.repeat(400)}`;
    const row = await write(staffOf(a), ({ records }) => records.create(ProfileChange, { ...VALUES, grounds }));
    expect((await as(staffOf(a)).records.get(ProfileChange, row.id)).grounds).toBe(grounds);
  });
});

describe('a move to another region', () => {
  it('takes every row of the enterprise along and leaves their versions and the rows of others', async () => {
    await write(theSystem, ({ records }) => records.moveToRegion(a.id, '421381'));
    expect(await as(departmentOf('421381')).records.get(ProfileChange, ofA.id)).toEqual({ ...ofA, regionCode: '421381' });
    expect(await as(theSystem).records.get(ProfileChange, ofB.id)).toEqual(ofB);
    expect(await as(departmentOf('421303')).records.find(ProfileChange, ofA.id)).toBeNull();
    await write(theSystem, ({ records }) => records.moveToRegion(a.id, a.regionCode));
  });
});
