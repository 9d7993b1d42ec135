import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOf, staffOf } from '../../../../tests/cast/viewers';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { planOn } from '../products';

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

const ENTER = 'mutation ($input: EnterProductInput!) { enterProduct(input: $input) { id version } }';
const CONFIRM = 'mutation ($input: ChangeProductInput!) { confirmProduct(input: $input) { id version } }';
const STOP = 'mutation ($input: RestrictProductInput!) { stopProductionOfProduct(input: $input) { id version } }';
const PLAN = 'id version edition state validFrom numberOfItems viewerCan items { position name kind limitKind lowerLimit upperLimit isCritical }';
const DRAFT = `mutation ($input: DraftPlanInput!) { draftPlan(input: $input) { ${PLAN} } }`;
const PAGE = `query ($id: ID!) { inspectionPlan(id: $id) { ${PLAN} product { id } } }`;
const OF_PRODUCT = `query ($id: ID!) { product(id: $id) { viewerCanDraftPlan plans { id state edition } planInForce { edition } } }`;
const verbs = {
  edit: ['editPlan', 'EditPlanInput'], publish: ['publishPlan', 'PublishPlanInput'], discard: ['discardPlan', 'AtInput'],
} as const;
type Verb = keyof typeof verbs;

interface Item { position: number; name: string; kind: string; limitKind: string | null; lowerLimit: string | null; upperLimit: string | null; isCritical: boolean }
interface Plan { id: string; version: number; edition: number; state: string; validFrom: string | null; numberOfItems: number; viewerCan: string[]; items: Item[] }

const TODAY = '2026-11-20';
const content = {
  model: 'CLW5160GYYD6', name: '运油车', brand: '程力威牌', effectiveOn: '2026-03-10', category: 'G', useCode: 'GYY', isHazmat: true, allowedChassis: [],
  lengthMm: 8600, widthMm: 2500, heightMm: 3200, grossMassKg: 16000, curbMassKg: 7200, ratedLoadKg: 8605, axleLoadsKg: [6000, 10000],
};
const vin = { name: '车辆唯一性', kind: 'CHECKED', isCritical: true, isPhotoRequired: true };
const length = { name: '外廓长度', kind: 'MEASURED', unit: 'mm', limitKind: 'ANNOUNCED', announcedValue: 'LENGTH', tolerancePercent: '1', toleranceAbsolute: '50', isCritical: false, isPhotoRequired: false };
const brake = { name: '整车制动率', kind: 'MEASURED', unit: '%', limitKind: 'AT_LEAST', lowerLimit: '60', isCritical: true, isPhotoRequired: false };
const items = [vin, length, brake];
let running = 0;

async function product({ isConfirmed = true, ...values }: { isConfirmed?: boolean; category?: string } & Record<string, unknown> = {}): Promise<{ id: string; version: number }> {
  const { enterProduct: entered } = await world.as('clerkA').get<{ enterProduct: { id: string; version: number } }>(ENTER, { input: { ...content, ...values, batch: ++running } });
  if (!isConfirmed) return entered;
  return (await world.as('zengduRegulator').get<{ confirmProduct: { id: string; version: number } }>(CONFIRM, { input: { ...entered, on: TODAY } })).confirmProduct;
}
const draft = async (productId: string, source = 'TEMPLATE'): Promise<Plan> => (await world.as('clerkA').get<{ draftPlan: Plan }>(DRAFT, { input: { productId, source } })).draftPlan;
const planFor = async (who: CastName, id: string) => (await world.as(who).get<{ inspectionPlan: Plan | null }>(PAGE, { id })).inspectionPlan;
const more = { edit: { items }, publish: { validFrom: TODAY }, discard: {} };
const send = (who: CastName, verb: Verb, { id, version, values = more[verb] }: Pick<Plan, 'id' | 'version'> & { values?: object }) =>
  world.as(who).ask(`mutation ($input: ${verbs[verb][1]}!) { ${verbs[verb][0]}(input: $input) { id version } }`, { input: { ...values, id, version } });
