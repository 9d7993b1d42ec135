import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const OPEN = 'mutation ($input: OpenProjectInput!) { openProject(input: $input) { id version state stateSince name } }';
const PAGE = `query ($id: ID!) { project(id: $id) {
  id version name state stateReason budgetFen spentFen isActive isOverBudget viewerCan partners { name kind } resultCount results { title } enterprise { id name } } }`;
const LIST = 'query ($filter: ProjectFilter, $orderBy: ProjectOrder) { projects(filter: $filter, orderBy: $orderBy) { nodes { name } totalCount } }';
const RECORD = 'mutation ($input: RecordProjectResultInput!) { recordProjectResult(input: $input) { id project { resultCount } } }';
const verbOf = (verb: string) => `mutation ($input: ${verb === 'terminate' ? 'WithReasonInput' : verb === 'edit' ? 'EditProjectInput' : 'AtInput'}!) { ${verb}Project(input: $input) { id version } }`;

interface Row {
  id: string; version: number; name: string; state: string; stateReason: string | null; spentFen: number; isActive: boolean; isOverBudget: boolean;
  viewerCan: string[]; partners: { name: string }[]; resultCount: number; results: { title: string }[]; enterprise: { id: string };
}

const content = {
  name: '轻量化铝合金罐体关键技术', kind: 'KEY_TECH', stage: 'DESIGN', goal: '罐体减重 20%,满足 GB 18564.1', leadName: '周启航', budgetFen: 3_000_000_000, spentFen: 0,
  startsOn: '2026-03-01', endsOn: '2027-02-28', partners: [{ name: '武汉理工大学', kind: 'UNIVERSITY' }],
};
const result = { kind: 'PATENT', title: '一种罐体防波板', achievedOn: '2026-11-01' };

const rowFor = async (who: CastName, id: string) => (await world.as(who).get<{ project: Row | null }>(PAGE, { id })).project;
const open = async (who: CastName, values: object = {}) => (await world.as(who).get<{ openProject: Row }>(OPEN, { input: { ...content, ...values } })).openProject;
const act = (who: CastName, verb: string, row: { id: string; version: number }) => {
  if (verb === 'recordResult') return world.as(who).verdict(RECORD, { input: { projectId: row.id, ...result } });
  const { id, version } = row;
  return world.as(who).verdict(verbOf(verb), { input: { id, version, ...(verb === 'edit' && content), ...(verb === 'terminate' && { reason: '方向调整' }) } });
};

const WAY: Record<string, string[]> = { PLANNED: [], ACTIVE: ['start'], PAUSED: ['start', 'pause'], COMPLETED: ['start', 'complete'], TERMINATED: ['terminate'] };
const STATES = Object.keys(WAY);

async function projectIn(state: string): Promise<Row> {
  const { id } = await open('clerkA');
  for (const verb of WAY[state] ?? []) await act('clerkA', verb, (await rowFor('clerkA', id))!);
  return (await rowFor('clerkA', id))!;
}

describe('what may be done in which state', () => {
  const [planned, active, paused, completed, terminated] = ['project.notPlanned', 'project.notActive', 'project.notPaused', 'project.completed', 'project.terminated'];
  const verdicts: Record<string, string[]> = {
    edit: ['ok', 'ok', 'ok', completed, terminated],
    start: ['ok', planned, planned, completed, terminated],
    pause: [active, 'ok', active, completed, terminated],
    resume: [paused, paused, 'ok', completed, terminated],
    complete: [active, 'ok', active, completed, terminated],
    terminate: ['ok', 'ok', 'ok', completed, terminated],
    recordResult: [active, 'ok', active, 'ok', terminated],
  };
  const cases = Object.entries(verdicts).flatMap(([verb, row]) => row.map((verdict, place) => [verb, STATES[place]!, verdict] as const));

  it.each(cases)('%s on a project that is %s: %s', async (verb, state, verdict) => {
    expect(await act('clerkA', verb, await projectIn(state))).toBe(verdict);
  });

  it.each(STATES)('viewerCan of a project that is %s lists exactly the verbs that succeed', async (state) => {
    const able = Object.entries(verdicts).filter(([, row]) => row[STATES.indexOf(state)] === 'ok').map(([verb]) => verb === 'recordResult' ? 'RECORD_RESULT' : verb.toUpperCase());
    expect((await projectIn(state)).viewerCan).toEqual(able);
  });
});

