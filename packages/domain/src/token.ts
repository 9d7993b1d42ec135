import type { TokenState } from './lifecycles';
import { PERMISSION_NAMES, permissionsOf, type Permission } from './permissions';
import type { Role } from './roles';

/**
 * What stays with people: their own session and password, the people and tokens of a house. A machine that could do these
 * could make itself more powerful than its maker meant it to be.
 */
const PERSONAL_NOUNS: ReadonlySet<string> = new Set(['session', 'account', 'member', 'token', 'organisation', 'passwordPolicy', 'auditLine']);

/** The two halves of a permission: `certificate:record` is the noun `certificate` and the verb `record`. */
export function partsOf(permission: Permission): { noun: string; verb: string } {
  const [noun = '', verb = ''] = permission.split(':');
  return { noun, verb };
}

/** Whether the text is a permission that an API token can carry. */
export function isForTokens(text: unknown): boolean {
  const permission = PERMISSION_NAMES.find((name) => name === text);
  return permission !== undefined && !PERSONAL_NOUNS.has(partsOf(permission).noun);
}

/** The permissions that somebody with these roles can give to a token, in the order of the catalogue. */
export function grantableToToken(roles: readonly Role[]): Permission[] {
  return permissionsOf(roles).filter(isForTokens);
}

/** What a token carries now: of the permissions it was given, those that its maker still holds. */
export function heldByToken(given: readonly string[], roles: readonly Role[]): Permission[] {
  return grantableToToken(roles).filter((permission) => given.includes(permission));
}

/** Ready-made choices for the two usual purposes: reading all there is, and sending what a plant records. */
export const TOKEN_PRESETS = {
  READ_ONLY: (permission: Permission) => partsOf(permission).verb === 'read',
  PLANT_UPLOAD: (permission: Permission) => /^(?:read|record\w*|submit)$/.test(partsOf(permission).verb),
} as const satisfies Record<string, (permission: Permission) => boolean>;

/** Where a token stands on a day. It can still be used on its last day. @param today `YYYY-MM-DD` */
export function tokenStateOn({ revokedAt, expiresOn }: { revokedAt: unknown; expiresOn: string }, today: string): TokenState {
  if (revokedAt !== null) return 'REVOKED';
  return expiresOn < today ? 'EXPIRED' : 'ACTIVE';
}
