import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const PAGE = `query ($id: ID!) { testReport(id: $id) {
  id version number state verdict itemCount issuedAt datedOn contentHash isIntact authorName reviewerName signatoryName returnReason withdrawalReason amendmentReason
  customerName laboratoryName viewerCan order { id state viewerCan } supersedes { id state } supersededBy { id state }
  items { id position parameter value limitOperator limitValue uncertainty coverageFactor decisionRule verdict } } }`;
const LIST = 'query ($filter: TestReportFilter, $orderBy: TestReportOrder) { testReports(filter: $filter, orderBy: $orderBy) { nodes { number verdict } totalCount } }';
const INPUTS: Record<string, string> = { draft: 'DraftReportInput', edit: 'EditReportInput', amend: 'AmendReportInput', return: 'WithReasonInput', withdraw: 'WithReasonInput' };
const mutation = (verb: string) => `mutation ($input: ${INPUTS[verb] ?? 'AtInput'}!) { ${verb}Report(input: $input) { id version state } }`;

interface Item { id: string; parameter: string; value: string | null; verdict: string; coverageFactor: string | null; position: number }
interface Row {
  id: string; version: number; number: string; state: string; verdict: string; itemCount: number; contentHash: string | null; isIntact: boolean | null;
  reviewerName: string | null; viewerCan: string[]; items: Item[]; order: { id: string; state: string; viewerCan: string[] } | null;
  supersedes: { id: string; state: string } | null; supersededBy: { id: string } | null;
}

let running = 0;
const nextNumber = () => `BG-2026-${String(++running).padStart(4, '0')}`;
const item = (values: object = {}) => ({ parameter: '制动距离', clause: '7.3', value: '8.90', unit: 'm', limitOperator: 'LE', limitValue: '9', decisionRule: 'SIMPLE', isExternal: false, ...values });
const content = (values: object = {}) => ({
  number: nextNumber(), title: '运油半挂车检验报告', laboratoryAddress: '湖北省随州市曾都区编钟大道 6 号', place: '本中心试验场', method: 'GB 38900-2020', specification: 'GB 7258-2017',
  productName: '运油半挂车', productModel: 'HJC9400GYYA', specimen: '整车一辆,封条编号 SZ-0012', sampleCondition: '外观完好', testedFrom: '2026-11-04', testedTo: '2026-11-06', items: [item()], ...values,
});
const get = async (who: CastName, verb: string, input: object) => Object.values(await world.as(who).get<Record<string, Row>>(mutation(verb), { input }))[0]!;
const rowFor = async (who: CastName, id: string) => (await world.as(who).get<{ testReport: Row | null }>(PAGE, { id })).testReport;

async function orderInTesting(values: object = {}): Promise<string> {
  const tester = world.as('tester');
  const input = { enterpriseId: world.enterprises.a.id, kind: 'SUPERVISION', number: nextNumber(), productName: '车', productModel: 'M', specimen: '一辆', orderedOn: '2026-11-01', ...values };
  const { openOrder: { id } } = await tester.get<{ openOrder: Row }>('mutation ($input: OpenOrderInput!) { openOrder(input: $input) { id } }', { input });
  await tester.get('mutation ($input: ReceiveSampleInput!) { receiveSample(input: $input) { id } }', { input: { id, version: 1, receivedOn: '2026-11-03', condition: '完好', isSealIntact: true } });
  await tester.get('mutation ($input: AtInput!) { startTesting(input: $input) { id } }', { input: { id, version: 2 } });
  return id;
}

const act = (who: CastName, verb: string, { id, version }: Pick<Row, 'id' | 'version'>) => {
  if (verb === 'amend') return world.as(who).verdict(mutation(verb), { input: { reportId: id, number: nextNumber(), reason: '型号笔误' } });
  const extra = verb === 'edit' ? content() : INPUTS[verb] ? { reason: '请核对第 1 项' } : {};
  return world.as(who).verdict(mutation(verb), { input: { id, version, ...extra } });
};
const COLLEAGUE: Record<string, CastName> = { edit: 'tester', submit: 'tester', amend: 'tester', review: 'reviewer', return: 'reviewer', issue: 'signatory', withdraw: 'signatory' };
const VERBS = Object.keys(COLLEAGUE);
const WAY: Record<string, string[]> = {
  DRAFT: [], DRAFTED: ['submit'], REVIEWED: ['submit', 'review'], ISSUED: ['submit', 'review', 'issue'], WITHDRAWN: ['submit', 'review', 'issue', 'withdraw'],
};
const STATES = [...Object.keys(WAY), 'SUPERSEDED'];

