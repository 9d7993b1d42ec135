import type { FieldIssue } from './fields';
import type { ProductCategory } from './lists/products';
import { accepted, refused, type Reading } from './reading';
import { plainCode } from './text';

/** The parts of a model number: `CLW5160GSSD5` is CLW, 5 (special-purpose vehicle), 160 (16 t, first of its size), GSSD5. */
export interface ProductModel {
  /** The number in its written form. */
  model: string;
  makerLetters: string;
  typeDigit: string;
  /** Gross mass in whole tonnes as the number tells it. */
  tonnes: number;
  /** The use code and whatever the maker puts after it. */
  rest: string;
}

const PATTERN = /^([A-Z]{2,3})([1-9])(\d{2,3})\d([A-Z0-9]*)$/;
const SPECIAL_PURPOSE = '5';
const TRAILER = '9';
const KG_IN_TONNE = 1000;

/** Reads a model number (GB/T 9417-1988, GB/T 17350): half width, upper case, no blanks. @returns its parts, or `product.modelPattern` */
export function readProductModel(text: string): Reading<ProductModel> {
  const model = plainCode(text).replace(/[ -]/g, '');
  const [, makerLetters = '', typeDigit = '', figures = '', rest = ''] = PATTERN.exec(model) ?? [];
  return makerLetters === '' ? refused('product.modelPattern') : accepted({ model, makerLetters, typeDigit, tonnes: Number(figures), rest });
}

/** What a product says of its kind, three times over. */
export interface Classified { model: string; category: ProductCategory; useCode: string | null }

/** Whether the model number tells the group and the use code that stand beside it; a number that cannot be read is no fault of theirs. */
export function classificationFaults({ model, category, useCode }: Classified): FieldIssue[] {
  const reading = readProductModel(model);
  if (!reading.ok) return [];
  const { typeDigit, rest } = reading.value;
  const isTrailer = category === 'TRAILER';
  const faults: FieldIssue[] = [];
  if (isTrailer !== (typeDigit === TRAILER)) faults.push({ path: 'category', reason: isTrailer ? 'product.trailerWithoutNine' : 'product.nineWithoutTrailer' });
  if (typeDigit === SPECIAL_PURPOSE && useCode === null) faults.push({ path: 'useCode', reason: 'product.useCodeRequired' });
  if (useCode !== null && !isTrailer && useCode.charAt(0) !== category) faults.push({ path: 'useCode', reason: 'product.useCodeOfOtherGroup', params: { category } });
  if (useCode !== null && !rest.startsWith(useCode)) faults.push({ path: 'model', reason: 'product.modelWithoutUseCode', params: { useCode } });
  return faults;
}

/** Whether the type digit is one of those that special-purpose vehicles and trailers have. */
export function hasUsualTypeDigit({ typeDigit }: ProductModel): boolean {
  return typeDigit === SPECIAL_PURPOSE || typeDigit === TRAILER;
}

/** Whether the mass in the model number is the gross mass in whole tonnes, cut off or rounded up: makers do either. */
export function tellsMass({ tonnes }: ProductModel, grossMassKg: number): boolean {
  return tonnes === Math.floor(grossMassKg / KG_IN_TONNE) || tonnes === Math.ceil(grossMassKg / KG_IN_TONNE);
}
