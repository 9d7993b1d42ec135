import { setTimeout as wait } from 'node:timers/promises';
import type { Connection, Database } from './database';
import type { Ground } from './request';

/** How long work in the background stands aside before one statement, at most: however many people ask, it gets on. */
const LONGEST_MS = 20;
const STEP_MS = 1;

/** How many people are being answered on this server at the moment; by database, because a ground may be copied. */
const answering = new WeakMap<Database, number>();

/** Somebody has asked. @param count 1 when the question came, -1 when it is answered */
export function noteAsked({ database }: Ground, count: 1 | -1): void {
  answering.set(database, (answering.get(database) ?? 0) + count);
}

async function standAside(database: Database): Promise<void> {
  const until = performance.now() + LONGEST_MS;
  while ((answering.get(database) ?? 0) > 0 && performance.now() < until) await wait(STEP_MS);
}

/**
 * The connection of a transaction of background work, which lets people's questions go first, statement by statement. The embedded engine has one writer, whom
 * everybody waits for: there it would only make them wait longer.
 */
export function givingWay({ database }: Ground, connection: Connection): Connection {
  if (database.engine === 'embedded') return connection;
  return {
    read: async (sql, parameters) => { await standAside(database); return connection.read(sql, parameters); },
    write: async (sql, parameters) => { await standAside(database); return connection.write(sql, parameters); },
  };
}
