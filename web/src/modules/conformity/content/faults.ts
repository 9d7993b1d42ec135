import {
  CONFORMITY_FIELD_LIST,
  conformityFaults,
  prefilledFrom,
  type ConformityPayload,
  type ContentSource,
  type ContentSources,
  type Language,
  type ProductLimits,
} from '@bianzhong/domain';
import type { ContentSourcesPartFragment } from '../../../generated/graphql';
import { isSame, type FormValues } from '../../../ui/form/paths';
import { phrase } from '../../../ui/phrases';

/** The records that the content of a vehicle's certificate is filled in from; null while one of them is out of reach. */
export function sourcesOf(vehicle: ContentSourcesPartFragment | null | undefined): ContentSources | null {
  if (!vehicle?.product || !vehicle.enterprise) return null;
  return { vehicle, product: vehicle.product, enterprise: vehicle.enterprise };
}

/** What is said below a field of the content: where its value comes from, or that it was changed by hand. */
export interface Origin {
  source: ContentSource;
  /** What the source says; null while the field says the same. */
  instead: string | null;
}

/** Where the values come from, by field; fields that no record knows have none. */
export function originsOf(values: FormValues, sources: ContentSources): Map<string, Origin> {
  return new Map(
    [...prefilledFrom(sources)].map(([name, { source, value }]) => [
      name,
      { source, instead: isSame(values[name], value) ? null : String(value) },
    ]),
  );
}

/** What was typed as the checks want it: a figure that cannot be read is none. */
function readable(values: FormValues): ConformityPayload {
  const entries = CONFORMITY_FIELD_LIST.map(({ name, kind }) => {
    const value = values[name];
    const fits = kind === 'whole' ? typeof value === 'number' : value !== '' && value !== undefined;
    return [name, fits ? value : null];
  });
  return Object.fromEntries(entries) as ConformityPayload;
}

/** What the content is held against. */
export interface CrossCheck {
  sources: ContentSources;
  /** The figures of the law that hold on the day of issue. */
  figures: ProductLimits;
  /** `YYYY-MM-DD` */
  issuedOn: string;
  language: Language;
}

/** What does not agree with the product, with itself or with the law, by field and in words. */
export function crossFaults(values: FormValues, { sources, figures, issuedOn, language }: CrossCheck): Map<string, string> {
  const { product } = sources;
  const announced = { ...product, emissionStage: product.emissionStage ?? null };
  const found = conformityFaults(readable(values), { announced, figures, issuedOn });
  return new Map(found.map(({ path, reason, params }) => [path, phrase(reason, language, params)]));
}
