import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { all, where } from '../../kernel/condition';
import { tooMany, unauthenticated } from '../../kernel/errors';
import type { Request } from '../../kernel/request';
import { serverMemory } from '../../kernel/server-memory';
import { transaction } from '../../kernel/transaction';
import { Tries } from '../../kernel/tries';
import { systemViewer, type Viewer } from '../../kernel/viewer';
import { Account, policyOf } from '../accounts';
import { Installation, Organisation } from '../organisations';
import { accountProven, inTurn, lookAgain, plainName } from './password-check';
import { Session } from './session.entity';
import { hashOf, viewerOf } from './session.lookup';

const TOKEN_BYTES = 32;
const HOUR_MS = 3_600_000;
/** Sign-ins that one address may try in a minute; the lock of the account stands beside it. */
const TRIES_PER_ADDRESS = 60;
/** A refusal takes this long at least: counting the failure of a known name must not show in the time. */
const REFUSED_AFTER_MS = 250;

const account = where<Account>();
const triesOf = serverMemory(() => new Tries(TRIES_PER_ADDRESS));
const attempted = new WeakSet<object>();

/** One sign-in a request, and so many a minute from one address. */
function limitTries({ origin, clock, ground }: Request): void {
  if (attempted.has(origin)) throw tooMany('auth.oneSignInARequest');
  attempted.add(origin);
  if (!triesOf(ground).count(origin.address, clock.now())) throw tooMany('auth.tooManyTries', { minutes: 1 });
}

/**
 * Signs a person in. Unknown names, wrong passwords and disabled accounts get one answer at one cost.
 * @returns the viewer from now on @throws Refusal UNAUTHENTICATED, or TOO_MANY while the name is locked
 */
export async function signIn(request: Request, { name, password }: { name: string; password: string }): Promise<Viewer> {
  limitTries(request);
  const system = request.as(systemViewer('sign-in'));
  const start = performance.now();
  const plain = plainName(name);
  try {
    return await inTurn(plain, async () => open(system, await accountProven(system, plain, password)));
  } catch (error) {
    await wait(Math.max(0, REFUSED_AFTER_MS - (performance.now() - start)));
    throw error;
  }
}

/** Signs a member of the cast in by name alone. Exists in the demonstration zone only. */
export async function demonstrationSignIn(request: Request, name: string): Promise<Viewer> {
  limitTries(request);
  const system = request.as(systemViewer('demonstration sign-in'));
  if (!await isDemonstration(request)) throw unauthenticated('auth.wrongNameOrPassword');
  return inTurn(name, async () => open(system, await system.records.first(Account, all(account.equal('name', name), account.equal('inCast', true)))));
}

/** Whether this installation is the demonstration zone. */
export async function isDemonstration(request: Request): Promise<boolean> {
  const installation = await request.as(systemViewer('installation')).records.find(Installation, 'installation');
  return Boolean(installation?.isDemonstration) && request.ground.demonstrationAllowed;
}

/** Opens a session of an account, if there is one and it may. */
async function open(system: Request, found: Account | null): Promise<Viewer> {
  if (!found) throw unauthenticated('auth.wrongNameOrPassword');
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await transaction(system, async (inner) => {
    const policy = await policyOf(inner);
    const now = inner.clock.now();
    const current = await inner.records.get(Account, found.id);
    const { isClosed } = await inner.records.get(Organisation, current.organisationId);
    if (current.status !== 'ACTIVE' || isClosed) throw unauthenticated('auth.wrongNameOrPassword');
    const changed = await inner.records.change(current, { failedSignIns: 0, lockedUntil: null, lastSignInAt: now }).catch(lookAgain);
    await inner.records.create(Session, {
      accountId: changed.id, tokenHash: hashOf(token), lastSeenAt: now, endedAt: null,
      expiresAt: new Date(now.getTime() + policy.absoluteHours * HOUR_MS),
      address: inner.origin.address.slice(0, 60), userAgent: inner.origin.userAgent.slice(0, 300),
    });
    await inner.audit.record('account.signedIn', changed, current);
  });
  system.origin.setSession(token);
  return viewerOf(system.ground, token);
}
