import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOf, staffOf } from '../../../../tests/cast/viewers';
import { asker, signIn, startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { CAST } from '../../demo/cast';
import { limitsOn } from '../references';
import { planOn, standingOn } from './index';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const ENTER = 'mutation ($input: EnterProductInput!) { enterProduct(input: $input) { id version model state stateSince } }';
const EDIT = 'mutation ($input: EditProductInput!) { editProduct(input: $input) { id version state } }';
const PAGE = `query ($id: ID!) { product(id: $id) {
  id version model state stateSince stateReason viewerCan warnings { field reason words } standings { state since reason } enterprise { id } allowedChassis { model chassisId } } }`;
const LIST = 'query ($filter: ProductFilter, $orderBy: ProductOrder) { products(filter: $filter, orderBy: $orderBy) { nodes { model } totalCount } }';

interface Row {
  id: string; version: number; model: string; state: string; stateSince: string; stateReason: string | null; viewerCan: string[];
  warnings: { field: string; reason: string; words: string }[]; standings: { state: string; since: string; reason: string | null }[];
}

const content = {
  model: 'CLW5160GSSD6', name: '洒水车', brand: '程力威牌', batch: 380, effectiveOn: '2026-03-10', category: 'G', useCode: 'GSS', isHazmat: false,
  allowedChassis: [{ maker: '东风商用车有限公司', model: 'DFH1180BX', chassisId: '1234567' }], lengthMm: 8600, widthMm: 2500, heightMm: 3200, grossMassKg: 16000, curbMassKg: 7200,
  ratedLoadKg: 8605, axleLoadsKg: [6000, 10000], cabSeats: 3, fuel: 'DIESEL', engineModel: 'D4.0NS6B195', enginePowerKw: '143', emissionStage: 'CHINA_VI_B',
};
let running = 0;
const TODAY = '2026-11-20';
const MOVES: Record<string, { field: string; input: string; more: object }> = {
  confirm: { field: 'confirmProduct', input: 'ChangeProductInput', more: { on: TODAY } },
  return: { field: 'returnProduct', input: 'WithReasonInput', more: { reason: '批次与公告不符' } },
  suspend: { field: 'suspendProduct', input: 'RestrictProductInput', more: { on: TODAY, reason: '一致性检查不合格' } },
  resume: { field: 'resumeProduct', input: 'ChangeProductInput', more: { on: TODAY } },
  stopProduction: { field: 'stopProductionOfProduct', input: 'RestrictProductInput', more: { on: TODAY, reason: '企业申请' } },
  stopSale: { field: 'stopSaleOfProduct', input: 'RestrictProductInput', more: { on: TODAY, reason: '过渡期结束' } },
  revoke: { field: 'revokeProduct', input: 'RestrictProductInput', more: { on: TODAY, reason: '公告撤销' } },
};

const enter = async (who: CastName, values: object = {}): Promise<Row> =>
  (await world.as(who).get<{ enterProduct: Row }>(ENTER, { input: { ...content, batch: 1000 + ++running, ...values } })).enterProduct;
const rowFor = async (who: CastName, id: string) => (await world.as(who).get<{ product: Row | null }>(PAGE, { id })).product;
const send = (who: CastName, verb: string, { row, more = {} }: { row: { id: string; version: number }; more?: object }) => {
  const { id, version } = row;
  if (verb === 'edit') return world.as(who).ask(EDIT, { input: { id, version, ...content, batch: 1000 + ++running, ...more } });
  const move = MOVES[verb]!;
  return world.as(who).ask(`mutation ($input: ${move.input}!) { ${move.field}(input: $input) { id version } }`, { input: { id, version, ...move.more, ...more } });
};
const act = async (who: CastName, verb: string, row: { id: string; version: number }) => (await send(who, verb, { row })).errors?.[0]?.extensions.reason ?? 'ok';

const WAY: Record<string, string[]> = {
  ENTERED: [], RETURNED: ['return'], PUBLISHED: ['confirm'], SUSPENDED: ['confirm', 'suspend'], STOP_PRODUCTION: ['confirm', 'stopProduction'],
  STOP_SALE: ['confirm', 'stopProduction', 'stopSale'], REVOKED: ['confirm', 'stopProduction', 'stopSale', 'revoke'],
};
const STATES = Object.keys(WAY);

async function productIn(state: string): Promise<Row> {
  const { id } = await enter('clerkA');
  for (const verb of WAY[state] ?? []) expect(await act('cityRegulator', verb, (await rowFor('cityRegulator', id))!)).toBe('ok');
  return (await rowFor('clerkA', id))!;
}

describe('what may be done in which state', () => {
  const [unconfirmed, awaiting, entered, goesOn, stopped, sold, revoked] = ['product.notConfirmed', 'product.notAwaiting', 'product.notEntered', 'product.productionGoesOn', 'product.productionStopped', 'product.saleStopped', 'product.revoked'];
  const verdicts: Record<string, string[]> = {
    edit: ['ok', 'ok', entered, entered, entered, entered, revoked],
    confirm: ['ok', awaiting, awaiting, awaiting, stopped, sold, revoked],
    return: ['ok', awaiting, awaiting, awaiting, stopped, sold, revoked],
    suspend: [unconfirmed, unconfirmed, 'ok', 'product.notPublished', stopped, sold, revoked],
    resume: [unconfirmed, unconfirmed, 'product.notSuspended', 'ok', stopped, sold, revoked],
    stopProduction: [unconfirmed, unconfirmed, 'ok', 'ok', stopped, sold, revoked],
    stopSale: [unconfirmed, unconfirmed, goesOn, goesOn, 'ok', sold, revoked],
    revoke: [unconfirmed, unconfirmed, goesOn, goesOn, 'product.saleGoesOn', 'ok', revoked],
  };
  const cases = Object.entries(verdicts).flatMap(([verb, row]) => row.map((verdict, place) => [verb, STATES[place]!, verdict] as const));

  it.each(cases)('%s on a product that is %s: %s', async (verb, state, verdict) => {
    expect(await act(verb === 'edit' ? 'clerkA' : 'cityRegulator', verb, await productIn(state))).toBe(verdict);
  });

  it.each(STATES)('viewerCan of a product that is %s lists exactly the verbs that succeed', async (state) => {
    const { id } = await productIn(state);
    const able = Object.entries(verdicts).filter(([, row]) => row[STATES.indexOf(state)] === 'ok').map(([verb]) => verb.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase());
    expect((await rowFor('zengduRegulator', id))!.viewerCan).toEqual(able.filter((verb) => verb !== 'EDIT'));
    expect((await rowFor('adminA', id))!.viewerCan).toEqual(able.filter((verb) => verb === 'EDIT'));
  });
});

describe('who may do what', () => {
  const others: CastName[] = ['cityLeader', 'tester', 'reviewer', 'signatory', 'system', 'security', 'auditor'];
  const no = (who: CastName): [CastName, string] => [who, 'auth.noPermission'];
  const makers: [CastName, string][] = [['adminA', 'ok'], ['clerkA', 'ok'], ['adminB', 'record.notFound'], ['clerkB', 'record.notFound'], ...[...others, 'cityRegulator', 'zengduRegulator'].map((who) => no(who as CastName))];
  const regulators: [CastName, string][] = [['cityRegulator', 'ok'], ['zengduRegulator', 'ok'], ['suixianRegulator', 'record.notFound'], ...[...others, 'adminA', 'clerkA', 'clerkB'].map((who) => no(who as CastName))];
  const from = { confirm: 'ENTERED', return: 'ENTERED', suspend: 'PUBLISHED', resume: 'SUSPENDED', stopProduction: 'PUBLISHED', stopSale: 'STOP_PRODUCTION', revoke: 'STOP_SALE' };

  it.each(makers)('%s editing a product of A: %s', async (who, verdict) => {
    expect(await act(who, 'edit', await productIn('ENTERED'))).toBe(verdict);
  });

  it.each(Object.entries(from).flatMap(([verb, state]) => regulators.map(([who, verdict]) => ({ who, verb, state, verdict }))))('$who: $verb of a product of A: $verdict', async ({ who, verb, state, verdict }) => {
    expect(await act(who, verb, await productIn(state))).toBe(verdict);
  });

  const sight: [CastName, string][] = [
    ['clerkA', 'seen'], ['cityLeader', 'seen'], ['zengduRegulator', 'seen'], ['clerkB', 'hidden'], ['suixianRegulator', 'hidden'], ['tester', 'auth.noPermission'], ['auditor', 'auth.noPermission'],
  ];
  it.each(sight)('a product of A for %s: %s', async (who, verdict) => {
    const { id } = await enter('clerkA');
    const { data, errors } = await world.as(who).ask<{ product: Row | null }>(PAGE, { id });
    expect(errors?.[0]?.extensions.reason ?? (data?.product ? 'seen' : 'hidden')).toBe(verdict);
  });

  it('nobody without a session sees or enters products', async () => {
    expect(await world.as('nobody').verdict(LIST)).toBe('auth.signInFirst');
    expect(await world.as('nobody').verdict(ENTER, { input: content })).toBe('auth.signInFirst');
  });
});

const refusals = async (values: object) => (await world.as('clerkA').ask(ENTER, { input: { ...content, batch: 1000 + ++running, ...values } })).errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`);

describe('an entry', () => {
  it.each<[string, object, string[]]>([
    ['a model of another shape', { model: 'CLW-洒水' }, ['input.model product.modelPattern']],
    ['a use code of another group', { category: 'X' }, ['input.useCode product.useCodeOfOtherGroup']],
    ['a use code that the model does not have', { useCode: 'GPS' }, ['input.model product.modelWithoutUseCode']],
    ['a special-purpose vehicle without a use code', { useCode: null }, ['input.useCode product.useCodeRequired']],
    ['a trailer with another type digit', { category: 'TRAILER', allowedChassis: [] }, ['input.category product.trailerWithoutNine']],
    ['a use code that no edition knows', { model: 'CLW5160GAAD6', useCode: 'GAA' }, ['input.useCode product.useCodeUnknown']],
    ['a day before the first edition', { effectiveOn: '2009-12-31' }, ['input.useCode product.useCodeUnknown']],
    ['a code for dangerous goods alone', { model: 'CLW5160GYYD6', useCode: 'GYY' }, ['input.isHazmat product.hazmatUseCode']],
    ['masses that exceed the gross mass', { ratedLoadKg: 8801 }, ['input.grossMassKg product.massesExceedGross']],
    ['axles that carry less', { axleLoadsKg: [6000, 9999] }, ['input.axleLoadsKg product.axlesCarryLess']],
    ['a chassis named twice', { allowedChassis: [content.allowedChassis[0], content.allowedChassis[0]] }, ['input.allowedChassis.1.model input.repeated']],
  ])('with %s is refused', async (_what, values, faults) => {
    expect(await refusals(values)).toEqual(faults);
  });

  it('comes into its written form, and a batch of a model is entered once by an enterprise', async () => {
    const row = await enter('clerkA', { model: ' ｃｌｗ5161 gss－d6 ', useCode: 'ｇｓｓ', batch: 77 });
    expect(row.model).toBe('CLW5161GSSD6');
    expect(await refusals({ model: 'CLW5161GSSD6', batch: 77 })).toEqual(['input.batch product.batchTaken']);
    expect(await enter('clerkB', { model: 'CLW5161GSSD6', batch: 77 })).toMatchObject({ state: 'ENTERED' });
  });

  it('with the same key is entered once', async () => {
    const input = { ...content, batch: 78, idempotencyKey: 'entry-of-a-product' };
    expect(await world.as('clerkA').get(ENTER, { input })).toEqual(await world.as('clerkA').get(ENTER, { input }));
  });

  it('beyond the limits of the day is taken with warnings in words', async () => {
    const { id } = await enter('clerkA', { widthMm: 2580, grossMassKg: 18500, axleLoadsKg: [7500, 11000], emissionStage: 'CHINA_V' });
    const { warnings } = (await rowFor('clerkA', id))!;
    expect(warnings.map(({ field, reason }) => `${field} ${reason}`)).toEqual(['model product.massDigits', 'widthMm product.beyondLimit', 'grossMassKg product.beyondLimit', 'emissionStage product.emissionNotSold']);
    expect(warnings[1]!.words).toContain('2550');
    expect((await rowFor('clerkA', (await enter('clerkA')).id))!.warnings).toEqual([]);
  });
});

describe('stories', () => {
  const request = () => requestOf(world.ground, staffOf(world.enterprises.a));

  it('a product goes its way: returned, put right, confirmed, suspended, resumed', async () => {
    const { id } = await enter('clerkA');
    await act('cityRegulator', 'return', (await rowFor('cityRegulator', id))!);
    expect(await rowFor('clerkA', id)).toMatchObject({ state: 'RETURNED', stateReason: '批次与公告不符', standings: [] });
    await act('clerkA', 'edit', (await rowFor('clerkA', id))!);
    for (const verb of ['confirm', 'suspend', 'resume']) expect(await act('zengduRegulator', verb, (await rowFor('zengduRegulator', id))!)).toBe('ok');
    expect((await rowFor('adminA', id))!.standings.map(({ state, reason }) => [state, reason])).toEqual([['PUBLISHED', null], ['SUSPENDED', '一致性检查不合格'], ['PUBLISHED', null]]);
    expect(await Promise.all(['2026-11-19', TODAY].map((day) => standingOn(request(), id, day)))).toEqual([null, 'PUBLISHED']);
    expect(await planOn(request(), id, TODAY)).toBeNull();
  });

  it('one that takes effect later may not be made before, however early it is confirmed', async () => {
    const { id } = await enter('clerkA', { effectiveOn: '2026-12-01' });
    const confirmed = await send('cityRegulator', 'confirm', { row: (await rowFor('cityRegulator', id))!, more: { on: TODAY } });
    expect(confirmed.errors).toBeUndefined();
    expect(await rowFor('clerkA', id)).toMatchObject({ state: 'PUBLISHED', stateSince: '2026-12-01' });
    expect(await standingOn(request(), id, '2026-11-30')).toBeNull();
    expect(await standingOn(request(), id, '2026-12-01')).toBe('PUBLISHED');
  });

  it('a change lies neither before the last one nor after today, and needs its reason', async () => {
    const { id } = await enter('clerkA');
    const refused = async (verb: string, more: object) => (await send('cityRegulator', verb, { row: (await rowFor('cityRegulator', id))!, more })).errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`);
    expect(await refused('confirm', { on: '2026-11-19' })).toEqual(['input.on product.beforeLastChange']);
    expect(await refused('confirm', { on: '2026-11-21' })).toEqual(['input.on input.dateInFuture']);
    expect(await refused('confirm', { on: TODAY })).toBeUndefined();
    expect(await refused('suspend', { on: TODAY, reason: ' ' })).toEqual(['input.reason input.required']);
  });

  it('the list is filtered and sorted within each scope', async () => {
    await enter('clerkA', { model: 'ZZA5160GSSD6', effectiveOn: '2026-03-01' });
    await enter('clerkB', { model: 'ZZA5160GYYD6', useCode: 'GYY', isHazmat: true });
    const models = async (who: CastName, filter: object) => (await world.as(who).get<{ products: { nodes: { model: string }[] } }>(LIST, { filter: { search: 'zza5160', ...filter }, orderBy: { field: 'EFFECTIVE_ON', direction: 'ASC' } })).products.nodes.map(({ model }) => model);
    expect(await models('cityRegulator', {})).toEqual(['ZZA5160GSSD6', 'ZZA5160GYYD6']);
    expect(await models('cityRegulator', { isHazmat: true, category: ['G'], state: ['ENTERED'] })).toEqual(['ZZA5160GYYD6']);
    expect(await models('cityRegulator', { useCode: 'gss' })).toEqual(['ZZA5160GSSD6']);
    expect(await models('suixianRegulator', {})).toEqual(['ZZA5160GYYD6']);
    expect(await models('clerkA', { enterpriseId: world.enterprises.b.id })).toEqual([]);
  });

  it('the figures of the law are those of the day', async () => {
    expect(await limitsOn(request(), '2016-07-25')).toEqual({});
    expect(await limitsOn(request(), TODAY)).toMatchObject({ WIDTH_MM: '2550', GROSS_MASS_2_AXLES_KG: '18000', MASS_TOLERANCE_PERCENT: '3' });
  });

  it('an enterprise shows how many products it has', async () => {
    const { data, statements } = await world.as('cityRegulator').ask<{ enterprises: { nodes: { productCount: number }[] } }>('{ enterprises(filter: { kind: [SPV_MAKER] }) { nodes { productCount } } }');
    expect(data!.enterprises.nodes.every(({ productCount }) => productCount > 0)).toBe(true);
    expect(statements).toBe(2);
  });

  it('where a product stood on each day stays known, also where a later change counts from an earlier day', async () => {
    const { id } = await productIn('PUBLISHED');
    world.clock.advance(5 * 24 * 3_600_000);
    const cookie = await signIn(world.app, { name: CAST.cityRegulator });
    const regulator = asker(world.app, async () => cookie);
    const move = async (verb: string, more: object) => {
      const { product } = await regulator.get<{ product: Row }>('query ($id: ID!) { product(id: $id) { id version } }', { id });
      const { field, input } = MOVES[verb]!;
      await regulator.get(`mutation ($input: ${input}!) { ${field}(input: $input) { id } }`, { input: { ...product, ...more } });
    };
    await move('suspend', { on: '2026-11-22', reason: '一致性检查不合格' });
    await move('resume', { on: '2026-11-23' });
    await move('stopProduction', { on: '2026-11-25', reason: '企业申请' });
    const days = ['2026-11-19', TODAY, '2026-11-21', '2026-11-22', '2026-11-24', '2026-11-25'];
    expect(await Promise.all(days.map((day) => standingOn(request(), id, day)))).toEqual([null, 'PUBLISHED', 'PUBLISHED', 'SUSPENDED', 'PUBLISHED', 'STOP_PRODUCTION']);
  });
});
