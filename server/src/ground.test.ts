import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMariadb } from '@bianzhong/tooling/mariadb.mjs';
import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createDatabase } from '../../tests/cast/database';
import { readConfig } from './config';
import { layGround } from './ground';
import { entitiesWithoutScope } from './kernel/scope';
import type { Tables } from './kernel/table';

const QUIET = { NODE_ENV: 'test', LOG_LEVEL: 'silent' };

describe('the start', () => {
  it('names every entity without a scope', () => {
    class Stray { id: string; }
    class Astray { id: string; }
    const tables = { all: () => [{ entity: Stray }, { entity: Astray }] } as unknown as Tables;
    expect(entitiesWithoutScope(tables)).toEqual(['Stray', 'Astray']);
  });

  it('on an empty folder makes the database, and on a second time finds it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bianzhong-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    for (let time = 1; time <= 2; time++) {
      const { database, tables } = await layGround(readConfig({ ...QUIET, DATA_DIR: join(folder, 'not', 'yet') }));
      expect(await database.reads.read('SELECT COUNT(*) FROM installation')).toEqual([[0]]);
      expect(entitiesWithoutScope(tables)).toEqual([]);
      await database.close();
    }
  });
});

if (process.env.TEST_ENGINE === 'mariadb') {
  const shared = process.env.TEST_DATABASE_URL ?? '';

  /** A database made with words of its own, for the length of one test; answers its address. */
  async function databaseOf(server: string, words: string): Promise<string> {
    const name = `bianzhong_${randomBytes(6).toString('hex')}`;
    const owner = await createConnection(server);
    await owner.query(`CREATE DATABASE ${name} ${words}`);
    onTestFinished(async () => {
      await owner.query(`DROP DATABASE ${name}`);
      await owner.end();
    });
    return new URL(name, server.endsWith('/') ? server : `${server}/`).href;
  }

  const boot = async (url: string) => {
    const { database } = await layGround(readConfig({ ...QUIET, DATA_DIR: tmpdir(), DATABASE_URL: url }));
    await database.close();
  };

  describe('the start on MariaDB', () => {
    const tablesOf = async (url: string) => {
      const owner = await createConnection(url);
      const [tables] = await owner.query<RowDataPacket[]>('SHOW TABLES');
      await owner.end();
      return tables.length;
    };

    it.each(['utf8mb4_general_ci', 'utf8mb4_unicode_520_ci'])('fails on a database with collation %s, by its name and the way out', async (collation) => {
      const url = await databaseOf(shared, `CHARACTER SET utf8mb4 COLLATE ${collation}`);
      await expect(boot(url)).rejects.toThrow(`The database is not fit for use: the database's collation is ${collation}; create it with CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      expect(await tablesOf(url)).toBe(0);
    });

    it('fails on a database that cannot hold rare characters', async () => {
      await expect(boot(await databaseOf(shared, 'CHARACTER SET utf8mb3'))).rejects.toThrow(/the database's collation is utf8mb?3?_general_ci/);
    });

    it('works on a database that is made as the manual says, until one table gets another collation, and then fails by its name', async () => {
      const url = await databaseOf(shared, 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
      await boot(url);
      const owner = await createConnection(url);
      await owner.query('ALTER TABLE lease CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci');
      await owner.end();
      await expect(boot(url)).rejects.toThrow('table lease has collation utf8mb4_general_ci, not utf8mb4_bin');
    });

    it('works without the owner of the database once the schema is present', async () => {
      const { environment, drop } = await createDatabase();
      onTestFinished(drop);
      await boot(environment.DATABASE_URL!);
    });

    it('fails when nobody answers at the address, or the password is wrong', async () => {
      await expect(boot('mysql://server:secret@127.0.0.1:1/bianzhong')).rejects.toThrow('ECONNREFUSED');
      const wrong = new URL(shared);
      wrong.password = 'wrong';
      await expect(boot(wrong.href)).rejects.toThrow('Access denied');
    });

    it('fails on a server that cuts values silently, by the setting', async () => {
      const server = await startMariadb();
      onTestFinished(() => server.stop());
      const owner = await createConnection(server.url);
      await owner.query("SET GLOBAL sql_mode = 'NO_ENGINE_SUBSTITUTION'");
      await owner.end();
      const url = await databaseOf(server.url, 'CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
      await expect(boot(url)).rejects.toThrow(/sql_mode lacks STRICT_TRANS_TABLES \(it is ".*NO_ENGINE_SUBSTITUTION"\): values would be cut silently/);
    });
  });
}
