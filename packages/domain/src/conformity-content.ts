import { entriesOn } from './code-list';
import type { ConformityPayload } from './conformity-fields';
import { addDecimals, compareDecimals, parseDecimal, subtractDecimals, type Decimal } from './decimal';
import type { FieldIssue } from './fields';
import { EMISSION_STAGES, type EmissionStage, type ProductLimitCode } from './lists/products';

/** What the Announcement says of the product that a certificate is held against. Lengths in mm, masses in kg. */
export interface AnnouncedContent {
  model: string;
  batch: number;
  lengthMm: number;
  widthMm: number;
  heightMm: number;
  grossMassKg: number;
  curbMassKg: number;
  axleLoadsKg: readonly number[];
  emissionStage: EmissionStage | null;
}

/** The figures of the law on the day of issue; a check whose figure has no row is not made. */
export type Figures = Partial<Record<ProductLimitCode, string>>;

const whole = (value: number): Decimal => ({ units: BigInt(Math.trunc(value)), scale: 0 });
const PER_CENT_SCALE = 2;

/** Whether a figure lies within a share or an absolute distance of the announced one, whichever is larger. */
function isWithin(value: number, announced: number, { percent, absolute }: { percent?: string; absolute?: string }): boolean {
  const share = parseDecimal(percent ?? '');
  const distance = parseDecimal(absolute ?? '');
  if (!share && !distance) return true;
  const difference = subtractDecimals(whole(value), whole(announced));
  const size: Decimal = { ...difference, units: difference.units < 0n ? -difference.units : difference.units };
  const byShare: Decimal | null = share && { units: BigInt(announced) * share.units, scale: share.scale + PER_CENT_SCALE };
  return [byShare, distance].some((most) => most !== null && compareDecimals(size, most) <= 0);
}

/** The axle loads as they stand in the form: figures joined by slashes, in kg. */
export const axleLoadsOf = (text: string | null): number[] => [...(text ?? '').matchAll(/\d+/g)].map(([figures]) => Number(figures));

function sizeFaults(payload: ConformityPayload, announced: AnnouncedContent, figures: Figures): FieldIssue[] {
  const size = { percent: figures.DIMENSION_TOLERANCE_PERCENT, absolute: figures.DIMENSION_TOLERANCE_MM };
  const mass = { percent: figures.MASS_TOLERANCE_PERCENT, absolute: figures.MASS_TOLERANCE_KG };
  const compared = [['lengthMm', size], ['widthMm', size], ['heightMm', size], ['grossMassKg', mass], ['curbMassKg', mass]] as const;
  return compared.flatMap(([name, tolerance]) => {
    const value = payload[name];
    if (value === null) return [{ path: name, reason: 'input.required' }];
    return isWithin(value, announced[name], tolerance) ? [] : [{ path: name, reason: 'conformity.notAsAnnounced', params: { announced: announced[name] } }];
  });
}

function massFaults(payload: ConformityPayload, figures: Figures): FieldIssue[] {
  const { grossMassKg, curbMassKg, ratedLoadKg, cabSeats } = payload;
  if (grossMassKg === null || curbMassKg === null) return [];
  const person = parseDecimal(figures.PERSON_MASS_KG ?? '');
  const people: Decimal = person ? { units: person.units * BigInt(cabSeats ?? 0), scale: person.scale } : whole(0);
  const laden = addDecimals(whole(curbMassKg + (ratedLoadKg ?? 0)), people);
  const loads = axleLoadsOf(payload.axleLoad);
  // What a semi-trailer weighs on its saddle is carried by the tractor.
  const carried = loads.reduce((sum, load) => sum + load, payload.saddleMassKg ?? 0);
  return [
    ...compareDecimals(laden, whole(grossMassKg)) > 0 ? [{ path: 'grossMassKg', reason: 'conformity.massesExceedGross' }] : [],
    ...loads.length > 0 && carried < grossMassKg ? [{ path: 'axleLoad', reason: 'conformity.axlesCarryLess', params: { carried } }] : [],
    ...payload.axleCount !== null && loads.length > 1 && loads.length !== payload.axleCount ? [{ path: 'axleCount', reason: 'conformity.axleCount' }] : [],
  ];
}

/**
 * What is wrong with the content of a certificate: it must say what the Announcement says (model, batch, sizes and masses within the
 * tolerances of the day), its masses must add up, and its emission stage must be one under which vehicles may be sold on that day.
 * @param issuedOn `YYYY-MM-DD`
 */
export function conformityFaults(payload: ConformityPayload, { announced, figures, issuedOn }: { announced: AnnouncedContent; figures: Figures; issuedOn: string }): FieldIssue[] {
  const isSold = announced.emissionStage === null || entriesOn(EMISSION_STAGES, issuedOn).some(({ code }) => code === announced.emissionStage);
  return [
    ...payload.model === announced.model ? [] : [{ path: 'model', reason: 'conformity.otherModel', params: { model: announced.model } }],
    ...payload.announcementBatch === announced.batch ? [] : [{ path: 'announcementBatch', reason: 'conformity.otherBatch', params: { batch: announced.batch } }],
    ...sizeFaults(payload, announced, figures),
    ...massFaults(payload, figures),
    ...isSold ? [] : [{ path: 'emissionStandard', reason: 'conformity.emissionEnded' }],
  ];
}
