import { z } from 'zod';
import { compareDecimals, parseDecimal } from '../decimal';
import { field, issueAt } from '../fields';
import { ANNOUNCED_VALUES, LIMIT_KINDS, PLAN_ITEM_KINDS, PLAN_SOURCES, PRODUCT_CATEGORIES, PRODUCT_LIMIT_CODES, type LimitKind } from '../lists/products';
import { plainCode } from '../text';

/** A line-end inspection is one page of the API. */
export const MOST_PLAN_ITEMS = 100;

const itemFields = z.object({
  name: field.text(120),
  clause: field.optional(field.text(80)),
  kind: field.oneOf(PLAN_ITEM_KINDS),
  unit: field.optional(field.text(20)),
  limitKind: field.optional(field.oneOf(LIMIT_KINDS)),
  lowerLimit: field.optional(field.decimal()),
  upperLimit: field.optional(field.decimal()),
  announcedValue: field.optional(field.oneOf(ANNOUNCED_VALUES)),
  tolerancePercent: field.optional(field.decimal()),
  toleranceAbsolute: field.optional(field.decimal()),
  isCritical: z.boolean({ error: 'input.required' }),
  isPhotoRequired: z.boolean({ error: 'input.required' }),
});
type Item = z.output<typeof itemFields>;
type Limiting = 'lowerLimit' | 'upperLimit' | 'announcedValue' | 'tolerancePercent' | 'toleranceAbsolute';

/** What each kind of limit is made of. The limits of an announced value follow from it and are computed, not typed. */
const NEEDED: Readonly<Record<LimitKind, readonly Limiting[]>> = {
  AT_MOST: ['upperLimit'], AT_LEAST: ['lowerLimit'], BETWEEN: ['lowerLimit', 'upperLimit'], ANNOUNCED: ['announcedValue'],
};
const TAKEN: Readonly<Record<LimitKind, readonly Limiting[]>> = {
  ...NEEDED, ANNOUNCED: ['announcedValue', 'tolerancePercent', 'toleranceAbsolute', 'lowerLimit', 'upperLimit'],
};
const LIMITING: readonly Limiting[] = ['lowerLimit', 'upperLimit', 'announcedValue', 'tolerancePercent', 'toleranceAbsolute'];

const isNegative = (text: string | null) => {
  const value = parseDecimal(text ?? '');
  return value !== null && value.units < 0n;
};

function limited(item: Item, context: z.RefinementCtx): void {
  const { limitKind } = item;
  if (item.kind === 'CHECKED' && limitKind !== null) context.addIssue(issueAt(['limitKind'], 'plan.checkedWithLimit'));
  if (item.kind === 'MEASURED' && limitKind === null && item.isCritical) context.addIssue(issueAt(['limitKind'], 'plan.criticalWithoutLimit'));
  const taken: readonly Limiting[] = limitKind === null ? [] : TAKEN[limitKind];
  for (const name of LIMITING) if (item[name] !== null && !taken.includes(name)) context.addIssue(issueAt([name], 'plan.limitUnexpected'));
  for (const name of limitKind === null ? [] : NEEDED[limitKind]) if (item[name] === null) context.addIssue(issueAt([name], 'input.required'));
}

function sound(item: Item, context: z.RefinementCtx): void {
  const [lower, upper] = [parseDecimal(item.lowerLimit ?? ''), parseDecimal(item.upperLimit ?? '')];
  if (item.limitKind === 'BETWEEN' && lower && upper && compareDecimals(lower, upper) > 0) context.addIssue(issueAt(['upperLimit'], 'plan.limitsOrder'));
  if (item.limitKind !== 'ANNOUNCED') return;
  if (item.tolerancePercent === null && item.toleranceAbsolute === null) context.addIssue(issueAt(['tolerancePercent'], 'plan.toleranceMissing'));
  for (const name of ['tolerancePercent', 'toleranceAbsolute'] as const) if (isNegative(item[name])) context.addIssue(issueAt([name], 'plan.toleranceNegative'));
}

/** One item of an inspection plan. Limits are decimals in the item's unit, both ends included. */
export const PlanItemContent = itemFields.superRefine(limited).superRefine(sound)
  .transform((item): Item => item.limitKind === 'ANNOUNCED' ? { ...item, lowerLimit: null, upperLimit: null } : item);
export type PlanItemContent = z.output<typeof PlanItemContent>;
/** An item at its place in a plan, from 1. */
export type PlacedItem = PlanItemContent & { position: number };

/** All items of a plan, in their order. */
export const PlanContent = z.object({
  items: z.array(PlanItemContent, { error: 'input.required' }).min(1, 'input.required').max(MOST_PLAN_ITEMS, 'input.tooMany').superRefine((items, context) => {
    const names = items.map(({ name }) => name);
    names.forEach((name, index) => {
      if (names.indexOf(name) < index) context.addIssue(issueAt([index, 'name'], 'input.repeated'));
    });
  }),
});

/** A new draft, and what it starts with. */
export const PlanDraft = z.object({ productId: field.id(), source: field.oneOf(PLAN_SOURCES) });

/** From which day on a plan counts. */
export const PlanPublication = z.object({ validFrom: field.date() });

const dated = {
  validFrom: field.date(),
  validTo: field.optional(field.date()),
  source: field.text(120),
  isDoubtful: z.boolean({ error: 'input.required' }),
};

function inOrder({ validFrom, validTo }: { validFrom: string; validTo: string | null }, context: z.RefinementCtx): void {
  if (validTo !== null && validTo < validFrom) context.addIssue(issueAt(['validTo'], 'input.dateOrder'));
}

const USE_CODE = /^[XGZCJT][A-Z]{2,4}$/;

/** A use code of an edition of GB/T 17350; its first letter is its group's. */
export const UseCodeContent = z.object({
  code: field.text(5).transform((text) => plainCode(text).replace(/ /g, '')).refine((text) => USE_CODE.test(text), 'product.useCodePattern'),
  category: field.oneOf(PRODUCT_CATEGORIES),
  name: field.text(40),
  edition: field.text(40),
  isHazmat: z.boolean({ error: 'input.required' }),
  ...dated,
}).superRefine(inOrder).superRefine(({ code, category }, context) => {
  if (code.charAt(0) !== category) context.addIssue(issueAt(['category'], 'product.useCodeOfOtherGroup', { category }));
});

/** A figure of the law; none of them can be zero or less. */
export const ProductLimitContent = z.object({
  code: field.oneOf(PRODUCT_LIMIT_CODES),
  value: field.decimal().refine((text) => (parseDecimal(text)?.units ?? 0n) > 0n, 'reference.notPositive'),
  ...dated,
}).superRefine(inOrder);

/** An item that plans start with, and for which products. */
export const TemplateItemContent = z.object({
  position: field.whole(1, 9999),
  item: PlanItemContent,
  category: field.optional(field.oneOf(PRODUCT_CATEGORIES)),
  isForTrailers: z.boolean({ error: 'input.required' }),
  isForHazmat: z.boolean({ error: 'input.required' }),
  ...dated,
}).superRefine(inOrder);

/** The last day on which a row of dated data holds. */
export const ReferenceEnd = z.object({ on: field.date() });
