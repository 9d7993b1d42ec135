import { CAST } from '../../../server/src/demo/cast';
import { act, type Row } from '../../cast/full-world/acts';
import { admitted, clerkOf, disabled, invited, openSession } from '../../cast/full-world/people';
import type { PeopledWorld } from '../../cast/full-world/peopled';
import type { Inputs } from './attempt';

async function department(world: PeopledWorld): Promise<Row> {
  return act(world.as('system'), 'createOrganisation', newDepartment(world));
}

const newDepartment = (world: PeopledWorld) => ({ kind: 'GOVERNMENT', name: '新设部门', handle: `bumen-${world.serial()}`, regionPrefix: '421303' });

export const IDENTITY_INPUTS: Inputs = {
  signIn: { by: 'clerkC', prepare: async (world) => {
    const { name, password } = await admitted(world, world.companies.c);
    return { input: { name, password }, asker: world.as('nobody') };
  } },
  demonstrationSignIn: { by: 'clerkA', prepare: async (world) => ({ input: { name: CAST.clerkA }, asker: world.as('nobody') }) },
  signOut: { by: 'clerkA', prepare: async (world) => ({ asker: await world.visit('clerkA') }) },
  signOutEverywhere: { by: 'clerkC', prepare: async (world) => ({ asker: (await admitted(world, world.companies.c)).asker }) },
  endSession: { by: 'clerkA', prepare: async (world) => ({ input: await openSession(world, 'clerkA') }) },
  changePassword: { by: 'clerkC', prepare: async (world) => {
    const { asker, password } = await admitted(world, world.companies.c);
    return { asker, input: { currentPassword: password, newPassword: 'Another-word-2' } };
  } },
  inviteMember: { by: 'adminA', prepare: async (world) => ({ input: clerkOf(world.companies.a) }) },
  disableMember: { by: 'adminA', prepare: async (world) => ({ input: { ...await invited(world, world.companies.a) } }) },
  enableMember: { by: 'adminA', prepare: async (world) => ({ input: { ...await disabled(world, world.companies.a) } }) },
  changeMemberRoles: { by: 'adminA', prepare: async (world) => ({ input: { ...await invited(world, world.companies.a), roles: ['ENTERPRISE_CLERK', 'ENTERPRISE_ADMIN'] } }) },
  resetMemberPassword: { by: 'adminA', prepare: async (world) => ({ input: { ...await invited(world, world.companies.a) } }) },
  createOrganisation: { by: 'system', prepare: async (world) => ({ input: newDepartment(world) }) },
  renameOrganisation: { by: 'system', prepare: async (world) => ({ input: { ...await department(world), name: '更名部门' } }) },
};
