import { doneImport, fileOfVehicles } from '../../cast/full-world/imports';
import type { PeopledWorld } from '../../cast/full-world/peopled';
import type { Attempt, Inputs } from './attempt';

const begin: Attempt = {
  by: 'clerkA', prepare: async (world: PeopledWorld) => ({ input: { fileId: (await fileOfVehicles(world, world.companies.a)).fileId, mode: 'CHECK', mapping: [{ column: '备用', field: 'colour' }] } }),
};

export const IMPORT_INPUTS: Inputs = {
  importVehicles: begin,
  importInspections: { ...begin, prepare: async (world) => ({ input: { fileId: (await fileOfVehicles(world, world.companies.a)).fileId, mode: 'GOOD_ROWS' } }) },
  importProducts: { ...begin, prepare: async (world) => ({ input: { fileId: (await fileOfVehicles(world, world.companies.a)).fileId, mode: 'CHECK' } }) },
  undoImport: { by: 'clerkA', prepare: async (world) => ({ input: { ...(await doneImport(world, world.companies.a)).row } }) },
};