const act = async (who: CastName, verb: Verb, plan: Plan) => (await send(who, verb, plan)).errors?.[0]?.extensions.reason ?? 'ok';
const faultsOf = async (verb: Verb, plan: Plan, values: object) => (await send('clerkA', verb, { ...plan, values })).errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`);

const STATES = ['DRAFT', 'PUBLISHED', 'DISCARDED'] as const;
async function planIn(state: (typeof STATES)[number]): Promise<Plan> {
  const { id } = await product();
  const drafted = await draft(id);
  if (state !== 'DRAFT') expect(await act('clerkA', state === 'PUBLISHED' ? 'publish' : 'discard', drafted)).toBe('ok');
  return (await planFor('clerkA', drafted.id))!;
}

describe('what may be done in which state', () => {
  const verdicts: Record<Verb, string[]> = {
    edit: ['ok', 'plan.published', 'plan.discarded'], publish: ['ok', 'plan.published', 'plan.discarded'], discard: ['ok', 'plan.published', 'plan.discarded'],
  };
  const cases = (Object.keys(verdicts) as Verb[]).flatMap((verb) => STATES.map((state, place) => [verb, state, verdicts[verb][place]!] as const));

  it.each(cases)('%s of a plan that is %s: %s', async (verb, state, verdict) => {
    expect(await act('clerkA', verb, await planIn(state))).toBe(verdict);
  });

  it.each(STATES)('viewerCan of a plan that is %s lists exactly the verbs that succeed', async (state) => {
    expect((await planIn(state)).viewerCan).toEqual(state === 'DRAFT' ? ['EDIT', 'PUBLISH', 'DISCARD'] : []);
  });
});

describe('who may do what', () => {
  const verdicts: [CastName, string][] = [
    ['adminA', 'ok'], ['clerkA', 'ok'], ['clerkB', 'record.notFound'],
    ...(['cityRegulator', 'zengduRegulator', 'cityLeader', 'tester', 'system', 'auditor'] as CastName[]).map((who): [CastName, string] => [who, 'auth.noPermission']),
  ];
  const cases = (Object.keys(verbs) as Verb[]).flatMap((verb) => verdicts.map(([who, verdict]) => ({ who, verb, verdict })));

  it.each(cases)('$who: $verb of a plan of A: $verdict', async ({ who, verb, verdict }) => {
    expect(await act(who, verb, await planIn('DRAFT'))).toBe(verdict);
  });

  it.each(verdicts)('%s drafting a plan for a product of A: %s', async (who, verdict) => {
    const { id: productId } = await product();
    expect(await world.as(who).verdict(DRAFT, { input: { productId, source: 'TEMPLATE' } })).toBe(verdict);
  });

  it.each<[CastName, string]>([['zengduRegulator', 'seen'], ['cityLeader', 'seen'], ['suixianRegulator', 'hidden'], ['clerkB', 'hidden'], ['tester', 'auth.noPermission']])('a plan of A for %s: %s', async (who, verdict) => {
    const { data, errors } = await world.as(who).ask<{ inspectionPlan: Plan | null }>(PAGE, { id: (await planIn('DRAFT')).id });
    expect(errors?.[0]?.extensions.reason ?? (data?.inspectionPlan ? 'seen' : 'hidden')).toBe(verdict);
  });
});

describe('an item', () => {
  it.each<[string, object, string[]]>([
    ['that is checked against a limit', { ...vin, limitKind: 'AT_MOST', upperLimit: '1' }, ['input.items.0.limitKind plan.checkedWithLimit']],
    ['that is critical and measured against nothing', { ...brake, limitKind: null, lowerLimit: null }, ['input.items.0.limitKind plan.criticalWithoutLimit']],
    ['without its limit', { ...brake, lowerLimit: null }, ['input.items.0.lowerLimit input.required']],
    ['with a limit that its kind does not use', { ...brake, upperLimit: '90' }, ['input.items.0.upperLimit plan.limitUnexpected']],
    ['with limits the wrong way round', { ...brake, limitKind: 'BETWEEN', lowerLimit: '5', upperLimit: '-5' }, ['input.items.0.upperLimit plan.limitsOrder']],
    ['without any tolerance', { ...length, tolerancePercent: null, toleranceAbsolute: null }, ['input.items.0.tolerancePercent plan.toleranceMissing']],
    ['with a negative tolerance', { ...length, toleranceAbsolute: '-50' }, ['input.items.0.toleranceAbsolute plan.toleranceNegative']],
  ])('%s is refused', async (_what, item, faults) => {
    expect(await faultsOf('edit', await planIn('DRAFT'), { items: [item] })).toEqual(faults);
  });

  it('comes no more than a hundred times, and no name twice', async () => {
    const plan = await planIn('DRAFT');
    const faults = (list: object[]) => faultsOf('edit', plan, { items: list });
    expect(await faults([vin, vin])).toEqual(['input.items.1.name input.repeated']);
    expect(await faults([])).toEqual(['input.items input.required']);
    expect(await faults(Array.from({ length: 101 }, (_, index) => ({ ...vin, name: `第 ${index} 项` })))).toEqual(['input.items input.tooMany']);
  });
});

describe('stories', () => {
  it('a draft starts with what the template has for its group and for dangerous goods, and takes the announced figures for limits', async () => {
    const tank = await draft((await product()).id);
    const names = tank.items.map(({ name }) => name);
    expect(names).toContain('紧急切断装置');
    expect(names).not.toContain('牵引销与连接装置');
    expect(tank.items.find(({ name }) => name === '外廓长度')).toMatchObject({ position: 2, lowerLimit: '8514', upperLimit: '8686' });
    const trailer = await draft((await product({ model: 'CLW9400CCY', name: '仓栅式运输半挂车', category: 'TRAILER', useCode: 'CCY', isHazmat: false })).id);
    expect(trailer.items.map(({ name }) => name)).toEqual(expect.arrayContaining(['牵引销与连接装置', '外廓长度']));
    expect(trailer.items.filter(({ name }) => /前照灯|车速表|紧急切断/.test(name))).toEqual([]);
  });

  it('a plan is published for an announced product only, and with a critical item', async () => {
    const entered = await product({ isConfirmed: false });
    expect(await act('clerkA', 'publish', await draft(entered.id))).toBe('product.notConfirmed');
    const plan = await planIn('DRAFT');
    expect(await faultsOf('edit', plan, { items: [length] })).toBeUndefined();
    const uncritical = (await planFor('clerkA', plan.id))!;
    expect(uncritical.viewerCan).toEqual(['EDIT', 'DISCARD']);
    expect(await act('clerkA', 'publish', uncritical)).toBe('plan.noCritical');
  });

  it('there is one draft at a time, and none for a product that is no longer made', async () => {
    const { id, version } = await product();
    const key = { productId: id, source: 'TEMPLATE', idempotencyKey: 'draft-of-a-plan' };
    const both = await Promise.all([1, 2].map(() => world.as('clerkA').verdict(DRAFT, { input: { productId: id, source: 'TEMPLATE' } })));
    expect(both.sort()).toEqual(['ok', 'plan.draftExists']);
    expect(await world.as('clerkA').verdict(DRAFT, { input: key })).toBe('plan.draftExists');
    await world.as('zengduRegulator').get(STOP, { input: { id, version, on: TODAY, reason: '企业申请' } });
    const { product: seen } = await world.as('clerkA').get<{ product: { plans: Plan[]; viewerCanDraftPlan: boolean } }>(OF_PRODUCT, { id });
    expect(seen.viewerCanDraftPlan).toBe(false);
    const { plans: [only] } = seen;
    expect(await act('clerkA', 'publish', (await planFor('clerkA', only!.id))!)).toBe('product.productionStopped');
    expect(await act('clerkA', 'discard', (await planFor('clerkA', only!.id))!)).toBe('ok');
    expect(await world.as('clerkA').verdict(DRAFT, { input: key })).toBe('product.productionStopped');
  });

  it('an edition takes over from its day on; the day lies after today’s eve and after the edition before', async () => {
    const { id } = await product();
    const request = () => requestOf(world.ground, staffOf(world.enterprises.a));
    const first = await draft(id);
    const faults = (plan: Plan, validFrom: string) => faultsOf('publish', plan, { validFrom });
    expect(await faults(first, '2026-11-19')).toEqual(['input.validFrom plan.fromPast']);
    expect(await faults(first, TODAY)).toBeUndefined();
    const second = await draft(id, 'NEWEST');
    expect([second.edition, second.numberOfItems]).toEqual([2, first.numberOfItems]);
    expect(await faults(second, TODAY)).toEqual(['input.validFrom plan.beforeLastEdition']);
    expect(await faults(second, '2026-12-01')).toBeUndefined();
    expect(await Promise.all(['2026-11-19', TODAY, '2026-11-30', '2026-12-01'].map(async (day) => (await planOn(request(), id, day))?.edition ?? null))).toEqual([null, 1, 1, 2]);
    const { product: seen } = await world.as('clerkA').get<{ product: { planInForce: Plan; viewerCanDraftPlan: boolean; plans: Plan[] } }>(OF_PRODUCT, { id });
    expect(seen).toMatchObject({ planInForce: { edition: 1 }, viewerCanDraftPlan: true });
    expect(seen.plans.map(({ edition }) => edition)).toEqual([2, 1]);
  });

  it('without an edition nothing can be started from the newest one', async () => {
    const { id: productId } = await product();
    const { errors } = await world.as('clerkA').ask(DRAFT, { input: { productId, source: 'NEWEST' } });
    expect(errors?.[0]?.extensions.fields?.map(({ reason }) => reason)).toEqual(['plan.noEdition']);
  });
});
