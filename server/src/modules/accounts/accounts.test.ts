import type { Role } from '@bianzhong/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knock } from '../../../../tests/cast/people';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { AuditLine } from '../../kernel/audit.entity';
import { everything, where } from '../../kernel/condition';
import { transaction } from '../../kernel/transaction';
import { Organisation } from '../organisations';
import { Account } from './account.entity';
import { newAccount } from './accounts.service';

const INVITE = 'mutation ($input: InviteMemberInput!) { inviteMember(input: $input) { oneTimePassword member { id name roles status viewerCan } } }';
const ROLES = 'mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { roles } }';
const VERBS = {
  disable: 'mutation ($input: AtInput!) { disableMember(input: $input) { status } }',
  enable: 'mutation ($input: AtInput!) { enableMember(input: $input) { status } }',
  reset: 'mutation ($input: AtInput!) { resetMemberPassword(input: $input) { member { mustChangePassword } } }',
};
type Who = CastName | 'nobody';
type Place = 'a' | 'b' | 'city' | 'center' | 'platform';

let world: World;
let places: Record<Place, Organisation>;
let people = 0;
const system = () => requestOf(world.ground, theSystem);

beforeAll(async () => {
  world = await startWorld();
  const all = await system().records.list(Organisation, everything);
  const byHandle = (handle: string) => all.find((organisation) => organisation.handle === handle)!;
  places = { a: byHandle('hanjiang'), b: byHandle('yunfeng'), city: byHandle('suizhou'), center: byHandle('center'), platform: byHandle('platform') };
});
afterAll(() => world.end());

/** A new person of a place, for a verb to be tried on. */
function target(place: Place, roles: Role[]): Promise<Account> {
  const name = `target-${people++}@${places[place].handle}`;
  return transaction(system(), (request) => newAccount(request, { organisation: places[place], name, displayName: '某人', roles, passwordHash: 'x', inCast: false }));
}

const NO = 'auth.noPermission';
const MISSING = 'record.notFound';
const STRONGER = 'member.strongerThanYou';
/** Who may do something to whom. Whoever is not named for a person gets what the last column says. */
const MATRIX: [Place, Role[], Partial<Record<Who, string>>][] = [
  ['a', ['ENTERPRISE_CLERK'], { adminA: 'ok', adminB: MISSING, security: STRONGER }],
  ['a', ['ENTERPRISE_ADMIN'], { adminA: 'ok', adminB: MISSING, security: 'ok' }],
  ['a', ['ENTERPRISE_ADMIN', 'ENTERPRISE_CLERK'], { adminA: 'ok', adminB: MISSING, security: STRONGER }],
  ['city', ['REGULATOR'], { adminA: MISSING, adminB: MISSING, security: 'ok' }],
  ['city', ['LEADER', 'REGULATOR'], { adminA: MISSING, adminB: MISSING, security: 'ok' }],
  ['center', ['CENTER_SIGNATORY'], { adminA: MISSING, adminB: MISSING, security: 'ok' }],
  ['platform', ['AUDITOR'], { adminA: MISSING, adminB: MISSING, security: 'ok' }],
  ['platform', ['SYSTEM_ADMIN'], { adminA: MISSING, adminB: MISSING, security: 'ok' }],
  ['platform', ['SECURITY_ADMIN'], { adminA: MISSING, adminB: MISSING, security: STRONGER }],
];
const EVERYBODY: Who[] = ['adminA', 'adminB', 'security', 'clerkA', 'cityRegulator', 'cityLeader', 'tester', 'signatory', 'system', 'auditor', 'nobody'];
const CASES = MATRIX.flatMap(([place, roles, verdicts]) => EVERYBODY.map((who) => ({ who, place, roles, verdict: verdicts[who] ?? (who === 'nobody' ? 'auth.signInFirst' : NO) })));

