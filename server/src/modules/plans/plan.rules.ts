import { next, PLAN_CYCLE, type PlanState, type ProductState, type Reason } from '@bianzhong/domain';
import type { Rule, Rules, Verdict } from '../../kernel/rules';

interface Product { state: ProductState }
interface Plan { state: PlanState; items: readonly { isCritical: boolean }[] }

/** A plan and the product that it is for. */
export interface PlanOfProduct { plan: Plan; product: Product }
export type PlanVerb = 'edit' | 'publish' | 'discard';

const GONE: Readonly<Record<PlanState, Reason>> = { DRAFT: 'plan.published', PUBLISHED: 'plan.published', DISCARDED: 'plan.discarded' };

const known = (verb: PlanVerb) => ({ state }: Plan): Verdict => next(PLAN_CYCLE, state, verb) ? true : GONE[state];

/** Why no vehicle of a product in this state will be inspected any more. */
const ENDED: Partial<Record<ProductState, Reason>> = { STOP_PRODUCTION: 'product.productionStopped', STOP_SALE: 'product.saleStopped', REVOKED: 'product.revoked' };
const UNCONFIRMED: readonly ProductState[] = ['ENTERED', 'RETURNED'];

function publishable({ plan, product }: PlanOfProduct): Verdict {
  if (UNCONFIRMED.includes(product.state)) return 'product.notConfirmed';
  return ENDED[product.state] ?? (plan.items.some(({ isCritical }) => isCritical) || 'plan.noCritical');
}

export const can: Rules<PlanOfProduct, PlanVerb> = {
  edit: (_viewer, { plan }) => known('edit')(plan),
  publish: (_viewer, row) => {
    const verdict = known('publish')(row.plan);
    return verdict === true ? publishable(row) : verdict;
  },
  discard: (_viewer, { plan }) => known('discard')(plan),
};

/** A product, and its plans as far as they bar another draft. */
export interface Draftable { product: Product; hasDraft: boolean }

export const canDraft: { readonly draft: Rule<Draftable> } = {
  draft: (_viewer, { product, hasDraft }) => ENDED[product.state] ?? (hasDraft ? 'plan.draftExists' : true),
};
