import { machine, type Asker } from '../world';
import { act, operationOf, type Row } from './acts';
import type { Company, PeopledWorld } from './peopled';

/** What the creation of a token says; its name is the same for every enterprise. */
export function tokenContent(company: Company, permissions: readonly string[] = ['certificate:read']) {
  return { name: `MES ${company.serial()}`, permissions, expiresOn: '2027-03-31' };
}

/** A token of an enterprise that can be used. */
export async function token(world: PeopledWorld, company: Company): Promise<Row> {
  world.tick();
  const content = tokenContent(company);
  return (await act<{ token: Row }>(world.as(company.admin), 'createToken', { ...content, idempotencyKey: `creation of ${content.name}` })).token;
}

/** A token with the permissions, and the machine that asks with it. */
export async function machineOf(world: PeopledWorld, company: Company, permissions: readonly string[]): Promise<{ row: Row; asker: Asker }> {
  world.tick();
  const { createToken } = await world.as(company.admin).get<{ createToken: { token: Row; secret: string } }>(
    operationOf('createToken', 'token { id version } secret'), { input: tokenContent(company, permissions) });
  return { row: createToken.token, asker: machine(world.app, createToken.secret) };
}

/** Tokens of an enterprise: four in use and one that was revoked. */
export async function fillTokens(world: PeopledWorld, company: Company): Promise<void> {
  for (let count = 0; count < 4; count++) await token(world, company);
  await act(world.as(company.admin), 'revokeToken', await token(world, company));
}
