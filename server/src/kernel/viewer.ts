import { holds, type Permission, type Role } from '@bianzhong/domain';

/** The API token that a machine acts with in the name of the person who made it. */
export interface ViewerToken {
  id: string;
  name: string;
  /** The last day on which it can be used. */
  expiresOn: string;
  /** What it carries now: never more than its maker holds, and nothing that is for people alone. */
  permissions: readonly Permission[];
}

/** What every signed-in person carries. */
export interface Person {
  accountId: string;
  accountName: string;
  organisationId: string;
  organisationName: string;
  roles: readonly Role[];
  sessionId: string | null;
  mustChangePassword: boolean;
  /** Set when not the person himself asks but a machine with a token of his. */
  token: ViewerToken | null;
}

/** Who asks. Never null: somebody without a session is `public`. */
export type Viewer =
  | { kind: 'public' }
  | ({ kind: 'enterprise'; enterpriseId: string; regionCode: string } & Person)
  | ({ kind: 'government'; regionPrefix: string } & Person)
  | ({ kind: 'center'; centerId: string } & Person)
  | ({ kind: 'platform' } & Person)
  | { kind: 'system'; reason: string };

export type SignedInViewer = Exclude<Viewer, { kind: 'public' } | { kind: 'system' }>;

export const PUBLIC_VIEWER: Viewer = { kind: 'public' };

/** The viewer of a job or of the start-up. @param reason why it runs, written into the audit line */
export function systemViewer(reason: string): Viewer {
  return { kind: 'system', reason };
}

export function isSignedIn(viewer: Viewer): viewer is SignedInViewer {
  return viewer.kind !== 'public' && viewer.kind !== 'system';
}

/** The token that a machine asks with; null for everybody who is no machine. */
export function tokenOf(viewer: Viewer): ViewerToken | null {
  return isSignedIn(viewer) ? viewer.token : null;
}

/** Whether a role of the viewer may attempt the verb, and his token where he asks with one; the system may attempt all. */
export function mayAttempt(viewer: Viewer, permission: Permission): boolean {
  if (viewer.kind === 'system') return true;
  if (!isSignedIn(viewer) || !holds(viewer.roles, permission)) return false;
  return viewer.token === null || viewer.token.permissions.includes(permission);
}

/** Four digits are a city: its department sees every enterprise, so what it refuses as taken reveals nothing. */
const CITY_PREFIX_LENGTH = 4;

/** Whether the viewer's department answers for the whole city. */
export function isCityDepartment(viewer: Viewer): boolean {
  return viewer.kind === 'system' || (viewer.kind === 'government' && viewer.regionPrefix.length <= CITY_PREFIX_LENGTH);
}
