import { adoption, adoptionContent, ending, standard, standardContent, standardNumbered } from '../../cast/full-world/standards';
import type { Inputs } from './attempt';

export const STANDARD_INPUTS: Inputs = {
  addStandard: { by: 'cityRegulator', prepare: async (world) => ({ input: standardContent(world) }) },
  editStandard: { by: 'cityRegulator', prepare: async (world) => ({ input: { ...await standard(world), ...standardContent(world) } }) },
  replaceStandard: { by: 'cityRegulator', prepare: async (world) => ({ input: { ...await standard(world), byId: (await standard(world)).id, isPartial: false } }) },
  withdrawStandard: { by: 'cityRegulator', prepare: async (world) => ({ input: { ...await standard(world), on: '2026-11-01' } }) },
  recordAdoption: { by: 'clerkA', prepare: async (world) => {
    const { id: standardId } = await standardNumbered(world.as('clerkA'), 'GB 7258-2017');
    return { input: { ...adoptionContent(world.companies.a), standardId } };
  } },
  editAdoption: { by: 'clerkA', prepare: async (world) => ({ input: { ...await adoption(world, world.companies.a, 'ADOPTED'), ...adoptionContent(world.companies.a) } }) },
  endAdoption: { by: 'clerkA', prepare: async (world) => ({ input: { ...await adoption(world, world.companies.a, 'ADOPTED'), ...ending } }) },
};
