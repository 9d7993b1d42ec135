import { standardStatus, STANDARD_STATUSES, type DatedStandard } from '@bianzhong/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const ADD = 'mutation ($input: AddStandardInput!) { addStandard(input: $input) { id version number kind issuedYear status } }';
const EDIT = 'mutation ($input: EditStandardInput!) { editStandard(input: $input) { id version number status supersededOn replacedBy { number } } }';
const REPLACE = 'mutation ($input: ReplaceStandardInput!) { replaceStandard(input: $input) { id version status supersededOn isReplacementPartial replacedBy { number } } }';
const WITHDRAW = 'mutation ($input: WithdrawStandardInput!) { withdrawStandard(input: $input) { id version status } }';
const PAGE = 'query ($id: ID!) { standard(id: $id) { id version number status viewerCan replaces { number } replacedBy { number } } }';
const LIST = 'query ($filter: StandardFilter, $orderBy: StandardOrder, $after: String) { standards(filter: $filter, orderBy: $orderBy, first: 100, after: $after) { nodes { id version number title status isDoubtful } totalCount } }';

interface Row { id: string; version: number; number: string; title: string; status: string; viewerCan: string[]; isDoubtful: boolean; supersededOn: string | null; replacedBy: { number: string } | null; replaces: { number: string }[] }
const facts = { title: '罐体检验规程', isMandatory: false, source: '标准信息页面', isDoubtful: false };
const regulator = () => world.as('cityRegulator');
let running = 9000;
const add = async (values: object = {}) => (await regulator().get<{ addStandard: Row }>(ADD, { input: { number: `QC/T ${++running}-2020`, ...facts, ...values } })).addStandard;
const page = async (id: string, who: CastName = 'cityRegulator') => (await world.as(who).get<{ standard: Row }>(PAGE, { id })).standard;
const list = async (variables: object) => (await regulator().get<{ standards: { nodes: Row[]; totalCount: number } }>(LIST, { ...variables })).standards;
const numbers = async (filter: object) => (await list({ filter })).nodes.map((row) => row.number);

const REGULATORS: CastName[] = ['cityRegulator', 'zengduRegulator', 'suixianRegulator', 'guangshuiRegulator'];
const OTHERS: CastName[] = ['cityLeader', 'adminA', 'clerkA', 'adminB', 'clerkB', 'tester', 'reviewer', 'signatory', 'system', 'security', 'auditor'];

describe('who may do what', () => {
  it.each([...REGULATORS, ...OTHERS])('%s sees the whole catalogue', async (who) => {
    const { standards } = await world.as(who).get<{ standards: { totalCount: number } }>('{ standards { totalCount } }');
    expect(standards.totalCount).toBeGreaterThanOrEqual(75);
  });

  it('a stranger sees none of it', async () => {
    expect(await world.as('nobody').verdict('{ standards { totalCount } }')).toBe('auth.signInFirst');
  });

  const attempts: [CastName | 'nobody', string][] = [
    ...REGULATORS.map((who): [CastName, string] => [who, 'ok']), ...OTHERS.map((who): [CastName, string] => [who, 'auth.noPermission']), ['nobody', 'auth.signInFirst'],
  ];
  it.each(attempts)('%s adds, edits, replaces and withdraws a standard: %s', async (who, verdict) => {
    const [{ id, version, number }, by] = [await add(), await add()];
    expect(await world.as(who).verdict(ADD, { input: { number: `QC/T ${++running}-2021`, ...facts } })).toBe(verdict);
    expect(await world.as(who).verdict(EDIT, { input: { id, version, number, ...facts } })).toBe(verdict);
    const at = { id, version: verdict === 'ok' ? 2 : 1 };
    expect(await world.as(who).verdict(REPLACE, { input: { ...at, byId: by.id, isPartial: true } })).toBe(verdict);
    expect(await world.as(who).verdict(WITHDRAW, { input: { id, version: verdict === 'ok' ? 3 : 1, on: '2026-11-20' } })).toBe(verdict);
  });

  const states = {
    UPCOMING: { dates: { implementedOn: '2027-01-01' }, actions: ['EDIT', 'REPLACE', 'WITHDRAW'], replace: 'ok', withdraw: 'ok' },
    CURRENT: { dates: { implementedOn: '2020-01-01' }, actions: ['EDIT', 'REPLACE', 'WITHDRAW'], replace: 'ok', withdraw: 'ok' },
    SUPERSEDED: { dates: { implementedOn: '2020-01-01' }, actions: ['EDIT', 'WITHDRAW'], replace: 'standard.alreadyReplaced', withdraw: 'ok' },
    WITHDRAWN: { dates: { implementedOn: '2020-01-01' }, actions: ['EDIT'], replace: 'standard.alreadyWithdrawn', withdraw: 'standard.alreadyWithdrawn' },
  };
  it.each(Object.entries(states))('a standard that is %s knows its verbs', async (status, expected) => {
    const [row, by] = [await add(expected.dates), await add()];
    if (status === 'SUPERSEDED') await regulator().get(REPLACE, { input: { id: row.id, version: 1, byId: by.id, isPartial: false } });
    if (status === 'WITHDRAWN') await regulator().get(WITHDRAW, { input: { id: row.id, version: 1, on: '2026-11-20' } });
    const { version, ...now } = await page(row.id);
    expect(now).toMatchObject({ status, viewerCan: expected.actions });
    expect((await page(row.id, 'clerkA')).viewerCan).toEqual([]);
    const at = { id: row.id, version };
    expect(await regulator().verdict(REPLACE, { input: { ...at, byId: by.id, isPartial: true } })).toBe(expected.replace);
    const next = expected.replace === 'ok' ? version + 1 : version;
    expect(await regulator().verdict(WITHDRAW, { input: { id: row.id, version: next, on: '2027-02-01' } })).toBe(expected.withdraw);
    const last = (await page(row.id)).version;
    expect(await regulator().verdict(EDIT, { input: { id: row.id, version: last, number: row.number, ...facts } })).toBe('ok');
  });
});

