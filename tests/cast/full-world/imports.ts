import { doDueJobs } from '../../../server/src/background';
import { upload } from '../files';
import { act, rowNow, type Row } from './acts';
import type { Company, PeopledWorld } from './peopled';
import { productInForce, vinOf, workshopOf } from './vehicles';

const ON_THE_CONSOLE = { error: console.error, warn: console.warn };

/** A file of vehicles: good ones, and one with two faults. */
export async function fileOfVehicles(world: PeopledWorld, company: Company): Promise<{ fileId: string; vins: string[] }> {
  const workshop = workshopOf(world, company);
  const { model } = await productInForce(workshop);
  const vins = [1, 2].map(() => vinOf(workshop.serial()));
  const lines = vins.map((vin) => `${vin},${model},2026-11-18,白,轮胎,双钱轮胎,T2611`);
  const text = ['VIN,产品型号,制造日期,车身颜色,零部件1 类别,零部件1 生产企业,零部件1 批号', ...lines, `${vinOf(workshop.serial())},${model},昨天,白,轮子,双钱轮胎,T1`].join('\n');
  return { vins, fileId: await upload(world, company.clerk, { bytes: Buffer.from(text), purpose: 'IMPORT_SOURCE', name: '车辆.csv' }) };
}

const JOBS = 'query ($id: ID!) { import(id: $id) { jobId undoJob { id } } }';

/** Does the newest job of an import and no other: jobs that wait together are done in no order, and identifiers go by the order. */
async function doAlone(world: PeopledWorld, company: Company, importId: string): Promise<void> {
  const { import: { jobId, undoJob } } = await world.as(company.clerk).get<{ import: { jobId: string; undoJob: { id: string } | null } }>(JOBS, { id: importId });
  const holdOthers = (until: string | null) => world.ground.database.transaction((connection) =>
    connection.write("UPDATE job SET leaseUntil = ? WHERE state = 'QUEUED' AND id <> ?", [until, undoJob?.id ?? jobId]));
  await holdOthers('2030-01-01 00:00:00.000');
  await doDueJobs(world.ground, ON_THE_CONSOLE);
  await holdOthers(null);
}

/** An import of vehicles of a company that has been done. */
export async function doneImport(world: PeopledWorld, company: Company, mode = 'GOOD_ROWS'): Promise<{ row: Row; vins: string[] }> {
  world.tick();
  const { fileId, vins } = await fileOfVehicles(world, company);
  const { id } = await act(world.as(company.clerk), 'importVehicles', { fileId, mode });
  await doAlone(world, company, id);
  return { vins, row: await rowNow(world.as(company.clerk), 'import', id) };
}

/** An import that was asked to be undone although one of its vehicles is being inspected by now. */
async function hinderedImport(world: PeopledWorld, company: Company): Promise<void> {
  const clerk = world.as(company.clerk);
  const { row, vins: [vin] } = await doneImport(world, company);
  const { vehiclesByVin: [vehicle] } = await clerk.get<{ vehiclesByVin: Row[] }>('query ($vin: Vin!) { vehiclesByVin(vin: $vin) { id } }', { vin });
  await act(clerk, 'startLineEndInspection', { vehicleId: vehicle!.id });
  await act(clerk, 'undoImport', row);
  await doAlone(world, company, row.id);
}

/** Imports of a company that were only checked, done, refused, undone and not undone. */
export async function fillImports(world: PeopledWorld, company: Company): Promise<void> {
  for (const mode of ['CHECK', 'GOOD_ROWS', 'ALL_OR_NOTHING'] as const) await doneImport(world, company, mode);
  await hinderedImport(world, company);
  const { row } = await doneImport(world, company);
  await act(world.as(company.clerk), 'undoImport', row);
  await doAlone(world, company, row.id);
}

/** Leaves an import of each company waiting. */
export async function leaveImports(world: PeopledWorld): Promise<void> {
  for (const company of Object.values(world.companies)) {
    await act(world.as(company.clerk), 'importVehicles', { fileId: (await fileOfVehicles(world, company)).fileId, mode: 'CHECK' });
  }
}
