import type { Pool, PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import type { Connection, Database, RawRow, Scalar } from './database';
import { unavailable } from './errors';

/** A frozen database must answer with an error, never with silence: both deadlines together stay below 15 s. */
export const ACQUIRE_DEADLINE_MS = 4_000;
export const STATEMENT_DEADLINE_MS = 8_000;

/** 1213 deadlock, 1205 lock wait, 1020 snapshot conflict: the whole transaction may be run again. */
const RETRYABLE = new Set([1213, 1205, 1020]);
const DUPLICATE = 1062;
/** 1040 too many connections, 1047 no quorum, 1053 shutting down, 1317 interrupted, 1927 killed, 1969 and 3024 past the statement deadline. By number: the driver has no names for those of MariaDB. */
const AWAY = new Set([1040, 1047, 1053, 1317, 1927, 1969, 3024]);

interface DriverError { errno?: number; code?: string; sqlState?: string; fatal?: boolean }

/** Asks one connection; a connection that missed its deadline is thrown away, because its answer may still arrive. */
class MysqlConnection implements Connection {
  constructor(private readonly connection: PoolConnection) {}

  read(sql: string, parameters: readonly Scalar[] = []): Promise<RawRow[]> {
    return this.ask(sql, parameters) as Promise<RawRow[]>;
  }

  async write(sql: string, parameters: readonly Scalar[] = []): Promise<number> {
    return ((await this.ask(sql, parameters)) as { affectedRows: number }).affectedRows;
  }

  ask(sql: string, values: readonly Scalar[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.connection.query({ sql, values: values as Scalar[], rowsAsArray: true, timeout: STATEMENT_DEADLINE_MS }, (error, result) => {
        if (!error) return resolve(result);
        if (isLost(error)) this.connection.destroy();
        reject(isLost(error) ? unavailable('database.unavailable') : error);
      });
    });
  }
}

/** Whether the error says that the server is away, or that nothing more can be asked on this connection. */
function isLost({ fatal, errno, code }: DriverError): boolean {
  return fatal === true || (errno !== undefined && AWAY.has(errno)) || /^(PROTOCOL_|ECONN|ETIMEDOUT|EPIPE)/.test(code ?? '');
}

/** MySQL or MariaDB through the pool that TypeORM opened. */
export class MysqlDatabase implements Database {
  readonly engine = 'mysql';
  readonly reads: Connection;
  private readonly pool: Pool;

  constructor(readonly dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { pool: Pool }).pool;
    this.reads = {
      read: (sql, parameters) => this.borrow((connection) => connection.read(sql, parameters)),
      write: async () => { throw new Error('a row is written in a transaction only'); },
    };
  }

  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.borrow(async (connection) => {
      await connection.ask('START TRANSACTION', []);
      try {
        const result = await work(connection);
        await connection.ask('COMMIT', []);
        return result;
      } catch (error) {
        await connection.ask('ROLLBACK', []).catch(() => undefined);
        throw error;
      }
    });
  }

  isRetryable(error: unknown): boolean {
    const { errno, sqlState } = (error ?? {}) as DriverError;
    return (errno !== undefined && RETRYABLE.has(errno)) || sqlState === '40001';
  }

  isDuplicate(error: unknown): boolean {
    return ((error ?? {}) as DriverError).errno === DUPLICATE;
  }

  async faults(): Promise<string[]> {
    const [row] = await this.reads.read('SELECT @@collation_database, @@collation_connection, @@sql_mode');
    const [database, connection, mode] = (row ?? []).map(String);
    const tables = await this.reads.read(
      "SELECT table_name, table_collation FROM information_schema.tables WHERE table_schema = DATABASE() AND table_collation <> 'utf8mb4_bin'");
    return [
      ...(database === 'utf8mb4_bin' ? [] : [`the database's collation is ${database}; create it with CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`]),
      ...(connection === 'utf8mb4_bin' ? [] : [`the connection's collation is ${connection}, not utf8mb4_bin`]),
      ...(mode?.includes('STRICT_TRANS_TABLES') ? [] : [`sql_mode lacks STRICT_TRANS_TABLES (it is "${mode}"): values would be cut silently`]),
      ...tables.map(([table, collation]) => `table ${String(table)} has collation ${String(collation)}, not utf8mb4_bin`),
    ];
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
  }

  private async borrow<T>(work: (connection: MysqlConnection) => Promise<T>): Promise<T> {
    const connection = await this.acquire();
    try {
      return await work(new MysqlConnection(connection));
    } finally {
      connection.release();
    }
  }

  /** mysql2 waits for a free connection for ever; here the wait has an end, and a late connection goes straight back. */
  private acquire(): Promise<PoolConnection> {
    return new Promise((resolve, reject) => {
      let waiting = true;
      const timer = setTimeout(() => {
        waiting = false;
        reject(unavailable('database.busy'));
      }, ACQUIRE_DEADLINE_MS);
      this.pool.getConnection((error, connection) => {
        if (!waiting) return connection?.release();
        clearTimeout(timer);
        if (error) reject(unavailable(isLost(error) ? 'database.unavailable' : 'database.busy'));
        else resolve(connection);
      });
    });
  }
}