describe('who may do what', () => {
  const strangers: CastName[] = ['cityRegulator', 'cityLeader', 'zengduRegulator', 'suixianRegulator', 'tester', 'reviewer', 'signatory', 'system', 'security', 'auditor'];
  const verdicts: [CastName, string][] = [
    ['adminA', 'ok'], ['clerkA', 'ok'], ['adminB', 'record.notFound'], ['clerkB', 'record.notFound'],
    ...strangers.map((who): [CastName, string] => [who, 'auth.noPermission']),
  ];
  const verbs = { edit: 'ACTIVE', start: 'PLANNED', pause: 'ACTIVE', resume: 'PAUSED', complete: 'ACTIVE', terminate: 'ACTIVE', recordResult: 'ACTIVE' };
  const cases = Object.entries(verbs).flatMap(([verb, state]) => verdicts.map(([who, verdict]) => ({ who, verb, state, verdict })));

  it.each(cases)('$who: $verb of a project of A that is $state: $verdict', async ({ who, verb, state, verdict }) => {
    expect(await act(who, verb, await projectIn(state))).toBe(verdict);
  });

  it.each(verdicts)('%s opening a project of his own enterprise', async (who, verdict) => {
    const opens = await world.as(who).verdict(OPEN, { input: content });
    expect(opens).toBe(verdict === 'record.notFound' ? 'ok' : verdict);
  });

  const sight: [CastName, string][] = [
    ['adminA', 'seen'], ['clerkA', 'seen'], ['cityRegulator', 'seen'], ['cityLeader', 'seen'], ['zengduRegulator', 'seen'],
    ['adminB', 'hidden'], ['clerkB', 'hidden'], ['suixianRegulator', 'hidden'], ['tester', 'auth.noPermission'], ['auditor', 'auth.noPermission'],
  ];
  it.each(sight)('a project of A for %s: %s', async (who, verdict) => {
    const { id } = await open('clerkA');
    const { data, errors } = await world.as(who).ask<{ project: Row | null }>(PAGE, { id });
    expect(errors?.[0]?.extensions.reason ?? (data?.project ? 'seen' : 'hidden')).toBe(verdict);
  });

  it('nobody without a session sees projects or opens one', async () => {
    expect(await world.as('nobody').verdict(LIST)).toBe('auth.signInFirst');
    expect(await world.as('nobody').verdict(OPEN, { input: content })).toBe('auth.signInFirst');
  });
});

