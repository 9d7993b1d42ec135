import type { PeopledWorld } from '../../cast/full-world/peopled';
import { exportOf, queuedExport } from '../../cast/full-world/jobs';
import { productOf, vehicleOf } from '../../cast/full-world/vehicles';
import type { Attempt, Inputs } from './attempt';

/** An export that nobody has asked for yet. */
const exporting = (input: (world: PeopledWorld) => object | Promise<object>): Attempt => ({
  by: 'clerkA', prepare: async (world) => ({ input: { format: 'CSV', ...await input(world), idempotencyKey: `export ${world.serial()}` } }),
});
const ofOwn = ({ companies }: PeopledWorld) => ({ filter: { enterpriseId: companies.a.id } });
const ofProduct = async (world: PeopledWorld) => ({ filter: { enterpriseId: world.companies.a.id, productId: (await productOf(world, world.companies.a)).id } });
const ofVehicle = async (world: PeopledWorld) => ({ filter: { enterpriseId: world.companies.a.id, vehicleId: (await vehicleOf(world, world.companies.a, 'PRODUCED')).id } });

export const JOB_INPUTS: Inputs = {
  exportCertificates: exporting((world) => exportOf(world.companies.a)),
  exportProducts: exporting(ofOwn), exportVehicles: exporting(ofProduct), exportLineEndInspections: exporting(ofVehicle), exportConformityCertificates: exporting(ofVehicle),
  exportKeyParts: exporting(() => ({ filter: { type: 'TYRE', batch: 'T2611-2' } })),
  exportReconciliation: exporting(({ companies }) => ({ filter: { from: '2026-11-01', to: '2026-11-30', enterpriseId: companies.a.id } })),
  cancelJob: { by: 'clerkA', prepare: async (world) => ({ input: { ...await queuedExport(world, 'clerkA', world.companies.a) } }) },
};
