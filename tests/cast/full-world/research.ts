import type { Company, PeopledWorld } from './peopled';
import { act, rowNow, type Row } from './acts';

/** How a project comes into each state. */
const WAY = { PLANNED: [], ACTIVE: ['startProject'], PAUSED: ['startProject', 'pauseProject'], COMPLETED: ['startProject', 'completeProject'], TERMINATED: ['terminateProject'] } as const;
export type ProjectState = keyof typeof WAY;

const TERMINATION = { reason: '方向调整' };

/** What a project of an enterprise says; its code is the same for every enterprise. */
export function projectContent(company: Company) {
  const serial = company.serial();
  return {
    code: `YF-${serial}`, name: `轻量化罐体关键技术 ${serial}`, kind: 'KEY_TECH', stage: 'DESIGN', goal: '罐体减重', leadName: '周启航', budgetFen: 1_000_000 + serial, spentFen: 500,
    startsOn: '2026-03-01', endsOn: '2027-02-28', partners: [{ name: '武汉理工大学', kind: 'UNIVERSITY' }],
  };
}

/** What makes it a project that is opened once, however often that is sent. */
export function opening(company: Company) {
  const content = projectContent(company);
  return { ...content, idempotencyKey: `opening of ${content.code}` };
}

export const result = { kind: 'PATENT', title: '一种罐体防波板', achievedOn: '2026-11-01', note: '已受理' };

/** A project of an enterprise in the state. */
export async function project(world: PeopledWorld, company: Company, state: ProjectState): Promise<Row> {
  world.tick();
  const clerk = world.as(company.clerk);
  let row = await act(clerk, 'openProject', opening(company));
  for (const verb of WAY[state]) row = await act(clerk, verb, verb === 'terminateProject' ? { ...row, ...TERMINATION } : row);
  return row;
}

/** Projects of an enterprise in every state; the one that goes on has results. */
export async function fillResearch(world: PeopledWorld, company: Company): Promise<void> {
  for (const state of Object.keys(WAY) as ProjectState[]) {
    const { id } = await project(world, company, state);
    if (state !== 'ACTIVE') continue;
    for (const kind of ['PATENT', 'PRODUCT', 'PAPER']) await act(world.as(company.clerk), 'recordProjectResult', { ...result, kind, projectId: id });
    await act(world.as(company.clerk), 'editProject', { ...await rowNow(world.as(company.clerk), 'project', id), ...projectContent(company), spentFen: 2_000_000 });
  }
}