async function walk(id: string, verbs: readonly string[]): Promise<Row> {
  for (const verb of verbs) expect(await act(COLLEAGUE[verb]!, verb, (await rowFor('tester', id))!)).toBe('ok');
  return (await rowFor('tester', id))!;
}

async function reportIn(state: string, { order = {}, values = {} }: { order?: object; values?: object } = {}): Promise<Row> {
  const { id } = await get('tester', 'draft', { orderId: await orderInTesting(order), ...content(values) });
  if (state !== 'SUPERSEDED') return walk(id, WAY[state]!);
  await walk(id, WAY.ISSUED!);
  await walk((await get('tester', 'amend', { reportId: id, number: nextNumber(), reason: '型号笔误' })).id, WAY.ISSUED!);
  return (await rowFor('tester', id))!;
}

describe('what may be done in which state', () => {
  const [issued, withdrawn, superseded] = ['report.issued', 'report.withdrawn', 'report.superseded'];
  const rest = [issued, withdrawn, superseded];
  const verdicts: Record<string, string[]> = {
    edit: ['ok', 'report.notDraft', 'report.notDraft', ...rest],
    submit: ['ok', 'report.notDraft', 'report.notDraft', ...rest],
    review: ['report.notDrafted', 'ok', 'report.notDrafted', ...rest],
    return: ['report.notReturnable', 'ok', 'ok', ...rest],
    issue: ['report.notReviewed', 'report.notReviewed', 'ok', ...rest],
    amend: ['report.notIssued', 'report.notIssued', 'report.notIssued', 'ok', withdrawn, superseded],
    withdraw: ['report.notIssued', 'report.notIssued', 'report.notIssued', 'ok', withdrawn, superseded],
  };
  const cases = Object.entries(verdicts).flatMap(([verb, row]) => row.map((verdict, place) => [verb, STATES[place]!, verdict] as const));

  it.each(cases)('%s on a report that is %s: %s', async (verb, state, verdict) => {
    expect(await act(COLLEAGUE[verb]!, verb, await reportIn(state))).toBe(verdict);
  });

  it.each(STATES)('viewerCan of a report that is %s lists exactly the verbs that succeed', async (state) => {
    const { id } = await reportIn(state);
    const able = VERBS.filter((verb) => verdicts[verb]![STATES.indexOf(state)] === 'ok').map((verb) => verb.toUpperCase());
    const listed = await Promise.all((['tester', 'reviewer', 'signatory'] as const).map(async (who) => (await rowFor(who, id))!.viewerCan));
    expect([...new Set(listed.flat())].sort()).toEqual(able.sort());
  });
});

