import { naturalKey, searchKey, type KeyPartContent } from '@bianzhong/domain';
import { where } from '../../kernel/condition';
import type { New } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import { KeyPart } from './vehicle.entity';

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
  return byVehicle(rows);
}

/** Parts as the audit line of their vehicle shows them. */
export const shownParts = (parts: readonly KeyPart[]) => ({ keyParts: parts.map(({ id, type, maker, batch, serial, cccNumber }) => ({ id, type, maker, batch, serial, cccNumber })) });

/** Rows of parts by their vehicle. */
export function byVehicle(parts: readonly KeyPart[]): Map<string, KeyPart[]> {
  const groups = new Map<string, KeyPart[]>();
  for (const row of parts) {
    const group = groups.get(row.vehicleId);
    if (group) group.push(row);
    else groups.set(row.vehicleId, [row]);
  }
  return groups;
}
