import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const ADD = 'mutation ($input: AddStandardInput!) { addStandard(input: $input) { id version } }';
const EDIT_STANDARD = 'mutation ($input: EditStandardInput!) { editStandard(input: $input) { id version } }';
const REPLACE = 'mutation ($input: ReplaceStandardInput!) { replaceStandard(input: $input) { id } }';
const WITHDRAW = 'mutation ($input: WithdrawStandardInput!) { withdrawStandard(input: $input) { id } }';
const RECORD = 'mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) { id version state flag } }';
const EDIT = 'mutation ($input: EditAdoptionInput!) { editAdoption(input: $input) { id version state productLine } }';
const END = 'mutation ($input: EndAdoptionInput!) { endAdoption(input: $input) { id version state endedOn endReason flag } }';
const PAGE = 'query ($id: ID!) { adoption(id: $id) { id version state flag viewerCan enterprise { id } standard { number } } }';
const LIST = 'query ($filter: AdoptionFilter) { adoptions(filter: $filter, first: 100) { nodes { id productLine flag state } totalCount } }';
const OF_STANDARD = 'query ($id: ID!) { standard(id: $id) { adoptionCount adoptions { id } } }';
const OF_ENTERPRISE = 'query ($id: ID!) { enterprise(id: $id) { adoptionCount adoptions(first: 1) { id } } }';

interface Standard { id: string; version: number }
interface Row { id: string; version: number; state: string; flag: string | null; productLine: string; viewerCan: string[] }
const claim = { productLine: '危化品罐式车', state: 'ADOPTED', since: '2024-03-01', evidence: '检验报告 2024-018' };
const refusal = { productLine: '自卸车', state: 'NOT_ADOPTED', since: '2024-03-01', note: '产品不在该标准适用范围内' };
const facts = { title: '罐体检验规程', isMandatory: false, source: '标准信息页面', isDoubtful: false };
let running = 9000;
const number = () => `QC/T ${++running}-2020`;
const standard = async (values: object = {}) => (await world.as('cityRegulator').get<{ addStandard: Standard }>(ADD, { input: { number: number(), ...facts, ...values } })).addStandard;
const mandatory = () => standard({ number: `GB ${++running}-2020`, isMandatory: true });
const record = async (standardId: string, values: object = {}, who: CastName = 'clerkA') =>
  (await world.as(who).get<{ recordAdoption: Row }>(RECORD, { input: { standardId, ...claim, ...values } })).recordAdoption;
const page = async (id: string, who: CastName = 'clerkA') => (await world.as(who).get<{ adoption: Row | null }>(PAGE, { id })).adoption;
const list = async (filter: object, who: CastName = 'cityRegulator') => (await world.as(who).get<{ adoptions: { nodes: Row[]; totalCount: number } }>(LIST, { filter })).adoptions;
const fieldsRefused = async (document: string, input: object) => (await world.as('clerkA').ask(document, { input })).errors?.[0]?.extensions.fields?.map(({ path, reason }) => [path, reason]);
const withdraw = (row: Standard) => world.as('cityRegulator').get(WITHDRAW, { input: { id: row.id, version: row.version, on: '2026-11-01' } });

const STAFF: CastName[] = ['adminA', 'clerkA'];
const ABOVE: CastName[] = ['cityRegulator', 'cityLeader', 'zengduRegulator'];
const ELSEWHERE: CastName[] = ['adminB', 'clerkB', 'suixianRegulator', 'guangshuiRegulator'];
const WITHOUT: CastName[] = ['tester', 'reviewer', 'signatory', 'system', 'security', 'auditor'];

