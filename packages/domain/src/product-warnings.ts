import { EMISSION_STAGES, type EmissionStage, type ProductCategory, type ProductLimitCode } from './lists/products';
import { compareDecimals, parseDecimal } from './decimal';
import { hasUsualTypeDigit, readProductModel, tellsMass } from './product-model';
import type { Warning } from './reading';

/** Between which days a row of dated data holds, both included; without an end it holds on. */
export interface Dated { validFrom: string; validTo: string | null }

/** Whether a row of dated data holds on a day. @param day `YYYY-MM-DD` */
export function holdsOn({ validFrom, validTo }: Dated, day: string): boolean {
  return validFrom <= day && (validTo === null || day <= validTo);
}

/** The figures of the law by their code. */
export type ProductLimits = Partial<Record<ProductLimitCode, string>>;

/** The figures that hold on a day; of two rows of one code the later one. */
export function limitsAmong(rows: readonly (Dated & { code: ProductLimitCode; value: string })[], day: string): ProductLimits {
  const holding = rows.filter((row) => holdsOn(row, day)).sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return Object.fromEntries(holding.map(({ code, value }) => [code, value]));
}

/** Something about one figure of a product that deserves a look. */
export interface ProductWarning extends Warning { field: string }

/** What is looked at. Lengths in mm, masses in kg; what is not known yet is null and raises no warning. */
export interface Considered {
  model: string;
  category: ProductCategory | null;
  useCode: string | null;
  effectiveOn: string | null;
  lengthMm: number | null;
  widthMm: number | null;
  heightMm: number | null;
  grossMassKg: number | null;
  curbMassKg: number | null;
  ratedLoadKg: number | null;
  cabSeats: number | null;
  axleLoadsKg: readonly (number | null)[];
  emissionStage: EmissionStage | null;
}

/** GB 1589-2016: the walls of a refrigerated body may take more room. */
const REFRIGERATED = 'XLC';
const MASS_LIMITS: Readonly<Record<number, ProductLimitCode>> = { 2: 'GROSS_MASS_2_AXLES_KG', 3: 'GROSS_MASS_3_AXLES_KG', 4: 'GROSS_MASS_4_AXLES_KG' };

interface Bound { field: keyof Considered & string; code: ProductLimitCode }

/** Length and mass of trailers follow other tables, which are not kept. */
function boundsOf({ category, useCode, axleLoadsKg }: Considered): Bound[] {
  const width: Bound = { field: 'widthMm', code: useCode === REFRIGERATED ? 'WIDTH_REFRIGERATED_MM' : 'WIDTH_MM' };
  const bounds: Bound[] = [width, { field: 'heightMm', code: 'HEIGHT_MM' }];
  if (category === 'TRAILER') return bounds;
  const massCode = MASS_LIMITS[axleLoadsKg.length];
  return [...bounds, { field: 'lengthMm', code: 'LENGTH_MM' }, ...massCode ? [{ field: 'grossMassKg', code: massCode } as const] : []];
}

function beyondLimits(product: Considered, limits: ProductLimits): ProductWarning[] {
  return boundsOf(product).flatMap(({ field, code }) => {
    const [value, limit] = [product[field], parseDecimal(limits[code] ?? '')];
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || !limit) return [];
    const isBeyond = compareDecimals({ units: BigInt(value), scale: 0 }, limit) > 0;
    return isBeyond ? [{ field, reason: 'product.beyondLimit', params: { limit: limits[code] ?? '' } }] : [];
  });
}

function ofModel({ model, grossMassKg }: Considered): ProductWarning[] {
  const reading = readProductModel(model);
  if (!reading.ok) return [];
  const { tonnes } = reading.value;
  return [
    ...hasUsualTypeDigit(reading.value) ? [] : [{ field: 'model', reason: 'product.typeDigitUnusual' }],
    ...grossMassKg === null || tellsMass(reading.value, grossMassKg) ? [] : [{ field: 'model', reason: 'product.massDigits', params: { tonnes } }],
  ];
}

function ofMasses({ grossMassKg, curbMassKg, ratedLoadKg, cabSeats }: Considered, limits: ProductLimits): ProductWarning[] {
  if (grossMassKg === null || curbMassKg === null || cabSeats === null) return [];
  const people = cabSeats * Number(limits.PERSON_MASS_KG ?? 0);
  return curbMassKg + (ratedLoadKg ?? 0) + people > grossMassKg ? [{ field: 'grossMassKg', reason: 'product.peopleExceedGross', params: { people } }] : [];
}

function ofEmission({ emissionStage, effectiveOn }: Considered): ProductWarning[] {
  const stage: { validFrom?: string; validTo?: string } | undefined = EMISSION_STAGES.find(({ code }) => code === emissionStage);
  if (!stage || !effectiveOn) return [];
  const holds = holdsOn({ validFrom: stage.validFrom ?? effectiveOn, validTo: stage.validTo ?? null }, effectiveOn);
  return holds ? [] : [{ field: 'emissionStage', reason: 'product.emissionNotSold' }];
}

/**
 * What deserves a look in a product's figures but refuses nothing: the limits of GB 1589 are still to be verified, and makers number
 * their models in ways of their own.
 * @param limits the figures of the law on the day on which the product takes effect
 */
export function productWarnings(product: Considered, limits: ProductLimits): ProductWarning[] {
  return [...ofModel(product), ...beyondLimits(product, limits), ...ofMasses(product, limits), ...ofEmission(product)];
}
