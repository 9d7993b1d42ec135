import type { Admitted, Company, PeopledWorld } from './peopled';
import { act, type Row } from './acts';

/** What the invitation of one more clerk says. */
export const clerkOf = (company: Company) => ({ organisationId: company.id, name: `clerk-${company.serial()}`, displayName: '临时经办人', roles: ['ENTERPRISE_CLERK' as const] });

/** One more clerk, who has not come yet. */
export async function invited(world: PeopledWorld, company: Company): Promise<Row> {
  world.tick();
  return (await act<{ member: Row }>(world.as(company.admin), 'inviteMember', clerkOf(company))).member;
}

export const disabled = async (world: PeopledWorld, company: Company): Promise<Row> => act(world.as(company.admin), 'disableMember', await invited(world, company));

/** One more clerk, who has come and chosen his password. */
export const admitted = (world: PeopledWorld, company: Company): Promise<Admitted> => world.admit(world.as(company.admin), clerkOf(company));

/** A session of somebody's own that is open, beside the one he works in. */
export async function openSession(world: PeopledWorld, name: Parameters<PeopledWorld['visit']>[0]): Promise<{ id: string }> {
  world.tick();
  const visitor = await world.visit(name);
  const { sessions } = await visitor.get<{ sessions: { id: string; isCurrent: boolean }[] }>('{ sessions { id isCurrent } }');
  const own = sessions.find(({ isCurrent }) => isCurrent);
  if (!own) throw new Error(`${name} has no session of his own`);
  return { id: own.id };
}

/** Members of an enterprise in every status, and sessions that are open and ended. */
export async function fillPeople(world: PeopledWorld, company: Company): Promise<void> {
  await invited(world, company);
  await disabled(world, company);
  await openSession(world, company.clerk);
  await act(world.as(company.clerk), 'endSession', await openSession(world, company.clerk));
}
