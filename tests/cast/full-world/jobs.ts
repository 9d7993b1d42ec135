import { doDueJobs } from '../../../server/src/background';
import { act, type Row } from './acts';
import type { Company, PeopledWorld, PersonName } from './peopled';

const ON_THE_CONSOLE = { error: console.error, warn: console.warn };

/** What asks for an export of one enterprise's certificates. */
export const exportOf = ({ id }: Company) => ({ format: 'CSV', columns: ['number', 'state'], filter: { enterpriseId: id }, orderBy: { field: 'NUMBER', direction: 'ASC' } });

/** An export that waits. */
export function queuedExport(world: PeopledWorld, by: PersonName, company: Company): Promise<Row> {
  world.tick();
  return act(world.as(by), 'exportCertificates', exportOf(company));
}

/** Jobs of an enterprise and of its department, done and cancelled. One at a time, so that they are done in one order in every world. */
export async function fillJobs(world: PeopledWorld, company: Company): Promise<void> {
  for (const who of [company.clerk, company.regulator]) {
    for (let count = 0; count < 3; count++) {
      await queuedExport(world, who, company);
      await doDueJobs(world.ground, ON_THE_CONSOLE);
    }
    await act(world.as(who), 'cancelJob', await queuedExport(world, who, company));
  }
}

/** Leaves jobs waiting, and lets each finished one have an error file besides: exports have nothing to complain of. */
export async function leaveJobs(world: PeopledWorld): Promise<void> {
  for (const company of Object.values(world.companies)) {
    for (const who of [company.clerk, company.regulator]) await queuedExport(world, who, company);
  }
  await world.ground.database.transaction((connection) => connection.write('UPDATE job SET errorFileId = resultFileId'));
}
