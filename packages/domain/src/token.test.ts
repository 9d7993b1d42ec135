import { describe, expect, test } from 'vitest';
import { PERMISSION_NOUNS, PERMISSION_VERBS, wordsOfPermission } from './permission-words';
import { PERMISSION_NAMES, permissionsOf } from './permissions';
import { rolesOf } from './roles';
import { grantableToToken, heldByToken, isForTokens, partsOf, TOKEN_PRESETS, tokenStateOn } from './token';

const administrators = grantableToToken(['ENTERPRISE_ADMIN']);

describe('what a token can carry', () => {
  test('is nothing about people, their sessions and passwords, or tokens', () => {
    const personal = PERMISSION_NAMES.filter((permission) => !isForTokens(permission)).map((permission) => partsOf(permission).noun);
    expect([...new Set(personal)].sort()).toEqual(['account', 'auditLine', 'member', 'organisation', 'passwordPolicy', 'session', 'token']);
    expect(administrators.filter((permission) => /^(?:session|account|member|token):/.test(permission))).toEqual([]);
  });

  test('is what its maker holds, and all else of it', () => {
    expect(permissionsOf(['ENTERPRISE_ADMIN']).filter(isForTokens)).toEqual(administrators);
    expect(administrators).toContain('certificate:record');
    expect(administrators).not.toContain('enterprise:register');
  });

  test('shrinks with the roles of its maker and never grows beyond what it was given', () => {
    expect(heldByToken(['certificate:cancel', 'certificate:read', 'member:invite', 'nonsense'], ['ENTERPRISE_ADMIN'])).toEqual(['certificate:read', 'certificate:cancel']);
    expect(heldByToken(['certificate:cancel', 'certificate:read'], ['ENTERPRISE_CLERK'])).toEqual(['certificate:read']);
    expect(heldByToken(['certificate:read'], [])).toEqual([]);
  });

  test.each(['', 'certificate', 'certificate:read ', 'CERTIFICATE:READ', 'constructor', null, 7])('is not %j', (text) => {
    expect(isForTokens(text)).toBe(false);
  });

  test('has words for its noun and its verb', () => {
    const all = grantableToToken(rolesOf('ENTERPRISE')).map(partsOf);
    expect(all.filter(({ noun }) => !Object.hasOwn(PERMISSION_NOUNS, noun)).map(({ noun }) => noun)).toEqual([]);
    expect(all.filter(({ verb }) => !Object.hasOwn(PERMISSION_VERBS, verb)).map(({ verb }) => verb)).toEqual([]);
    expect(wordsOfPermission('certificate:record', 'zh')).toEqual({ noun: '证书', verb: '登记' });
    expect(wordsOfPermission('member:invite', 'en')).toEqual({ noun: 'member', verb: 'invite' });
  });

  test('is offered in two ready-made choices', () => {
    expect(administrators.filter(TOKEN_PRESETS.READ_ONLY)).toEqual(administrators.filter((permission) => permission.endsWith(':read')));
    expect(administrators.filter(TOKEN_PRESETS.PLANT_UPLOAD)).toEqual(expect.arrayContaining(['certificate:read', 'certificate:record', 'vehicle:record', 'lineEndInspection:submit']));
    expect(administrators.filter(TOKEN_PRESETS.PLANT_UPLOAD)).not.toContain('certificate:cancel');
  });
});

test('a token is good to the end of its last day, unless it was revoked', () => {
  expect(tokenStateOn({ revokedAt: null, expiresOn: '2026-11-20' }, '2026-11-20')).toBe('ACTIVE');
  expect(tokenStateOn({ revokedAt: null, expiresOn: '2026-11-20' }, '2026-11-21')).toBe('EXPIRED');
  expect(tokenStateOn({ revokedAt: new Date(), expiresOn: '2026-11-20' }, '2026-11-21')).toBe('REVOKED');
});
