import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { grantsOf } from '../../server/src/commands';
import { layGround } from '../../server/src/ground';
import { readConfig, type Config } from '../../server/src/config';

/** A database of one test file, on the engine that the run is for, and how to get rid of it. */
export interface TestDatabase {
  config: Config;
  /** The environment with which a server process opens the same database. */
  environment: Environment;
  drop(): Promise<void>;
}

type Environment = Record<string, string>;

const QUIET = { NODE_ENV: 'test', LOG_LEVEL: process.env.LOG_LEVEL ?? 'error', PORT: '0', HOST: '127.0.0.1', COMPILED_QUERIES: process.env.COMPILED_QUERIES ?? 'true' };

/**
 * A new database in a temporary folder or on the test server of MariaDB.
 * @param model the environment of a database, open nowhere, that it is to be a copy of; empty without
 */
export function createDatabase(model?: Environment): Promise<TestDatabase> {
  return process.env.TEST_ENGINE === 'mariadb' ? onMariadb(model) : embedded(model);
}

function folderLike(model?: Environment): string {
  const folder = mkdtempSync(join(tmpdir(), 'bianzhong-'));
  if (model) cpSync(model.DATA_DIR!, folder, { recursive: true });
  return folder;
}

async function embedded(model?: Environment): Promise<TestDatabase> {
  const folder = folderLike(model);
  const environment = { ...QUIET, DATA_DIR: folder };
  return { environment, config: readConfig(environment), drop: async () => rmSync(folder, { recursive: true, force: true }) };
}

/** The server's account there has just the rights that docs/operations.md gives it; migrations run as the owner. */
async function onMariadb(model?: Environment): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server) throw new Error('TEST_ENGINE=mariadb needs TEST_DATABASE_URL');
  const name = `bianzhong_${randomBytes(6).toString('hex')}`;
  const owner = await createConnection(server);
  await owner.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  await owner.query(`CREATE USER '${name}'@'%' IDENTIFIED BY '${name}'`);
  const [ownerUrl, ownUrl] = [new URL(name, server.endsWith('/') ? server : `${server}/`), new URL(name, server.endsWith('/') ? server : `${server}/`)];
  [ownUrl.username, ownUrl.password] = [name, name];
  const migrated = await layGround(readConfig({ ...QUIET, DATA_DIR: tmpdir(), DATABASE_URL: ownerUrl.href }));
  for (const statement of grantsOf(migrated, `'${name}'@'%'`)) await owner.query<RowDataPacket[]>(statement);
  await migrated.database.close();
  if (model) await copyRows(owner, { from: new URL(model.DATABASE_URL!).pathname.slice(1), to: name });
  const folder = folderLike(model);
  const environment = { ...QUIET, DATA_DIR: folder, DATABASE_URL: ownUrl.href, MIGRATION_DATABASE_URL: ownerUrl.href };
  return {
    environment, config: readConfig(environment),
    drop: async () => {
      rmSync(folder, { recursive: true, force: true });
      await owner.query(`DROP DATABASE ${name}`);
      await owner.query(`DROP USER '${name}'@'%'`);
      await owner.end();
    },
  };
}

/** Copies the rows of all tables of one database into those of another with the same schema. */
async function copyRows(owner: Connection, { from, to }: { from: string; to: string }): Promise<void> {
  const [columns] = await owner.query<RowDataPacket[]>(
    "SELECT table_name AS name, GROUP_CONCAT('`', column_name, '`') AS own FROM information_schema.columns WHERE table_schema = ? AND generation_expression IS NULL GROUP BY table_name", [to]);
  await owner.query('SET foreign_key_checks = 0, unique_checks = 0');
  for (const { name, own } of columns) {
    await owner.query(`DELETE FROM ${to}.\`${name}\``);
    await owner.query(`INSERT INTO ${to}.\`${name}\` (${own}) SELECT ${own} FROM ${from}.\`${name}\``);
  }
  await owner.query('SET foreign_key_checks = 1, unique_checks = 1');
}
