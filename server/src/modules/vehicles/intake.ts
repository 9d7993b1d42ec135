import type { FieldIssue, VehicleContent } from '@bianzhong/domain';
import { where } from '../../kernel/condition';
import type { New } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import { AnnouncedProduct } from '../products';
import { partsOf } from './parts';
import { KeyPart, Vehicle } from './vehicle.entity';

const vehicle = where<Vehicle>();
const product = where<AnnouncedProduct>();
/** Far more batches of one model than the Announcement ever had. */
const MOST_BATCHES = 5_000;

/** What the database knows of the vehicles that are to be taken in: looked up once for all of them. */
export interface Known {
  vehicles: ReadonlyMap<string, Vehicle>;
  parts: ReadonlyMap<string, KeyPart[]>;
  /** The batches of each model, newest first. */
  products: ReadonlyMap<string, AnnouncedProduct[]>;
}

/** Looks up, in three statements, what is known of the vehicles and their products. */
export async function lookUp(request: Request, contents: readonly VehicleContent[]): Promise<Known> {
  const { records } = request;
  const found = contents.length === 0 ? [] : await records.list(Vehicle, vehicle.oneOf('vin', contents.map(({ vin }) => vin)), { most: contents.length });
  const models = [...new Set(contents.map(({ model }) => model))];
  const batches = models.length === 0 ? [] : await records.list(AnnouncedProduct, product.oneOf('model', models), { order: [{ property: 'batch', descending: true }], most: MOST_BATCHES });
  const products = new Map<string, AnnouncedProduct[]>();
  for (const batch of batches) products.set(batch.model, [...products.get(batch.model) ?? [], batch]);
  return { vehicles: new Map(found.map((row) => [row.vin, row])), parts: await partsOf(request, found.map(({ id }) => id)), products };
}

const isConfirmed = ({ state }: AnnouncedProduct) => state !== 'ENTERED' && state !== 'RETURNED';

/** The product that a vehicle of this day belongs to: the newest confirmed batch that was in force, else the newest confirmed one. */
function productOf({ model, manufacturedOn }: VehicleContent, known: Known): AnnouncedProduct | null {
  const confirmed = (known.products.get(model) ?? []).filter(isConfirmed);
  return confirmed.find(({ effectiveOn }) => effectiveOn <= manufacturedOn) ?? confirmed[0] ?? null;
}

/** What is wrong with a vehicle beyond its own form; nothing when it can be taken in. */
export function faultsOfVehicle(content: VehicleContent, known: Known, today: string): FieldIssue[] {
  const faults: FieldIssue[] = [];
  if (content.manufacturedOn > today) faults.push({ path: 'manufacturedOn', reason: 'vehicle.manufacturedInFuture' });
  if (!productOf(content, known)) {
    faults.push({ path: 'model', reason: known.products.has(content.model) ? 'vehicle.productNotConfirmed' : 'vehicle.productUnknown' });
  }
  return faults;
}

/** The columns of a vehicle that follow from its content. @throws Error for a vehicle with faults */
export function columnsOf({ parts, ...content }: VehicleContent, known: Known): Omit<VehicleContent, 'parts'> & Pick<Vehicle, 'reversedVin' | 'productId' | 'category'> {
  const found = productOf({ ...content, parts }, known);
  if (!found) throw new Error(`no product for ${content.vin}`);
  return { ...content, reversedVin: [...content.vin].reverse().join(''), productId: found.id, category: found.category };
}

/** A vehicle that nothing has happened to yet. */
export function newVehicle(content: VehicleContent, known: Known): New<Vehicle> {
  return { ...columnsOf(content, known), stage: 'PRODUCED', inspectionCount: 0, isVinFixed: false };
}

/** Whether the row says already what the content says, its parts aside. */
export function isUnchanged(row: Vehicle, columns: object): boolean {
  return Object.entries(columns).every(([property, value]) => (row[property as keyof Vehicle] ?? null) === (value ?? null));
}
