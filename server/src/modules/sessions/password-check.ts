import { where } from '../../kernel/condition';
import { Refusal, tooMany } from '../../kernel/errors';
import { Queues } from '../../kernel/queue';
import type { Request } from '../../kernel/request';
import { serverMemory } from '../../kernel/server-memory';
import { LostRace, transaction } from '../../kernel/transaction';
import { Account, isPassword, policyOf } from '../accounts';

const MINUTE_MS = 60_000;
const LONGEST_LINE = 20;
const TURN_DEADLINE_MS = 10_000;
const STRANGERS_REMEMBERED = 10_000;

const account = where<Account>();
/** Checks of one name wait for one another: a hundred sent at once would otherwise all be made before the first failure counts. */
const turns = new Queues(LONGEST_LINE, TURN_DEADLINE_MS);

interface Failures { failedSignIns: number; lockedUntil: Date | null }
/** Names that nobody has are locked as well, or the lock would tell which names somebody has. */
const strangersOf = serverMemory(() => new Map<string, Failures>());

/** Sign-in names as they are kept. */
export const plainName = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** Lets work on one sign-in name wait for its turn. */
export const inTurn = <T>(name: string, work: () => Promise<T>): Promise<T> => turns.alone(name, work);

/** To be put behind a change of an account: whoever was slower than another server looks again. */
export function lookAgain(error: unknown): never {
  throw error instanceof Refusal && error.code === 'CONFLICT' ? new LostRace() : error;
}

/**
 * Holds a password against the account of a name; a wrong one counts towards the lock. To be called in the turn of the name.
 * @param system a request that may look at every account
 * @returns the account, or null when nobody has the name or the password is wrong
 * @throws Refusal TOO_MANY while the name is locked
 */
export async function accountProven(system: Request, name: string, password: string): Promise<Account | null> {
  const found = await system.records.first(Account, account.equal('name', name));
  const isRight = await isPassword(found?.passwordHash ?? null, password);
  refuseLocked(system, (found ?? strangersOf(system.ground).get(name))?.lockedUntil);
  if (found && isRight) return found;
  if (found) await transaction(system, (inner) => countFailure(inner, found.id));
  else await countStranger(system, name);
  return null;
}

function refuseLocked({ clock }: Request, until: Date | null | undefined): void {
  const left = until ? until.getTime() - clock.now().getTime() : 0;
  if (left > 0) throw tooMany('auth.locked', { minutes: Math.ceil(left / MINUTE_MS) });
}

/** What the failures of an account are after one more. */
async function oneMore(system: Request, { failedSignIns, lockedUntil }: Failures): Promise<Failures> {
  const { failuresBeforeLock, lockMinutes } = await policyOf(system);
  const failures = failedSignIns + 1;
  if (failures < failuresBeforeLock) return { failedSignIns: failures, lockedUntil };
  return { failedSignIns: 0, lockedUntil: new Date(system.clock.now().getTime() + lockMinutes * MINUTE_MS) };
}

async function countFailure(system: Request, accountId: string): Promise<void> {
  const found = await system.records.get(Account, accountId);
  const failures = await oneMore(system, found);
  const changed = await system.records.change(found, failures).catch(lookAgain);
  await system.audit.record(failures.failedSignIns === 0 ? 'account.locked' : 'account.signInFailed', changed, found);
}

async function countStranger(system: Request, name: string): Promise<void> {
  const strangers = strangersOf(system.ground);
  const failures = await oneMore(system, strangers.get(name) ?? { failedSignIns: 0, lockedUntil: null });
  strangers.delete(name);
  strangers.set(name, failures);
  if (strangers.size > STRANGERS_REMEMBERED) strangers.delete(strangers.keys().next().value as string);
}