describe('stories', () => {
  it('a project goes its way: opened, started, results come before and after its completion', async () => {
    const { id, state, stateSince } = await world.as('clerkA').get<{ openProject: Row & { stateSince: string } }>(OPEN, { input: content }).then((data) => data.openProject);
    expect([state, stateSince]).toEqual(['PLANNED', '2026-11-20']);
    await act('adminA', 'start', (await rowFor('adminA', id))!);
    await world.as('clerkA').get(RECORD, { input: { projectId: id, ...result } });
    await act('clerkA', 'complete', (await rowFor('clerkA', id))!);
    await world.as('clerkA').get(RECORD, { input: { projectId: id, ...result, kind: 'PRODUCT', title: '铝合金运油半挂车' } });
    const seen = await rowFor('zengduRegulator', id);
    expect(seen).toMatchObject({ state: 'COMPLETED', isActive: false, viewerCan: [], resultCount: 2, enterprise: { id: world.enterprises.a.id } });
    expect(seen!.results.map(({ title }) => title)).toEqual(['铝合金运油半挂车', '一种罐体防波板']);
  });

  it('spending above the budget is accepted and shown, in amounts beyond 21 million yuan', async () => {
    const { id, version } = await open('clerkA');
    await world.as('clerkA').get(verbOf('edit'), { input: { id, version, ...content, spentFen: 3_000_000_001 } });
    expect(await rowFor('clerkA', id)).toMatchObject({ budgetFen: 3_000_000_000, spentFen: 3_000_000_001, isOverBudget: true });
    const half = await world.as('clerkA').ask(verbOf('edit'), { input: { id, version: 2, ...content, spentFen: 0.5 } });
    expect(half.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'Fen', reason: 'input.notWhole' }]);
  });

  it('wrong dates, repeated partners and a code that is taken are named at their fields; another enterprise may use the code', async () => {
    const refusals = async (values: object) => (await world.as('clerkA').ask(OPEN, { input: { ...content, ...values } })).errors?.[0]?.extensions.fields?.map(({ path, reason }) => [path, reason]);
    await open('clerkA', { code: 'YF-2026-01' });
    expect(await refusals({ endsOn: '2026-02-28' })).toEqual([['input.endsOn', 'project.datesOrder']]);
    expect(await refusals({ partners: [content.partners[0], content.partners[0]] })).toEqual([['input.partners.1.name', 'input.repeated']]);
    expect(await refusals({ code: 'YF-2026-01' })).toEqual([['input.code', 'project.codeTaken']]);
    expect(await world.as('clerkB').verdict(OPEN, { input: { ...content, code: 'YF-2026-01' } })).toBe('ok');
  });

  it('a result that is not achieved yet is refused, and the same key records one result only', async () => {
    const { id } = await projectIn('ACTIVE');
    const input = { projectId: id, ...result, idempotencyKey: 'result-of-a-project' };
    const early = await world.as('clerkA').ask(RECORD, { input: { ...input, idempotencyKey: null, achievedOn: '2026-11-21' } });
    expect(early.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.achievedOn', reason: 'input.dateInFuture' }]);
    const first = await world.as('clerkA').get(RECORD, { input });
    expect(await world.as('clerkA').get(RECORD, { input })).toEqual(first);
    expect((await rowFor('clerkA', id))!.resultCount).toBe(1);
  });

  it('the list is filtered by state, overlapping period and partner, sorted by budget, within each scope', async () => {
    const mine = { startsOn: '2030-01-01', endsOn: '2030-06-30', partners: [{ name: '湖北汽车工业学院', kind: 'UNIVERSITY' }] };
    await open('clerkA', { ...mine, name: '甲', budgetFen: 200 });
    await open('clerkA', { ...mine, name: '乙', budgetFen: 100, startsOn: '2030-06-30', endsOn: '2031-01-01' });
    await open('clerkB', { ...mine, name: '丙', budgetFen: 300 });
    const names = async (who: CastName, filter: object) => (await world.as(who).get<{ projects: { nodes: { name: string }[] } }>(LIST,
      { filter, orderBy: { field: 'BUDGET', direction: 'ASC' } })).projects.nodes.map(({ name }) => name);
    const search = '湖北汽车工业';
    expect(await names('cityRegulator', { search })).toEqual(['乙', '甲', '丙']);
    expect(await names('suixianRegulator', { search })).toEqual(['丙']);
    expect(await names('clerkA', { search, period: { from: '2030-07-01' } })).toEqual(['乙']);
    expect(await names('clerkA', { search, period: { from: '2030-06-30', to: '2030-06-30' }, state: ['PLANNED'] })).toEqual(['乙', '甲']);
    expect(await names('clerkA', { search, state: ['ACTIVE'] })).toEqual([]);
    expect(await names('clerkA', { enterpriseId: world.enterprises.b.id })).toEqual([]);
  });

  it('an enterprise shows its projects to those who may see them, in one statement for all rows', async () => {
    const document = '{ enterprises(filter: { kind: [SPV_MAKER] }) { nodes { name projectCount projects(first: 2) { name } } } }';
    const { data, statements } = await world.as('cityRegulator').ask<{ enterprises: { nodes: { projectCount: number; projects: unknown[] }[] } }>(document);
    expect(data!.enterprises.nodes.map(({ projectCount, projects }) => projectCount > 2 && projects.length)).toEqual([2, 2]);
    expect(statements).toBe(3);
  });
});
