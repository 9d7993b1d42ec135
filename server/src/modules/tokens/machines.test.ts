import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bearing, READ_CERTIFICATES, revoke, tokenBy } from '../../../../tests/cast/machines';
import { settled } from '../../../../tests/cast/people';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { asker, signIn, startWorld, type Asker, type World } from '../../../../tests/cast/world';
import { CAST } from '../../demo/cast';
import { AuditLine } from '../../kernel/audit.entity';
import { where } from '../../kernel/condition';
import type { JobDefinition } from '../../kernel/job';
import { transaction } from '../../kernel/transaction';
import { tokenOf, type ViewerToken } from '../../kernel/viewer';
import { Job, workOff } from '../jobs';
import { Organisation } from '../organisations';
import { ApiToken } from './token.entity';

const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const RECORD = 'mutation ($input: RecordCertificateInput!) { recordCertificate(input: $input) { id number viewerCan } }';
const MEMBER = { disable: 'mutation ($input: AtInput!) { disableMember(input: $input) { version } }', enable: 'mutation ($input: AtInput!) { enableMember(input: $input) { version } }',
  reset: 'mutation ($input: AtInput!) { resetMemberPassword(input: $input) { oneTimePassword } }', roles: 'mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { version } }' };
const WHO = '{ viewer { kind tokenName tokenExpiresOn permissions enterpriseId mustChangePassword account { id } organisation { name } } }';

let world: World;
let admin: Asker;
let serial = 0;
beforeAll(async () => { world = await startWorld(); });
beforeEach(async () => {
  world.clock.advance(2 * MINUTE_MS);
  const cookie = await signIn(world.app, { name: CAST.adminA });
  admin = asker(world.app, async () => cookie);
});
afterAll(() => world.end());

const system = () => requestOf(world.ground, theSystem);
const tokenWith = (permissions: readonly string[]) => tokenBy(world, admin, { permissions });
const certificate = (more = {}) => ({ kind: 'QMS_ISO9001', number: `01624Q${String(++serial).padStart(5, '0')}R0M`, standards: 'GB/T 19001-2016', body: '中鉴认证有限责任公司', products: '罐式专用汽车',
  applicant: '湖北汉江楚韵专用汽车有限公司', issuedOn: '2025-03-10', validTo: '2028-03-09', ...more });