describe('who may do what to whom', () => {
  it.each(CASES)('$who to $roles of $place: $verdict', async ({ who, place, roles, verdict }) => {
    const found = await target(place, roles);
    const input = { id: found.id, version: 1 };
    expect(await world.as(who).verdict(VERBS.disable, { input })).toBe(verdict);
    const version = verdict === 'ok' ? 2 : 1;
    expect(await world.as(who).verdict(VERBS.enable, { input: { ...input, version } })).toBe(verdict === STRONGER ? 'member.isActive' : verdict);
    expect(await world.as(who).verdict(VERBS.reset, { input: { ...input, version: verdict === 'ok' ? 3 : 1 } })).toBe(verdict);
    expect(await world.as(who).verdict(ROLES, { input: { ...input, version: verdict === 'ok' ? 4 : 1, roles } })).toBe(verdict);
    if (verdict !== 'ok') expect(await system().records.get(Account, found.id)).toEqual(found);
  });

  it.each(['adminA', 'security'] as const)('%s cannot touch himself', async (who) => {
    const { viewer } = await world.as(who).get<{ viewer: { account: { id: string; version: number } } }>('{ viewer { account { id version } } }');
    for (const document of [VERBS.disable, VERBS.reset]) expect(await world.as(who).verdict(document, { input: viewer.account })).toBe('member.self');
    expect(await world.as(who).verdict(ROLES, { input: { ...viewer.account, roles: ['AUDITOR'] } })).toBe('member.self');
  });

  it('a person is enabled only when disabled and disabled only when not; the buttons say the same', async () => {
    const found = await target('a', ['ENTERPRISE_CLERK']);
    const shown = async () => (await world.as('adminA').get<{ members: { nodes: { viewerCan: string[] }[] } }>(
      '{ members(filter: { search: "' + found.name.split('@')[0]! + '" }) { nodes { viewerCan } } }')).members.nodes[0]?.viewerCan;
    expect(await shown()).toEqual(['DISABLE', 'CHANGE_ROLES', 'RESET_PASSWORD']);
    expect(await world.as('adminA').verdict(VERBS.enable, { input: { id: found.id, version: 1 } })).toBe('member.isActive');
    expect(await world.as('adminA').verdict(VERBS.disable, { input: { id: found.id, version: 1 } })).toBe('ok');
    expect(await shown()).toEqual(['ENABLE', 'CHANGE_ROLES', 'RESET_PASSWORD']);
    expect(await world.as('adminA').verdict(VERBS.disable, { input: { id: found.id, version: 2 } })).toBe('member.isDisabled');
    expect(await world.as('adminA').verdict(VERBS.disable, { input: { id: found.id, version: 1 } })).toBe('record.conflict');
  });
});

describe('who may give which roles', () => {
  const grants: [CastName, Place, Role[], string][] = [
    ['adminA', 'a', ['ENTERPRISE_CLERK'], 'ok'], ['adminA', 'a', ['ENTERPRISE_ADMIN', 'ENTERPRISE_CLERK'], 'ok'],
    ['adminA', 'a', ['REGULATOR'], 'member.roleOfOtherKind'], ['adminA', 'a', ['ENTERPRISE_CLERK', 'AUDITOR'], 'member.roleOfOtherKind'],
    ['adminA', 'b', ['ENTERPRISE_CLERK'], MISSING], ['adminA', 'city', ['REGULATOR'], MISSING], ['adminA', 'platform', ['SYSTEM_ADMIN'], MISSING],
    ['security', 'a', ['ENTERPRISE_ADMIN'], 'ok'], ['security', 'a', ['ENTERPRISE_CLERK'], 'member.roleNotYours'],
    ['security', 'city', ['REGULATOR', 'LEADER'], 'ok'], ['security', 'city', ['CENTER_TESTER'], 'member.roleOfOtherKind'], ['security', 'center', ['CENTER_TESTER', 'CENTER_REVIEWER'], 'ok'],
    ['security', 'platform', ['SYSTEM_ADMIN'], 'ok'], ['security', 'platform', ['AUDITOR'], 'ok'], ['security', 'platform', ['SECURITY_ADMIN'], 'member.roleNotYours'],
    ['security', 'platform', ['SYSTEM_ADMIN', 'AUDITOR'], 'member.rolesConflict'], ['security', 'platform', ['SECURITY_ADMIN', 'AUDITOR'], 'member.rolesConflict'],
    ['cityRegulator', 'a', ['ENTERPRISE_ADMIN'], NO], ['system', 'city', ['REGULATOR'], NO], ['auditor', 'platform', ['AUDITOR'], NO], ['clerkA', 'a', ['ENTERPRISE_CLERK'], NO],
  ];
  it.each(grants)('%s invites into %s as %j: %s', async (...[who, place, roles, verdict]) => {
    const input = { organisationId: places[place].id, name: `invited-${people++}`, displayName: '某人', roles };
    const before = await system().records.count(Account, everything);
    expect(await world.as(who).verdict(INVITE, { input })).toBe(verdict);
    expect(await system().records.count(Account, everything)).toBe(before + (verdict === 'ok' ? 1 : 0));
  });

  it('roles are changed under the same law, to what is given and away from what is taken', async () => {
    const change = async (who: CastName, found: Account, roles: Role[]) =>
      world.as(who).verdict(ROLES, { input: { id: found.id, version: (await system().records.get(Account, found.id)).version, roles } });
    const operator = await target('platform', ['SYSTEM_ADMIN']);
    expect(await change('security', operator, ['SYSTEM_ADMIN', 'AUDITOR'])).toBe('member.rolesConflict');
    expect(await change('security', operator, ['SECURITY_ADMIN'])).toBe('member.roleNotYours');
    expect(await change('security', operator, [])).toBe('member.rolesRequired');
    expect(await change('security', operator, ['AUDITOR', 'AUDITOR'])).toBe('ok');
    expect((await system().records.get(Account, operator.id)).roles).toEqual(['AUDITOR']);
    const clerk = await target('a', ['ENTERPRISE_CLERK']);
    expect(await change('adminA', clerk, ['SYSTEM_ADMIN'])).toBe('member.roleOfOtherKind');
    expect(await change('security', clerk, ['ENTERPRISE_ADMIN'])).toBe(STRONGER);
  });
});

