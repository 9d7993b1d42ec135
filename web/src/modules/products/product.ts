import { isCode, EMISSION_STAGES, PRODUCT_CATEGORIES, type Considered } from '@bianzhong/domain';
import type { ProductDetailFragment } from '../../generated/graphql';
import type { Tone } from '../../ui/StatusTag.vue';

/** A figure while it is typed: a number, or the text that is none yet. */
type Typed = number | string | null;

/** A product as it is typed. */
export interface ProductValues extends Record<string, unknown> {
  model: string;
  name: string;
  brand: string;
  batch: Typed;
  effectiveOn: string;
  category: string;
  useCode: string | null;
  isHazmat: boolean;
  allowedChassis: { maker: string; model: string; chassisId: string | null }[];
  lengthMm: Typed;
  widthMm: Typed;
  heightMm: Typed;
  grossMassKg: Typed;
  curbMassKg: Typed;
  ratedLoadKg: Typed;
  axleLoadsKg: Typed[];
  cabSeats: Typed;
  fuel: string | null;
  engineModel: string | null;
  enginePowerKw: string | null;
  emissionStage: string | null;
}

export interface ProductSource {
  version: number;
  values: ProductValues;
}

export const blankProduct = (): ProductSource => ({
  version: 0,
  values: {
    model: '',
    name: '',
    brand: '',
    batch: null,
    effectiveOn: '',
    category: '',
    useCode: null,
    isHazmat: false,
    allowedChassis: [],
    lengthMm: null,
    widthMm: null,
    heightMm: null,
    grossMassKg: null,
    curbMassKg: null,
    ratedLoadKg: null,
    axleLoadsKg: [],
    cabSeats: null,
    fuel: null,
    engineModel: null,
    enginePowerKw: null,
    emissionStage: null,
  },
});

/** A product in the form, as it is stored. */
export function sourceOf(row: ProductDetailFragment): ProductSource {
  const { version, model, name, brand, batch, effectiveOn, category, isHazmat, lengthMm, widthMm, heightMm } = row;
  const { grossMassKg, curbMassKg, axleLoadsKg } = row;
  return {
    version,
    values: {
      model,
      name,
      brand,
      batch,
      effectiveOn,
      category,
      useCode: row.useCode ?? null,
      isHazmat,
      allowedChassis: row.allowedChassis.map((chassis) => ({
        maker: chassis.maker,
        model: chassis.model,
        chassisId: chassis.chassisId ?? null,
      })),
      lengthMm,
      widthMm,
      heightMm,
      grossMassKg,
      curbMassKg,
      ratedLoadKg: row.ratedLoadKg ?? null,
      axleLoadsKg: [...axleLoadsKg],
      cabSeats: row.cabSeats ?? null,
      fuel: row.fuel ?? null,
      engineModel: row.engineModel ?? null,
      enginePowerKw: row.enginePowerKw ?? null,
      emissionStage: row.emissionStage ?? null,
    },
  };
}

const figure = (value: Typed): number | null => (typeof value === 'number' ? value : null);

/** What can be looked at while a product is still being typed. */
export function consideredOf(values: ProductValues): Considered {
  return {
    model: values.model,
    category: isCode(PRODUCT_CATEGORIES, values.category) ? values.category : null,
    useCode: values.useCode,
    effectiveOn: values.effectiveOn || null,
    lengthMm: figure(values.lengthMm),
    widthMm: figure(values.widthMm),
    heightMm: figure(values.heightMm),
    grossMassKg: figure(values.grossMassKg),
    curbMassKg: figure(values.curbMassKg),
    ratedLoadKg: figure(values.ratedLoadKg),
    cabSeats: figure(values.cabSeats),
    axleLoadsKg: values.axleLoadsKg.map(figure),
    emissionStage: isCode(EMISSION_STAGES, values.emissionStage) ? values.emissionStage : null,
  };
}

/** The verbs of a regulator that count from a day; all but confirming and resuming need a reason. */
export const CHANGES = ['confirm', 'suspend', 'resume', 'stopProduction', 'stopSale', 'revoke'] as const;
export type Change = (typeof CHANGES)[number];

const TONES: Record<string, Tone> = {
  ENTERED: 'attention',
  RETURNED: 'bad',
  PUBLISHED: 'good',
  SUSPENDED: 'attention',
  STOP_PRODUCTION: 'past',
  STOP_SALE: 'past',
  REVOKED: 'bad',
  DRAFT: 'attention',
  DISCARDED: 'past',
};

/** The tone of a product's or a plan's state. */
export const toneOf = (state: string): Tone => TONES[state] ?? 'past';
