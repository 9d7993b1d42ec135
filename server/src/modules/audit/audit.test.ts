import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { settled } from '../../../../tests/cast/people';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { AuditLine, AuditSeal } from '../../kernel/audit.entity';
import { everything, where } from '../../kernel/condition';
import { firstIdAt } from '../../kernel/ids';
import { Session } from '../sessions/session.entity';
import { OVERLAP_MS, sealLines, verifyChain } from './chain';
import { startSealer } from './sealer';

const LIST = `query ($filter: AuditLineFilter, $orderBy: AuditLineOrder) { auditLines(filter: $filter, orderBy: $orderBy, first: 100) {
  totalCount nodes { id at accountId accountName actingAs verb entity entityId enterpriseId before after requestId sealed } } }`;
const EDIT = 'mutation ($input: EditEnterpriseInput!) { editEnterprise(input: $input) { version } }';
const PROFILE = { kinds: ['SPV_MAKER'], address: '湖北省随州市', legalRepresentative: '林建国', contactPhone: '0722-3210001', industryCode: '3630' };

interface Line { id: string; accountName: string; actingAs: string; verb: string; entityId: string; before: string | null; after: string; requestId: string; sealed: boolean; at: string }
let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const lines = async (filter = {}, orderBy?: object) => (await world.as('auditor').get<{ auditLines: { totalCount: number; nodes: Line[] } }>(LIST, { filter, orderBy })).auditLines;
const system = () => requestOf(world.ground, theSystem);

/** Edits enterprise A. @returns the line that this left */
async function edit(contactName: string): Promise<Line> {
  const { id } = world.enterprises.a;
  const { enterprise } = await world.as('clerkA').get<{ enterprise: { version: number } }>('query ($id: ID!) { enterprise(id: $id) { version } }', { id });
  await world.as('clerkA').get(EDIT, { input: { id, version: enterprise.version, ...PROFILE, contactName } });
  const { nodes } = await lines({ entityId: id, verb: 'enterprise.edited' });
  return nodes.find((line) => line.after.includes(contactName))!;
}

