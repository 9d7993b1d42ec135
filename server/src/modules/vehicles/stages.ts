import type { Changed } from '../../kernel/records';
import type { Request } from '../../kernel/request';
import type { Vehicle } from './vehicle.entity';

/**
 * How a vehicle comes from one stage to the next. These are told by the verbs of inspections and certificates, whose own audit lines
 * say what happened; each of them moves the version on, so that of two that meet one has to look again.
 */

/** A finished inspection of a vehicle. `on` is the day of one that passed, else null; `inspectionCount` how many there are now. */
export interface Inspected { vehicle: Vehicle; inspectionId: string; on: string | null; inspectionCount: number }

/** Finished inspections are the newest of their vehicles now. */
export function inspected({ records }: Request, inspections: readonly Inspected[]): Promise<Changed<Vehicle>[]> {
  return records.changeMany(inspections.map(({ vehicle, inspectionId, on, inspectionCount }) =>
    ({ row: vehicle, patch: { inspectionId, inspectionCount, inspectedOn: on, stage: on ? 'INSPECTED' : 'FAILED' } })));
}

/** Certificates of the vehicles have come into force; from now on their numbers stay as they are. @param on the days of issue */
export function certified({ records }: Request, issued: readonly { vehicle: Vehicle; on: string }[]): Promise<Changed<Vehicle>[]> {
  return records.changeMany(issued.map(({ vehicle, on }) => ({ row: vehicle, patch: { certifiedOn: on, uploadedOn: null, stage: 'CERTIFIED', isVinFixed: true } })));
}

/** Their certificates have reached the certificate center. */
export function uploaded({ records }: Request, vehicles: readonly Vehicle[], on: string): Promise<Changed<Vehicle>[]> {
  return records.changeMany(vehicles.map((row) => ({ row, patch: { uploadedOn: on, stage: 'UPLOADED' } })));
}

/** Its certificate is no longer in force: it stands where its newest inspection left it. */
export function decertified(request: Request, vehicle: Vehicle): Promise<Vehicle> {
  const stage = vehicle.inspectedOn ? 'INSPECTED' : vehicle.inspectionId ? 'FAILED' : 'PRODUCED';
  return request.records.change(vehicle, { certifiedOn: null, uploadedOn: null, stage });
}
