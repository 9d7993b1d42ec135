import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requestOf, staffOf, theSystem } from '../../../tests/cast/viewers';
import { startWorld, type World } from '../../../tests/cast/world';
import { Enterprise } from '../modules/enterprises';
import { ProfileChange } from '../modules/enterprises/profile-change.entity';
import type { Request } from './request';
import { transaction } from './transaction';

let world: World;
let row: ProfileChange;
let other: ProfileChange;

const VALUES = { state: 'SUBMITTED', grounds: '0', submittedBy: '某人' } as const;
const asSystem = () => requestOf(world.ground, theSystem);
const run = <T>(work: (request: Request) => Promise<T>) => transaction(asSystem(), work);
const groundsOf = async ({ id }: ProfileChange) => (await asSystem().records.get(ProfileChange, id)).grounds;

/** What the engine says to the loser of a race. */
const lostRace = () => Object.assign(new Error('lost'), world.ground.database.engine === 'mysql' ? { errno: 1213 } : { code: 'SQLITE_BUSY_SNAPSHOT' });

async function increase({ records }: Request, { id }: ProfileChange): Promise<void> {
  const found = await records.get(ProfileChange, id);
  await records.change(found, { grounds: String(Number(found.grounds) + 1) });
}

beforeAll(async () => { world = await startWorld(); });
beforeEach(async () => {
  [row, other] = await run(async ({ records }) => [
    await records.create(ProfileChange, VALUES, world.enterprises.a), await records.create(ProfileChange, VALUES, world.enterprises.b)]);
});
afterAll(() => world.end());

describe('a transaction', () => {
  it('that loses a race is run again as a whole, and nothing of the lost runs remains', async () => {
    let tries = 0;
    await run(async (request) => {
      await increase(request, row);
      if (++tries < 4) throw lostRace();
    });
    expect(tries).toBe(4);
    expect(await groundsOf(row)).toBe('1');
  });

  it('that loses five races ends with a typed refusal', async () => {
    let tries = 0;
    await expect(run(async (request) => {
      tries++;
      await increase(request, row);
      throw lostRace();
    })).rejects.toMatchObject({ code: 'UNAVAILABLE', reason: 'database.contended' });
    expect(tries).toBe(5);
    expect(await groundsOf(row)).toBe('0');
  });

  it('that fails otherwise is run once and rolled back', async () => {
    let tries = 0;
    await expect(run(async (request) => {
      tries++;
      await increase(request, row);
      throw new Error('out of paper');
    })).rejects.toThrow('out of paper');
    expect(tries).toBe(1);
    expect(await groundsOf(row)).toBe('0');
  });

  it('that finds a unique key taken looks again, and sees who took it', async () => {
    const creditCode = (await asSystem().records.get(Enterprise, world.enterprises.a.id)).creditCode;
    let tries = 0;
    const attempt = (seesFirst: boolean) => run(async ({ records, newId }) => {
      if (++tries > 1 && seesFirst) return 'seen';
      const id = newId();
      return records.create(Enterprise, { ...(await records.get(Enterprise, world.enterprises.b.id)), id, creditCode }, { id, regionCode: '421303' });
    });
    expect(await attempt(true)).toBe('seen');
    await expect(attempt(false)).rejects.toMatchObject({ code: 'CONFLICT', reason: 'record.duplicate' });
  });

  it('of twenty at once on one row loses no increase', async () => {
    let stale = 0;
    const increases = Array.from({ length: 20 }, async () => {
      for (;;) {
        try {
          return await run((request) => increase(request, row));
        } catch (error) {
          expect(error).toMatchObject({ code: 'CONFLICT' });
          stale++;
        }
      }
    });
    await Promise.all(increases);
    expect(await groundsOf(row)).toBe('20');
    if (world.ground.database.engine === 'embedded') expect(stale).toBe(0);
  });
});

describe('work for after the commit', () => {
  it('is done once, in order, when everybody can see the rows', async () => {
    const seen: string[] = [];
    let tries = 0;
    await run(async (request) => {
      await increase(request, row);
      request.afterCommit(async () => { await wait(5); seen.push(`first sees ${await groundsOf(row)}`); });
      request.afterCommit(() => { seen.push('second'); });
      if (++tries < 3) throw lostRace();
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['first sees 1', 'second']);
  });

  it('is not done when the transaction is rolled back', async () => {
    let isDone = false;
    await expect(run(async (request) => {
      request.afterCommit(() => { isDone = true; });
      throw new Error('out of paper');
    })).rejects.toThrow();
    expect(isDone).toBe(false);
  });

  it('that fails, even with the words of a lost race, does not run the transaction again', async () => {
    let tries = 0;
    await expect(run(async (request) => {
      tries++;
      await increase(request, row);
      request.afterCommit(() => { throw lostRace(); });
    })).rejects.toThrow('lost');
    expect(tries).toBe(1);
    expect(await groundsOf(row)).toBe('1');
  });

  it('finds no row remembered from before', async () => {
    const request = asSystem();
    expect((await request.one(ProfileChange, row.id))?.grounds).toBe('0');
    await transaction(request, (inner) => increase(inner, row));
    expect((await request.one(ProfileChange, row.id))?.grounds).toBe('1');
  });
});

if (process.env.TEST_ENGINE === 'mariadb') {
  describe('races of MariaDB itself', () => {
    const SAME_TIME_MS = 100;

    it('a deadlock costs its victim a second run, not its work', async () => {
      let tries = 0;
      const both = (first: ProfileChange, second: ProfileChange) => run(async (request) => {
        tries++;
        await increase(request, first);
        await wait(SAME_TIME_MS);
        await increase(request, second);
      });
      await Promise.all([both(row, other), both(other, row)]);
      expect(tries).toBeGreaterThan(2);
      expect([await groundsOf(row), await groundsOf(other)]).toEqual(['2', '2']);
    });

    it('a lock that is waited for too long is asked for again', async () => {
      let tries = 0;
      const holder = run(async (request) => { await increase(request, row); await wait(1_500); });
      await wait(SAME_TIME_MS);
      await run(async (request) => {
        tries++;
        await request.connection.write('SET SESSION innodb_lock_wait_timeout = 1');
        await request.connection.write('UPDATE profile_change SET submittedBy = ? WHERE id = ?', ['他人', row.id]);
      });
      await holder;
      expect(tries).toBeGreaterThan(1);
      expect((await requestOf(world.ground, staffOf(world.enterprises.a)).records.get(ProfileChange, row.id))).toMatchObject({ grounds: '1', submittedBy: '他人' });
    });

    it('a row that changed behind a snapshot is read again', async () => {
      let tries = 0;
      await run(async (request) => {
        tries++;
        for (const sql of ['COMMIT', 'SET SESSION innodb_snapshot_isolation = ON', "SET SESSION tx_isolation = 'REPEATABLE-READ'", 'START TRANSACTION']) {
          await request.connection.write(sql);
        }
        const found = await request.records.get(ProfileChange, row.id);
        if (tries === 1) await run((faster) => increase(faster, row));
        await request.records.change(found, { submittedBy: '他人' });
      });
      expect(tries).toBe(2);
      expect(await asSystem().records.get(ProfileChange, row.id)).toMatchObject({ grounds: '1', submittedBy: '他人', version: 3 });
    });
  });
}
