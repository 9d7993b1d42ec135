import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../../../../tests/cast/people';
import { requestOf, theSystem } from '../../../../tests/cast/viewers';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { everything, where } from '../../kernel/condition';
import { transaction } from '../../kernel/transaction';
import { Organisation } from './organisation.entity';

const LIST = 'query ($filter: OrganisationFilter, $orderBy: OrganisationOrder) { organisations(filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { id version kind name handle regionPrefix viewerCan } } }';
const CREATE = 'mutation ($input: CreateOrganisationInput!) { createOrganisation(input: $input) { id version kind name handle regionPrefix } }';
const RENAME = 'mutation ($input: RenameOrganisationInput!) { renameOrganisation(input: $input) { name version } }';
const NO = 'auth.noPermission';

interface Row { id: string; version: number; kind: string; name: string; handle: string; viewerCan: string[] }
let world: World;
let running = 0;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const system = () => requestOf(world.ground, theSystem);
const department = (more = {}) => ({ kind: 'GOVERNMENT', name: '某局', handle: `bureau-${running++}`, regionPrefix: '421303', ...more });
const list = async (who: CastName, variables = {}) => (await world.as(who).get<{ organisations: { totalCount: number; nodes: Row[] } }>(LIST, variables)).organisations;
const byHandle = async (handle: string) => (await list('system')).nodes.find((row) => row.handle === handle)!;

describe('who may do what', () => {
  const EVERYBODY: [CastName | 'nobody', string, string][] = [['system', 'ok', 'ok'], ['security', NO, 'ok'], ['auditor', NO, 'ok'], ['cityRegulator', NO, NO], ['cityLeader', NO, NO],
    ['zengduRegulator', NO, NO], ['adminA', NO, NO], ['clerkA', NO, NO], ['tester', NO, NO], ['nobody', 'auth.signInFirst', 'auth.signInFirst']];
  it.each(EVERYBODY)('%s creates and renames: %s; lists: %s', async (who, changes, reads) => {
    const found = await byHandle('zengdu');
    expect(await world.as(who).verdict(CREATE, { input: department() })).toBe(changes);
    expect(await world.as(who).verdict(RENAME, { input: { id: found.id, version: found.version, name: found.name } })).toBe(changes);
    expect(await world.as(who).verdict(LIST)).toBe(reads);
  });

  it('everybody reads the name of his own organisation, by whatever way', async () => {
    expect(await world.as('clerkA').get('{ viewer { organisation { handle viewerCan } } }')).toEqual({ viewer: { organisation: { handle: 'hanjiang', viewerCan: [] } } });
    expect(await world.as('nobody').get('{ viewer { organisation { handle } } }')).toEqual({ viewer: { organisation: null } });
  });
});

