import { creditCodeOf } from '../../../server/src/demo/cast';
import type { Company, PeopledWorld } from './peopled';
import { act, rowNow, type Row } from './acts';

/** What an enterprise may change of itself. */
export const PROFILE = {
  kinds: ['SPV_MAKER', 'PARTS_MAKER'], address: '湖北省随州市经济开发区 7 号', legalRepresentative: '林建国', contactName: '何佳', contactPhone: '0722-3210007',
  contactEmail: 'he@example.com', industryCode: '3630',
};

/** The registration of an enterprise that nobody works for yet. */
export function registration(world: PeopledWorld, regionCode: string) {
  const serial = `MA4W${String(world.serial()).padStart(5, '0')}`;
  return { ...PROFILE, creditCode: creditCodeOf(regionCode, serial), name: `随州待定车辆厂 ${serial}`, handle: serial.toLowerCase(), regionCode, isLicensed: true, makesTankTrucks: false };
}

/** An enterprise of a region that nobody works for yet. */
export function registered(world: PeopledWorld, regionCode: string): Promise<Row> {
  world.tick();
  return act(world.as('cityRegulator'), 'registerEnterprise', registration(world, regionCode));
}

export const suspended = async (world: PeopledWorld, regionCode: string): Promise<Row> => act(world.as('cityRegulator'), 'suspendEnterprise', await registered(world, regionCode));

const OPEN_CHANGES = 'query ($filter: ProfileChangeFilter) { profileChanges(filter: $filter, first: 1) { nodes { id version } } }';

/** Takes back the change of an enterprise that is open, if there is one. */
export async function takeBackChange(world: PeopledWorld, { id, admin }: Company): Promise<void> {
  const filter = { enterpriseId: id, state: ['SUBMITTED'] };
  const { profileChanges } = await world.as(admin).get<{ profileChanges: { nodes: Row[] } }>(OPEN_CHANGES, { filter });
  for (const open of profileChanges.nodes) await act(world.as(admin), 'withdrawProfileChange', open);
}

/** What a change of its name says. */
export async function nameChange(world: PeopledWorld, company: Company) {
  const enterprise = await rowNow(world.as(company.admin), 'enterprise', company.id);
  return { ...enterprise, name: `随州更名专用车有限公司 ${company.serial()}`, grounds: '登记机关已核准' };
}

/** A change of name that waits for its decision; an earlier one is taken back. */
export async function submittedChange(world: PeopledWorld, company: Company): Promise<Row> {
  world.tick();
  await takeBackChange(world, company);
  return act(world.as(company.admin), 'submitProfileChange', await nameChange(world, company));
}

export const RETURN_REASONS = [{ field: 'name', reason: '与核准名称不一致' }];

/** Changes of an enterprise's name in every state. */
export async function fillChanges(world: PeopledWorld, company: Company): Promise<void> {
  const regulator = world.as(company.regulator);
  await act(regulator, 'confirmProfileChange', await submittedChange(world, company));
  await act(regulator, 'returnProfileChange', { ...await submittedChange(world, company), reasons: RETURN_REASONS });
  await act(world.as(company.admin), 'withdrawProfileChange', await submittedChange(world, company));
  await submittedChange(world, company);
}

/** Enterprises that nobody works for, in a county of A's and in one of B's. */
export async function fillRegister(world: PeopledWorld): Promise<void> {
  await suspended(world, world.companies.a.regionCode);
  await act(world.as('cityRegulator'), 'closeEnterprise', await registered(world, world.companies.b.regionCode));
}