describe('an invitation', () => {
  const input = (name: string) => ({ name, displayName: '某人', roles: ['ENTERPRISE_CLERK'] });

  it('gives names that never clash across organisations, and one name once within one', async () => {
    expect(await world.as('adminA').verdict(INVITE, { input: input('same.name') })).toBe('ok');
    expect(await world.as('adminB').verdict(INVITE, { input: input('same.name') })).toBe('ok');
    for (const name of ['same.name', 'SAME.name ']) {
      const { errors } = await world.as('adminA').ask(INVITE, { input: input(name) });
      expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.name', reason: 'account.nameTaken' }]);
    }
  });

  it.each(['ab', 'a'.repeat(41), '-abc', 'a b c', '吴敏敏', 'wu@yunfeng', 'wu@', "a'b--", ''])('refuses the name "%s"', async (name) => {
    expect((await world.as('adminA').ask(INVITE, { input: input(name) })).errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.name', reason: 'account.namePattern' }]);
  });

  it('sent ten times at once for one name takes one person on; the others are told that the name is taken', async () => {
    const verdicts = await Promise.all(Array.from({ length: 10 }, async () =>
      (await world.as('adminA').ask(INVITE, { input: input('at-once') })).errors?.[0]?.extensions.fields?.[0]?.reason ?? 'ok'));
    expect(verdicts.sort()).toEqual([...Array<string>(9).fill('account.nameTaken'), 'ok']);
  });

  it('repeated with its key gives the same person and never the password again', async () => {
    type Answer = { inviteMember: { oneTimePassword: string; member: { id: string; name: string } } };
    const send = () => world.as('adminA').get<Answer>(INVITE, { input: { ...input('repeated'), idempotencyKey: 'invite-1' } });
    const [first, again] = [(await send()).inviteMember, (await send()).inviteMember];
    expect(again).toEqual({ ...first, oneTimePassword: '' });
    expect((await knock(world, { name: first.member.name, password: first.oneTimePassword })).verdict).toBe('ok');
    const lines = await system().records.list(AuditLine, where<AuditLine>().equal('entityId', first.member.id));
    expect(JSON.stringify(lines)).not.toContain(first.oneTimePassword);
    expect(JSON.stringify(lines)).not.toContain('argon2');
  });
});

describe('the list of members', () => {
  it.each([['adminA', 1], ['adminB', 1], ['security', 5]] as const)('%s sees the people of %i organisation(s)', async (who, count) => {
    const answer = await world.as(who).get<{ members: { nodes: { organisation: { id: string } }[] } }>('{ members(first: 100) { nodes { name organisation { id } } } }');
    const seen = new Set(answer.members.nodes.map((node) => node.organisation.id));
    expect(count === 1 ? seen.size : Math.min(seen.size, count)).toBe(count);
  });

  it('is asked across a foreign organisation in vain', async () => {
    const answer = await world.as('adminA').get('query ($id: ID!) { members(filter: { organisationId: $id }) { totalCount } }', { id: places.b.id });
    expect(answer).toEqual({ members: { totalCount: 0 } });
  });
});
