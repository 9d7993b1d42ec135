import { z } from 'zod';
import { compareDecimals, parseDecimal } from '../decimal';
import { field, issueAt } from '../fields';
import { EMISSION_STAGES, FUELS, PRODUCT_CATEGORIES } from '../lists/products';
import { classificationFaults, readProductModel } from '../product-model';
import { plainCode } from '../text';

/** More than the Announcement lists for one product. */
export const MOST_CHASSIS = 100;
export const MOST_AXLES = 12;
const LONGEST_POWER = 10;
const CHASSIS_ID = /^[A-Z0-9]{7}$/;
const USE_CODE = /^[XGZCJT][A-Z]{2,4}$/;

const code = (max: number) => field.text(max).transform((text) => plainCode(text).replace(/ /g, ''));

const isPower = (text: string): boolean => {
  const power = parseDecimal(text);
  return power !== null && text.length <= LONGEST_POWER && compareDecimals(power, { units: 0n, scale: 0 }) > 0;
};

/** A chassis that may be built upon. */
export const AllowedChassisContent = z.object({
  maker: field.text(64),
  model: code(30),
  chassisId: field.optional(code(7).refine((text) => CHASSIS_ID.test(text), 'product.chassisId')),
});

const fields = z.object({
  model: field.text(30).transform((text) => plainCode(text).replace(/[ -]/g, '')).refine((text) => readProductModel(text).ok, 'product.modelPattern'),
  name: field.text(54),
  brand: field.text(30),
  batch: field.whole(1, 9999),
  effectiveOn: field.date(),
  category: field.oneOf(PRODUCT_CATEGORIES),
  useCode: field.optional(code(5).refine((text) => USE_CODE.test(text), 'product.useCodePattern')),
  isHazmat: z.boolean({ error: 'input.required' }),
  allowedChassis: z.array(AllowedChassisContent, { error: 'input.required' }).max(MOST_CHASSIS, 'input.tooMany'),
  lengthMm: field.whole(1, 99_999),
  widthMm: field.whole(1, 9999),
  heightMm: field.whole(1, 9999),
  grossMassKg: field.whole(1, 999_999),
  curbMassKg: field.whole(1, 999_999),
  ratedLoadKg: field.optional(field.whole(0, 999_999)),
  axleLoadsKg: z.array(field.whole(1, 99_999), { error: 'input.required' }).min(1, 'input.required').max(MOST_AXLES, 'input.tooMany'),
  cabSeats: field.optional(field.whole(0, 20)),
  fuel: field.optional(field.oneOf(FUELS)),
  engineModel: field.optional(field.text(20)),
  enginePowerKw: field.optional(field.decimal().refine(isPower, 'product.power')),
  emissionStage: field.optional(field.oneOf(EMISSION_STAGES)),
});
type Fields = z.output<typeof fields>;

function classified(product: Fields, context: z.RefinementCtx): void {
  for (const { path, reason, params } of classificationFaults(product)) context.addIssue(issueAt([path], reason, params));
  if (product.category === 'TRAILER' && product.allowedChassis.length > 0) context.addIssue(issueAt(['allowedChassis'], 'product.trailerOnChassis'));
  if (product.fuel === 'ELECTRIC' && product.emissionStage !== null) context.addIssue(issueAt(['emissionStage'], 'product.electricEmission'));
}

/**
 * Masses that no vehicle can have: what it carries is no more than what it may weigh, and that no more than its axles carry. Part of a
 * semi-trailer rests on the saddle of its tractor.
 */
function weighed({ category, curbMassKg, ratedLoadKg, grossMassKg, axleLoadsKg }: Fields, context: z.RefinementCtx): void {
  if (curbMassKg + (ratedLoadKg ?? 0) > grossMassKg) context.addIssue(issueAt(['grossMassKg'], 'product.massesExceedGross'));
  const carried = axleLoadsKg.reduce((sum, load) => sum + load, 0);
  if (category !== 'TRAILER' && carried > 0 && carried < grossMassKg) context.addIssue(issueAt(['axleLoadsKg'], 'product.axlesCarryLess', { carried }));
}

function withoutRepetition({ allowedChassis }: Fields, context: z.RefinementCtx): void {
  const keys = allowedChassis.map(({ maker, model }) => `${maker} ${model}`);
  keys.forEach((key, index) => {
    if (keys.indexOf(key) < index) context.addIssue(issueAt(['allowedChassis', index, 'model'], 'input.repeated'));
  });
}

/**
 * An announced product as its maker enters it. What depends on a day, the use codes of the edition in force and the limits of
 * GB 1589, is judged by the server. Lengths in mm, masses in kg.
 */
export const ProductContent = fields.superRefine(classified).superRefine(weighed).superRefine(withoutRepetition);
export type ProductContent = z.output<typeof ProductContent>;

/** Why an entry goes back to its maker. */
export const ProductReturn = z.object({ reason: field.reason() });

/** From which day on a change of the Announcement counts. */
export const ProductChange = z.object({ on: field.date() });

/** The same where it takes something away from the maker. */
export const ProductRestriction = z.object({ on: field.date(), reason: field.reason() });
