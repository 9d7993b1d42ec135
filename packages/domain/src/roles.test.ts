import { expect, test } from 'vitest';
import { codesOf } from './code-list';
import { ROLE_ENTRIES, ROLES, rolesConflict, rolesOf } from './roles';

test('every role has its words, in the same order', () => {
  expect(codesOf(ROLE_ENTRIES)).toEqual([...ROLES]);
});

test('two administrators in one person conflict', () => {
  expect(rolesConflict(['SYSTEM_ADMIN', 'AUDITOR'])).toEqual(['SYSTEM_ADMIN', 'AUDITOR']);
  expect(rolesConflict(['SECURITY_ADMIN'])).toBeNull();
});

test('roles of two kinds of organisation conflict', () => {
  expect(rolesConflict(['REGULATOR', 'ENTERPRISE_CLERK'])).toEqual(['REGULATOR', 'ENTERPRISE_CLERK']);
  expect(rolesConflict(['CENTER_TESTER', 'CENTER_REVIEWER'])).toBeNull();
});

test('each kind of organisation has its roles', () => {
  expect(rolesOf('GOVERNMENT')).toEqual(['LEADER', 'REGULATOR']);
});
