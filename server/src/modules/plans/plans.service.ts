import { announcedLimits, MOST_PLAN_ITEMS, PlanContent, PlanDraft, PlanPublication, type PlacedItem, type PlanItemContent, type PlanSource } from '@bianzhong/domain';
import { all, where } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { read } from '../../kernel/inputs';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { AnnouncedProduct, InspectionPlan } from '../products';
import { templateOn } from '../references';
import type { DraftPlanInput, EditPlanInput, PublishPlanInput } from './plan.inputs';
import { can, canDraft } from './plan.rules';

const plan = where<InspectionPlan>();
const NEWEST_FIRST = { order: [{ property: 'edition', descending: true }], most: 1 };

/** The items in their order, with the limits that follow from the product's announced figures. */
function itemsFor(product: AnnouncedProduct, items: readonly PlanItemContent[]): PlacedItem[] {
  return items.map((item, index) => ({
    ...item, position: index + 1,
    ...item.limitKind === 'ANNOUNCED' && announcedLimits(item, product),
  }));
}

async function newest(request: Request, productId: string): Promise<InspectionPlan | null> {
  return (await request.records.list(InspectionPlan, plan.equal('productId', productId), NEWEST_FIRST))[0] ?? null;
}

async function newestPublished(request: Request, productId: string): Promise<InspectionPlan | null> {
  const condition = all(plan.equal('productId', productId), plan.equal('state', 'PUBLISHED'));
  return (await request.records.list(InspectionPlan, condition, NEWEST_FIRST))[0] ?? null;
}

/** What a draft starts with. @throws Refusal INVALID when there is nothing to start with */
async function startOf(request: Request, product: AnnouncedProduct, source: PlanSource): Promise<PlanItemContent[]> {
  if (source === 'NEWEST') {
    const published = await newestPublished(request, product.id);
    if (!published) throw invalidField('input.source', 'plan.noEdition');
    return published.items;
  }
  const template = await templateOn(request, product, request.today);
  if (template.length === 0) throw invalidField('input.source', 'plan.noTemplate');
  if (template.length > MOST_PLAN_ITEMS) throw invalidField('input.source', 'input.tooMany', { maximum: MOST_PLAN_ITEMS });
  return template.map(({ item }) => item);
}

/** Begins the next edition of a product's plan. A product has one draft at a time; the database holds that too. */
export function draft(request: Request, input: DraftPlanInput): Promise<InspectionPlan> {
  const { productId, source } = read(PlanDraft, input);
  return once(request, { entity: InspectionPlan, verb: 'draftPlan', input }, async () => {
    const product = await request.records.get(AnnouncedProduct, productId);
    const last = await newest(request, product.id);
    check(request, { noun: 'plan', rules: canDraft, verb: 'draft', row: { product, hasDraft: last?.state === 'DRAFT' } });
    const items = itemsFor(product, await startOf(request, product, source));
    const values = { productId: product.id, edition: (last?.edition ?? 0) + 1, state: 'DRAFT' as const, items, draftKey: product.id };
    const drafted = await request.records.create(InspectionPlan, values, { id: product.enterpriseId, regionCode: product.regionCode });
    await request.audit.record('plan.drafted', drafted);
    return drafted;
  });
}

async function withProduct(request: Request, input: { id: string; version: number }) {
  const found = await request.records.getAt(InspectionPlan, input);
  return { plan: found, product: await request.records.get(AnnouncedProduct, found.productId) };
}

/** Writes all items of a draft anew. */
export async function edit(request: Request, input: EditPlanInput): Promise<InspectionPlan> {
  const { items } = read(PlanContent, input);
  const found = await withProduct(request, input);
  check(request, { noun: 'plan', rules: can, verb: 'edit', row: found });
  const edited = await request.records.change(found.plan, { items: itemsFor(found.product, items) });
  await request.audit.record('plan.edited', edited, found.plan);
  return edited;
}

/** @throws Refusal INVALID for a day before today, or not after that of the edition before: what vehicles were inspected for stays true */
async function requireDay(request: Request, { productId }: InspectionPlan, validFrom: string): Promise<void> {
  if (validFrom < request.today) throw invalidField('input.validFrom', 'plan.fromPast');
  const before = await newestPublished(request, productId);
  if (before?.validFrom && validFrom <= before.validFrom) throw invalidField('input.validFrom', 'plan.beforeLastEdition', { day: before.validFrom });
}

/** Lets a draft take over from a day on; from then on it is never changed. Limits are computed once more from what is announced now. */
export async function publish(request: Request, input: PublishPlanInput): Promise<InspectionPlan> {
  const { validFrom } = read(PlanPublication, input);
  const found = await withProduct(request, input);
  check(request, { noun: 'plan', rules: can, verb: 'publish', row: found });
  await requireDay(request, found.plan, validFrom);
  const items = itemsFor(found.product, found.plan.items);
  const published = await request.records.change(found.plan, { state: 'PUBLISHED', validFrom, items, draftKey: null });
  await request.audit.record('plan.published', published, found.plan);
  return published;
}

/** Gives a draft up. */
export async function discard(request: Request, input: { id: string; version: number }): Promise<InspectionPlan> {
  const found = await withProduct(request, input);
  check(request, { noun: 'plan', rules: can, verb: 'discard', row: found });
  const discarded = await request.records.change(found.plan, { state: 'DISCARDED', draftKey: null });
  await request.audit.record('plan.discarded', discarded, found.plan);
  return discarded;
}