describe('who may do what', () => {
  let shown: Row;
  let standardId: string;
  beforeAll(async () => {
    standardId = (await standard()).id;
    shown = await record(standardId);
  });

  it.each([...STAFF, ...ABOVE])('%s sees a record of enterprise A', async (who) => {
    expect(await page(shown.id, who)).not.toBeNull();
    expect((await list({ standardId }, who)).totalCount).toBe(1);
  });

  it.each(ELSEWHERE)('%s sees nothing of it, by no way', async (who) => {
    expect(await page(shown.id, who)).toBeNull();
    expect((await list({ standardId }, who)).totalCount).toBe(0);
    const { standard: row } = await world.as(who).get<{ standard: { adoptionCount: number; adoptions: unknown[] } }>(OF_STANDARD, { id: standardId });
    expect(row).toEqual({ adoptionCount: 0, adoptions: [] });
  });

  it.each(WITHOUT)('%s may not look at records, and a standard shows him none', async (who) => {
    expect(await world.as(who).verdict(PAGE, { id: shown.id })).toBe('auth.noPermission');
    const { standard: row } = await world.as(who).get<{ standard: { adoptionCount: number; adoptions: unknown[] } }>(OF_STANDARD, { id: standardId });
    expect(row).toEqual({ adoptionCount: 0, adoptions: [] });
  });

  const attempts: [CastName | 'nobody', string, string][] = [
    ...STAFF.map((who): [CastName, string, string] => [who, 'ok', 'ok']),
    ['adminB', 'ok', 'record.notFound'], ['clerkB', 'ok', 'record.notFound'],
    ...[...ABOVE, ...WITHOUT].map((who): [CastName, string, string] => [who, 'auth.noPermission', 'auth.noPermission']),
    ['nobody', 'auth.signInFirst', 'auth.signInFirst'],
  ];
  it.each(attempts)('%s records one: %s; edits and ends one of A: %s', async (who, recording, changing) => {
    const row = await record((await standard()).id);
    expect(await world.as(who).verdict(RECORD, { input: { standardId: (await standard()).id, ...claim } })).toBe(recording);
    expect(await world.as(who).verdict(EDIT, { input: { id: row.id, version: 1, ...claim } })).toBe(changing);
    expect(await world.as(who).verdict(END, { input: { id: row.id, version: changing === 'ok' ? 2 : 1, endedOn: '2026-11-20', reason: '停产' } })).toBe(changing);
  });

  const states = { ADOPTED: claim, NOT_ADOPTED: refusal };
  it.each(Object.entries(states))('a record that is %s can be edited and ended, once', async (state, values) => {
    const row = await record((await standard()).id, values);
    expect(await page(row.id)).toMatchObject({ state, viewerCan: ['EDIT', 'END'] });
    expect(await page(row.id, 'zengduRegulator')).toMatchObject({ viewerCan: [] });
    const end = { id: row.id, version: 1, endedOn: '2026-11-20', reason: '停产' };
    const { endAdoption } = await world.as('clerkA').get<{ endAdoption: Row }>(END, { input: end });
    expect(endAdoption).toMatchObject({ state: 'ENDED', endedOn: '2026-11-20', endReason: '停产', flag: null });
    expect(await page(row.id)).toMatchObject({ viewerCan: [] });
    expect(await world.as('clerkA').verdict(END, { input: { ...end, version: 2 } })).toBe('adoption.ended');
    expect(await world.as('clerkA').verdict(EDIT, { input: { id: row.id, version: 2, ...values } })).toBe('adoption.ended');
  });
});