describe('a machine', () => {
  it('is told who it is: its enterprise, its token and its permissions, and no person', async () => {
    const { asks, name } = await tokenWith(['certificate:record', 'certificate:read']);
    expect(await asks.get(WHO)).toEqual({ viewer: {
      kind: 'ENTERPRISE', tokenName: name, tokenExpiresOn: '2027-06-30', permissions: ['certificate:read', 'certificate:record'], enterpriseId: world.enterprises.a.id,
      mustChangePassword: false, account: null, organisation: { name: world.enterprises.a.name },
    } });
    expect(await admin.get('{ viewer { tokenName tokenExpiresOn } }')).toEqual({ viewer: { tokenName: null, tokenExpiresOn: null } });
  });

  it('does what its permissions name and is refused everything else by the name of what it lacks', async () => {
    const { asks } = await tokenWith(['certificate:record']);
    expect(await asks.verdict(RECORD, { input: certificate() })).toBe('ok');
    expect((await asks.ask(READ_CERTIFICATES)).errors?.[0]).toMatchObject({ message: expect.stringContaining('certificate:read'), extensions: { code: 'FORBIDDEN', reason: 'token.notGranted', params: { permission: 'certificate:read' } } });
    for (const query of ['{ enterprises { totalCount } }', '{ projects { totalCount } }', 'mutation { editCertificate(input: { id: "x", version: 1, number: "1", standards: "1", body: "1", products: "1", applicant: "1", issuedOn: "2026-01-01", firstIssuedOn: "2026-01-01", validTo: "2027-01-01" }) { id } }']) {
      expect(await asks.verdict(query)).toBe('token.notGranted');
    }
  });

  it('shows the buttons of its permissions alone', async () => {
    const { asks } = await tokenWith(['certificate:record', 'certificate:edit']);
    const { recordCertificate } = await asks.get<{ recordCertificate: { viewerCan: string[] } }>(RECORD, { input: certificate() });
    expect(recordCertificate.viewerCan).toEqual(['EDIT']);
    expect((await admin.get<{ recordCertificate: { viewerCan: string[] } }>(RECORD, { input: certificate() })).recordCertificate.viewerCan).toContain('CANCEL');
  });

  it('is not led by an edge to what it may not read, nor by a filter', async () => {
    const { asks } = await tokenWith(['certificate:read', 'certificate:record', 'adoption:read']);
    await asks.get(RECORD, { input: certificate() });
    const { data, errors } = await asks.ask<{ certificates: { nodes: object[] } }>('{ certificates(first: 1) { nodes { number validityRule { code } enterprise { name } } } }');
    expect(data?.certificates.nodes[0]).toMatchObject({ enterprise: null, validityRule: { code: 'CERTIFICATE_VALIDITY_QMS' } });
    expect(errors?.map(({ extensions }) => [extensions.reason, extensions.params])).toEqual([['token.notGranted', { permission: 'enterprise:read' }]]);
    const all = await tokenWith(['certificate:read', 'enterprise:read']);
    expect((await all.asks.get<{ certificates: { nodes: object[] } }>('{ certificates(first: 1) { nodes { enterprise { name } } } }')).certificates.nodes).toEqual([{ enterprise: { name: world.enterprises.a.name } }]);
    expect(await all.asks.verdict('{ enterprises { nodes { projectCount } } }')).toBe('token.notGranted');
  });

  const PERSONAL = [
    '{ sessions { id } }', '{ members { totalCount } }', '{ tokens { totalCount } }', '{ token(id: "x") { id } }', '{ tokenLimits { active } }', 'mutation { signOut { kind } }', 'mutation { signOutEverywhere { kind } }', 'mutation { endSession(input: { id: "x" }) { id } }',
    'mutation { changePassword(input: { currentPassword: "x", newPassword: "y" }) { kind } }', 'mutation { signIn(input: { name: "wu@hanjiang", password: "x" }) { kind } }',
    'mutation { demonstrationSignIn(input: { name: "wu@hanjiang" }) { kind } }', 'mutation { inviteMember(input: { name: "new", displayName: "x", roles: [ENTERPRISE_CLERK] }) { oneTimePassword } }',
    'mutation { createToken(input: { name: "x", permissions: ["certificate:read"], expiresOn: "2027-01-01" }) { secret } }', 'mutation { revokeToken(input: { id: "x", version: 1 }) { id } }',
    'mutation { disableMember(input: { id: "x", version: 1 }) { id } }', 'mutation { changeMemberRoles(input: { id: "x", version: 1, roles: [ENTERPRISE_ADMIN] }) { id } }', 'mutation { resetMemberPassword(input: { id: "x", version: 1 }) { oneTimePassword } }',
  ];
  it.each(PERSONAL)('can never do what is for people: %s', async (query) => {
    const all = (await admin.get<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }')).viewer.permissions;
    const { asks, ...token } = await tokenWith(all.filter((permission) => !/^(?:session|account|member|token):/.test(permission)));
    const { errors, statements } = await asks.ask(query);
    expect([errors?.[0]?.extensions.code, errors?.[0]?.extensions.reason, statements]).toEqual(['FORBIDDEN', 'token.personOnly', 0]);
    await revoke(admin, token);
  });

  it('cannot do them either with a row of the table that says it may', async () => {
    const { asks, id } = await tokenWith(['certificate:read']);
    await transaction(system(), async ({ records }) => records.change(await records.get(ApiToken, id), { permissions: ['member:invite', 'token:create', 'certificate:suspend'] }));
    expect((await asks.get<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }')).viewer.permissions).toEqual([]);
    expect(await asks.verdict('{ members { totalCount } }')).toBe('token.personOnly');
  });

  it('acts in the name of its maker: lines name the token, and keys of idempotency are those of the account', async () => {
    const { asks, name } = await tokenWith(['certificate:record', 'certificate:read']);
        const input = certificate({ idempotencyKey: `plant-${serial}` });
    const record = async (by: Asker) => (await by.get<{ recordCertificate: { id: string } }>(RECORD, { input })).recordCertificate.id;
    const id = await record(asks);
    expect([await record(asks), await record(admin)]).toEqual([id, id]);
    const [line] = await system().records.list(AuditLine, where<AuditLine>().equal('entityId', id));
    expect(line).toMatchObject({ verb: 'certificate.recorded', accountName: '林婉清', actingAs: `API token "${name}" · ${world.enterprises.a.name} (ENTERPRISE_ADMIN)` });
  });

  it('never sees a row of another enterprise', async () => {
    const { recordCertificate } = await world.as('clerkB').get<{ recordCertificate: { id: string } }>(RECORD, { input: certificate() });
    const { asks } = await tokenWith(['certificate:read', 'certificate:renew']);
    expect(await asks.get('query ($id: ID!) { certificate(id: $id) { id } }', { id: recordCertificate.id })).toEqual({ certificate: null });
    const { kind: _kind, ...successor } = certificate({ issuedOn: '2026-11-01' });
    expect((await asks.ask('mutation ($input: RenewCertificateInput!) { renewCertificate(input: $input) { id } }', { input: { ...successor, id: recordCertificate.id, version: 1 } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a token is dead from the next request on', () => {
  const reasonOf = async (secret: string) => { const { status, code, reason } = await bearing(world, secret); return [status, code, reason]; };
  const dead = (reason: string) => [401, 'UNAUTHENTICATED', reason];
  const ALIVE = [200, undefined, undefined];

  it('when it is revoked', async () => {
    const token = await tokenWith(['certificate:read']);
    expect(await reasonOf(token.secret)).toEqual(ALIVE);
    await revoke(admin, token);
    expect(await reasonOf(token.secret)).toEqual(dead('token.revoked'));
  });

  it('when its last day is over in Shanghai', async () => {
    const { secret } = await tokenBy(world, admin, { permissions: ['certificate:read'], expiresOn: '2026-11-20' });
    const before = world.clock.now();
    world.clock.set(new Date('2026-11-20T15:59:59.999Z'));
    expect(await reasonOf(secret)).toEqual(ALIVE);
    world.clock.set(new Date('2026-11-20T16:00:00Z'));
    expect(await reasonOf(secret)).toEqual(dead('token.expired'));
    world.clock.set(before);
  });

  it('when its maker is disabled, and it stays revoked when he is enabled again; a password that was reset leaves it alone', async () => {
    const person = await settled(world, admin, { name: `maker-${++serial}`, roles: ['ENTERPRISE_ADMIN'] });
    const { secret, id } = await tokenBy(world, await person.enter(), { permissions: ['certificate:read'] });
    const byAdmin = async (document: string) => {
      const members = await admin.get<{ members: { nodes: { id: string; version: number }[] } }>('{ members(first: 100) { nodes { id version } } }');
      const { version } = members.members.nodes.find((member) => member.id === person.id)!;
      await admin.get(document, { input: { id: person.id, version } });
    };
    await byAdmin(MEMBER.reset);
    expect(await reasonOf(secret)).toEqual(ALIVE);
    await byAdmin(MEMBER.disable);
    expect(await reasonOf(secret)).toEqual(dead('token.revoked'));
    await byAdmin(MEMBER.enable);
    expect(await reasonOf(secret)).toEqual(dead('token.revoked'));
    expect((await system().records.list(AuditLine, where<AuditLine>().equal('entityId', id))).map(({ verb, accountName }) => `${verb} ${accountName}`)).toEqual(['token.created 新人', 'token.revoked 林婉清']);
  });

  it('for what its maker may not do any more, and alive again when he may', async () => {
    const person = await settled(world, admin, { name: `maker-${++serial}`, roles: ['ENTERPRISE_ADMIN'] });
    const { asks } = await tokenBy(world, await person.enter(), { permissions: ['certificate:read', 'certificate:cancel'] });
    const permissions = async () => (await asks.get<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }')).viewer.permissions;
    const become = async (...roles: string[]) => {
      const members = await admin.get<{ members: { nodes: { id: string; version: number }[] } }>('{ members(first: 100) { nodes { id version } } }');
      const { id, version } = members.members.nodes.find((member) => member.id === person.id)!;
      await admin.get(MEMBER.roles, { input: { id, version, roles } });
    };
    expect(await permissions()).toEqual(['certificate:read', 'certificate:cancel']);
    await become('ENTERPRISE_CLERK');
    expect(await permissions()).toEqual(['certificate:read']);
    expect(await asks.verdict('mutation { cancelCertificate(input: { id: "x", version: 1, reason: "x" }) { id } }')).toBe('token.notGranted');
    await become('ENTERPRISE_ADMIN');
    expect(await permissions()).toEqual(['certificate:read', 'certificate:cancel']);
  });

  it('when its enterprise is closed', async () => {
    const by = world.as('adminB');
    const { secret } = await tokenBy(world, by, { permissions: ['certificate:read'] });
    const close = (isClosed: boolean) => transaction(system(), async ({ records }) => { await records.change(await records.get(Organisation, world.enterprises.b.id), { isClosed }); });
    await close(true);
    expect(await reasonOf(secret)).toEqual(dead('token.makerGone'));
    await close(false);
    expect(await reasonOf(secret)).toEqual(ALIVE);
  });

  it('and never by the age of a password, which stops its maker', async () => {
    const { asks } = await tokenBy(world, admin, { permissions: ['certificate:read'], expiresOn: '2027-11-20' });
    const before = world.clock.now();
    world.clock.advance(200 * DAY_MS);
    expect(await asks.verdict(READ_CERTIFICATES)).toBe('ok');
    world.clock.set(before);
  });
});

describe('work in the background that a machine began', () => {
  const EXPORT = 'mutation { exportCertificates(input: { format: CSV }) { id } }';
  const workOn = (run: JobDefinition['run']) => workOff(world.ground, {
    kinds: [{ kind: 'EXPORT_CERTIFICATES', permission: 'certificate:export', run }], atOnce: 1, leaseMs: MINUTE_MS, log: { error: () => undefined, warn: () => undefined },
  });
  const begun = async ({ asks }: { asks: Asker }) => (await asks.get<{ exportCertificates: { id: string } }>(EXPORT)).exportCertificates.id;
  const job = (id: string) => system().records.get(Job, id);

  it('goes on with what its token carries and no more', async () => {
    const token = await tokenWith(['certificate:export', 'certificate:read']);
    const id = await begun(token);
    const seen: (ViewerToken | null)[] = [];
    await workOn(async ({ request }) => { seen.push(tokenOf(request.viewer)); return {}; });
    expect(seen).toEqual([{ id: token.id, name: token.name, expiresOn: '2027-06-30', permissions: ['certificate:read', 'certificate:export'] }]);
    expect(await job(id)).toMatchObject({ state: 'SUCCEEDED', tokenId: token.id });
  });

  it('ends when the token was revoked meanwhile', async () => {
    const token = await tokenWith(['certificate:export']);
    const id = await begun(token);
    await revoke(admin, token);
    await workOn(async () => { throw new Error('a revoked token must not act'); });
    expect(await job(id)).toMatchObject({ state: 'FAILED', failureReason: 'job.permissionLost' });
  });
});
