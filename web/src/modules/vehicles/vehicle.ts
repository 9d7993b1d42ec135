import { plainCode, readVin, vinYearFits, type KeyPartType, type Language } from '@bianzhong/domain';
import type { VehicleDetailFragment } from '../../generated/graphql';
import { phrase } from '../../ui/phrases';

export const VIN_LENGTH = 17;

/**
 * What was typed or scanned, as a vehicle's number is written: half width, upper case, without what stands around it.
 * Labels in Code 39 carry an `I` before the number, which no VIN can begin with.
 */
export function cleanVin(text: string): string {
  const plain = plainCode(text).replace(/[^A-Z0-9]/g, '');
  return plain.length === VIN_LENGTH + 1 && plain.startsWith('I') ? plain.slice(1) : plain;
}

/** What there is to say of a number while it is being typed. */
export interface VinNote {
  text: string;
  isFault: boolean;
}

export interface VinWords {
  language: Language;
  /** How far it has come, and that it is right. */
  t: (key: string, values?: Record<string, unknown>) => string;
  manufacturedOn?: string | null;
}

/** What there is to say of a number as far as it is typed; never a fault before it has its seventeen characters. */
export function vinNote(text: string, { language, t, manufacturedOn }: VinWords): VinNote {
  const vin = cleanVin(text);
  if (vin.length !== VIN_LENGTH) {
    return { text: t('vehicles.vinCount', { count: vin.length }), isFault: vin.length > VIN_LENGTH };
  }
  const reading = readVin(vin);
  if (!reading.ok) return { text: phrase(reading.reason, language, reading.params), isFault: true };
  const warnings = reading.warnings.map((warning) => phrase(warning.reason, language, warning.params));
  if (manufacturedOn && !vinYearFits(vin, manufacturedOn)) warnings.push(phrase('vin.modelYear', language));
  return { text: warnings.join(' ') || t('vehicles.vinRight'), isFault: false };
}

/** A key part as it is typed. */
export interface PartRow extends Record<string, unknown> {
  type: KeyPartType | null;
  maker: string;
  batch: string;
  serial: string;
  cccNumber: string;
}

export function blankPart(): PartRow {
  return { type: null, maker: '', batch: '', serial: '', cccNumber: '' };
}

/** A vehicle in the form before anything is known of it. */
export function blankVehicle(vin = '') {
  return {
    version: 0,
    values: {
      vin,
      model: '' as string | null,
      chassisMaker: '' as string | null,
      chassisModel: '' as string | null,
      chassisCertificateNumber: '' as string | null,
      chassisCertificateOn: '' as string | null,
      manufacturedOn: '',
      engineNumber: '' as string | null,
      colour: '' as string | null,
      parts: [] as PartRow[],
    },
  };
}

/** A vehicle in the form, as it is stored. */
export function sourceOf(row: VehicleDetailFragment): ReturnType<typeof blankVehicle> {
  const { version, vin, model, manufacturedOn } = row;
  return {
    version,
    values: {
      vin,
      model,
      chassisMaker: row.chassisMaker ?? '',
      chassisModel: row.chassisModel ?? '',
      chassisCertificateNumber: row.chassisCertificateNumber ?? '',
      chassisCertificateOn: row.chassisCertificateOn ?? '',
      manufacturedOn,
      engineNumber: row.engineNumber ?? '',
      colour: row.colour ?? '',
      parts: row.parts.map(({ type, maker, batch, serial, cccNumber }) => ({
        type,
        maker,
        batch: batch ?? '',
        serial: serial ?? '',
        cccNumber: cccNumber ?? '',
      })),
    },
  };
}
