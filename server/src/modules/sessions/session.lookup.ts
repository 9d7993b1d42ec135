import { createHash } from 'node:crypto';
import type { OrganisationKind, Role } from '@bianzhong/domain';
import { today } from '../../kernel/clock';
import type { Ground } from '../../kernel/request';
import { PUBLIC_VIEWER, type Person, type SignedInViewer, type Viewer } from '../../kernel/viewer';

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** How often a session's last activity is written down. */
const SEEN_EVERY_MS = 60_000;

const LOOK_UP = `SELECT s.id, s.lastSeenAt, s.expiresAt, p.idleMinutes, a.id, a.displayName, a.roles, a.mustChangePassword, a.passwordChangedAt,
    p.maximumAgeDays, o.id, o.kind, o.name, o.regionPrefix
  FROM session s
  JOIN account a ON a.id = s.accountId
  JOIN organisation o ON o.id = a.organisationId
  JOIN password_policy p ON p.validFrom = (SELECT MAX(q.validFrom) FROM password_policy q WHERE q.validFrom <= ?)
  WHERE s.tokenHash = ? AND s.endedAt IS NULL AND a.status = 'ACTIVE' AND o.isClosed = ?`;

type Found = [string, unknown, unknown, number, string, string, string, unknown, unknown, number, string, OrganisationKind, string, string | null];

const instant = (value: unknown) => value instanceof Date ? value : new Date(String(value));

function viewerFrom(row: Found, now: Date): SignedInViewer {
  const [sessionId, , , , accountId, accountName, roles, mustChange, changedAt, maximumAgeDays, organisationId, kind, organisationName, region] = row;
  const isTooOld = changedAt !== null && now.getTime() - instant(changedAt).getTime() > maximumAgeDays * 86_400_000;
  const person = {
    sessionId, accountId, accountName, organisationId, organisationName,
    roles: JSON.parse(roles) as Role[], mustChangePassword: Boolean(mustChange) || isTooOld, token: null,
  };
  return viewerIn({ kind, region }, person);
}

/** The viewer that a person is, by the kind of his organisation. @param region its region code or prefix */
export function viewerIn({ kind, region }: { kind: OrganisationKind; region: string | null }, person: Person): SignedInViewer {
  switch (kind) {
    case 'ENTERPRISE': return { kind: 'enterprise', enterpriseId: person.organisationId, regionCode: region ?? '', ...person };
    case 'GOVERNMENT': return { kind: 'government', regionPrefix: region ?? '', ...person };
    case 'CENTER': return { kind: 'center', centerId: person.organisationId, ...person };
    case 'PLATFORM': return { kind: 'platform', ...person };
  }
}

/**
 * Who holds a session token: one statement, asked anew for every request, so that a disabled account, a changed role
 * or a session ended elsewhere counts from the next request on, on every server.
 * A department without a region prefix would see everything, so it sees nothing.
 * @param isActivity whether the session counts as used: an answer that goes on by itself must not keep it from falling idle
 */
export async function viewerOf(ground: Ground, token: string | undefined, { isActivity = true } = {}): Promise<Viewer> {
  if (!token) return PUBLIC_VIEWER;
  const now = ground.clock.now();
  const [row] = (await ground.database.reads.read(LOOK_UP, [today(ground.clock), hashOf(token), false])) as Found[];
  if (!row) return PUBLIC_VIEWER;
  const [sessionId, lastSeenAt, expiresAt, idleMinutes] = row;
  const idle = now.getTime() - instant(lastSeenAt).getTime();
  if (instant(expiresAt) <= now || idle > idleMinutes * 60_000) return PUBLIC_VIEWER;
  const viewer = viewerFrom(row, now);
  if (viewer.kind === 'government' && !viewer.regionPrefix) return PUBLIC_VIEWER;
  // A request is answered also when it cannot be marked: the next one will be.
  if (isActivity && idle > SEEN_EVERY_MS) await seen(ground, sessionId, now).catch(() => undefined);
  return viewer;
}

async function seen({ database }: Ground, sessionId: string, now: Date): Promise<void> {
  await database.transaction((connection) => connection.write('UPDATE session SET lastSeenAt = ? WHERE id = ?', [now, sessionId]));
}