describe('what a number tells', () => {
  const refusals = [
    { number: '标准七千', isMandatory: false, path: 'input.number', reason: 'standardNumber.pattern' },
    { number: 'GB 99999-2024', isMandatory: false, path: 'input.isMandatory', reason: 'standard.forceMismatch' },
    { number: 'GB/T 99998-2024', isMandatory: true, path: 'input.isMandatory', reason: 'standard.forceMismatch' },
    { number: 'T/CAAMTB 1-2024', isMandatory: true, path: 'input.isMandatory', reason: 'standard.onlyNationalBinds' },
    { number: 'ISO 3779:2009', isMandatory: false, path: 'input.number', reason: 'standard.numberTaken' },
    { number: 'ｇｂ　７２５８—２０１７', isMandatory: true, path: 'input.number', reason: 'standard.numberTaken' },
  ];
  it.each(refusals)('$number (mandatory: $isMandatory) is refused at $path: $reason', async ({ number, isMandatory, path, reason }) => {
    const { errors } = await regulator().ask(ADD, { input: { ...facts, number, isMandatory } });
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path, reason }]);
  });

  it('number, kind and year come out in their one form', async () => {
    expect(await add({ number: 'ga 8020—2019', isMandatory: true })).toMatchObject({ number: 'GA 8020-2019', kind: 'INDUSTRY', issuedYear: 2019 });
    expect(await add({ number: 'UN R159' })).toMatchObject({ kind: 'INTERNATIONAL', issuedYear: null, status: 'CURRENT' });
  });
});

describe('searching and sorting', () => {
  it.each(['gb7258', '7258', 'GB 7258', 'ｇｂ　７２５８', 'gb7258—2017', '机动车运行安全'])('%s finds GB 7258-2017', async (search) => {
    expect(await numbers({ search })).toContain('GB 7258-2017');
  });

  it('a fragment without its slash, and the international counterpart, find GB/T 19001-2016', async () => {
    expect(await numbers({ search: 'gbt19001' })).toEqual(['GB/T 19001-2016']);
    expect(await numbers({ search: 'iso9001:2015' })).toEqual(['GB/T 19001-2016']);
  });

  it('signs that mean something to LIKE mean nothing here', async () => {
    expect(await numbers({ search: '%' })).toEqual([]);
    expect(await numbers({ search: '_' })).toEqual([]);
  });

  it('numbers sort by their figures, not by their letters', async () => {
    const sorted = (await list({ orderBy: { field: 'NUMBER', direction: 'ASC' } })).nodes.map((row) => row.number);
    expect(sorted.indexOf('GB 1589-2016')).toBeLessThan(sorted.indexOf('GB 11567-2017'));
  });

  it('a filter of statuses gives just the rows whose derived status it names, whatever is known of their dates', async () => {
    const days = [null, '2026-11-19', '2026-11-20', '2026-11-21'];
    const by = await add();
    for (const issuedOn of days) for (const implementedOn of days) {
      if (issuedOn && implementedOn && issuedOn > implementedOn) continue;
      const { id } = await add({ issuedOn, implementedOn, number: `QC/T ${++running}-${issuedOn ? 2026 : 2027}` });
      await regulator().get(REPLACE, { input: { id, version: 1, byId: by.id, isPartial: running % 2 === 0, on: days[1 + (running % 3)]! < (implementedOn ?? issuedOn ?? '') ? '2026-11-21' : days[1 + (running % 3)] } });
    }
    const fields = 'id number issuedYear issuedOn implementedOn withdrawnOn supersededOn isReplacementPartial status';
    for (const { code } of STANDARD_STATUSES) {
      const { standards } = await regulator().get<{ standards: { nodes: (DatedStandard & Row)[] } }>(`query ($status: [StandardStatus!]) { standards(filter: { status: $status, search: "QC/T" }, first: 100) { nodes { ${fields} } } }`, { status: [code] });
      expect(standards.nodes.length).toBeGreaterThan(0);
      for (const row of standards.nodes) expect([row.status, standardStatus(row, '2026-11-20')]).toEqual([code, code]);
    }
    const counts = await Promise.all(STANDARD_STATUSES.map(async ({ code }) => (await list({ filter: { status: [code] } })).totalCount));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe((await list({})).totalCount);
  });
});

