import { ROLE_KINDS, ROLES, rolesConflict, type OrganisationKind, type Role } from './roles';

const ENTERPRISE = ['ENTERPRISE_ADMIN', 'ENTERPRISE_CLERK'] as const;
const ENTERPRISE_ADMIN = ['ENTERPRISE_ADMIN'] as const;
const GOVERNMENT = ['LEADER', 'REGULATOR'] as const;
const REGULATOR = ['REGULATOR'] as const;
const CENTER = ['CENTER_TESTER', 'CENTER_REVIEWER', 'CENTER_SIGNATORY'] as const;
const TESTER = ['CENTER_TESTER'] as const;
const SIGNATORY = ['CENTER_SIGNATORY'] as const;
const SYSTEM_ADMIN = ['SYSTEM_ADMIN'] as const;
const SECURITY_ADMIN = ['SECURITY_ADMIN'] as const;
const MEMBERSHIP = ['ENTERPRISE_ADMIN', 'SECURITY_ADMIN'] as const;

type Catalogue = Readonly<Record<`${string}:${string}`, readonly Role[]>>;

/** Which roles may attempt which verb on which noun. Scopes and rules decide about single rows; this decides about trying at all. */
export const PERMISSIONS = {
  'session:readOwn': ROLES,
  'session:end': ROLES,
  'account:changePassword': ROLES,
  'member:read': MEMBERSHIP,
  'member:invite': MEMBERSHIP,
  'member:disable': MEMBERSHIP,
  'member:enable': MEMBERSHIP,
  'member:changeRoles': MEMBERSHIP,
  'member:resetPassword': MEMBERSHIP,
  'organisation:read': ['SECURITY_ADMIN', 'SYSTEM_ADMIN', 'AUDITOR'],
  'organisation:create': SYSTEM_ADMIN,
  'organisation:rename': SYSTEM_ADMIN,
  'auditLine:read': ['AUDITOR'],
  'token:read': ENTERPRISE_ADMIN,
  'token:create': ENTERPRISE_ADMIN,
  'token:revoke': ENTERPRISE_ADMIN,
  'passwordPolicy:read': ['SYSTEM_ADMIN', 'SECURITY_ADMIN'],
  'passwordPolicy:change': SECURITY_ADMIN,
  'deadlineRule:read': ROLES,
  'deadlineRule:maintain': SYSTEM_ADMIN,

  'file:read': [...ENTERPRISE, ...GOVERNMENT, ...CENTER],
  'file:upload': [...ENTERPRISE, ...GOVERNMENT, ...CENTER],
  'job:read': [...ENTERPRISE, ...GOVERNMENT, ...CENTER],
  'job:cancel': [...ENTERPRISE, ...GOVERNMENT, ...CENTER],

  'enterprise:read': [...ENTERPRISE, ...GOVERNMENT, ...CENTER],
  'enterprise:register': REGULATOR,
  'enterprise:edit': ENTERPRISE,
  'enterprise:submitChange': ENTERPRISE_ADMIN,
  'enterprise:withdrawChange': ENTERPRISE_ADMIN,
  'enterprise:confirmChange': REGULATOR,
  'enterprise:returnChange': REGULATOR,
  'enterprise:suspend': REGULATOR,
  'enterprise:resume': REGULATOR,
  'enterprise:close': REGULATOR,
  'enterprise:overrideCode': REGULATOR,

  'standard:read': ROLES,
  'standard:add': REGULATOR,
  'standard:edit': REGULATOR,
  'standard:replace': REGULATOR,
  'standard:withdraw': REGULATOR,
  'adoption:read': [...ENTERPRISE, ...GOVERNMENT],
  'adoption:record': ENTERPRISE,
  'adoption:edit': ENTERPRISE,
  'adoption:end': ENTERPRISE,

  'certificate:read': [...ENTERPRISE, ...GOVERNMENT],
  'certificate:export': [...ENTERPRISE, ...GOVERNMENT],
  'certificate:record': ENTERPRISE,
  'certificate:edit': ENTERPRISE,
  'certificate:renew': ENTERPRISE,
  'certificate:recordAudit': ENTERPRISE,
  'certificate:recordFinding': ENTERPRISE,
  'certificate:closeFinding': ENTERPRISE,
  'certificate:suspend': REGULATOR,
  'certificate:resume': REGULATOR,
  'certificate:withdraw': REGULATOR,
  'certificate:cancel': ['ENTERPRISE_ADMIN', 'REGULATOR'],

  'project:read': [...ENTERPRISE, ...GOVERNMENT],
  'project:open': ENTERPRISE,
  'project:edit': ENTERPRISE,
  'project:start': ENTERPRISE,
  'project:pause': ENTERPRISE,
  'project:resume': ENTERPRISE,
  'project:complete': ENTERPRISE,
  'project:terminate': ENTERPRISE,
  'project:recordResult': ENTERPRISE,

  'order:read': [...CENTER, ...ENTERPRISE, ...GOVERNMENT],
  'order:open': TESTER,
  'order:receiveSample': TESTER,
  'order:refuseSample': TESTER,
  'order:startTesting': TESTER,
  'report:read': [...CENTER, ...ENTERPRISE, ...GOVERNMENT],
  'report:draft': TESTER,
  'report:edit': TESTER,
  'report:submit': TESTER,
  'report:amend': TESTER,
  'report:review': ['CENTER_REVIEWER'],
  'report:return': ['CENTER_REVIEWER', 'CENTER_SIGNATORY'],
  'report:issue': SIGNATORY,
  'report:withdraw': SIGNATORY,

  'product:read': [...ENTERPRISE, ...GOVERNMENT],
  'product:export': [...ENTERPRISE, ...GOVERNMENT],
  'product:enter': ENTERPRISE,
  'product:edit': ENTERPRISE,
  'product:confirm': REGULATOR,
  'product:return': REGULATOR,
  'product:suspend': REGULATOR,
  'product:resume': REGULATOR,
  'product:stopProduction': REGULATOR,
  'product:stopSale': REGULATOR,
  'product:revoke': REGULATOR,
  'useCode:add': REGULATOR,
  'useCode:end': REGULATOR,
  'productLimit:add': REGULATOR,
  'productLimit:end': REGULATOR,
  'templateItem:add': REGULATOR,
  'templateItem:end': REGULATOR,
  'plan:read': [...ENTERPRISE, ...GOVERNMENT],
  'plan:draft': ENTERPRISE,
  'plan:edit': ENTERPRISE,
  'plan:publish': ENTERPRISE,
  'plan:discard': ENTERPRISE,

  'vehicle:read': [...ENTERPRISE, ...GOVERNMENT],
  'vehicle:export': [...ENTERPRISE, ...GOVERNMENT],
  'vehicle:record': ENTERPRISE,
  'vehicle:edit': ENTERPRISE,
  'vehicle:deliver': ENTERPRISE,
  'lineEndInspection:read': [...ENTERPRISE, ...GOVERNMENT],
  'lineEndInspection:export': [...ENTERPRISE, ...GOVERNMENT],
  'lineEndInspection:start': ENTERPRISE,
  'lineEndInspection:save': ENTERPRISE,
  'lineEndInspection:finish': ENTERPRISE,
  'lineEndInspection:discard': ENTERPRISE,
  'lineEndInspection:submit': ENTERPRISE,
  'conformity:read': [...ENTERPRISE, ...GOVERNMENT],
  'conformity:export': [...ENTERPRISE, ...GOVERNMENT],
  'conformity:draft': ENTERPRISE,
  'conformity:edit': ENTERPRISE,
  'conformity:issue': ENTERPRISE,
  'conformity:upload': ENTERPRISE,
  'conformity:requestLate': ENTERPRISE,
  'conformity:approveLate': REGULATOR,
  'conformity:refuseLate': REGULATOR,
  'conformity:correct': ENTERPRISE,
  'conformity:replace': ENTERPRISE,
  'conformity:revoke': ENTERPRISE,
  'import:read': ENTERPRISE,
  'import:undo': ENTERPRISE,
  'reconciliation:read': [...ENTERPRISE, ...GOVERNMENT],
  'reconciliation:export': [...ENTERPRISE, ...GOVERNMENT],

  'oversight:search': GOVERNMENT,
} as const satisfies Catalogue;

