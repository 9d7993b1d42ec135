import { naturalKey, searchKey, type KeyPartContent } from '@bianzhong/domain';
import { where } from '../../kernel/condition';
import type { New } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import type { Effects } from '../submissions';
import { KeyPart, type Vehicle } from './vehicle.entity';

const part = where<KeyPart>();
/** Five hundred vehicles with as many parts as a vehicle may have. */
const MOST_AT_ONCE = 30_000;

const told = ({ type, maker, batch, serial, cccNumber }: KeyPartContent) => JSON.stringify([type, maker, batch, serial, cccNumber]);

/** Whether a vehicle has just these parts, in whatever order. */
export function sameParts(one: readonly KeyPartContent[], other: readonly KeyPartContent[]): boolean {
  const [left, right] = [one.map(told).sort(), other.map(told).sort()];
  return left.length === right.length && left.every((text, index) => text === right[index]);
}

/** The rows of a vehicle's parts as they are kept. */
export function partRows(vehicleId: string, parts: readonly KeyPartContent[]): New<KeyPart>[] {
  return parts.map((content) => ({
    ...content, vehicleId, makerKey: searchKey(content.maker), serialKey: content.serial && naturalKey(content.serial), isRemoved: false,
  }));
}

/** The parts of many vehicles, by the vehicle. */
export async function partsOf(request: Request, vehicleIds: readonly string[]): Promise<Map<string, KeyPart[]>> {
  const rows = vehicleIds.length === 0 ? [] : await request.records.list(KeyPart, part.oneOf('vehicleId', vehicleIds), { most: MOST_AT_ONCE });
  const byVehicle = new Map<string, KeyPart[]>();
  for (const row of rows) byVehicle.set(row.vehicleId, [...byVehicle.get(row.vehicleId) ?? [], row]);
  return byVehicle;
}

/** Gives a vehicle other parts: what it had is kept as removed, what it has now is new. @returns both */
export async function replaceParts(request: Request, vehicle: Vehicle, { before, after }: { before: readonly KeyPart[]; after: readonly KeyPartContent[] }): Promise<Effects> {
  const removed = await request.records.changeMany(before.map((row) => ({ row, patch: { isRemoved: true } })));
  const added = await request.records.createMany(KeyPart, partRows(vehicle.id, after), { id: vehicle.enterpriseId, regionCode: vehicle.regionCode });
  await request.audit.recordMany('keyPart.removed', removed);
  await request.audit.recordMany('keyPart.recorded', added.map((row) => ({ row })));
  return { created: added, changed: removed };
}
