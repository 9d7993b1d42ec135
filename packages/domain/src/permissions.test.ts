import { describe, expect, test } from 'vitest';
import { grantable, grantFault, holds, mayGrant, PERMISSION_NAMES, permissionsOf, rolesWith, ROLE_GRANTED_BY } from './permissions';
import { ROLES, type Role } from './roles';

/** Appointments: the only places where somebody gives what he does not hold. */
const APPOINTERS: readonly Role[] = ['SECURITY_ADMIN', 'REGULATOR'];

test('every permission is a noun and a verb, and somebody holds it', () => {
  for (const permission of PERMISSION_NAMES) {
    expect(permission).toMatch(/^[a-z][A-Za-z]+:[a-z][A-Za-z]+$/);
    expect(rolesWith(permission).length).toBeGreaterThan(0);
    expect(new Set(rolesWith(permission)).size).toBe(rolesWith(permission).length);
  }
});

test('a clerk records a certificate, a leader only reads', () => {
  expect(holds(['ENTERPRISE_CLERK'], 'certificate:record')).toBe(true);
  expect(holds(['LEADER'], 'certificate:record')).toBe(false);
  expect(permissionsOf(['LEADER']).filter((permission) => permission.endsWith(':read'))).toContain('certificate:read');
  expect(permissionsOf([])).toEqual([]);
});

test('administrators of the platform do not see the business', () => {
  for (const role of ['SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'] as const) {
    expect(permissionsOf([role])).not.toContain('enterprise:read');
    expect(permissionsOf([role])).not.toContain('report:read');
  }
});

test('whoever grants without being an appointer holds all that the role holds', () => {
  for (const role of ROLES) {
    for (const granter of ROLE_GRANTED_BY[role].filter((one) => !APPOINTERS.includes(one))) {
      expect(permissionsOf([granter])).toEqual(expect.arrayContaining(permissionsOf([role])));
    }
  }
});

test('nobody grants the security administrator', () => {
  expect(ROLES.some((role) => mayGrant([role], 'SECURITY_ADMIN'))).toBe(false);
});

test('an enterprise administrator grants the two roles of his house and no other', () => {
  expect(grantable(['ENTERPRISE_ADMIN'], 'ENTERPRISE')).toEqual(['ENTERPRISE_ADMIN', 'ENTERPRISE_CLERK']);
  expect(grantable(['ENTERPRISE_ADMIN'], 'GOVERNMENT')).toEqual([]);
  expect(grantable(['ENTERPRISE_CLERK'], 'ENTERPRISE')).toEqual([]);
});

describe('a change of roles', () => {
  const change = { granter: ['ENTERPRISE_ADMIN'], kind: 'ENTERPRISE', before: ['ENTERPRISE_CLERK'], after: ['ENTERPRISE_ADMIN'], isSelf: false } as const;
  test.each([
    ['is allowed by the table', change, null],
    ['is not for oneself', { ...change, isSelf: true }, 'member.ownRoles'],
    ['leaves a role', { ...change, after: [] }, 'member.rolesRequired'],
    ['stays in its kind of organisation', { ...change, after: ['REGULATOR'] }, 'member.roleOfOtherKind'],
    ['never joins two administrators', { ...change, granter: ['SECURITY_ADMIN'], kind: 'PLATFORM', before: [], after: ['SYSTEM_ADMIN', 'AUDITOR'] }, 'member.rolesConflict'],
    ['gives only what the granter may give', { ...change, granter: ['REGULATOR'], before: [], after: ['ENTERPRISE_CLERK'] }, 'member.roleNotYours'],
    ['takes only what the granter may give', { ...change, granter: ['REGULATOR'] }, 'member.roleNotYours'],
    ['lets a regulator appoint the first administrator', { ...change, granter: ['REGULATOR'], before: [] }, null],
  ] as const)('%s', (_name, grant, fault) => {
    expect(grantFault(grant)).toBe(fault);
  });
});
