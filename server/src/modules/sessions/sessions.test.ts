import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { invited, knock, settled, type Settled } from '../../../../tests/cast/people';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { asker, signIn, startWorld, type Asker, type World } from '../../../../tests/cast/world';
import { CAST } from '../../demo/cast';
import { where } from '../../kernel/condition';
import { transaction } from '../../kernel/transaction';
import { Account } from '../accounts';
import { Session } from './session.entity';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const KIND = '{ viewer { kind permissions mustChangePassword } }';
const SESSIONS = '{ sessions { id version isCurrent address userAgent lastSeenAt } }';
const END = 'mutation ($input: EndSessionInput!) { endSession(input: $input) { id } }';
const EVERYWHERE = 'mutation { signOutEverywhere { kind } }';
const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { mustChangePassword } }';
const MEMBER = { disable: 'mutation ($input: AtInput!) { disableMember(input: $input) { version } }', enable: 'mutation ($input: AtInput!) { enableMember(input: $input) { version } }',
  reset: 'mutation ($input: AtInput!) { resetMemberPassword(input: $input) { oneTimePassword } }', roles: 'mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { version } }' };

let world: World;
let admin: Asker;
let person: Settled;
let people = 0;
beforeAll(async () => { world = await startWorld(); });
beforeEach(async () => {
  world.clock.advance(2 * MINUTE_MS);
  const cookie = await signIn(world.app, { name: CAST.adminA });
  admin = asker(world.app, async () => cookie);
  person = await settled(world, admin, { name: `person-${people++}`, roles: ['ENTERPRISE_CLERK'] });
});
afterAll(() => world.end());

interface Shown { id: string; isCurrent: boolean }
const kindOf = async (who: Asker) => (await who.get<{ viewer: { kind: string } }>(KIND)).viewer.kind;
const sessionsOf = async (who: Asker) => (await who.get<{ sessions: Shown[] }>(SESSIONS)).sessions;
const system = () => requestOf(world.ground, theSystem);

/** Does a verb to the person as his administrator. */
async function byAdmin(document: string, more = {}): Promise<void> {
  const { version } = await system().records.get(Account, person.id);
  await admin.get(document, { input: { id: person.id, version, ...more } });
}

describe('a session', () => {
  it('ends after thirty idle minutes, and every request begins them anew', async () => {
    const who = await person.enter();
    for (let half = 0; half < 4; half++) {
      world.clock.advance(29 * MINUTE_MS);
      expect(await kindOf(who)).toBe('ENTERPRISE');
    }
    world.clock.advance(30 * MINUTE_MS + 1);
    expect(await kindOf(who)).toBe('PUBLIC');
  });

  it('ends after twelve hours, however busy it is', async () => {
    const who = await person.enter();
    for (let passed = 0; passed < 12 * HOUR_MS - 20 * MINUTE_MS; passed += 20 * MINUTE_MS) {
      world.clock.advance(20 * MINUTE_MS);
      expect(await kindOf(who)).toBe('ENTERPRISE');
    }
    world.clock.advance(20 * MINUTE_MS);
    expect(await kindOf(who)).toBe('PUBLIC');
  });

  it('that has ended by itself cannot be used and is not shown', async () => {
    const [first, second] = [await person.enter(), await person.enter()];
    world.clock.advance(20 * MINUTE_MS);
    expect(await sessionsOf(second)).toHaveLength(2);
    world.clock.advance(20 * MINUTE_MS);
    expect(await sessionsOf(second)).toMatchObject([{ isCurrent: true }]);
    expect(await kindOf(first)).toBe('PUBLIC');
  });

  it.each(['', 'x', 'A'.repeat(43), "' OR 1 = 1 --", '%00', 'null'])('is not opened by a made-up token "%s"', async (token) => {
    expect(await kindOf(asker(world.app, async () => `bianzhong=${token}`))).toBe('PUBLIC');
  });

  it('is not opened by the hash that the database holds', async () => {
    await person.enter();
    const [row] = await system().records.list(Session, where<Session>().equal('accountId', person.id));
    expect(await kindOf(asker(world.app, async () => `bianzhong=${row!.tokenHash}`))).toBe('PUBLIC');
  });
});

describe('the list of own sessions', () => {
  it('shows where each was opened and which one it is, and nothing of others', async () => {
    const [first, second] = [await person.enter(), await person.enter()];
    const seen = await sessionsOf(first);
    expect(seen).toHaveLength(2);
    expect(seen.filter((session) => session.isCurrent)).toHaveLength(1);
    expect(seen).toContainEqual(expect.objectContaining({ userAgent: 'test', address: expect.stringMatching(/^10\.0\./) }));
    const ids = seen.map((session) => session.id);
    expect((await sessionsOf(admin)).filter((session) => ids.includes(session.id))).toEqual([]);
    expect((await sessionsOf(second)).map((session) => session.id).sort()).toEqual(ids.sort());
  });

  it('ends one session at once and leaves the other; a second time is refused', async () => {
    const [first, second] = [await person.enter(), await person.enter()];
    const input = { id: (await sessionsOf(second)).find((session) => !session.isCurrent)!.id };
    expect(await second.verdict(END, { input })).toBe('ok');
    expect([await kindOf(first), await kindOf(second)]).toEqual(['PUBLIC', 'ENTERPRISE']);
    expect(await second.verdict(END, { input })).toBe('session.ended');
  });

  it("does not end somebody else's session, nor one that is not there", async () => {
    const [own] = await sessionsOf(await person.enter());
    for (const id of [own!.id, '019a0000-0000-7000-8000-000000000000']) {
      expect(await admin.verdict(END, { input: { id } })).toBe('record.notFound');
    }
    expect(await world.as('nobody').verdict(END, { input: { id: own!.id } })).toBe('auth.signInFirst');
  });
});

