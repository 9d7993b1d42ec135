import type { VehicleContent } from '@bianzhong/domain';
import type { Request } from '../../kernel/request';
import type { Effects } from '../submissions';
import { columnsOf, newVehicle, type Known } from './intake';
import { byVehicle, partRows, partsOf, sameParts, shownParts } from './parts';
import { KeyPart, Vehicle } from './vehicle.entity';

/** A vehicle on record, and what it shall be. */
export interface Rewriting { found: Vehicle; content: VehicleContent }

/** Records new vehicles with their parts; each has one line in the audit that shows its parts too. */
export async function recordMany(request: Request, created: readonly { id: string; content: VehicleContent }[], known: Known): Promise<{ vehicles: Vehicle[]; parts: KeyPart[] }> {
  const { records, audit } = request;
  const vehicles = await records.createMany(Vehicle, created.map(({ content, id }) => ({ ...newVehicle(content, known), id })));
  const parts = await records.createMany(KeyPart, created.flatMap(({ content, id }) => partRows(id, content.parts)));
  const fitted = byVehicle(parts);
  await audit.recordMany('vehicle.recorded', vehicles.map((row) => ({ row, besides: { after: shownParts(fitted.get(row.id) ?? []) } })));
  return { vehicles, parts };
}

/**
 * Writes other content into vehicles of one owner. Parts are only touched where they differ: what a vehicle had is then kept as removed, what
 * it has now is new, and its line in the audit shows both.
 * @returns all that was written, the vehicles in their order behind their parts
 */
export async function rewriteMany(request: Request, changes: readonly Rewriting[], known: Known): Promise<Effects> {
  if (changes.length === 0) return { created: [], changed: [] };
  const { records, audit } = request;
  const had = await partsOf(request, changes.map(({ found }) => found.id));
  const edited = await records.changeMany(changes.map(({ found, content }) => ({ row: found, patch: columnsOf(content, known) })));
  const refitted = changes.filter(({ found, content }) => !sameParts(had.get(found.id) ?? [], content.parts));
  const removed = await records.changeMany(refitted.flatMap(({ found }) => had.get(found.id) ?? []).map((row) => ({ row, patch: { isRemoved: true } })));
  const [{ found: { enterpriseId, regionCode } }] = changes as [Rewriting];
  const added = await records.createMany(KeyPart, refitted.flatMap(({ found, content }) => partRows(found.id, content.parts)), { id: enterpriseId, regionCode });
  const fitted = byVehicle(added);
  const others = new Set(refitted.map(({ found }) => found.id));
  await audit.recordMany('vehicle.edited', edited.map(({ row, before }) => ({
    row, before, ...(others.has(row.id) && { besides: { before: shownParts(had.get(row.id) ?? []), after: shownParts(fitted.get(row.id) ?? []) } }),
  })));
  return { created: added, changed: [...removed, ...edited] };
}
