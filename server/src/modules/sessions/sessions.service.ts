import { all, where } from '../../kernel/condition';
import { forbidden, invalidField, unauthenticated } from '../../kernel/errors';
import type { Request } from '../../kernel/request';
import { transaction } from '../../kernel/transaction';
import { isSignedIn, PUBLIC_VIEWER, systemViewer, type SignedInViewer, type Viewer } from '../../kernel/viewer';
import { accessEnded, Account, checkNewPassword, hashPassword, policyOf } from '../accounts';
import { accountProven, inTurn } from './password-check';
import { Session } from './session.entity';

const session = where<Session>();
const MINUTE_MS = 60_000;
/** More devices than anybody uses. */
const MOST_SESSIONS = 100;

accessEnded.listen((request, { accountId }) => endSessionsOf(request, { accountId }));

function person(request: Request): SignedInViewer {
  if (!isSignedIn(request.viewer)) throw unauthenticated();
  return request.viewer;
}

/** Sessions that have neither been ended nor come to their end by themselves. @param accountId whose */
function running({ clock }: Request, accountId: string) {
  return all(session.equal('accountId', accountId), session.isNull('endedAt'), session.above('expiresAt', clock.now()));
}

/** The sessions of the viewer that can still be used, the last used first. */
export async function openSessions(request: Request): Promise<Session[]> {
  const { idleMinutes } = await policyOf(request);
  const idleSince = new Date(request.clock.now().getTime() - idleMinutes * MINUTE_MS);
  const usable = all(running(request, person(request).accountId), session.atLeast('lastSeenAt', idleSince));
  return request.records.list(Session, usable, { order: [{ property: 'lastSeenAt', descending: true }], most: MOST_SESSIONS });
}

/** Ends one session of the viewer's own. */
export async function endSession(request: Request, id: string): Promise<Session> {
  const found = await request.records.get(Session, id);
  if (found.endedAt) throw forbidden('session.ended');
  const ended = await request.records.change(found, { endedAt: request.clock.now() });
  await request.audit.record('session.ended', ended, found);
  return ended;
}

/** Ends the session the request came with. */
export async function signOut(request: Request): Promise<Viewer> {
  const { sessionId } = person(request);
  if (sessionId) await endSession(request, sessionId);
  request.afterCommit(() => request.origin.setSession(null));
  return PUBLIC_VIEWER;
}

/** Ends every session of the viewer, this one too. */
export async function signOutEverywhere(request: Request): Promise<Viewer> {
  const { accountId } = person(request);
  await endSessionsOf(request, { accountId });
  const account = await request.as(systemViewer('sign-out')).records.get(Account, accountId);
  await request.audit.record('account.signedOutEverywhere', account, account);
  request.afterCommit(() => request.origin.setSession(null));
  return PUBLIC_VIEWER;
}

/** Ends the sessions of an account. @param except one that stays */
export async function endSessionsOf(request: Request, { accountId, except }: { accountId: string; except?: string | null }): Promise<void> {
  const system = request.as(systemViewer('sessions'));
  const others = all(running(request, accountId), except && session.notEqual('id', except));
  for (;;) {
    const open = await system.records.list(Session, others, { most: MOST_SESSIONS });
    for (const found of open) await system.records.change(found, { endedAt: request.clock.now() });
    if (open.length < MOST_SESSIONS) return;
  }
}

interface PasswordChange { currentPassword: string; newPassword: string }

/**
 * Changes the viewer's own password and ends his other sessions. The checks run outside a transaction, because they are
 * slow on purpose, and in the turn of the sign-in name: guessing here counts towards the lock as well.
 */
export async function changePassword(request: Request, input: PasswordChange): Promise<Viewer> {
  const viewer = person(request);
  const { name } = await request.as(systemViewer('password')).records.get(Account, viewer.accountId);
  await inTurn(name, () => changeProven(request, name, input));
  return { ...viewer, mustChangePassword: false };
}

async function changeProven(request: Request, name: string, { currentPassword, newPassword }: PasswordChange): Promise<void> {
  const { sessionId } = person(request);
  const found = await accountProven(request.as(systemViewer('password')), name, currentPassword);
  if (!found) throw invalidField('input.currentPassword', 'password.wrong');
  const former = [found.passwordHash, ...found.formerPasswordHashes];
  const policy = await policyOf(request);
  await checkNewPassword(newPassword, { policy, name, former });
  const passwordHash = await hashPassword(newPassword);
  await transaction(request, async (inner) => {
    const changed = await inner.as(systemViewer('password')).records.change(found, {
      passwordHash, formerPasswordHashes: former.slice(0, policy.formerPasswordsRefused), passwordChangedAt: inner.clock.now(),
      mustChangePassword: false, failedSignIns: 0,
    });
    await endSessionsOf(inner, { accountId: found.id, except: sessionId });
    await inner.audit.record('account.passwordChanged', changed, found);
  });
}
