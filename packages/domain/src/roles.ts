import { codeList, type CodeOf } from './code-list';

/** Kinds of organisations that people belong to. */
export const ORGANISATION_KINDS = codeList([
  { code: 'ENTERPRISE', zh: '企业', en: 'Enterprise', source: 'zone rules: who takes part' },
  { code: 'GOVERNMENT', zh: '政府部门', en: 'Government department', source: 'zone rules: who takes part' },
  { code: 'CENTER', zh: '检测中心', en: 'Testing center', source: 'zone rules: who takes part' },
  { code: 'PLATFORM', zh: '平台', en: 'Platform', source: 'separation of the three administrators (GB/T 22239)' },
]);
export type OrganisationKind = CodeOf<typeof ORGANISATION_KINDS>;

export const ROLES = [
  'ENTERPRISE_ADMIN', 'ENTERPRISE_CLERK',
  'LEADER', 'REGULATOR',
  'CENTER_TESTER', 'CENTER_REVIEWER', 'CENTER_SIGNATORY',
  'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR',
] as const;
export type Role = (typeof ROLES)[number];

/** The roles in words; same codes and order as `ROLES`. */
export const ROLE_ENTRIES = codeList([
  { code: 'ENTERPRISE_ADMIN', zh: '企业管理员', en: 'Enterprise administrator', source: 'zone rules' },
  { code: 'ENTERPRISE_CLERK', zh: '企业经办人', en: 'Enterprise clerk', source: 'zone rules' },
  { code: 'LEADER', zh: '领导', en: 'Leader', source: 'zone rules' },
  { code: 'REGULATOR', zh: '监管人员', en: 'Regulator', source: 'zone rules' },
  { code: 'CENTER_TESTER', zh: '检测员', en: 'Tester', source: 'ISO/IEC 17025:2017 6.2' },
  { code: 'CENTER_REVIEWER', zh: '审核人', en: 'Reviewer', source: 'ISO/IEC 17025:2017 6.2' },
  { code: 'CENTER_SIGNATORY', zh: '授权签字人', en: 'Authorised signatory', source: 'ISO/IEC 17025:2017 7.8.2.1 o' },
  { code: 'SYSTEM_ADMIN', zh: '系统管理员', en: 'System administrator', source: 'GB/T 22239 administrators' },
  { code: 'SECURITY_ADMIN', zh: '安全管理员', en: 'Security administrator', source: 'GB/T 22239 administrators' },
  { code: 'AUDITOR', zh: '审计员', en: 'Auditor', source: 'GB/T 22239 administrators' },
]);

/** The kind of organisation in which a role can be held. */
export const ROLE_KINDS: Readonly<Record<Role, OrganisationKind>> = {
  ENTERPRISE_ADMIN: 'ENTERPRISE',
  ENTERPRISE_CLERK: 'ENTERPRISE',
  LEADER: 'GOVERNMENT',
  REGULATOR: 'GOVERNMENT',
  CENTER_TESTER: 'CENTER',
  CENTER_REVIEWER: 'CENTER',
  CENTER_SIGNATORY: 'CENTER',
  SYSTEM_ADMIN: 'PLATFORM',
  SECURITY_ADMIN: 'PLATFORM',
  AUDITOR: 'PLATFORM',
};

/** Who runs, who admits and who watches must be three people. */
const ADMINISTRATORS: readonly Role[] = ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'];

/** The roles that can be held in an organisation of this kind. */
export function rolesOf(kind: OrganisationKind): Role[] {
  return ROLES.filter((role) => ROLE_KINDS[role] === kind);
}

/**
 * The roles of the list that one person must not hold together: two administrators, or roles of two kinds of organisation.
 * @returns the conflicting roles, or null when the list is sound
 */
export function rolesConflict(roles: readonly Role[]): Role[] | null {
  const administrators = ADMINISTRATORS.filter((role) => roles.includes(role));
  if (administrators.length > 1) return administrators;
  const kinds = new Set(roles.map((role) => ROLE_KINDS[role]));
  return kinds.size > 1 ? [...roles] : null;
}
