import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from './database';
import { Refusal, unavailable } from './errors';
import type { Request } from './request';

const MOST_TRIES = 5;
const SHORTEST_WAIT_MS = 20;
const LONGEST_WAIT_MS = 500;

/** What was found missing a moment ago has been written by somebody else since; a fresh run will see it. */
export class LostRace extends Error {}

/**
 * Runs `work` in one transaction. When the database names it the loser of a race (deadlock, lock wait, certification or
 * snapshot conflict, a unique key that somebody else took meanwhile), the whole function is run again with fresh reads,
 * so it must do nothing outside the database; what must happen outside goes into `request.afterCommit`.
 * @param through how the work reaches the connection of the transaction, where it is not to have it as it is
 * @throws Refusal after five lost races: CONFLICT for a key that stays taken, UNAVAILABLE otherwise
 */
export async function transaction<T>(request: Request, work: (inner: Request) => Promise<T>, through: Through = (connection) => connection): Promise<T> {
  const { result, inner } = await committed(request, work, through);
  await request.committed(inner);
  return result;
}

type Through = (connection: Connection) => Connection;

async function committed<T>(request: Request, work: (inner: Request) => Promise<T>, through: Through): Promise<{ result: T; inner: Request }> {
  const { database } = request.ground;
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.transaction(async (connection) => {
        const inner = request.on(through(connection));
        return { result: await work(inner), inner };
      });
    } catch (error) {
      const isTaken = database.isDuplicate(error);
      if (!isTaken && !(error instanceof LostRace) && !database.isRetryable(error)) throw error;
      if (attempt === MOST_TRIES) throw isTaken ? new Refusal('CONFLICT', 'record.duplicate') : unavailable('database.contended');
      await wait(SHORTEST_WAIT_MS + Math.random() * Math.min(LONGEST_WAIT_MS, SHORTEST_WAIT_MS * 2 ** attempt));
    }
  }
}