describe('the log', () => {
  it.each(['adminA', 'clerkA', 'cityRegulator', 'cityLeader', 'tester', 'signatory', 'system', 'security', 'nobody'] as (CastName | 'nobody')[])('is not read by %s', async (who) => {
    expect(await world.as(who).verdict(LIST)).toBe(who === 'nobody' ? 'auth.signInFirst' : 'auth.noPermission');
  });

  it('tells the auditor who did what to which row, as what, when, in which request, and how it was before', async () => {
    await edit('先前的人');
    const line = await edit('后来的人');
    expect(line).toMatchObject({
      accountName: '吴敏', actingAs: expect.stringMatching(/^湖北汉江楚韵专用汽车有限公司 \(ENTERPRISE_CLERK\)$/), verb: 'enterprise.edited', entity: 'Enterprise', entityId: world.enterprises.a.id,
      enterpriseId: world.enterprises.a.id, at: world.clock.now().toISOString(), requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect([JSON.parse(line.before!), JSON.parse(line.after)]).toEqual([{ contactName: '先前的人' }, { contactName: '后来的人' }]);
  });

  it('holds nothing of what was refused', async () => {
    await world.as('clerkB').get('{ viewer { kind } }');
    const before = (await lines()).totalCount;
    await world.as('clerkB').verdict(EDIT, { input: { id: world.enterprises.a.id, version: 1, ...PROFILE, contactName: '外人' } });
    await world.as('clerkA').verdict(EDIT, { input: { id: world.enterprises.a.id, version: 1, ...PROFILE, contactName: '迟到' } });
    expect((await lines()).totalCount).toBe(before);
  });

  it('never repeats a password, its hash, a token or its hash', async () => {
    const person = await settled(world, world.as('adminA'), { name: 'careful', roles: ['ENTERPRISE_CLERK'] });
    await (await person.enter()).get('mutation { signOutEverywhere { kind } }');
    const all = JSON.stringify(await system().records.list(AuditLine, everything, { most: 10_000 }));
    const tokens = (await system().records.list(Session, everything)).map((session) => session.tokenHash);
    for (const secret of ['argon2', person.password, 'passwordHash', 'tokenHash', ...tokens]) expect(all).not.toContain(secret);
    expect((await lines({ entityId: person.id })).nodes.map((line) => line.verb)).toEqual(expect.arrayContaining(
      ['member.invited', 'account.signedIn', 'account.passwordChanged', 'account.signedOutEverywhere']));
  });

  it('is filtered by verb, entity, row, person and time, searched, and sorted by time', async () => {
    world.clock.advance(60_000);
    const line = await edit('筛选');
    const { viewer } = await world.as('clerkA').get<{ viewer: { account: { id: string } } }>('{ viewer { account { id } } }');
    const edited = await lines({ verb: 'enterprise.edited', entity: 'Enterprise', entityId: world.enterprises.a.id, accountId: viewer.account.id, search: 'edited' });
    expect(edited.nodes.map((node) => node.id)).toContain(line.id);
    expect((await lines({ at: { from: line.at, to: line.at }, verb: 'enterprise.edited' })).nodes).toHaveLength(1);
    expect((await lines({ at: { to: '2020-01-01T00:00:00Z' } })).totalCount).toBe(0);
    const times = (await lines({}, { field: 'AT', direction: 'ASC' })).nodes.map((node) => node.at);
    expect(times).toEqual([...times].sort());
  });
});

describe('the sealer', () => {
  const unsealed = async () => (await system().records.count(AuditLine, everything)) - (await system().records.count(AuditSeal, everything));

  it('gives a line its place in the chain within a second, and what is left when it stops', async () => {
    const stop = startSealer(world.ground, world.app.log);
    onTestFinished(() => stop());
    const line = await edit('封存');
    const start = Date.now();
    while (!(await lines({ entityId: line.entityId, search: 'edited' })).nodes.find(({ id }) => id === line.id)?.sealed) {
      expect(Date.now() - start).toBeLessThan(5_000);
      await wait(50);
    }
    expect(Date.now() - start).toBeLessThan(1_500);
    await edit('最后');
    await stop();
    expect(await unsealed()).toBe(0);
  });

  it('that meets others never forks the chain', async () => {
    await edit('岔路一');
    await edit('岔路二');
    await Promise.allSettled(Array.from({ length: 6 }, () => sealLines(world.ground, null)));
    const seals = await system().records.list(AuditSeal, everything, { order: [{ property: 'sequence', descending: false }], most: 10_000 });
    expect(seals.map((seal) => seal.sequence)).toEqual(seals.map((_, index) => index + 1));
    expect(await unsealed()).toBe(0);
    expect(await system().records.count(AuditLine, where<AuditLine>().isSet('id'))).toBe(seals.length);
  });

  if (process.env.TEST_ENGINE === 'mariadb') {
    it('gives a line that was committed late its place behind those that overtook it', async () => {
      const { database, newId, clock } = world.ground;
      const id = newId();
      const columns = 'id, at, accountName, actingAs, verb, entity, entityId, requestId';
      await database.transaction(async (connection) => {
        await connection.write(`INSERT INTO audit_line (${columns}) VALUES (?, ?, 'x', 'x', 'x', 'x', 'x', 'x')`, [id, clock.now()]);
        await edit('超车');
        await sealLines(world.ground, firstIdAt(new Date(clock.now().getTime() - OVERLAP_MS)));
      });
      expect(await unsealed()).toBe(1);
      await sealLines(world.ground, firstIdAt(new Date(clock.now().getTime() - OVERLAP_MS)));
      const last = await system().records.list(AuditSeal, everything, { order: [{ property: 'sequence', descending: true }], most: 1 });
      expect(last).toMatchObject([{ id }]);
      expect((await verifyChain(world.ground)).broken).toBeNull();
    });
  }
});
