import type { GateCheckCode } from '@bianzhong/domain';

/** What the ways to put things right lead to. */
export interface Gated {
  /** The draft; none where the certificate is only thought of. */
  certificateId: string | null;
  vehicle: { id: string; vin: string; productId: string; inspectionId?: string | null };
}

/** Where each thing the gate asks is put right, by the key of the link's words. What the day of issue settles is put right on the page itself. */
export function remediesOf({ certificateId, vehicle }: Gated): Partial<Record<GateCheckCode, { to: string; words: string }>> {
  const toVehicle = `/vehicles/${vehicle.id}`;
  const toInspection = vehicle.inspectionId ? `/inspections/${vehicle.inspectionId}` : toVehicle;
  return {
    INSPECTION: { to: toInspection, words: vehicle.inspectionId ? 'toInspection' : 'toVehicle' },
    INSPECTION_PLAN: { to: toVehicle, words: 'toVehicle' },
    PRODUCT: { to: `/products/${vehicle.productId}`, words: 'toProduct' },
    CHASSIS: { to: toVehicle, words: 'toVehicle' },
    CHASSIS_CERTIFICATE: { to: toVehicle, words: 'toVehicle' },
    UNIQUE: { to: `/conformity?search=${vehicle.vin}`, words: 'toCertificates' },
    ...(certificateId ? { CONTENT: { to: `/conformity/${certificateId}/edit`, words: 'toContent' } } : {}),
  };
}
