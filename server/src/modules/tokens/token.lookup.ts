import { heldByToken, tokenStateOn, type OrganisationKind, type Reason, type Role } from '@bianzhong/domain';
import { today } from '../../kernel/clock';
import { tooMany, unauthenticated } from '../../kernel/errors';
import type { Ground, Request } from '../../kernel/request';
import { serverMemory } from '../../kernel/server-memory';
import { Tries } from '../../kernel/tries';
import type { Viewer, ViewerToken } from '../../kernel/viewer';
import { viewerIn } from '../sessions';
import { ApiToken } from './token.entity';
import { isTokenText, tokenHashOf } from './token.text';

/** Invalid tokens that one address may send in a minute, as many as sign-ins. */
const FAILURES_PER_ADDRESS = 60;
/** How often the last use of a token is written down. */
const USED_EVERY_MS = 60_000;
const LONGEST_ADDRESS = 60;

const failuresOf = serverMemory(() => new Tries(FAILURES_PER_ADDRESS));
/** When this server last noted the use of a token: of many requests at once, each of which found it unnoted, one notes it. */
const notedBy = serverMemory(() => new Map<string, number>());

const LOOK_UP = `SELECT t.id, t.name, t.permissions, t.expiresOn, t.revokedAt, t.lastUsedAt,
    a.id, a.displayName, a.roles, a.status, o.id, o.kind, o.name, o.regionPrefix, o.isClosed
  FROM api_token t
  JOIN account a ON a.id = t.accountId
  JOIN organisation o ON o.id = a.organisationId
  WHERE t.tokenHash = ?`;
/** Another server may have noted a use meanwhile. */
const NOTE_USE = 'UPDATE api_token SET lastUsedAt = ?, lastAddress = ? WHERE id = ? AND (lastUsedAt IS NULL OR lastUsedAt <= ?)';

type Found = [string, string, string, string, unknown, unknown, string, string, string, string, string, OrganisationKind, string, string | null, unknown];

/** A machine that proved who sent it, and when its token was last seen before. */
export interface Machine { viewer: Viewer; tokenId: string; lastUsedAt: Date | null }

function faultOf([, , , expiresOn, revokedAt, , , , , status, , , , , isClosed]: Found, day: string): Reason | null {
  const state = tokenStateOn({ revokedAt, expiresOn }, day);
  if (state !== 'ACTIVE') return state === 'REVOKED' ? 'token.revoked' : 'token.expired';
  return status !== 'ACTIVE' || isClosed ? 'token.makerGone' : null;
}

function viewerOf([id, name, permissions, expiresOn, , , accountId, accountName, maker, , organisationId, kind, organisationName, region]: Found): Viewer {
  const roles = JSON.parse(maker) as Role[];
  return viewerIn({ kind, region }, {
    accountId, accountName, organisationId, organisationName, roles, sessionId: null,
    // A password that has grown old stops a person at the next sign-in, not the plant that runs meanwhile.
    mustChangePassword: false,
    token: { id, name, expiresOn, permissions: heldByToken(JSON.parse(permissions) as string[], roles) },
  });
}

async function lookUp({ database, clock }: Ground, text: string): Promise<Machine | Reason> {
  if (!isTokenText(text)) return 'token.malformed';
  const [row] = (await database.reads.read(LOOK_UP, [tokenHashOf(text)])) as Found[];
  if (!row) return 'token.unknown';
  const [tokenId, , , , , lastUsedAt] = row;
  return faultOf(row, today(clock)) ?? { viewer: viewerOf(row), tokenId, lastUsedAt: lastUsedAt === null ? null : new Date(lastUsedAt as string | Date) };
}

/**
 * Who asks with a token: one statement, asked anew for every request, so that a revoked token, a disabled maker, a role taken
 * away or a closed enterprise counts from the next request on, on every server.
 * @throws Refusal UNAUTHENTICATED that says what is wrong with the token; TOO_MANY after sixty invalid ones a minute from one address
 */
export async function machineOf(ground: Ground, { text, address }: { text: string; address: string }): Promise<Machine> {
  const now = ground.clock.now();
  const failures = failuresOf(ground);
  if (failures.areUsedUp(address, now)) throw tooMany('token.tooManyTries', { minutes: 1 });
  const found = await lookUp(ground, text);
  if (typeof found !== 'string') return found;
  failures.count(address, now);
  throw unauthenticated(found);
}

/** A token as it stands now, for work that goes on after its request was answered. @returns null when it can be used no more */
export async function standingToken({ records, clock }: Request, id: string, roles: readonly Role[]): Promise<ViewerToken | null> {
  const found = await records.find(ApiToken, id);
  if (!found || tokenStateOn(found, today(clock)) !== 'ACTIVE') return null;
  return { id, name: found.name, expiresOn: found.expiresOn, permissions: heldByToken(found.permissions, roles) };
}

/** Notes when and whence a token was last used, once a minute at most. To be called when the request has been answered. */
export async function noteUse(ground: Ground, { tokenId, lastUsedAt }: Machine, address: string): Promise<void> {
  const now = ground.clock.now();
  const noted = notedBy(ground);
  const due = new Date(now.getTime() - USED_EVERY_MS);
  if (Math.max(lastUsedAt?.getTime() ?? 0, noted.get(tokenId) ?? 0) > due.getTime()) return;
  noted.set(tokenId, now.getTime());
  try {
    await ground.database.transaction((connection) => connection.write(NOTE_USE, [now, address.slice(0, LONGEST_ADDRESS), tokenId, due]));
  } catch {
    // The request was answered all the same; the next one will be noted.
    noted.delete(tokenId);
  }
}
