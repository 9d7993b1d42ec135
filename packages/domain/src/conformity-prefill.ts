import { labelOf } from './code-list';
import { keptPayload, type ConformityFieldName, type ConformityPayload, type KeptPayload } from './conformity-fields';
import { EMISSION_STAGES, FUELS, PRODUCT_CATEGORIES, type EmissionStage, type Fuel, type ProductCategory } from './lists/products';

/** Where the content of a certificate comes from, so that nobody types it again. Lengths in mm, masses in kg, power in kW. */
export interface ContentSources {
  enterprise: { name: string; address: string | null };
  product: {
    category: ProductCategory; name: string; brand: string; model: string; batch: number; effectiveOn: string;
    allowedChassis: readonly { model: string; chassisId?: string | null }[]; engineModel?: string | null; fuel?: Fuel | null; enginePowerKw?: string | null; emissionStage?: EmissionStage | null;
    axleLoadsKg: readonly number[]; lengthMm: number; widthMm: number; heightMm: number; grossMassKg: number; ratedLoadKg?: number | null; curbMassKg: number; cabSeats?: number | null;
  };
  vehicle: { chassisModel?: string | null; chassisCertificateNumber?: string | null; colour?: string | null; manufacturedOn: string; engineNumber?: string | null };
}
export type ContentSource = keyof ContentSources;

const capped = (text: string | null, max: number) => text === null ? null : [...text].slice(0, max).join('');

/** What each source gives, by field. */
function given({ enterprise, product, vehicle }: ContentSources): Record<ContentSource, Partial<ConformityPayload>> {
  const chassis = product.allowedChassis.find(({ model }) => model === vehicle.chassisModel);
  return {
    enterprise: { makerName: capped(enterprise.name, 64), producerName: capped(enterprise.name, 64), producerAddress: capped(enterprise.address, 70) },
    product: {
      vehicleClass: labelOf(PRODUCT_CATEGORIES, product.category, 'zh'), vehicleName: product.name, brand: product.brand, model: product.model, chassisId: chassis?.chassisId ?? null,
      announcementBatch: product.batch, announcementEffectiveOn: product.effectiveOn, engineModel: product.engineModel ?? null, powerKw: product.enginePowerKw ?? null,
      fuel: product.fuel ? labelOf(FUELS, product.fuel, 'zh') : null, isBatteryElectric: product.fuel ? product.fuel === 'ELECTRIC' : null,
      emissionStandard: product.emissionStage ? labelOf(EMISSION_STAGES, product.emissionStage, 'zh') : null,
      axleCount: product.axleLoadsKg.length, axleLoad: capped(product.axleLoadsKg.join('/'), 30),
      lengthMm: product.lengthMm, widthMm: product.widthMm, heightMm: product.heightMm,
      grossMassKg: product.grossMassKg, ratedLoadKg: product.ratedLoadKg ?? null, curbMassKg: product.curbMassKg, cabSeats: product.cabSeats ?? null,
    },
    vehicle: {
      chassisCertificateNumber: vehicle.chassisCertificateNumber ?? null, colour: vehicle.colour ?? null, chassisModel: vehicle.chassisModel ?? null,
      manufacturedOn: vehicle.manufacturedOn, engineNumber: vehicle.engineNumber ?? null,
    },
  };
}

/** The content that follows from product, vehicle and enterprise; what none of them knows is left out. */
export function prefilled(sources: ContentSources): KeptPayload {
  return keptPayload(Object.assign({}, ...Object.values(given(sources))) as KeptPayload);
}

/** What is filled in of its own, and which record knows it; a field that no record knows has no entry. */
export function prefilledFrom(sources: ContentSources): Map<ConformityFieldName, { source: ContentSource; value: string | number | boolean }> {
  const entries = Object.entries(given(sources)).flatMap(([source, values]) => Object.entries(values).map(([name, value]) => ({ name, source, value })));
  return new Map(entries.flatMap(({ name, source, value }) => value === null || value === '' ? [] : [[name as ConformityFieldName, { source: source as ContentSource, value }]]));
}
