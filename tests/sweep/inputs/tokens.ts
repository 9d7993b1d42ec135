import { token, tokenContent } from '../../cast/full-world/tokens';
import type { Inputs } from './attempt';

export const TOKEN_INPUTS: Inputs = {
  createToken: { by: 'adminA', prepare: async (world) => ({ input: tokenContent(world.companies.a) }) },
  revokeToken: { by: 'adminA', prepare: async (world) => ({ input: { ...await token(world, world.companies.a) } }) },
};