describe('stories', () => {
  it('the catalogue starts with the standards of the source list, and says which of them are doubtful', async () => {
    const first = (await list({ filter: { search: 'GB/T 17350' } })).nodes;
    expect(first.map((row) => [row.number, row.status])).toEqual([['GB/T 17350-2009', 'SUPERSEDED'], ['GB/T 17350-2024', 'CURRENT']]);
    expect(await page(first[1]!.id)).toMatchObject({ replaces: [{ number: 'GB/T 17350-2009' }] });
    expect((await list({ filter: { search: '23791' } })).nodes).toMatchObject([{ number: 'GB/T 23791-2009', isDoubtful: true, status: 'CURRENT' }]);
  });

  it('a partial replacement leaves the old standard current', async () => {
    const [old, next] = [await add(), await add()];
    const { replaceStandard } = await regulator().get<{ replaceStandard: Row }>(REPLACE, { input: { id: old.id, version: 1, byId: next.id, isPartial: true } });
    expect(replaceStandard).toMatchObject({ status: 'CURRENT', isReplacementPartial: true, supersededOn: '2026-11-20' });
  });

  it('standards do not replace each other in a circle, nor themselves', async () => {
    const [one, two, three] = [await add(), await add(), await add()];
    await regulator().get(REPLACE, { input: { id: one.id, version: 1, byId: two.id, isPartial: true } });
    await regulator().get(REPLACE, { input: { id: two.id, version: 1, byId: three.id, isPartial: true } });
    const circle = await regulator().ask(REPLACE, { input: { id: three.id, version: 1, byId: one.id, isPartial: true } });
    expect(circle.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.byId', reason: 'standard.replacementCycle' }]);
    const itself = await regulator().ask(REPLACE, { input: { id: three.id, version: 1, byId: three.id, isPartial: true } });
    expect(itself.errors?.[0]?.extensions.fields).toMatchObject([{ reason: 'standard.replacedByItself' }]);
  });

  it('a replacement made by mistake is undone by editing', async () => {
    const [old, next] = [await add(), await add()];
    await regulator().get(REPLACE, { input: { id: old.id, version: 1, byId: next.id, isPartial: false } });
    const input = { id: old.id, version: 2, number: old.number, ...facts };
    const { editStandard } = await regulator().get<{ editStandard: Row }>(EDIT, { input });
    expect(editStandard).toMatchObject({ status: 'CURRENT', replacedBy: null, supersededOn: null });
    const alone = await regulator().ask(EDIT, { input: { ...input, version: 3, supersededOn: '2026-01-01' } });
    expect(alone.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.supersededOn', reason: 'standard.notReplaced' }]);
  });

  it('dates that do not follow each other are refused at the one that is wrong', async () => {
    const { errors } = await regulator().ask(ADD, { input: { number: 'QC/T 8999-2020', ...facts, issuedOn: '2020-06-01', implementedOn: '2020-05-31' } });
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.implementedOn', reason: 'standard.datesOrder' }]);
  });

  it('the same key adds one standard, and a stale version is a conflict', async () => {
    const input = { number: 'QC/T 8998-2020', ...facts, idempotencyKey: 'standard-0001' };
    const [first, again] = [await add(input), await add(input)];
    expect(again.id).toBe(first.id);
    const edit = { id: first.id, version: 1, number: first.number, ...facts };
    expect(await regulator().verdict(EDIT, { input: edit })).toBe('ok');
    expect(await world.as('zengduRegulator').verdict(EDIT, { input: edit })).toBe('record.conflict');
  });
});

describe('the night before a standard takes force', () => {
  beforeAll(async () => {
    await world.end();
    world = await startWorld();
    world.clock.set(new Date('2026-11-30T15:50:00Z'));
  });

  it('it is upcoming, and the one it replaces current, until midnight in Shanghai', async () => {
    const [old, next] = [await add(), await add({ issuedOn: '2026-10-01', implementedOn: '2026-12-01' })];
    const { replaceStandard } = await regulator().get<{ replaceStandard: Row }>(REPLACE, { input: { id: old.id, version: 1, byId: next.id, isPartial: false } });
    expect(replaceStandard).toMatchObject({ status: 'CURRENT', supersededOn: '2026-12-01' });
    expect((await page(next.id)).status).toBe('UPCOMING');
    world.clock.advance(10 * 60_000);
    expect([(await page(old.id)).status, (await page(next.id)).status]).toEqual(['SUPERSEDED', 'CURRENT']);
  });
});
