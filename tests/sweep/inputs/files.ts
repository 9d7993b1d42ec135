import { photoOf } from '../../cast/full-world/files';
import type { Inputs } from './attempt';

export const FILE_INPUTS: Inputs = {
  createUpload: { by: 'clerkA', prepare: async (world) => ({ input: { ...photoOf(world.serial()), idempotencyKey: `upload ${world.serial()}` } }) },
};