describe('who may do what', () => {
  const holders: Record<string, CastName[]> = { edit: ['tester'], submit: ['tester'], amend: ['tester'], review: ['reviewer'], return: ['reviewer', 'signatory'], issue: ['signatory'], withdraw: ['signatory'] };
  const ready: Record<string, string> = { edit: 'DRAFT', submit: 'DRAFT', amend: 'ISSUED', review: 'DRAFTED', return: 'REVIEWED', issue: 'REVIEWED', withdraw: 'ISSUED' };
  const people: CastName[] = ['tester', 'reviewer', 'signatory', 'adminA', 'clerkA', 'adminB', 'clerkB', 'cityRegulator', 'cityLeader', 'zengduRegulator', 'suixianRegulator', 'system', 'security', 'auditor'];
  const cases = VERBS.flatMap((verb) => people.map((who) => [who, verb, holders[verb]!.includes(who) ? 'ok' : 'auth.noPermission'] as const));

  it.each(cases)('%s: %s: %s', async (who, verb, verdict) => {
    expect(await act(who, verb, await reportIn(ready[verb]!))).toBe(verdict);
  });

  it.each(people.map((who) => [who, who === 'tester' ? 'ok' : 'auth.noPermission'] as const))('%s drafts a report: %s', async (who, verdict) => {
    expect(await world.as(who).verdict(mutation('draft'), { input: { orderId: await orderInTesting(), ...content() } })).toBe(verdict);
  });

  const inside: CastName[] = ['tester', 'reviewer', 'signatory'];
  const ofA: CastName[] = ['adminA', 'clerkA'];
  const overA: CastName[] = ['cityRegulator', 'cityLeader', 'zengduRegulator'];
  const strangers: CastName[] = ['adminB', 'clerkB', 'suixianRegulator', 'system', 'security', 'auditor'];
  const seenBy = (kind: string, state: string): CastName[] => [...inside, ...(['ISSUED', 'WITHDRAWN', 'SUPERSEDED'].includes(state) ? [...ofA, ...(kind === 'SUPERVISION' ? overA : [])] : [])];
  const sights = ['SUPERVISION', 'COMMISSIONED'].flatMap((kind) => STATES.map((state) => [kind, state, seenBy(kind, state)] as const));

  it.each(sights)('a %s report that is %s, with its results and from its order, is seen by exactly %j', async (kind, state, seers) => {
    const { id, items: [{ id: resultId } = { id: '' }], order } = await reportIn(state, { order: { kind } });
    for (const who of [...inside, ...ofA, ...overA, ...strangers]) {
      const { data } = await world.as(who).ask<{ testReport: Row | null }>(PAGE, { id });
      expect(data?.testReport?.items[0]?.id ?? null, who).toBe(seers.includes(who) ? resultId : null);
      const path = 'query ($id: ID!) { testOrder(id: $id) { reports { id } } }';
      const reached = (await world.as(who).ask<{ testOrder: { reports: { id: string }[] } | null }>(path, { id: order!.id })).data?.testOrder?.reports.map((one) => one.id) ?? [];
      expect(reached.includes(id), `${who} from the order`).toBe(seers.includes(who));
    }
  });
});

describe('three people', () => {
  const ROLES = ['CENTER_TESTER', 'CENTER_REVIEWER', 'CENTER_SIGNATORY'];

  it('one person cannot take two steps of a report, whatever roles he holds', async () => {
    const members = await world.as('security').get<{ members: { nodes: { id: string; version: number; displayName: string }[] } }>('{ members(first: 100) { nodes { id version displayName } } }');
    for (const name of ['高一帆', '马瑞芳', '罗建平']) {
      const { id, version } = members.members.nodes.find((member) => member.displayName === name)!;
      await world.as('security').get('mutation ($input: ChangeMemberRolesInput!) { changeMemberRoles(input: $input) { id } }', { input: { id, version, roles: ROLES } });
    }
    const { id } = await reportIn('DRAFTED');
    const at = async () => (await rowFor('tester', id))!;
    expect(await act('tester', 'review', await at())).toBe('report.samePerson');
    expect(await act('reviewer', 'review', await at())).toBe('ok');
    expect(await act('tester', 'issue', await at())).toBe('report.samePerson');
    expect(await act('reviewer', 'issue', await at())).toBe('report.samePerson');
    expect((await rowFor('reviewer', id))!.viewerCan).toEqual(['RETURN']);
    expect(await act('signatory', 'issue', await at())).toBe('ok');
    const draft = await reportIn('DRAFT');
    expect([await act('reviewer', 'edit', draft), await act('signatory', 'submit', draft)]).toEqual(['report.notAuthor', 'report.notAuthor']);
    expect(await rowFor('clerkA', id)).toMatchObject({ authorName: '高一帆', reviewerName: '马瑞芳', signatoryName: '罗建平' });
  });
});