describe('signing out', () => {
  it('ends this session, takes the cookie away and leaves the others', async () => {
    const { cookie } = await knock(world, person);
    const [other, here] = [await person.enter(), asker(world.app, async () => cookie)];
    const response = await world.app.inject({ method: 'POST', url: '/graphql', headers: { cookie }, payload: { query: 'mutation { signOut { kind } }' } });
    expect(JSON.parse(response.body)).toEqual({ data: { signOut: { kind: 'PUBLIC' } } });
    expect(String(response.headers['set-cookie'])).toMatch(/^bianzhong=; .*Expires=Thu, 01 Jan 1970/);
    expect([await kindOf(here), await kindOf(other)]).toEqual(['PUBLIC', 'ENTERPRISE']);
  });

  it('everywhere ends every session, also of somebody who opened a hundred and twenty', async () => {
    const devices = [await person.enter(), await person.enter()];
    const stamp = world.clock.now();
    await transaction(system(), async ({ records, newId }) => {
      for (let index = 0; index < 120; index++) {
        await records.create(Session, { accountId: person.id, tokenHash: newId(), lastSeenAt: stamp, expiresAt: new Date(stamp.getTime() + HOUR_MS), address: '', userAgent: '' });
      }
    });
    devices.push(await person.enter());
    expect(await devices[0]!.verdict(EVERYWHERE)).toBe('ok');
    expect(await Promise.all(devices.map(kindOf))).toEqual(['PUBLIC', 'PUBLIC', 'PUBLIC']);
    expect(await system().records.count(Session, { is: 'and', parts: [where<Session>().equal('accountId', person.id), where<Session>().isNull('endedAt')] })).toBe(0);
    expect(await kindOf(admin)).toBe('ENTERPRISE');
  });
});

describe('what is changed about an account counts from the next request on', () => {
  it('other roles', async () => {
    const who = await person.enter();
    const permissions = async () => (await who.get<{ viewer: { permissions: string[] } }>(KIND)).viewer.permissions;
    expect(await permissions()).not.toContain('member:invite');
    await byAdmin(MEMBER.roles, { roles: ['ENTERPRISE_ADMIN'] });
    expect(await permissions()).toContain('member:invite');
    await byAdmin(MEMBER.roles, { roles: ['ENTERPRISE_CLERK'] });
    expect(await permissions()).not.toContain('member:invite');
    expect(await who.verdict('{ members { totalCount } }')).toBe('auth.noPermission');
  });

  it('its end, and its sessions stay ended when it is enabled again', async () => {
    const who = await person.enter();
    await byAdmin(MEMBER.disable);
    expect(await kindOf(who)).toBe('PUBLIC');
    await byAdmin(MEMBER.enable);
    expect(await kindOf(who)).toBe('PUBLIC');
    expect(await kindOf(await person.enter())).toBe('ENTERPRISE');
  });

  it('its end also where nobody told the sessions of it', async () => {
    const who = await person.enter();
    await transaction(system(), async ({ records }) => records.change(await records.get(Account, person.id), { status: 'DISABLED' }));
    expect(await kindOf(who)).toBe('PUBLIC');
  });

  it('a new password of his own, which ends his other sessions', async () => {
    const [here, elsewhere] = [await person.enter(), await person.enter()];
    await here.get(CHANGE, { input: { currentPassword: person.password, newPassword: 'Another-word-77' } });
    expect([await kindOf(here), await kindOf(elsewhere)]).toEqual(['ENTERPRISE', 'PUBLIC']);
    expect((await knock(world, person)).verdict).toBe('auth.wrongNameOrPassword');
    expect((await knock(world, { ...person, password: 'Another-word-77' })).verdict).toBe('ok');
  });

  it('a password that was reset, which ends all of them', async () => {
    const who = await person.enter();
    await byAdmin(MEMBER.reset);
    expect(await kindOf(who)).toBe('PUBLIC');
    expect((await knock(world, person)).verdict).toBe('auth.wrongNameOrPassword');
  });
});

describe('somebody who comes for the first time', () => {
  it('can do nothing but change his password, sign out and see who he is', async () => {
    const newcomer = await invited(admin, { name: `newcomer-${people}`, roles: ['ENTERPRISE_ADMIN'] });
    const { cookie } = await knock(world, newcomer);
    const who = asker(world.app, async () => cookie);
    for (const query of ['{ enterprises { totalCount } }', '{ members { totalCount } }', '{ standards { totalCount } }', 'mutation { suspendEnterprise(input: { id: "x", version: 1 }) { id } }']) {
      expect(await who.verdict(query)).toBe('auth.changePasswordFirst');
    }
    expect((await who.get<{ viewer: unknown }>(KIND)).viewer).toMatchObject({ kind: 'ENTERPRISE', mustChangePassword: true });
    expect(await sessionsOf(who)).toHaveLength(1);
    expect(await who.get(CHANGE, { input: { currentPassword: newcomer.password, newPassword: 'My-own-word-1' } })).toEqual({ changePassword: { mustChangePassword: false } });
    expect(await who.verdict('{ members { totalCount } }')).toBe('ok');
  });

  it('must change it again when it has grown too old', async () => {
    world.clock.advance(90 * 24 * HOUR_MS);
    const who = await person.enter();
    expect(await who.verdict('{ enterprises { totalCount } }')).toBe('ok');
    world.clock.advance(1);
    expect(await who.verdict('{ enterprises { totalCount } }')).toBe('auth.changePasswordFirst');
  });
});
