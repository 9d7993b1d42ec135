import { join } from 'node:path';
import Libsql from 'libsql';
import * as mysql2 from 'mysql2';
import { DataSource } from 'typeorm';
import type { Database } from './database';
import { EmbeddedDatabase, holdDataFolder } from './database.embedded';
import { ACQUIRE_DEADLINE_MS, MysqlDatabase, STATEMENT_DEADLINE_MS } from './database.mysql';
import type { EntityClass } from './table';

export interface Contents {
  entities: readonly EntityClass[];
  migrations: readonly (new () => object)[];
}

const POOL = 10;
const LONGEST_LINE = 200;

/** Opens a MySQL or MariaDB database. @param url `mysql://user:password@host:port/name` */
export async function openMysql(url: string, contents: Contents): Promise<Database> {
  const dataSource = new DataSource({
    type: 'mysql', driver: mysql2, url, entities: [...contents.entities] as never, migrations: [...contents.migrations] as never,
    charset: 'utf8mb4_bin', timezone: 'Z', dateStrings: ['DATE'], bigNumberStrings: false, migrationsTableName: 'migration',
    connectTimeout: ACQUIRE_DEADLINE_MS,
    extra: { connectionLimit: POOL, queueLimit: LONGEST_LINE, enableKeepAlive: true, idleTimeout: 60_000 },
  });
  await dataSource.initialize();
  await prepareSessions(dataSource);
  return new MysqlDatabase(dataSource);
}

/** Gives every connection its statement deadline; reads committed rows, because versions and keys, not locks, hold the rules. */
async function prepareSessions(dataSource: DataSource): Promise<void> {
  const pool = (dataSource.driver as unknown as { pool: mysql2.Pool }).pool;
  const [{ version }] = (await dataSource.query('SELECT VERSION() AS version')) as [{ version: string }];
  const settings = version.includes('MariaDB')
    ? `SET SESSION max_statement_time = ${STATEMENT_DEADLINE_MS / 1000}, SESSION tx_isolation = 'READ-COMMITTED'`
    : `SET SESSION max_execution_time = ${STATEMENT_DEADLINE_MS}, SESSION transaction_isolation = 'READ-COMMITTED'`;
  pool.on('connection', (connection) => { connection.query(settings); });
  await new Promise<void>((resolve, reject) => {
    pool.getConnection((failure, connection) => {
      if (failure) return reject(failure);
      connection.query(settings, (error) => {
        connection.release();
        if (error) reject(error);
        else resolve();
      });
    });
  });
}

/** Opens the embedded database in a folder. @throws Error when another process uses the folder */
export async function openEmbedded(folder: string, contents: Contents): Promise<Database> {
  const lease = holdDataFolder(folder);
  const path = join(folder, 'bianzhong.db');
  const dataSource = new DataSource({
    type: 'better-sqlite3', driver: Libsql, database: path, enableWAL: true,
    entities: [...contents.entities] as never, migrations: [...contents.migrations] as never, migrationsTableName: 'migration',
  });
  try {
    await dataSource.initialize();
    return new EmbeddedDatabase(dataSource, path, lease);
  } catch (error) {
    lease.release();
    throw error;
  }
}
