import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { DataSource } from 'typeorm';
import type { Connection, Database, RawRow, Scalar } from './database';
import { Queue } from './queue';

/** Writers that may stand in line, and how long one waits for its turn. */
const LONGEST_LINE = 200;
const TURN_DEADLINE_MS = 10_000;
const STATEMENTS_KEPT = 300;

type Libsqlite = InstanceType<typeof Libsql>;
type Statement = Libsql.Statement<unknown[]>;

/** SQLite knows neither booleans nor dates: instants are kept as ISO text, booleans as 0 and 1. */
function encode(value: Scalar): string | number | bigint | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value instanceof Date ? value.toISOString() : value;
}

class EmbeddedConnection implements Connection {
  private readonly statements = new Map<string, Statement>();

  constructor(private readonly file: Libsqlite) {}

  async read(sql: string, parameters: readonly Scalar[] = []): Promise<RawRow[]> {
    return this.statement(sql).raw(true).all(...parameters.map(encode)) as RawRow[];
  }

  async write(sql: string, parameters: readonly Scalar[] = []): Promise<number> {
    return this.statement(sql).run(...parameters.map(encode)).changes;
  }

  private statement(sql: string): Statement {
    const kept = this.statements.get(sql);
    if (kept) return kept;
    if (this.statements.size >= STATEMENTS_KEPT) this.statements.clear();
    const statement = this.file.prepare<unknown[]>(sql);
    this.statements.set(sql, statement);
    return statement;
  }
}

/**
 * Takes the one lease on a data folder for as long as the process lives.
 * The lock is SQLite's own on a file beside the database, so the kernel frees it however the process ends.
 * @throws Error when another process holds it
 */
export function holdDataFolder(folder: string): { release(): void } {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'in-use.lock');
  closeSync(openSync(path, 'a'));
  const lock = new Libsql(path);
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new Error(`Another Bianzhong server already uses the data folder ${folder}. Stop it first, or choose another folder with DATA_DIR.`);
  }
  return { release: () => lock.close() };
}

/** The embedded engine: one writer at a time, reads on a second connection that never sees an open transaction. */
export class EmbeddedDatabase implements Database {
  readonly engine = 'embedded';
  readonly reads: Connection;
  private readonly writer: EmbeddedConnection;
  private readonly writerFile: Libsqlite;
  private readonly readerFile: Libsqlite;
  private readonly line = new Queue(LONGEST_LINE, TURN_DEADLINE_MS);

  constructor(readonly dataSource: DataSource, path: string, private readonly lease: { release(): void }) {
    this.writerFile = (dataSource.driver as unknown as { databaseConnection: Libsqlite }).databaseConnection;
    this.writerFile.exec('PRAGMA synchronous = FULL');
    this.writerFile.exec('PRAGMA foreign_keys = ON');
    this.readerFile = new Libsql(path);
    this.readerFile.exec('PRAGMA query_only = ON');
    this.writer = new EmbeddedConnection(this.writerFile);
    this.reads = new EmbeddedConnection(this.readerFile);
  }

  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.line.alone(async () => {
      this.writerFile.exec('BEGIN IMMEDIATE');
      try {
        const result = await work(this.writer);
        this.writerFile.exec('COMMIT');
        return result;
      } catch (error) {
        if (this.writerFile.inTransaction) this.writerFile.exec('ROLLBACK');
        throw error;
      }
    });
  }

  isRetryable(error: unknown): boolean {
    return codeOf(error).startsWith('SQLITE_BUSY');
  }

  isDuplicate(error: unknown): boolean {
    return codeOf(error) === 'SQLITE_CONSTRAINT_UNIQUE' || codeOf(error) === 'SQLITE_CONSTRAINT_PRIMARYKEY';
  }

  async faults(): Promise<string[]> {
    const mode = String((await this.reads.read('PRAGMA journal_mode'))[0]?.[0]);
    return mode === 'wal' ? [] : [`journal_mode is ${mode}; the embedded database must run in WAL mode`];
  }

  async close(): Promise<void> {
    this.readerFile.close();
    await this.dataSource.destroy();
    this.lease.release();
  }
}

function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
}
