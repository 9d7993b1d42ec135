import type { Asker } from '../world';
import type { Company, PeopledWorld } from './peopled';
import { act, type Row } from './acts';

const ENDING = { endedOn: '2026-11-01', reason: '产品停产' };
/** Standards of the catalogue that the enterprises keep. */
const [MANDATORY, VOLUNTARY] = ['GB 7258-2017', 'GB/T 19001-2016'];

/** A standard of the catalogue by its number. */
export async function standardNumbered(by: Asker, number: string): Promise<Row> {
  const { standards } = await by.get<{ standards: { nodes: (Row & { number: string })[] } }>(
    'query ($filter: StandardFilter) { standards(filter: $filter) { nodes { id version number } } }', { filter: { search: number } });
  const found = standards.nodes.find((standard) => standard.number === number);
  if (!found) throw new Error(`the catalogue has no ${number}`);
  return { id: found.id, version: found.version };
}

/** What a new entry of the catalogue says. */
export function standardContent(world: PeopledWorld) {
  return {
    number: `QC/T ${5000 + world.serial()}-2024`, title: '专用汽车产品可靠性试验方法', isMandatory: false, issuedOn: '2024-03-01', implementedOn: '2024-09-01', counterpart: 'ISO 1234', degree: 'MOD',
    source: '行业标准公告', isDoubtful: false, note: '示例',
  };
}

/** A standard in force that nobody has adopted yet. */
export function standard(world: PeopledWorld, facts: object = {}): Promise<Row> {
  world.tick();
  return act(world.as('cityRegulator'), 'addStandard', { ...standardContent(world), ...facts });
}

/** What the record of an adoption says; its line of products is the same for every enterprise. */
export const adoptionContent = (company: Company) => ({ productLine: `罐式车 ${company.serial()}`, state: 'ADOPTED', since: '2025-01-01', evidence: '作业指导书', note: '全系列' });

export type AdoptionState = 'ADOPTED' | 'NOT_ADOPTED' | 'ENDED';

/** The record of an enterprise that it keeps a standard, does not, or no longer does. */
export async function adoption(world: PeopledWorld, company: Company, state: AdoptionState): Promise<Row> {
  world.tick();
  const clerk = world.as(company.clerk);
  const { id: standardId } = await standardNumbered(clerk, (state === 'NOT_ADOPTED' ? VOLUNTARY : MANDATORY) ?? '');
  const row = await act(clerk, 'recordAdoption', { ...adoptionContent(company), state: state === 'ENDED' ? 'ADOPTED' : state, standardId });
  return state === 'ENDED' ? act(clerk, 'endAdoption', { ...row, ...ENDING }) : row;
}

export const ending = ENDING;

/** Adoptions of an enterprise in every state. */
export async function fillAdoptions(world: PeopledWorld, company: Company): Promise<void> {
  for (const state of ['ADOPTED', 'NOT_ADOPTED', 'ENDED', 'ADOPTED'] as const) await adoption(world, company, state);
}

/** Entries of the catalogue that are to come, replaced and withdrawn. */
export async function fillCatalogue(world: PeopledWorld): Promise<void> {
  const regulator = world.as('cityRegulator');
  const upcoming = await standard(world, { issuedOn: '2026-09-01', implementedOn: '2027-06-01' });
  await act(regulator, 'replaceStandard', { ...await standard(world), byId: upcoming.id, isPartial: false });
  await act(regulator, 'replaceStandard', { ...await standard(world), byId: (await standard(world)).id, isPartial: true, on: '2026-01-01' });
  await act(regulator, 'withdrawStandard', { ...await standard(world), on: '2026-10-01' });
}
