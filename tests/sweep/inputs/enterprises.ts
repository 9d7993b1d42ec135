import { nameChange, PROFILE, registered, registration, RETURN_REASONS, submittedChange, suspended, takeBackChange } from '../../cast/full-world/enterprises';
import { rowNow } from '../../cast/full-world/acts';
import type { Inputs } from './attempt';

export const ENTERPRISE_INPUTS: Inputs = {
  registerEnterprise: { by: 'cityRegulator', prepare: async (world) => ({ input: registration(world, world.companies.a.regionCode) }) },
  editEnterprise: { by: 'clerkA', prepare: async (world) => ({ input: { ...await rowNow(world.as('clerkA'), 'enterprise', world.companies.a.id), ...PROFILE } }) },
  suspendEnterprise: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await registered(world, world.companies.a.regionCode) } }) },
  resumeEnterprise: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await suspended(world, world.companies.a.regionCode) } }) },
  closeEnterprise: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await registered(world, world.companies.a.regionCode) } }) },
  submitProfileChange: { by: 'adminA', prepare: async (world) => {
    await takeBackChange(world, world.companies.a);
    return { input: await nameChange(world, world.companies.a) };
  } },
  confirmProfileChange: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await submittedChange(world, world.companies.a) } }) },
  returnProfileChange: { by: 'zengduRegulator', prepare: async (world) => ({ input: { ...await submittedChange(world, world.companies.a), reasons: RETURN_REASONS } }) },
  withdrawProfileChange: { by: 'adminA', prepare: async (world) => ({ input: { ...await submittedChange(world, world.companies.a) } }) },
};
