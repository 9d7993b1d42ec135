import type { DataSource } from 'typeorm';

export type Scalar = string | number | bigint | boolean | Date | null;
/** A row as the driver gives it: the values in the order of the SELECT list. */
export type RawRow = unknown[];

/** One conversation with the database: a pool for reads, or the connection of a transaction. */
export interface Connection {
  /** Runs a SELECT. @returns rows as arrays of values */
  read(sql: string, parameters?: readonly Scalar[]): Promise<RawRow[]>;
  /** Runs an INSERT, UPDATE or DELETE. @returns how many rows it touched */
  write(sql: string, parameters?: readonly Scalar[]): Promise<number>;
}

/** The two engines behind one face. */
export interface Database {
  readonly engine: 'embedded' | 'mysql';
  readonly dataSource: DataSource;
  /** Reads outside a transaction: committed rows only. */
  readonly reads: Connection;
  /** Runs `work` between BEGIN and COMMIT on one connection; rolls back when it throws. No retry: see transaction.ts. */
  transaction<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Whether an error is the loser's side of a race and the whole transaction may simply be run again. */
  isRetryable(error: unknown): boolean;
  /** Whether an error says that a unique key is taken. */
  isDuplicate(error: unknown): boolean;
  /** Names what is wrong with the settings of the database, or gives an empty list. */
  faults(): Promise<string[]>;
  close(): Promise<void>;
}