describe('what may be claimed', () => {
  it('a mandatory standard cannot be marked as not adopted, neither at once nor by editing', async () => {
    const { id } = await mandatory();
    expect(await fieldsRefused(RECORD, { standardId: id, ...refusal })).toEqual([['input.state', 'adoption.mandatory']]);
    const row = await record(id);
    expect(await fieldsRefused(EDIT, { id: row.id, version: 1, ...refusal })).toEqual([['input.state', 'adoption.mandatory']]);
  });

  it('a claim needs evidence, a refusal grounds, and nobody ends a record by editing it', async () => {
    const { id: standardId } = await standard();
    expect(await fieldsRefused(RECORD, { standardId, ...claim, evidence: ' ' })).toEqual([['input.evidence', 'adoption.evidenceRequired']]);
    expect(await fieldsRefused(RECORD, { standardId, ...refusal, note: null })).toEqual([['input.note', 'adoption.groundsRequired']]);
    expect(await fieldsRefused(RECORD, { standardId, ...claim, state: 'ENDED' })).toEqual([['input.state', 'input.notInList']]);
  });

  it('the dates of a record lie between the issue of the standard and today', async () => {
    const { id: standardId } = await standard({ issuedOn: '2020-06-01' });
    expect(await fieldsRefused(RECORD, { standardId, ...claim, since: '2020-05-31' })).toEqual([['input.since', 'adoption.beforeIssue']]);
    expect(await fieldsRefused(RECORD, { standardId, ...claim, since: '2026-11-21' })).toEqual([['input.since', 'input.dateInFuture']]);
    const row = await record(standardId);
    for (const endedOn of ['2024-02-29', '2026-11-21']) {
      expect(await fieldsRefused(END, { id: row.id, version: 1, endedOn, reason: '停产' })).toEqual([['input.endedOn', 'adoption.endedOutside']]);
    }
  });

  it('a line of products has one open record of a standard, however its name is written', async () => {
    const { id: standardId } = await standard();
    const first = await record(standardId, { productLine: 'LNG 罐式车（A型）' });
    expect(await fieldsRefused(RECORD, { standardId, ...claim, productLine: 'lng罐式车(a型)' })).toEqual([['input.productLine', 'adoption.duplicate']]);
    expect(await world.as('clerkB').verdict(RECORD, { input: { standardId, ...claim, productLine: 'LNG 罐式车（A型）' } })).toBe('ok');
    await world.as('clerkA').get(END, { input: { id: first.id, version: 1, endedOn: '2026-11-20', reason: '停产' } });
    expect(await record(standardId, { productLine: 'LNG罐式车(A型)' })).toMatchObject({ state: 'ADOPTED' });
  });

  it('nobody begins with a standard that is out of force, but who keeps one may still put his record right', async () => {
    const row = await standard();
    const adoption = await record(row.id);
    await withdraw(row);
    expect(await fieldsRefused(RECORD, { standardId: row.id, ...claim, productLine: '半挂车' })).toEqual([['input.standardId', 'standard.notInForce']]);
    expect(await world.as('clerkA').verdict(EDIT, { input: { id: adoption.id, version: 1, ...claim, productLine: '危化品罐式车(二期)' } })).toBe('ok');
  });
});

describe('flags', () => {
  const flags = async (standardId: string) => (await list({ standardId })).nodes.map((row) => row.flag);
  const flagged = async (standardId: string, flag: string) => (await list({ standardId, flag: [flag] })).totalCount;

  it('a withdrawn standard flags who keeps it, not who does not', async () => {
    const row = await standard();
    await record(row.id);
    await record(row.id, refusal);
    expect(await flags(row.id)).toEqual([null, null]);
    await withdraw(row);
    expect(await flags(row.id)).toEqual([null, 'STANDARD_WITHDRAWN']);
    expect([await flagged(row.id, 'STANDARD_WITHDRAWN'), await flagged(row.id, 'STANDARD_SUPERSEDED')]).toEqual([1, 0]);
  });

  it('a standard that is replaced as a whole flags its adoptions from that day, a partial replacement does not', async () => {
    const [whole, part, by] = [await standard(), await standard(), await standard({ issuedOn: '2026-06-01', implementedOn: '2026-12-01' })];
    for (const row of [whole, part, by]) await record(row.id, { since: '2026-06-01' });
    await world.as('cityRegulator').get(REPLACE, { input: { id: whole.id, version: 1, byId: by.id, isPartial: false, on: '2026-11-20' } });
    await world.as('cityRegulator').get(REPLACE, { input: { id: part.id, version: 1, byId: by.id, isPartial: true, on: '2026-11-20' } });
    expect([await flags(whole.id), await flags(part.id), await flags(by.id)]).toEqual([['STANDARD_SUPERSEDED'], [null], ['STANDARD_UPCOMING']]);
    expect([await flagged(whole.id, 'STANDARD_SUPERSEDED'), await flagged(part.id, 'STANDARD_SUPERSEDED'), await flagged(by.id, 'STANDARD_UPCOMING')]).toEqual([1, 0, 1]);
    expect((await list({ standardEndsOn: { from: '2026-11-20', to: '2026-11-20' } })).totalCount).toBe(1);
  });

  it('a standard that comes to bind later flags who does not keep it', async () => {
    const plain = `GA ${++running}-2020`;
    const row = await standard({ number: plain });
    await record(row.id, refusal);
    await world.as('cityRegulator').get(EDIT_STANDARD, { input: { id: row.id, version: 1, ...facts, number: plain, isMandatory: true } });
    expect(await flags(row.id)).toEqual(['MANDATORY_NOT_ADOPTED']);
    expect(await flagged(row.id, 'MANDATORY_NOT_ADOPTED')).toBe(1);
  });
});

