import { grantableToToken } from '@bianzhong/domain';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { asker, signIn, startWorld, type Asker, type CastName, type World } from '../../../../tests/cast/world';
import { CAST } from '../../demo/cast';
import { AuditLine } from '../../kernel/audit.entity';
import { where } from '../../kernel/condition';
import { transaction } from '../../kernel/transaction';
import { ApiToken, TokenPolicy } from './token.entity';

const DAY_MS = 86_400_000;
const CREATE = 'mutation ($input: CreateTokenInput!) { createToken(input: $input) { secret wasMadeBefore token { id version name beginning permissions expiresOn state viewerCan account { displayName } } } }';
const REVOKE = 'mutation ($input: AtInput!) { revokeToken(input: $input) { id version state revokedAt viewerCan } }';
const LIST = 'query ($filter: TokenFilter, $orderBy: TokenOrder) { tokens(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { id version name state expiresOn viewerCan } } }';
const ONE = 'query ($id: ID!) { token(id: $id) { id name state } }';
const NO = 'auth.noPermission';
const MISSING = 'record.notFound';

interface Row { id: string; version: number; name: string; beginning: string; permissions: string[]; expiresOn: string; state: string; viewerCan: string[]; account: { displayName: string } }
interface Made { secret: string | null; wasMadeBefore: boolean; token: Row }
type Who = CastName | 'nobody';

let world: World;
let serial = 0;
beforeAll(async () => { world = await startWorld(); });
beforeEach(() => { world.clock.advance(1000); });
afterAll(() => world.end());

const system = () => requestOf(world.ground, theSystem);
const content = (more = {}) => ({ name: `MES ${++serial}`, permissions: ['certificate:read'], expiresOn: '2027-11-21', ...more });
const create = async (more = {}, who: CastName = 'adminA') => (await world.as(who).get<{ createToken: Made }>(CREATE, { input: content(more) })).createToken;
const list = async (who: CastName, variables = {}) => (await world.as(who).get<{ tokens: { totalCount: number; nodes: Row[] } }>(LIST, variables)).tokens;
const revoke = (who: Who, { id, version }: Row) => world.as(who).verdict(REVOKE, { input: { id, version } });

/** Does something some days later, as the administrator of A in a new session: the old one has not lasted so long. */
async function later(days: number, work: (admin: Asker) => Promise<void>): Promise<void> {
  const before = world.clock.now();
  world.clock.advance(days * DAY_MS);
  const cookie = await signIn(world.app, { name: CAST.adminA });
  await work(asker(world.app, async () => cookie));
  world.clock.set(before);
}

/** Ends all tokens there are, so that each test begins with every place free. */
async function clear(): Promise<void> {
  for (const who of ['adminA', 'adminB'] as const) for (const row of (await list(who, { filter: { state: ['ACTIVE'] } })).nodes) await revoke(who, row);
}
beforeEach(clear);

describe('who may do what', () => {
  const EVERYBODY: [Who, string, string][] = [
    ['adminA', 'ok', 'ok'], ['adminB', 'ok', MISSING], ['clerkA', NO, NO], ['clerkB', NO, NO], ['cityRegulator', NO, NO], ['zengduRegulator', NO, NO], ['cityLeader', NO, NO],
    ['tester', NO, NO], ['signatory', NO, NO], ['system', NO, NO], ['security', NO, NO], ['auditor', NO, NO], ['nobody', 'auth.signInFirst', 'auth.signInFirst'],
  ];
  it.each(EVERYBODY)('%s makes one and lists his own: %s; revokes one of A: %s', async (who, makes, revokes) => {
    const { token } = await create();
    expect(await world.as(who).verdict(CREATE, { input: content() })).toBe(makes);
    expect(await revoke(who, token)).toBe(revokes);
    expect(await world.as(who).verdict(LIST)).toBe(makes);
    expect(await world.as(who).verdict('{ tokenLimits { mostActive latestExpiry } }')).toBe(makes);
    if (makes === 'ok') expect((await world.as(who).get<{ token: Row | null }>(ONE, { id: token.id })).token?.id ?? null).toBe(who === 'adminA' ? token.id : null);
  });

  const STATES: [string, string[], string][] = [['ACTIVE', ['REVOKE'], 'ok'], ['EXPIRED', [], 'token.isExpired'], ['REVOKED', [], 'token.isRevoked']];
  it.each(STATES)('a token that is %s shows the buttons %j and answers %s to being revoked', async (state, buttons, verdict) => {
    const { token } = await create({ expiresOn: '2026-11-20' });
    if (state === 'REVOKED') await revoke('adminA', token);
    await later(state === 'EXPIRED' ? 1 : 0, async (admin) => {
      const [row] = (await admin.get<{ tokens: { nodes: Row[] } }>(LIST, { filter: { state: [state], search: token.name } })).tokens.nodes;
      expect(row).toMatchObject({ id: token.id, state, viewerCan: buttons });
      expect(await admin.verdict(REVOKE, { input: { id: row!.id, version: row!.version } })).toBe(verdict);
    });
  });
});

