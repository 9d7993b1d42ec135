import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from './database';
import type { Ground } from './request';
import { serverMemory } from './server-memory';

/** How long work in the background stands aside before one statement, at most: however many people ask, it gets on. */
const LONGEST_MS = 20;
const STEP_MS = 1;

/** How many people are being answered on this server at the moment. */
const answeringAt = serverMemory(() => ({ count: 0 }));

/** Somebody has asked. @param count 1 when the question came, -1 when it is answered */
export function noteAsked(ground: Ground, count: 1 | -1): void {
  answeringAt(ground).count += count;
}

async function standAside(ground: Ground): Promise<void> {
  const answering = answeringAt(ground);
  const until = performance.now() + LONGEST_MS;
  while (answering.count > 0 && performance.now() < until) await wait(STEP_MS);
}

/**
 * The connection of a transaction of background work, which lets people's questions go first, statement by statement. The embedded engine has one writer, whom
 * everybody waits for: there it would only make them wait longer.
 */
export function givingWay(ground: Ground, connection: Connection): Connection {
  if (ground.database.engine === 'embedded') return connection;
  return {
    read: async (sql, parameters) => { await standAside(ground); return connection.read(sql, parameters); },
    write: async (sql, parameters) => { await standAside(ground); return connection.write(sql, parameters); },
  };
}