describe('stories', () => {
  it('the clerk adopts a standard; his enterprise, his county and the city see it, each where it belongs', async () => {
    const { id: standardId } = await standard({ counterpart: 'ISO 337:1981', degree: 'IDT' });
    const mine = await record(standardId);
    await record(standardId, {}, 'clerkB');
    const count = async (who: CastName) => (await world.as(who).get<{ standard: { adoptionCount: number } }>(OF_STANDARD, { id: standardId })).standard.adoptionCount;
    expect([await count('clerkA'), await count('zengduRegulator'), await count('cityRegulator'), await count('tester')]).toEqual([1, 1, 2, 0]);
    const { enterprise } = await world.as('zengduRegulator').get<{ enterprise: { adoptionCount: number; adoptions: { id: string }[] } }>(OF_ENTERPRISE, { id: world.enterprises.a.id });
    expect(enterprise.adoptions).toEqual([{ id: mine.id }]);
    expect(enterprise.adoptionCount).toBe((await list({ enterpriseId: world.enterprises.a.id })).totalCount);
    expect((await list({ standardId, degree: ['IDT', 'MOD'] })).totalCount).toBe(2);
  });

  it('records are found by their line of products and by the number of their standard', async () => {
    const row = await standard({ number: 'QC/T 8123-2020' });
    await record(row.id, { productLine: '𬭊合金油罐车' });
    expect((await list({ search: '𬭊合金' })).nodes).toMatchObject([{ productLine: '𬭊合金油罐车' }]);
    expect((await list({ search: 'qct8123' })).totalCount).toBe(1);
  });

  it('the same key makes one record; a stale edit is a conflict', async () => {
    const { id: standardId } = await standard();
    const [first, again] = [await record(standardId, { idempotencyKey: 'adoption-0001' }), await record(standardId, { idempotencyKey: 'adoption-0001' })];
    expect(again.id).toBe(first.id);
    expect(await world.as('clerkA').verdict(EDIT, { input: { id: first.id, version: 1, ...claim } })).toBe('ok');
    expect(await world.as('adminA').verdict(EDIT, { input: { id: first.id, version: 1, ...claim } })).toBe('record.conflict');
  });

  it('a page of the list with its edges costs at most four statements, a refused verb none', async () => {
    const answer = await world.as('cityRegulator').ask('{ adoptions(first: 50) { nodes { flag viewerCan standard { number replacedBy { number } } enterprise { name } } } }');
    expect(answer.statements).toBeLessThanOrEqual(4);
    const refused = await world.as('cityRegulator').ask(RECORD, { input: { standardId: world.enterprises.a.id, ...claim } });
    expect(refused.statements).toBe(0);
  });
});
