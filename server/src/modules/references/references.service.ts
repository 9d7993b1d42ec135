import {
  holdsOn, limitsAmong, plainCode, ProductLimitContent, ReferenceEnd, TemplateItemContent, UseCodeContent, type ProductCategory, type ProductLimits,
} from '@bianzhong/domain';
import { all, any, where, type Condition } from '../../kernel/condition';
import { invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { ProductLimit, TemplateItem, UseCode } from './reference.entity';
import type { AddProductLimitInput, AddTemplateItemInput, AddUseCodeInput, EndReferenceInput, ProductLimitList, TemplateItemList, UseCodeList } from './reference.inputs';
import { can, canAdd, type Reference } from './reference.rules';

const useCode = where<UseCode>();
const limit = where<ProductLimit>();
const template = where<TemplateItem>();
const dated = where<Pick<Reference, 'validFrom' | 'validTo'>>();

const inForce = (day: string): Condition => all(dated.atMost('validFrom', day), any(dated.isNull('validTo'), dated.atLeast('validTo', day)));

const CODES = { CODE: 'code', VALID_FROM: 'validFrom' };
const ITEMS = { POSITION: 'position', VALID_FROM: 'validFrom' };

/** One page of the use codes. */
export function useCodes(request: Request, { filter, orderBy, ...page }: UseCodeList): Promise<Page<UseCode>> {
  const condition = all(
    filter?.search && useCode.startsWith('code', plainCode(filter.search)),
    filter?.category && useCode.oneOf('category', filter.category),
    filter?.on != null && inForce(filter.on),
  );
  return request.records.page(UseCode, condition, { page, order: orderOf(orderBy, { columns: CODES, otherwise: { property: 'code', descending: false } }) });
}

/** One page of the limits. */
export function productLimits(request: Request, { filter, orderBy, ...page }: ProductLimitList): Promise<Page<ProductLimit>> {
  const condition = all(filter?.code && limit.oneOf('code', filter.code), filter?.on != null && inForce(filter.on));
  return request.records.page(ProductLimit, condition, { page, order: orderOf(orderBy, { columns: CODES, otherwise: { property: 'code', descending: false } }) });
}

/** One page of the items that plans start with. */
export function templateItems(request: Request, { filter, orderBy, ...page }: TemplateItemList): Promise<Page<TemplateItem>> {
  const condition = all(
    filter?.category && template.oneOf('category', filter.category),
    filter?.isForHazmat != null && template.equal('isForHazmat', filter.isForHazmat),
    filter?.on != null && inForce(filter.on),
  );
  return request.records.page(TemplateItem, condition, { page, order: orderOf(orderBy, { columns: ITEMS, otherwise: { property: 'position', descending: false } }) });
}

/** The figures of the law as they stood on a day, by their code. */
export async function limitsOn(request: Request, day: string): Promise<ProductLimits> {
  return limitsAmong(await request.records.list(ProductLimit, inForce(day)), day);
}

/** The use code as the edition in force on a day has it; null where that edition does not know it. */
export function useCodeOn(request: Request, code: string, day: string): Promise<UseCode | null> {
  return request.records.first(UseCode, all(useCode.equal('code', code), inForce(day)));
}

/** What a product is, as far as the template asks. */
export interface Templated { category: ProductCategory; isHazmat: boolean }

/** The items that a plan of such a product starts with on a day, in their order. */
export async function templateOn(request: Request, { category, isHazmat }: Templated, day: string): Promise<TemplateItem[]> {
  const forAll = all(template.isNull('category'), category === 'TRAILER' && template.equal('isForTrailers', true));
  const suitable = all(inForce(day), any(forAll, template.equal('category', category)), !isHazmat && template.equal('isForHazmat', false));
  return request.records.list(TemplateItem, suitable, { order: [{ property: 'position', descending: false }] });
}

/** @throws Refusal INVALID when a row of the same code holds on one of the days. @param rows those of the code */
function requireFree(rows: readonly Pick<Reference, 'validFrom' | 'validTo'>[], added: Pick<Reference, 'validFrom' | 'validTo'>): void {
  const meets = rows.some((row) => holdsOn(row, added.validFrom) || holdsOn(added, row.validFrom));
  if (meets) throw invalidField('input.validFrom', 'reference.overlaps');
}

/** A regulator of the city adds a use code. */
export function addUseCode(request: Request, input: AddUseCodeInput): Promise<UseCode> {
  const values = read(UseCodeContent, input);
  check(request, { noun: 'useCode', rules: canAdd, verb: 'add', row: null });
  return once(request, { entity: UseCode, verb: 'addUseCode', input }, async () => {
    requireFree(await request.records.list(UseCode, useCode.equal('code', values.code)), values);
    const added = await request.records.create(UseCode, values);
    await request.audit.record('useCode.added', added);
    return added;
  });
}

/** A regulator of the city adds a limit. */
export function addProductLimit(request: Request, input: AddProductLimitInput): Promise<ProductLimit> {
  const values = read(ProductLimitContent, input);
  check(request, { noun: 'productLimit', rules: canAdd, verb: 'add', row: null });
  return once(request, { entity: ProductLimit, verb: 'addProductLimit', input }, async () => {
    requireFree(await request.records.list(ProductLimit, limit.equal('code', values.code)), values);
    const added = await request.records.create(ProductLimit, values);
    await request.audit.record('productLimit.added', added);
    return added;
  });
}

/** A regulator of the city adds an item that plans start with. */
export function addTemplateItem(request: Request, input: AddTemplateItemInput): Promise<TemplateItem> {
  const { item, ...values } = read(TemplateItemContent, input);
  check(request, { noun: 'templateItem', rules: canAdd, verb: 'add', row: null });
  return once(request, { entity: TemplateItem, verb: 'addTemplateItem', input }, async () => {
    const added = await request.records.create(TemplateItem, { ...values, item: { position: values.position, ...item } });
    await request.audit.record('templateItem.added', added);
    return added;
  });
}

/** @throws Refusal INVALID for a day before today or before the row begins */
function requireEnd(on: string, { validFrom }: Reference, today: string): void {
  if (on < today) throw invalidField('input.on', 'reference.endInPast');
  if (on < validFrom) throw invalidField('input.on', 'reference.endBeforeStart');
}

const NOUNS = { useCode: UseCode, productLimit: ProductLimit, templateItem: TemplateItem } as const;
type Noun = keyof typeof NOUNS;

/** Gives a row of dated data its last day, today at the earliest. */
export async function end<N extends Noun>(request: Request, noun: N, input: EndReferenceInput): Promise<InstanceType<(typeof NOUNS)[N]>> {
  const { on } = read(ReferenceEnd, input);
  const found: Reference = await request.records.getAt<Reference>(NOUNS[noun], input);
  check(request, { noun, rules: can, verb: 'end', row: found });
  requireEnd(on, found, request.today);
  const ended = await request.records.change(found, { validTo: on });
  await request.audit.record(`${noun}.ended`, ended, found);
  return ended as InstanceType<(typeof NOUNS)[N]>;
}