describe('a new token', () => {
  it('is shown once in its answer; the database and the audit line have neither text nor hash', async () => {
    const { secret, wasMadeBefore, token } = await create({ permissions: ['certificate:read', 'certificate:record', 'certificate:read'] });
    expect(secret).toMatch(/^bz_[0-9A-Za-z]{38}$/);
    expect(token).toMatchObject({ beginning: secret!.slice(0, 8), permissions: ['certificate:read', 'certificate:record'], state: 'ACTIVE', viewerCan: ['REVOKE'], account: { displayName: '林婉清' } });
    expect(wasMadeBefore).toBe(false);
    const row = await system().records.get(ApiToken, token.id);
    const lines = await system().records.list(AuditLine, where<AuditLine>().equal('entityId', token.id));
    expect(lines.map(({ verb }) => verb)).toEqual(['token.created']);
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(JSON.stringify(lines)).not.toContain(row.tokenHash);
  });

  it('of the same key is not made again, and says that its text cannot be shown again', async () => {
    const input = content({ idempotencyKey: 'token-of-the-plant' });
    const ask = async () => (await world.as('adminA').get<{ createToken: Made }>(CREATE, { input })).createToken;
    const first = await ask();
    const second = await ask();
    expect(second).toEqual({ secret: null, wasMadeBefore: true, token: first.token });
    expect(await world.as('adminA').verdict(CREATE, { input: { ...input, name: '另一个' } })).toBe('idempotency.otherContent');
  });

  const cases: [string, object, string][] = [
    ['without a name', { name: ' ' }, 'input.name input.required'], ['with the longest name', { name: '线'.repeat(60) }, 'ok'], ['with a longer name', { name: '线'.repeat(61) }, 'input.name input.tooLong'],
    ['without permissions', { permissions: [] }, 'input.permissions token.permissionsRequired'], ['with a permission nobody knows', { permissions: ['certificate:burn'] }, 'input.permissions.0 token.permissionUnknown'],
    ['with a permission of regulators', { permissions: ['certificate:read', 'certificate:suspend'] }, 'input.permissions token.permissionNotYours'],
    ['that would invite people', { permissions: ['member:invite'] }, 'input.permissions.0 token.permissionUnknown'], ['that would make tokens', { permissions: ['token:create'] }, 'input.permissions.0 token.permissionUnknown'],
    ['that would end sessions', { permissions: ['session:end'] }, 'input.permissions.0 token.permissionUnknown'], ['that would change passwords', { permissions: ['account:changePassword'] }, 'input.permissions.0 token.permissionUnknown'],
    ['with all that can be given', { permissions: grantableToToken(['ENTERPRISE_ADMIN']) }, 'ok'],
    ['that ended yesterday', { expiresOn: '2026-11-19' }, 'input.expiresOn token.expiresTooEarly'], ['that ends today', { expiresOn: '2026-11-20' }, 'ok'],
    ['for 365 days', { expiresOn: '2027-11-20' }, 'ok'], ['for 366 days', { expiresOn: '2027-11-21' }, 'ok'], ['for 367 days', { expiresOn: '2027-11-22' }, 'input.expiresOn token.expiresTooLate'],
  ];
  it.each(cases)('%s: %j → %s', async (_name, more, verdict) => {
    const { errors } = await world.as('adminA').ask(CREATE, { input: content(more) });
    const field = errors?.[0]?.extensions.fields?.[0];
    expect(field ? `${field.path} ${field.reason}` : errors ? errors[0]!.extensions.reason : 'ok').toBe(verdict);
  });

  it('takes a name that no active token of its enterprise has', async () => {
    const { token } = await create({ name: '总装线' });
    const again = () => world.as('adminA').ask(CREATE, { input: content({ name: '总装线' }) });
    expect((await again()).errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.name', reason: 'token.nameTaken' }]);
    expect(await world.as('adminB').verdict(CREATE, { input: content({ name: '总装线' }) })).toBe('ok');
    await revoke('adminA', token);
    expect((await again()).errors).toBeUndefined();
  });
});

describe('as many as the rule of the day says', () => {
  it('can be active: nineteen, twenty, and no more, until one is revoked or runs out', async () => {
    const made: Row[] = [];
    for (let count = 0; count < 20; count++) made.push((await create({ expiresOn: count === 0 ? '2026-11-20' : '2027-01-01' })).token);
    const { errors } = await world.as('adminA').ask(CREATE, { input: content() });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'token.tooManyActive', params: { maximum: 20 } });
    await revoke('adminA', made[5]!);
    expect(await world.as('adminA').verdict(CREATE, { input: content() })).toBe('ok');
    expect(await world.as('adminA').verdict(CREATE, { input: content() })).toBe('token.tooManyActive');
    await later(1, async (admin) => {
      expect(await admin.verdict(CREATE, { input: content() })).toBe('ok');
      expect(await admin.verdict(CREATE, { input: content() })).toBe('token.tooManyActive');
    });
  });

  it('are made when forty are asked for at once', async () => {
    const verdicts = await Promise.all(Array.from({ length: 40 }, () => world.as('adminA').verdict(CREATE, { input: content() })));
    const active = (await list('adminA', { filter: { state: ['ACTIVE'] } })).totalCount;
    expect(verdicts.filter((verdict) => verdict === 'ok')).toHaveLength(active);
    expect(active).toBeLessThanOrEqual(20);
    expect(active).toBeGreaterThan(10);
  });

  it('follow a rule from its day on', async () => {
    const { version: _version, createdAt: _createdAt, updatedAt: _updatedAt, id: _id, ...values } = (await system().records.list(TokenPolicy, where<TokenPolicy>().equal('longestDays', 366)))[0]!;
    await transaction(system(), ({ records }) => records.create(TokenPolicy, { ...values, validFrom: '2026-11-22', longestDays: 30, mostActive: 1 }));
    expect(await world.as('adminA').get('{ tokenLimits { mostActive latestExpiry } }')).toEqual({ tokenLimits: { mostActive: 20, latestExpiry: '2027-11-21' } });
    await later(2, async (admin) => {
      expect(await admin.get('{ tokenLimits { mostActive latestExpiry } }')).toEqual({ tokenLimits: { mostActive: 1, latestExpiry: '2026-12-22' } });
      expect((await admin.ask(CREATE, { input: content({ expiresOn: '2026-12-23' }) })).errors?.[0]?.extensions.fields).toMatchObject([{ params: { latest: '2026-12-22' } }]);
      expect(await admin.verdict(CREATE, { input: content({ expiresOn: '2026-12-22' }) })).toBe('ok');
      expect(await admin.verdict(CREATE, { input: content({ expiresOn: '2026-12-22' }) })).toBe('token.tooManyActive');
    });
  });
});

describe('the list', () => {
  it('is filtered by state, searched by name, and sorted', async () => {
    const { token } = await create({ name: '焊装车间', expiresOn: '2026-11-30' });
    await create({ name: '涂装车间', expiresOn: '2026-12-31' });
    const names = async (variables: object) => (await list('adminA', variables)).nodes.map(({ name }) => name);
    expect(await names({ filter: { search: '焊装' } })).toEqual(['焊装车间']);
    expect(await names({ filter: { state: ['ACTIVE'] }, orderBy: { field: 'EXPIRES_ON', direction: 'DESC' } })).toEqual(['涂装车间', '焊装车间']);
    await revoke('adminA', token);
    expect(await names({ filter: { state: ['REVOKED'], search: '装车间' } })).toEqual(['焊装车间']);
    expect(await names({ filter: { state: [], search: '装车间' } })).toEqual([]);
  });

  it('of a stale row is a conflict when it is revoked', async () => {
    const { token } = await create();
    expect((await world.as('adminA').ask(REVOKE, { input: { id: token.id, version: token.version + 1 } })).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { version: 1 } });
  });
});
