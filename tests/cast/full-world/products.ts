import { act, rowNow, type Row } from './acts';
import type { Company, PeopledWorld } from './peopled';

/** How a product comes into each state, and by whom. */
const WAY = {
  ENTERED: [], RETURNED: ['returnProduct'], PUBLISHED: ['confirmProduct'], SUSPENDED: ['confirmProduct', 'suspendProduct'],
  STOP_PRODUCTION: ['confirmProduct', 'stopProductionOfProduct'], STOP_SALE: ['confirmProduct', 'stopProductionOfProduct', 'stopSaleOfProduct'],
  REVOKED: ['confirmProduct', 'stopProductionOfProduct', 'stopSaleOfProduct', 'revokeProduct'],
} as const;
export type ProductState = keyof typeof WAY;

const today = ({ clock }: PeopledWorld) => clock.now().toISOString().slice(0, 10);
const UNDATED: readonly string[] = ['returnProduct'];
const UNREASONED: readonly string[] = ['confirmProduct', 'resumeProduct'];

/** What a change of a product's state says besides the row. */
export const changeOf = (world: PeopledWorld, verb: string) => ({
  ...!UNDATED.includes(verb) && { on: today(world) },
  ...!UNREASONED.includes(verb) && { reason: '与公告不一致' },
});

/** What a product says; its batch is one that the enterprise has not entered yet. */
export function productContent(company: Company) {
  return {
    model: 'CLW5160GYYD6', name: '运油车', brand: '程力威牌', batch: 300 + company.serial(), effectiveOn: '2026-03-10', category: 'G', useCode: 'GYY', isHazmat: true,
    allowedChassis: [{ maker: '东风商用车有限公司', model: 'DFH1160BX', chassisId: '1234567' }], lengthMm: 8600, widthMm: 2560, heightMm: 3200, grossMassKg: 16000, curbMassKg: 7200,
    ratedLoadKg: 8605, axleLoadsKg: [6000, 10000], cabSeats: 3, fuel: 'DIESEL', engineModel: 'D4.0NS6B195', enginePowerKw: '143', emissionStage: 'CHINA_VI_B',
  };
}

/** What makes it a product that is entered once, however often that is sent. */
export function entry(company: Company) {
  const content = productContent(company);
  return { ...content, idempotencyKey: `entry of batch ${content.batch}` };
}

/** A product of an enterprise in the state. */
export async function product(world: PeopledWorld, company: Company, state: ProductState): Promise<Row> {
  world.tick();
  let row = await act(world.as(company.clerk), 'enterProduct', entry(company));
  for (const verb of WAY[state]) row = await act(world.as(company.regulator), verb, { ...row, ...changeOf(world, verb) });
  return row;
}

/** Items that a plan may have. */
export const planItems = [
  { name: '车辆唯一性', kind: 'CHECKED', isCritical: true, isPhotoRequired: true },
  { name: '整车制动率', clause: 'GB 7258-2017', kind: 'MEASURED', unit: '%', limitKind: 'AT_LEAST', lowerLimit: '60', isCritical: true, isPhotoRequired: false },
  { name: '外廓长度', kind: 'MEASURED', unit: 'mm', limitKind: 'ANNOUNCED', announcedValue: 'LENGTH', tolerancePercent: '1', toleranceAbsolute: '50', isCritical: false, isPhotoRequired: false },
];

export type PlanState = 'DRAFT' | 'PUBLISHED' | 'DISCARDED';
export const publication = (world: PeopledWorld) => ({ validFrom: today(world) });

/** A plan in the state, of a published product of its own. */
export async function plan(world: PeopledWorld, company: Company, state: PlanState): Promise<Row> {
  const clerk = world.as(company.clerk);
  const { id: productId } = await product(world, company, 'PUBLISHED');
  const draft = await act(clerk, 'draftPlan', { productId, source: 'TEMPLATE' });
  if (state === 'DRAFT') return draft;
  return state === 'DISCARDED' ? act(clerk, 'discardPlan', draft) : act(clerk, 'publishPlan', { ...draft, ...publication(world) });
}

/** Products of an enterprise in every state, and plans in every state; one product has a second edition on its way. */
export async function fillProducts(world: PeopledWorld, company: Company): Promise<void> {
  for (const state of Object.keys(WAY) as ProductState[]) await product(world, company, state);
  for (const state of ['DRAFT', 'DISCARDED'] as const) await plan(world, company, state);
  const { id } = await plan(world, company, 'PUBLISHED');
  const clerk = world.as(company.clerk);
  const { inspectionPlan } = await clerk.get<{ inspectionPlan: { productId: string } }>('query ($id: ID!) { inspectionPlan(id: $id) { productId } }', { id });
  const second = await act(clerk, 'draftPlan', { productId: inspectionPlan.productId, source: 'NEWEST' });
  await act(clerk, 'editPlan', { ...second, items: planItems });
  await rowNow(clerk, 'product', inspectionPlan.productId);
}
