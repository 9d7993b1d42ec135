import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const OPEN = 'mutation ($input: OpenOrderInput!) { openOrder(input: $input) { id version number state } }';
const PAGE = `query ($id: ID!) { testOrder(id: $id) {
  id version number kind state sampleReceivedOn isSealIntact refusalReason openedByName viewerCan enterprise { name } } }`;
const LIST = 'query ($filter: TestOrderFilter, $orderBy: TestOrderOrder) { testOrders(filter: $filter, orderBy: $orderBy) { nodes { number } totalCount } }';
const RECEIVE = 'mutation ($input: ReceiveSampleInput!) { receiveSample(input: $input) { id version state } }';
const REFUSE = 'mutation ($input: WithReasonInput!) { refuseSample(input: $input) { id version state } }';
const START = 'mutation ($input: AtInput!) { startTesting(input: $input) { id version state } }';

interface Row { id: string; version: number; number: string; state: string; refusalReason: string | null; isSealIntact: boolean | null; openedByName: string; viewerCan: string[]; enterprise: { name: string } | null }
type At = Pick<Row, 'id' | 'version'>;

let running = 0;
const content = (values: object = {}) => ({
  enterpriseId: world.enterprises.a.id, kind: 'SUPERVISION', number: `JC-2026-${String(++running).padStart(4, '0')}`, productName: '运油半挂车', productModel: 'HJC9400GYYA',
  specimen: '整车一辆,封条编号 SZ-0012', requestedStandards: 'GB 18564.1-2019', orderedOn: '2026-11-01', ...values,
});
const open = async (values: object = {}) => (await world.as('tester').get<{ openOrder: Row }>(OPEN, { input: content(values) })).openOrder;
const rowFor = async (who: CastName, id: string) => (await world.as(who).get<{ testOrder: Row | null }>(PAGE, { id })).testOrder;

const verbs = {
  receiveSample: (who: CastName, { id, version }: At) => world.as(who).verdict(RECEIVE, { input: { id, version, receivedOn: '2026-11-03', condition: '外观完好', isSealIntact: true } }),
  refuseSample: (who: CastName, { id, version }: At) => world.as(who).verdict(REFUSE, { input: { id, version, reason: '封条破损' } }),
  startTesting: (who: CastName, { id, version }: At) => world.as(who).verdict(START, { input: { id, version } }),
};
type Verb = keyof typeof verbs;
const WAY: Record<string, Verb[]> = { ORDERED: [], SAMPLE_RECEIVED: ['receiveSample'], REFUSED: ['refuseSample'], TESTING: ['receiveSample', 'startTesting'] };
const STATES = Object.keys(WAY);

async function orderIn(state: string, values: object = {}): Promise<Row> {
  const { id } = await open(values);
  for (const verb of WAY[state] ?? []) await verbs[verb]('tester', (await rowFor('tester', id))!);
  return (await rowFor('tester', id))!;
}

describe('what may be done in which state', () => {
  const [taken, refused] = ['order.sampleReceived', 'order.refused'];
  const verdicts: Record<Verb, string[]> = {
    receiveSample: ['ok', taken, refused, taken],
    refuseSample: ['ok', taken, refused, taken],
    startTesting: ['order.noSample', 'ok', refused, 'order.testingStarted'],
  };
  const cases = Object.entries(verdicts).flatMap(([verb, row]) => row.map((verdict, place) => [verb as Verb, STATES[place]!, verdict] as const));

  it.each(cases)('%s of an order that is %s: %s', async (verb, state, verdict) => {
    expect(await verbs[verb]('tester', await orderIn(state))).toBe(verdict);
  });

  it.each([['ORDERED', ['RECEIVE_SAMPLE', 'REFUSE_SAMPLE']], ['SAMPLE_RECEIVED', ['START_TESTING']], ['REFUSED', []], ['TESTING', ['DRAFT']]])(
    'viewerCan of an order that is %s is %j', async (state, able) => {
      expect((await orderIn(state)).viewerCan).toEqual(able);
    });
});

describe('who may do what', () => {
  const others: CastName[] = ['reviewer', 'signatory', 'cityRegulator', 'cityLeader', 'zengduRegulator', 'suixianRegulator', 'adminA', 'clerkA', 'adminB', 'clerkB', 'system', 'security', 'auditor'];
  const verdicts: [CastName, string][] = [['tester', 'ok'], ...others.map((who): [CastName, string] => [who, 'auth.noPermission'])];
  const ready: Record<Verb, string> = { receiveSample: 'ORDERED', refuseSample: 'ORDERED', startTesting: 'SAMPLE_RECEIVED' };
  const cases = (Object.keys(ready) as Verb[]).flatMap((verb) => verdicts.map(([who, verdict]) => [who, verb, verdict] as const));

  it.each(cases)('%s: %s: %s', async (who, verb, verdict) => {
    expect(await verbs[verb](who, await orderIn(ready[verb]))).toBe(verdict);
  });

  it.each(verdicts)('%s opens an order: %s', async (who, verdict) => {
    expect(await world.as(who).verdict(OPEN, { input: content() })).toBe(verdict);
  });

  it('nobody without a session sees orders or opens one', async () => {
    expect(await world.as('nobody').verdict(LIST)).toBe('auth.signInFirst');
    expect(await world.as('nobody').verdict(OPEN, { input: content() })).toBe('auth.signInFirst');
  });

  const sight: [CastName, { SUPERVISION: string; COMMISSIONED: string }][] = [
    ['tester', { SUPERVISION: 'seen', COMMISSIONED: 'seen' }], ['signatory', { SUPERVISION: 'seen', COMMISSIONED: 'seen' }],
    ['clerkA', { SUPERVISION: 'seen', COMMISSIONED: 'seen' }], ['clerkB', { SUPERVISION: 'hidden', COMMISSIONED: 'hidden' }],
    ['cityRegulator', { SUPERVISION: 'seen', COMMISSIONED: 'hidden' }], ['cityLeader', { SUPERVISION: 'seen', COMMISSIONED: 'hidden' }],
    ['zengduRegulator', { SUPERVISION: 'seen', COMMISSIONED: 'hidden' }], ['suixianRegulator', { SUPERVISION: 'hidden', COMMISSIONED: 'hidden' }],
    ['auditor', { SUPERVISION: 'auth.noPermission', COMMISSIONED: 'auth.noPermission' }],
  ];
  it.each(sight)('%s looks at the orders of A: %j', async (who, expected) => {
    for (const [kind, verdict] of Object.entries(expected)) {
      const { id } = await open({ kind });
      const { data, errors } = await world.as(who).ask<{ testOrder: Row | null }>(PAGE, { id });
      expect(errors?.[0]?.extensions.reason ?? (data?.testOrder ? 'seen' : 'hidden'), kind).toBe(verdict);
    }
  });
});

