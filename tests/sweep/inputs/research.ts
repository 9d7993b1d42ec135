import type { PeopledWorld } from '../../cast/full-world/peopled';
import { opening, project, projectContent, result, type ProjectState } from '../../cast/full-world/research';
import type { Inputs } from './attempt';

const at = (state: ProjectState) => async (world: PeopledWorld) => ({ input: { ...await project(world, world.companies.a, state) } });

export const RESEARCH_INPUTS: Inputs = {
  openProject: { by: 'clerkA', prepare: async (world) => ({ input: opening(world.companies.a) }) },
  editProject: { by: 'clerkA', prepare: async (world) => ({ input: { ...await project(world, world.companies.a, 'ACTIVE'), ...projectContent(world.companies.a) } }) },
  startProject: { by: 'clerkA', prepare: at('PLANNED') },
  pauseProject: { by: 'clerkA', prepare: at('ACTIVE') },
  resumeProject: { by: 'clerkA', prepare: at('PAUSED') },
  completeProject: { by: 'clerkA', prepare: at('ACTIVE') },
  terminateProject: { by: 'clerkA', prepare: async (world) => ({ input: { ...await project(world, world.companies.a, 'ACTIVE'), reason: '方向调整' } }) },
  recordProjectResult: { by: 'clerkA', prepare: async (world) => ({ input: { ...result, projectId: (await project(world, world.companies.a, 'ACTIVE')).id } }) },
};
