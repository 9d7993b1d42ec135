import {
  cap, next, plainCode, PRODUCT_CYCLE, ProductChange, ProductContent, ProductRestriction, ProductReturn, searchKey, type FieldIssue, type ProductVerb,
} from '@bianzhong/domain';
import { all, where, type Condition } from '../../kernel/condition';
import { invalid, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Order, Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { useCodeOn } from '../references';
import { AnnouncedProduct, ProductStanding } from './product.entity';
import type { EditProductInput, EnterProductInput, ProductFilter, ProductList, ProductOrder } from './product.inputs';
import { can } from './product.rules';

const product = where<AnnouncedProduct>();
const columns = { MODEL: 'model', EFFECTIVE_ON: 'effectiveOn' };
/** The width of the column: compatibility forms can make a text longer than it was typed. */
const MOST_SEARCHED = 300;

/** The products that a filter means. */
export function productCondition(filter: ProductFilter | null | undefined): Condition {
  return all(
    filter?.search && product.contains('searchText', searchKey(filter.search)),
    filter?.category && product.oneOf('category', filter.category),
    filter?.state && product.oneOf('state', filter.state),
    filter?.isHazmat != null && product.equal('isHazmat', filter.isHazmat),
    filter?.useCode && product.equal('useCode', plainCode(filter.useCode)),
    filter?.enterpriseId != null && product.equal('enterpriseId', filter.enterpriseId),
  );
}

/** The order of a list of products; by default those that took effect last come first. */
export const productOrder = (orderBy: ProductOrder | null | undefined): Order[] => orderOf(orderBy, { columns, otherwise: { property: 'effectiveOn', descending: true } });

/** One page of the announced products the viewer may see; those that took effect last come first. */
export function products(request: Request, list: ProductList): Promise<Page<AnnouncedProduct>> {
  return request.records.page(AnnouncedProduct, productCondition(list.filter), { page: list, order: productOrder(list.orderBy) });
}

const searchTextOf = ({ model, name, brand }: ProductContent): string => cap(searchKey(`${model} ${name} ${brand}`), MOST_SEARCHED);

/** The columns of an entry that awaits confirmation. */
export function entryOf(values: ProductContent, today: string) {
  return { ...values, state: 'ENTERED' as const, stateSince: today, searchText: searchTextOf(values) };
}

/** @throws Refusal INVALID when the enterprise has this batch of the model, or the edition of that day does not know the use code */
async function requireEnterable(request: Request, { model, batch, useCode, isHazmat, effectiveOn }: ProductContent, id: string | null): Promise<void> {
  const same = all(product.equal('model', model), product.equal('batch', batch), id !== null && product.notEqual('id', id));
  const faults: FieldIssue[] = [];
  if (await request.records.first(AnnouncedProduct, same)) faults.push({ path: 'input.batch', reason: 'product.batchTaken' });
  const found = useCode === null ? null : await useCodeOn(request, useCode, effectiveOn);
  if (useCode !== null && !found) faults.push({ path: 'input.useCode', reason: 'product.useCodeUnknown', params: { useCode } });
  if (found?.isHazmat && !isHazmat) faults.push({ path: 'input.isHazmat', reason: 'product.hazmatUseCode' });
  if (faults.length > 0) throw invalid(faults);
}

/** An enterprise enters a product as the Announcement has it; a regulator confirms it. */
export function enter(request: Request, input: EnterProductInput): Promise<AnnouncedProduct> {
  const values = read(ProductContent, input);
  return once(request, { entity: AnnouncedProduct, verb: 'enterProduct', input }, async () => {
    await requireEnterable(request, values, null);
    const entered = await request.records.create(AnnouncedProduct, entryOf(values, request.today));
    await request.audit.record('product.entered', entered);
    return entered;
  });
}

/** Puts an entry right that nobody has confirmed. One that was returned awaits confirmation again. */
export async function edit(request: Request, input: EditProductInput): Promise<AnnouncedProduct> {
  const values = read(ProductContent, input);
  const found = await request.records.getAt(AnnouncedProduct, input);
  check(request, { noun: 'product', rules: can, verb: 'edit', row: found });
  await requireEnterable(request, values, found.id);
  const edited = await request.records.change(found, { ...entryOf(values, request.today), stateReason: null });
  await request.audit.record('product.edited', edited, found);
  return edited;
}

/** Gives an entry back to its maker. It was never published, so no standing is written. */
export async function giveBack(request: Request, input: { id: string; version: number; reason: string }): Promise<AnnouncedProduct> {
  const { reason } = read(ProductReturn, input);
  const found = await request.records.getAt(AnnouncedProduct, input);
  check(request, { noun: 'product', rules: can, verb: 'return', row: found });
  const returned = await request.records.change(found, { state: 'RETURNED', stateSince: request.today, stateReason: reason });
  await request.audit.record('product.returned', returned, found);
  return returned;
}

/** The verbs after which the Announcement says something else of a product. */
export type Change = Exclude<ProductVerb, 'edit' | 'return'>;

const DONE: Readonly<Record<Change, string>> = {
  confirm: 'product.confirmed', resume: 'product.resumed', suspend: 'product.suspended', stopProduction: 'product.productionStopped',
  stopSale: 'product.saleStopped', revoke: 'product.revoked',
};

/** @throws Refusal INVALID for a day after today, or before the last change */
function requireDay(on: string, { stateSince }: AnnouncedProduct, today: string): void {
  if (on > today) throw invalidField('input.on', 'input.dateInFuture');
  if (on < stateSince) throw invalidField('input.on', 'product.beforeLastChange', { day: stateSince });
}

/**
 * Confirms, suspends, resumes, stops or revokes a product as of a day, and writes that down as its standing from that day on. A
 * product may be made from the day on which it is both confirmed and in effect, so a confirmation counts from the later of the two.
 * Whatever takes something away from the maker needs a reason.
 */
export async function change(request: Request, verb: Change, input: { id: string; version: number; on: string; reason?: string }): Promise<AnnouncedProduct> {
  const isGiven = verb === 'confirm' || verb === 'resume';
  const { on, reason } = isGiven ? { ...read(ProductChange, input), reason: null } : read(ProductRestriction, input);
  const found = await request.records.getAt(AnnouncedProduct, input);
  check(request, { noun: 'product', rules: can, verb, row: found });
  requireDay(on, found, request.today);
  const state = next(PRODUCT_CYCLE, found.state, verb) ?? found.state;
  const stateSince = verb === 'confirm' && found.effectiveOn > on ? found.effectiveOn : on;
  const changed = await request.records.change(found, { state, stateSince, stateReason: reason });
  await request.audit.record(DONE[verb], changed, found);
  const standing = { productId: found.id, state, since: stateSince, reason };
  const written = await request.records.create(ProductStanding, standing, { id: found.enterpriseId, regionCode: found.regionCode });
  await request.audit.record('productStanding.written', written);
  return changed;
}
