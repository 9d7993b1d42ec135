import { changeOf, entry, plan, planItems, product, productContent, publication, type PlanState, type ProductState } from '../../cast/full-world/products';
import type { PeopledWorld } from '../../cast/full-world/peopled';
import type { Inputs } from './attempt';

const changed = (verb: string, state: ProductState) => ({
  by: 'cityRegulator' as const,
  prepare: async (world: PeopledWorld) => ({ input: { ...await product(world, world.companies.a, state), ...changeOf(world, verb) } }),
});
const planned = (state: PlanState, more: (world: PeopledWorld) => object = () => ({})) => ({
  by: 'clerkA' as const,
  prepare: async (world: PeopledWorld) => ({ input: { ...await plan(world, world.companies.a, state), ...more(world) } }),
});

const dated = { validFrom: '2027-01-01', source: 'GB 1589', isDoubtful: true };
const useCode = (serial: number) => ({ code: `X${String.fromCharCode(65 + Math.floor(serial / 26) % 26, 65 + serial % 26)}Q`, category: 'X', name: '示例厢式车', edition: 'GB/T 17350-2024', isHazmat: false, ...dated });
const item = { position: 7, category: 'X', isForTrailers: false, isForHazmat: false, item: planItems[0], ...dated };
/** Of each figure there is one row that has no end; it ends before another is added. */
const LIMITS = ['HEIGHT_MM', 'WIDTH_MM', 'LENGTH_MM', 'PERSON_MASS_KG', 'MASS_TOLERANCE_KG', 'MASS_TOLERANCE_PERCENT'];

async function openLimit(world: PeopledWorld) {
  const { productLimits: { nodes } } = await world.as('cityRegulator').get<{ productLimits: { nodes: { id: string; version: number; code: string; validFrom: string; validTo: string | null }[] } }>(
    'query ($filter: ProductLimitFilter) { productLimits(filter: $filter, first: 100) { nodes { id version code validFrom validTo } } }', { filter: { code: LIMITS } });
  const [open] = nodes.filter(({ validFrom, validTo }) => validTo === null && validFrom <= END.on);
  if (!open) throw new Error('every figure of the law has come to its end');
  return open;
}

const END = { on: '2026-12-31' };
const end = ({ id, version }: { id: string; version: number }) => ({ input: { id, version, ...END } });

async function added<R>(world: PeopledWorld, operation: string, input: object): Promise<R> {
  return Object.values(await world.as('cityRegulator').get<Record<string, R>>(operation, { input }))[0] as R;
}

export const PRODUCT_INPUTS: Inputs = {
  enterProduct: { by: 'clerkA', prepare: async (world) => ({ input: entry(world.companies.a) }) },
  editProduct: { by: 'clerkA', prepare: async (world) => ({ input: { ...await product(world, world.companies.a, 'RETURNED'), ...productContent(world.companies.a) } }) },
  confirmProduct: changed('confirmProduct', 'ENTERED'),
  returnProduct: changed('returnProduct', 'ENTERED'),
  suspendProduct: changed('suspendProduct', 'PUBLISHED'),
  resumeProduct: changed('resumeProduct', 'SUSPENDED'),
  stopProductionOfProduct: changed('stopProductionOfProduct', 'PUBLISHED'),
  stopSaleOfProduct: changed('stopSaleOfProduct', 'STOP_PRODUCTION'),
  revokeProduct: changed('revokeProduct', 'STOP_SALE'),
  draftPlan: { by: 'clerkA', prepare: async (world) => ({ input: { productId: (await product(world, world.companies.a, 'PUBLISHED')).id, source: 'TEMPLATE' } }) },
  editPlan: planned('DRAFT', () => ({ items: planItems })),
  publishPlan: planned('DRAFT', publication),
  discardPlan: planned('DRAFT'),
  addUseCode: { by: 'cityRegulator', prepare: async (world) => ({ input: useCode(world.serial()) }) },
  endUseCode: { by: 'cityRegulator', prepare: async (world) => end(await added(world, 'mutation ($input: AddUseCodeInput!) { addUseCode(input: $input) { id version } }', { ...useCode(world.serial()), validFrom: '2026-01-01' })) },
  addProductLimit: { by: 'cityRegulator', prepare: async (world) => {
    const { code, ...open } = await openLimit(world);
    await added(world, 'mutation ($input: EndReferenceInput!) { endProductLimit(input: $input) { id } }', end(open).input);
    return { input: { code, value: '4000', ...dated } };
  } },
  endProductLimit: { by: 'cityRegulator', prepare: async (world) => end(await openLimit(world)) },
  addTemplateItem: { by: 'cityRegulator', prepare: async () => ({ input: item }) },
  endTemplateItem: { by: 'cityRegulator', prepare: async (world) => end(await added(world, 'mutation ($input: AddTemplateItemInput!) { addTemplateItem(input: $input) { id version } }', { ...item, validFrom: '2026-01-01' })) },
};
