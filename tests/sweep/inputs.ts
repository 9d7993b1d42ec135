import type { Attempt, Inputs } from './inputs/attempt';
import { CERTIFICATE_INPUTS } from './inputs/certificates';
import { ENTERPRISE_INPUTS } from './inputs/enterprises';
import { FILE_INPUTS } from './inputs/files';
import { JOB_INPUTS } from './inputs/jobs';
import { IMPORT_INPUTS } from './inputs/imports';
import { IDENTITY_INPUTS } from './inputs/identity';
import { PRODUCT_INPUTS } from './inputs/products';
import { RESEARCH_INPUTS } from './inputs/research';
import { STANDARD_INPUTS } from './inputs/standards';
import { TESTING_INPUTS } from './inputs/testing';
import { TOKEN_INPUTS } from './inputs/tokens';
import { VEHICLE_INPUTS } from './inputs/vehicles';
import { fieldsOf, mutation } from './schema';

/** A valid input for every mutation of the schema. */
export const INPUTS: Inputs = {
  ...IDENTITY_INPUTS, ...ENTERPRISE_INPUTS, ...STANDARD_INPUTS, ...CERTIFICATE_INPUTS, ...RESEARCH_INPUTS, ...TESTING_INPUTS, ...PRODUCT_INPUTS, ...TOKEN_INPUTS, ...VEHICLE_INPUTS,
  ...FILE_INPUTS, ...JOB_INPUTS, ...IMPORT_INPUTS,
};

/** Every mutation of the schema. */
export const MUTATIONS: readonly string[] = fieldsOf(mutation).map(({ name }) => name);

/** How a mutation is done. @throws Error that names a mutation of which nothing is known */
export function attemptOf(name: string): Attempt {
  const attempt = INPUTS[name];
  if (!attempt) throw new Error(`${name} has no valid input: give it one in tests/sweep/inputs`);
  return attempt;
}