export type Permission = keyof typeof PERMISSIONS;

/** Every permission, in the order of the catalogue. */
export const PERMISSION_NAMES = Object.keys(PERMISSIONS) as Permission[];

/** The roles that may attempt the verb. */
export function rolesWith(permission: Permission): readonly Role[] {
  return PERMISSIONS[permission];
}

/** Whether one of the roles may attempt the verb. */
export function holds(roles: readonly Role[], permission: Permission): boolean {
  const holders = rolesWith(permission);
  return roles.some((role) => holders.includes(role));
}

/** All that somebody with these roles may attempt, in the order of the catalogue. */
export function permissionsOf(roles: readonly Role[]): Permission[] {
  return PERMISSION_NAMES.filter((permission) => holds(roles, permission));
}

/**
 * Who may give a role, and take it away. As a rule nobody passes on what he does not hold; the exceptions are appointments and
 * stand here by name: the security administrator appoints without holding the powers, a regulator appoints the first
 * administrator of an enterprise he registers. Nobody appoints a security administrator: that is done at installation.
 */
export const ROLE_GRANTED_BY: Readonly<Record<Role, readonly Role[]>> = {
  ENTERPRISE_ADMIN: ['ENTERPRISE_ADMIN', 'SECURITY_ADMIN', 'REGULATOR'],
  ENTERPRISE_CLERK: ['ENTERPRISE_ADMIN'],
  LEADER: SECURITY_ADMIN,
  REGULATOR: SECURITY_ADMIN,
  CENTER_TESTER: SECURITY_ADMIN,
  CENTER_REVIEWER: SECURITY_ADMIN,
  CENTER_SIGNATORY: SECURITY_ADMIN,
  SYSTEM_ADMIN: SECURITY_ADMIN,
  SECURITY_ADMIN: [],
  AUDITOR: SECURITY_ADMIN,
};

/** Whether somebody with these roles may give or take the role. */
export function mayGrant(granter: readonly Role[], role: Role): boolean {
  return granter.some((held) => ROLE_GRANTED_BY[role].includes(held));
}

/** The roles that somebody may give to people of an organisation of this kind. */
export function grantable(granter: readonly Role[], kind: OrganisationKind): Role[] {
  return ROLES.filter((role) => ROLE_KINDS[role] === kind && mayGrant(granter, role));
}

/** A change of somebody's roles. `before` is empty for a person who is being invited. */
export interface Grant {
  granter: readonly Role[];
  kind: OrganisationKind;
  before: readonly Role[];
  after: readonly Role[];
  isSelf: boolean;
}

/** Why the roles may not be changed so. @returns a reason of the phrase files, or null when they may */
export function grantFault({ granter, kind, before, after, isSelf }: Grant): string | null {
  if (isSelf) return 'member.ownRoles';
  if (after.length === 0) return 'member.rolesRequired';
  if (after.some((role) => ROLE_KINDS[role] !== kind)) return 'member.roleOfOtherKind';
  if (rolesConflict(after)) return 'member.rolesConflict';
  const changed = ROLES.filter((role) => before.includes(role) !== after.includes(role));
  return changed.every((role) => mayGrant(granter, role)) ? null : 'member.roleNotYours';
}
