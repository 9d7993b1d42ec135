import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../../../tests/cast/database';
import { layGround } from '../ground';
import type { Connection, Database } from './database';
import { newId } from './ids';

const COLUMNS = 'id, version, createdAt, updatedAt, holder, expiresAt';
let place: TestDatabase;
let database: Database;

beforeAll(async () => {
  place = await createDatabase();
  ({ database } = await layGround(place.config));
});
afterAll(async () => {
  await database.close();
  await place.drop();
});

const insert = (connection: Connection, id: string, version = 1) =>
  connection.write(`INSERT INTO lease (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`, [id, version, new Date(0), new Date(0), '𠮷', new Date('2026-11-20T04:00:00.123Z')]);
const versions = async (connection: Connection, id: string) => (await connection.read('SELECT version FROM lease WHERE id = ?', [id])).map(([version]) => Number(version));

describe('a database', () => {
  it('gives back what was written, to the millisecond and to the last character', async () => {
    const id = newId();
    await database.transaction((connection) => insert(connection, id));
    const [row] = await database.reads.read('SELECT holder, expiresAt, version FROM lease WHERE id = ?', [id]);
    expect(row?.[0]).toBe('𠮷');
    expect(new Date(row?.[1] as string).toISOString()).toBe('2026-11-20T04:00:00.123Z');
  });

  it('shows nothing of an open transaction to readers, and all of it to itself', async () => {
    const id = newId();
    await database.transaction(async (connection) => {
      await insert(connection, id);
      expect(await versions(connection, id)).toEqual([1]);
      expect(await versions(database.reads, id)).toEqual([]);
      await wait(5);
      expect(await versions(database.reads, id)).toEqual([]);
    });
    expect(await versions(database.reads, id)).toEqual([1]);
  });

  it('takes back a transaction that fails, and goes on with the next', async () => {
    const id = newId();
    await expect(database.transaction(async (connection) => {
      await insert(connection, id);
      await insert(connection, id);
    })).rejects.toSatisfy((error) => database.isDuplicate(error) && !database.isRetryable(error));
    expect(await versions(database.reads, id)).toEqual([]);
    await database.transaction((connection) => insert(connection, id));
    expect(await versions(database.reads, id)).toEqual([1]);
  });

  it('keeps fifty transactions at once apart: those that were meant to fail leave nothing, the others everything', async () => {
    const ids = Array.from({ length: 50 }, newId);
    const outcomes = await Promise.allSettled(ids.map((id, index) => database.transaction(async (connection) => {
      await insert(connection, id);
      await wait(index % 3);
      if (index % 5 === 0) throw new Error('meant to fail');
      await connection.write('UPDATE lease SET version = 2 WHERE id = ?', [id]);
    })));
    const stored = await Promise.all(ids.map((id) => versions(database.reads, id)));
    expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual(ids.map((_, index) => index % 5 !== 0));
    expect(stored).toEqual(ids.map((_, index) => index % 5 === 0 ? [] : [2]));
  });

  it('takes no writing outside a transaction', async () => {
    const id = newId();
    await expect(insert(database.reads, id)).rejects.toThrow();
    expect(await versions(database.reads, id)).toEqual([]);
  });

  it('says how many rows a statement touched, those that stay as they were included', async () => {
    const id = newId();
    await database.transaction(async (connection) => {
      expect(await insert(connection, id)).toBe(1);
      expect(await connection.write('UPDATE lease SET version = 1 WHERE id = ?', [id])).toBe(1);
      expect(await connection.write('UPDATE lease SET version = 1 WHERE id = ?', [newId()])).toBe(0);
    });
  });

  it('finds nothing wrong with the settings that the product makes', async () => {
    expect(await database.faults()).toEqual([]);
  });
});

if (process.env.TEST_ENGINE !== 'mariadb') {
  describe('the embedded engine', () => {
    const setting = async (name: string) => (await database.reads.read(`PRAGMA ${name}`))[0]?.[0];

    it('writes ahead, on to the disk, and holds foreign keys', async () => {
      expect(await setting('journal_mode')).toBe('wal');
      await database.transaction(async (connection) => {
        expect((await connection.read('PRAGMA synchronous'))[0]).toEqual([2]);
        expect((await connection.read('PRAGMA foreign_keys'))[0]).toEqual([1]);
      });
    });

    it('refuses a second server on its folder, and names the folder and the way out', async () => {
      await expect(layGround(place.config)).rejects.toThrow(`Another Bianzhong server already uses the data folder ${place.config.dataFolder}. Stop it first, or choose another folder with DATA_DIR.`);
      expect(await database.reads.read('SELECT 1')).toEqual([[1]]);
    });

    it('lets the folder go when it is closed, and keeps what was written', async () => {
      const id = newId();
      await database.transaction((connection) => insert(connection, id));
      await database.close();
      ({ database } = await layGround(place.config));
      expect(await versions(database.reads, id)).toEqual([1]);
    });
  });
} else {
  describe('MariaDB', () => {
    const session = async (connection: Connection, name: string) => String((await connection.read(`SELECT @@SESSION.${name}`))[0]?.[0]);

    it('gives every connection of the pool its deadline and its isolation', async () => {
      await Promise.all(Array.from({ length: 10 }, () => database.transaction(async (connection) => {
        expect(Number(await session(connection, 'max_statement_time'))).toBe(8);
        expect(await session(connection, 'tx_isolation')).toBe('READ-COMMITTED');
        expect(await session(connection, 'collation_connection')).toBe('utf8mb4_bin');
        await wait(50);
      })));
    });

    it('answers a statement that takes too long with a typed refusal', async () => {
      const start = Date.now();
      await expect(database.reads.read('SELECT SLEEP(30)')).rejects.toMatchObject({ code: 'UNAVAILABLE', reason: 'database.unavailable' });
      expect(Date.now() - start).toBeLessThan(12_000);
      expect(await database.reads.read('SELECT 1')).toEqual([[1]]);
    });

    it('answers whoever finds no connection in time with a typed refusal, and works on when there is one', async () => {
      const holders = Array.from({ length: 10 }, () => database.transaction(() => wait(5_500)));
      const start = Date.now();
      await expect(database.reads.read('SELECT 1')).rejects.toMatchObject({ code: 'UNAVAILABLE', reason: 'database.busy' });
      expect(Date.now() - start).toBeLessThan(5_000);
      await Promise.all(holders);
      expect(await Promise.all(Array.from({ length: 30 }, () => database.reads.read('SELECT 1')))).toEqual(Array(30).fill([[1]]));
    });

    it('refuses at once when the line for a connection is too long', async () => {
      const holders = Array.from({ length: 10 }, () => database.transaction(() => wait(300)));
      const line = await Promise.allSettled(Array.from({ length: 250 }, () => database.reads.read('SELECT 1')));
      expect(line.filter(({ status }) => status === 'fulfilled')).toHaveLength(200);
      await Promise.all(holders);
    });

    it('lets the account of the server read and add audit lines and seals, not change or delete them', async () => {
      for (const table of ['audit_line', 'audit_seal']) {
        for (const sql of [`UPDATE ${table} SET id = id`, `DELETE FROM ${table}`, `TRUNCATE TABLE ${table}`, `DROP TABLE ${table}`]) {
          await expect(database.transaction((connection) => connection.write(sql))).rejects.toMatchObject({ code: 'ER_TABLEACCESS_DENIED_ERROR' });
        }
        expect(await database.reads.read(`SELECT COUNT(*) FROM ${table}`)).toHaveLength(1);
      }
    });
  });
}