describe('stories', () => {
  const fieldsOf = async (verb: string, input: object) => (await world.as('tester').ask(mutation(verb), { input })).errors?.[0]?.extensions.fields;

  it('a report is issued: its verdict follows from the results, its order is done, and its digest tells when somebody edits the database', async () => {
    const report = await reportIn('ISSUED', { values: { items: [item(), item({ parameter: '最高车速', value: '101', limitValue: '100' })] } });
    expect(report).toMatchObject({ state: 'ISSUED', verdict: 'FAIL', itemCount: 2, isIntact: true, datedOn: '2026-11-20', order: { state: 'REPORTED', viewerCan: [] } });
    expect(report.contentHash).toMatch(/^[0-9a-f]{64}$/);
    const seen = await rowFor('clerkA', report.id);
    expect(seen).toMatchObject({ customerName: world.enterprises.a.name, isIntact: true, viewerCan: [], items: [{ verdict: 'PASS' }, { parameter: '最高车速', verdict: 'FAIL' }] });
    await world.ground.database.transaction((connection) => connection.write('UPDATE test_item SET value = ? WHERE id = ?', ['99', seen!.items[1]!.id]));
    expect((await rowFor('clerkA', report.id))!.isIntact).toBe(false);
  });

  it('no mutation of any colleague changes what an issued report says', async () => {
    const before = await reportIn('ISSUED');
    for (const who of ['tester', 'reviewer', 'signatory'] as const) {
      for (const verb of ['edit', 'submit', 'review', 'return', 'issue']) expect(await act(who, verb, before)).toMatch(/^(report.issued|auth.noPermission)$/);
    }
    expect(await world.as('tester').verdict(mutation('draft'), { input: { orderId: before.order!.id, ...content() } })).toBe('order.reported');
    expect(await rowFor('tester', before.id)).toEqual(before);
  });

  it('each result is judged while it is written: simple or by guard band, and numbers stay as they were typed', async () => {
    const band = { decisionRule: 'GUARD_BAND', uncertainty: '0.20', limitValue: '9.0' };
    const items = [item({ value: '9.000' }), item({ ...band, value: '8.80' }), item({ ...band, value: '8.81' }), item({ ...band, value: '9.21', coverageFactor: '2.1' }),
      item({ value: '-123456789012345678901234567.890', limitOperator: null, limitValue: null }), item({ value: null })];
    const { items: judged, verdict } = await reportIn('DRAFT', { values: { items } });
    expect(judged.map((one) => one.verdict)).toEqual(['PASS', 'PASS', 'CONDITIONAL', 'FAIL', 'NOT_JUDGED', 'NOT_JUDGED']);
    expect(judged.map((one) => one.value)).toEqual(['9.000', '8.80', '8.81', '9.21', '-123456789012345678901234567.890', null]);
    expect(judged.map((one) => one.coverageFactor)).toEqual([null, '2', '2', '2.1', null, null]);
    expect(verdict).toBe('FAIL');
    expect((await reportIn('ISSUED', { values: { items: items.slice(0, 3) } })).verdict).toBe('CONDITIONAL');
  });

  it('an edit replaces header and results as a whole, in their order', async () => {
    const names = (row: Row | null) => row!.items.map(({ position, parameter }) => `${position} ${parameter}`);
    const report = await reportIn('DRAFT', { values: { items: ['甲', '乙', '丙'].map((parameter) => item({ parameter })) } });
    const edit = async (values: object) => get('tester', 'edit', { id: report.id, version: (await rowFor('tester', report.id))!.version, ...content(values) });
    await edit({ number: report.number, title: '新标题', items: [item({ parameter: '丙', value: '9.1' })] });
    expect(names(await rowFor('reviewer', report.id))).toEqual(['1 丙']);
    expect(await rowFor('tester', report.id)).toMatchObject({ itemCount: 1, verdict: 'FAIL' });
    await edit({ items: ['丙', '丁', '戊', '己'].map((parameter) => item({ parameter })) });
    expect(names(await walk(report.id, WAY.ISSUED!))).toEqual(['1 丙', '2 丁', '3 戊', '4 己']);
    expect(names(await rowFor('clerkA', report.id))).toHaveLength(4);
  });

  it('a returned report goes back to its author with the reason, must be reviewed anew, and the client never reads the reason', async () => {
    const { id } = await reportIn('REVIEWED');
    await act('signatory', 'return', (await rowFor('tester', id))!);
    expect(await rowFor('tester', id)).toMatchObject({ state: 'DRAFT', returnReason: '请核对第 1 项', reviewerName: null, viewerCan: ['EDIT', 'SUBMIT'] });
    await walk(id, WAY.ISSUED!);
    expect(await rowFor('clerkA', id)).toMatchObject({ state: 'ISSUED', returnReason: null });
  });

  it('an amendment is a new report that names the old one, which stands until the new one is issued', async () => {
    const old = await reportIn('ISSUED');
    const input = { reportId: old.id, number: nextNumber(), reason: '型号笔误', idempotencyKey: 'amend-00000001' };
    const { id } = await get('tester', 'amend', input);
    expect((await get('tester', 'amend', input)).id).toBe(id);
    expect(await world.as('tester').verdict(mutation('amend'), { input: { ...input, idempotencyKey: null } })).toBe('report.amendmentExists');
    expect(await rowFor('clerkA', old.id)).toMatchObject({ state: 'ISSUED', supersededBy: null });
    expect(await rowFor('tester', id)).toMatchObject({ state: 'DRAFT', amendmentReason: '型号笔误', contentHash: null, items: [{ parameter: '制动距离', value: '8.90' }], supersedes: { id: old.id } });
    await walk(id, WAY.ISSUED!);
    expect(await rowFor('clerkA', old.id)).toMatchObject({ state: 'SUPERSEDED', supersededBy: { id }, isIntact: true });
    expect(await rowFor('zengduRegulator', id)).toMatchObject({ state: 'ISSUED', supersedes: { id: old.id, state: 'SUPERSEDED' } });
  });

  it('what cannot be is told at its field', async () => {
    const orderId = await orderInTesting();
    const wrong = [item({ limitValue: null }), item({ decisionRule: 'GUARD_BAND' }), item({ uncertainty: '-1' }), item({ uncertainty: '1', coverageFactor: '0' })];
    expect(await fieldsOf('draft', { orderId, ...content({ items: wrong, testedTo: '2026-11-01' }) })).toMatchObject([
      { path: 'input.items.0.limitValue', reason: 'report.limitIncomplete' }, { path: 'input.items.1.uncertainty', reason: 'report.uncertaintyRequired' },
      { path: 'input.items.2.uncertainty', reason: 'report.uncertaintyNegative' }, { path: 'input.items.3.coverageFactor', reason: 'report.coverageFactor' },
      { path: 'input.testedTo', reason: 'input.dateOrder' }]);
    expect(await fieldsOf('draft', { orderId, ...content({ testedFrom: '2026-11-02' }) })).toMatchObject([{ path: 'input.testedFrom', reason: 'report.testedBeforeReceipt' }]);
    expect(await fieldsOf('draft', { orderId, ...content({ testedTo: '2026-11-21' }) })).toMatchObject([{ path: 'input.testedTo', reason: 'input.dateInFuture' }]);
    expect(await fieldsOf('draft', { orderId, ...content({ items: Array.from({ length: 101 }, () => item()) }) })).toMatchObject([{ path: 'input.items', reason: 'input.tooMany' }]);
    const empty = await get('tester', 'draft', { orderId, ...content({ items: [] }) });
    expect(await act('tester', 'submit', empty)).toBe('report.noItems');
    expect(await world.as('tester').verdict(mutation('draft'), { input: { orderId, ...content() } })).toBe('order.reportDrafted');
    expect(await fieldsOf('draft', { orderId: await orderInTesting(), ...content({ number: (await rowFor('tester', empty.id))!.number }) })).toMatchObject([{ path: 'input.number', reason: 'report.numberTaken' }]);
  });

  it('a regulator finds the supervision reports that failed in a period, and an enterprise counts only what was issued', async () => {
    const failing = { items: [item({ value: '9.5' })], productName: '高空作业车' };
    await reportIn('ISSUED', { values: failing });
    await reportIn('ISSUED', { values: failing, order: { kind: 'COMMISSIONED' } });
    await reportIn('REVIEWED', { values: failing });
    const count = async (who: CastName, issued: object) => (await world.as(who).get<{ testReports: { totalCount: number } }>(LIST, { filter: { verdict: ['FAIL'], search: '高空作业', issued } })).testReports.totalCount;
    expect([await count('cityRegulator', { from: '2026-11-20' }), await count('suixianRegulator', {}), await count('clerkA', {}), await count('tester', {})]).toEqual([1, 0, 2, 2]);
    expect(await count('cityRegulator', { to: '2026-11-19' })).toBe(0);
    const edges = 'query ($id: ID!) { enterprise(id: $id) { testReportCount testReports(first: 100) { state kind } } }';
    const { enterprise } = await world.as('zengduRegulator').get<{ enterprise: { testReportCount: number; testReports: { state: string; kind: string }[] } }>(edges, { id: world.enterprises.a.id });
    expect(enterprise.testReports.length).toBe(Math.min(enterprise.testReportCount, 100));
    expect(enterprise.testReports.every(({ state, kind }) => kind === 'SUPERVISION' && !['DRAFT', 'DRAFTED', 'REVIEWED'].includes(state))).toBe(true);
  });
});