describe('a new organisation', () => {
  const cases: [string, object, string][] = [
    ['a department of a city', { regionPrefix: '4213' }, 'ok'], ['a department of a county', { regionPrefix: '421321' }, 'ok'],
    ['a department without a region', { regionPrefix: null }, 'input.regionPrefix organisation.regionPrefix'], ['a department of a province', { regionPrefix: '42' }, 'input.regionPrefix organisation.regionPrefix'],
    ['a department of everything', { regionPrefix: '' }, 'input.regionPrefix organisation.regionPrefix'], ['a department with a pattern', { regionPrefix: '4213%' }, 'input.regionPrefix organisation.regionPrefix'],
    ['a testing center', { kind: 'CENTER', regionPrefix: null }, 'ok'],
    ['an enterprise', { kind: 'ENTERPRISE' }, 'input.kind organisation.kindNotHere'], ['a second platform', { kind: 'PLATFORM' }, 'input.kind organisation.kindNotHere'],
    ['a handle with a sign', { handle: 'a@b' }, 'input.handle organisation.handlePattern'], ['a handle in capitals', { handle: 'Bureau' }, 'input.handle organisation.handlePattern'],
    ['a handle that is taken', { handle: 'suizhou' }, 'input.handle organisation.handleTaken'], ['the handle of an enterprise', { handle: 'hanjiang' }, 'input.handle organisation.handleTaken'],
    ['no name', { name: ' ' }, 'input.name input.required'], ['a name that is too long', { name: '局'.repeat(121) }, 'input.name input.tooLong'], ['the longest name', { name: '局'.repeat(120) }, 'ok'],
  ];
  it.each(cases)('%s: %j → %s', async (_name, more, verdict) => {
    const before = await system().records.count(Organisation, everything);
    const { errors } = await world.as('system').ask(CREATE, { input: department(more) });
    const field = errors?.[0]?.extensions.fields?.[0];
    expect(field ? `${field.path} ${field.reason}` : errors ? errors[0]!.extensions.reason : 'ok').toBe(verdict);
    expect(await system().records.count(Organisation, everything)).toBe(before + (verdict === 'ok' ? 1 : 0));
  });

  it('is made once for a key, and once for a handle, however many ask at once', async () => {
    const input = department({ idempotencyKey: 'organisation-1' });
    const ids = await Promise.all(Array.from({ length: 5 }, async () => (await world.as('system').get<{ createOrganisation: Row }>(CREATE, { input })).createOrganisation.id));
    expect(new Set(ids).size).toBe(1);
    const same = department();
    const verdicts = await Promise.all(Array.from({ length: 5 }, () => world.as('system').verdict(CREATE, { input: same })));
    expect(verdicts.sort()).toEqual(['input.invalid', 'input.invalid', 'input.invalid', 'input.invalid', 'ok']);
  });

  it('of a county shows its people that county and nothing beside it', async () => {
    const { createOrganisation: { id } } = await world.as('system').get<{ createOrganisation: Row }>(CREATE, { input: department({ regionPrefix: '421321' }) });
    const person = await settled(world, world.as('security'), { organisationId: id, name: 'newcomer', roles: ['REGULATOR'] });
    const who = await person.enter();
    expect(await who.get('{ enterprises { nodes { id } } }')).toEqual({ enterprises: { nodes: [{ id: world.enterprises.b.id }] } });
    await transaction(system(), async ({ records }) => records.change(await records.get(Organisation, id), { regionPrefix: null }));
    expect(await who.get('{ viewer { kind } }')).toEqual({ viewer: { kind: 'PUBLIC' } });
  });
});

describe('a new name', () => {
  it('is seen at once, and a stale one is a conflict', async () => {
    const found = await byHandle('suixian');
    const rename = (name: string) => world.as('system').ask<{ renameOrganisation: Row }>(RENAME, { input: { id: found.id, version: found.version, name } });
    expect((await rename('随县市场监督管理局(新)')).data?.renameOrganisation).toEqual({ name: '随县市场监督管理局(新)', version: found.version + 1 });
    expect((await rename('迟到')).errors?.[0]?.extensions).toMatchObject({ code: 'CONFLICT', current: { version: found.version + 1 } });
    expect(await world.as('suixianRegulator').get('{ viewer { organisation { name } } }')).toEqual({ viewer: { organisation: { name: '随县市场监督管理局(新)' } } });
  });

  it('is not given to an enterprise here, and the buttons say so', async () => {
    const found = await byHandle('hanjiang');
    expect(found.viewerCan).toEqual([]);
    expect((await byHandle('suizhou')).viewerCan).toEqual(['RENAME']);
    expect(await world.as('system').verdict(RENAME, { input: { id: found.id, version: found.version, name: '新名' } })).toBe('organisation.enterpriseNameIsConfirmed');
  });
});

describe('the list', () => {
  it('is searched by a part of the name, filtered by kind and sorted', async () => {
    expect((await list('security', { filter: { search: '曾都区' } })).nodes.map((row) => row.handle)).toEqual(['zengdu']);
    const enterprises = await list('auditor', { filter: { kind: ['ENTERPRISE'] }, orderBy: { field: 'NAME', direction: 'DESC' } });
    expect(enterprises.nodes.map((row) => row.kind)).toEqual(['ENTERPRISE', 'ENTERPRISE']);
    expect(enterprises.nodes.map((row) => row.name)).toEqual([...enterprises.nodes.map((row) => row.name)].sort().reverse());
    expect(enterprises.totalCount).toBe(await system().records.count(Organisation, where<Organisation>().equal('kind', 'ENTERPRISE')));
  });
});