describe('stories', () => {
  it('an order takes its way from the counter to the bench, and says who opened it for whom', async () => {
    const { id } = await open();
    await verbs.receiveSample('tester', (await rowFor('tester', id))!);
    await verbs.startTesting('tester', (await rowFor('tester', id))!);
    expect(await rowFor('clerkA', id)).toMatchObject({ state: 'TESTING', sampleReceivedOn: '2026-11-03', openedByName: '高一帆', enterprise: { name: world.enterprises.a.name }, viewerCan: [] });
  });

  it('a supervision sample with a broken seal can only be refused, a commissioned one needs no seal', async () => {
    const input = { receivedOn: '2026-11-03', condition: '外观完好', isSealIntact: false };
    const { id, version } = await open();
    const broken = await world.as('tester').ask(RECEIVE, { input: { id, version, ...input } });
    expect(broken.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.isSealIntact', reason: 'order.sealBroken' }]);
    await world.as('tester').get(REFUSE, { input: { id, version, reason: '封条破损' } });
    expect(await rowFor('zengduRegulator', id)).toMatchObject({ state: 'REFUSED', refusalReason: '封条破损', isSealIntact: null });
    const commissioned = await open({ kind: 'COMMISSIONED' });
    expect(await world.as('tester').verdict(RECEIVE, { input: { id: commissioned.id, version: 1, ...input } })).toBe('ok');
  });

  it('a sample cannot come before its order, nor tomorrow', async () => {
    const { id, version } = await open();
    for (const [receivedOn, reason] of [['2026-10-31', 'order.receivedBeforeOrdered'], ['2026-11-21', 'input.dateInFuture']]) {
      const { errors } = await world.as('tester').ask(RECEIVE, { input: { id, version, receivedOn, condition: '完好', isSealIntact: true } });
      expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.receivedOn', reason }]);
    }
  });

  it('a number is taken once in the center, however it is written, and a key gives one order', async () => {
    const input = content({ number: 'wt-２０２６-777', idempotencyKey: 'order-0001' });
    const first = await world.as('tester').get<{ openOrder: Row }>(OPEN, { input });
    const again = await world.as('tester').get<{ openOrder: Row }>(OPEN, { input });
    expect([first.openOrder.number, again.openOrder.id]).toEqual(['WT-2026-777', first.openOrder.id]);
    const { errors } = await world.as('tester').ask(OPEN, { input: content({ number: 'WT-2026-777', enterpriseId: world.enterprises.b.id }) });
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.number', reason: 'order.numberTaken' }]);
  });

  it('nothing is ordered for a closed enterprise, nor for one that does not exist', async () => {
    expect(await world.as('tester').verdict(OPEN, { input: content({ enterpriseId: '01900000-0000-7000-8000-000000000000' }) })).toBe('record.notFound');
    const { enterprise: { version } } = await world.as('cityRegulator').get<{ enterprise: At }>('query ($id: ID!) { enterprise(id: $id) { id version } }', { id: world.enterprises.b.id });
    await world.as('cityRegulator').get('mutation ($input: AtInput!) { closeEnterprise(input: $input) { id } }', { input: { id: world.enterprises.b.id, version } });
    expect(await world.as('tester').verdict(OPEN, { input: content({ enterpriseId: world.enterprises.b.id }) })).toBe('order.enterpriseClosed');
  });

  it('the list is filtered by kind, state and words, and sorted by day', async () => {
    await open({ number: 'SS-1', productName: '洗扫车样品', kind: 'COMMISSIONED', orderedOn: '2026-01-05' });
    await open({ number: 'SS-2', productName: '洗扫车样品', orderedOn: '2026-01-04' });
    const filter = { search: '洗扫 车', state: ['ORDERED'] };
    const orderBy = { field: 'ORDERED_ON', direction: 'ASC' };
    const all = await world.as('reviewer').get<{ testOrders: { nodes: Row[]; totalCount: number } }>(LIST, { filter, orderBy });
    expect(all.testOrders).toEqual({ nodes: [{ number: 'SS-2' }, { number: 'SS-1' }], totalCount: 2 });
    const commissioned = await world.as('reviewer').get<{ testOrders: { nodes: Row[] } }>(LIST, { filter: { ...filter, kind: ['COMMISSIONED'] } });
    expect(commissioned.testOrders.nodes).toEqual([{ number: 'SS-1' }]);
  });
});
