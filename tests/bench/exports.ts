import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { loadVolume } from '../../server/src/demo/volume';
import { Client } from '../faults/client';
import { ServerProcess } from '../faults/server';
import { makeZone } from './zone';

/** How many vehicles are exported, and by how many bytes the server may grow meanwhile. */
const ROWS = Number(process.env.BENCH_EXPORT_ROWS ?? 100_000);
const MEGABYTE = 1024 * 1024;
const MOST_GROWTH = 150 * MEGABYTE;
const LOOK_MS = 50;
/** The built server lies beside the folder of this bundle. */
const PROGRAM = fileURLToPath(new URL('../main.js', import.meta.url));

const EXPORT = 'mutation ($input: ExportVehiclesInput!) { exportVehicles(input: $input) { id } }';
const JOB = 'query ($id: ID!) { job(id: $id) { state failureText progressDone resultFile { sizeBytes downloadAddress } } }';
interface Job { state: string; failureText: string | null; progressDone: number; resultFile: { sizeBytes: number; downloadAddress: string } | null }

interface Exported { rows: number; seconds: number; bytes: number; grown: number; address: string }

/** Exports to the end and watches the server's memory. @throws Error when the job fails */
async function exported(server: ServerProcess, client: Client, input: object): Promise<Exported> {
  const before = server.residentBytes;
  const begun = performance.now();
  const { exportVehicles: { id } } = await client.insist<{ exportVehicles: { id: string } }>(EXPORT, { input });
  for (let most = before; ; await wait(LOOK_MS)) {
    most = Math.max(most, server.residentBytes);
    const { job } = await client.insist<{ job: Job }>(JOB, { id });
    if (job.state === 'FAILED') throw new Error(String(job.failureText));
    if (job.state !== 'SUCCEEDED' || !job.resultFile) continue;
    return { rows: job.progressDone, seconds: (performance.now() - begun) / 1000, bytes: job.resultFile.sizeBytes, grown: most - before, address: job.resultFile.downloadAddress };
  }
}

/** Export of a hundred thousand vehicles as workbook and as text: how fast, and how much the server grows. Ends with code 1 when it grows too much. */
export async function measureExports(): Promise<void> {
  const zone = await makeZone();
  await loadVolume(zone.ground, ROWS);
  await zone.leave();
  const server = await new ServerProcess({ ...zone.database.environment, PORT: '0' }, { program: PROGRAM }).ready();
  const client = await new Client(() => server.target).enter('cityRegulator');
  // A server that has exported before: what the engine compiles once is no growth with the list.
  for (const format of ['XLSX', 'CSV']) await exported(server, client, { format, filter: { stage: ['FAILED'] } });
  for (const format of ['XLSX', 'CSV'] as const) {
    const { rows, seconds, bytes, grown, address } = await exported(server, client, { format });
    const isReached = grown < MOST_GROWTH;
    process.stdout.write(`    ${isReached ? 'reached' : 'MISSED '}  ${format.padEnd(4)} ${rows.toLocaleString('en')} vehicles in ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows a second, ${(bytes / MEGABYTE).toFixed(1)} MB; the server grew by ${(grown / MEGABYTE).toFixed(0)} MB (goal: less than ${MOST_GROWTH / MEGABYTE})\n`);
    if (!isReached) process.exitCode = 1;
    if (format === 'CSV') await requireAllRows(server, client, { address, rows });
  }
  await server.kill();
  await zone.database.drop();
}

/** @throws Error when the file has fewer rows than were counted */
async function requireAllRows(server: ServerProcess, client: Client, { address, rows }: { address: string; rows: number }): Promise<void> {
  const text = await (await fetch(`${server.target}${address}`, { headers: client.headers })).text();
  const lines = text.split('\r\n').filter((line) => /^L[A-Z0-9]{16},/.test(line)).length;
  if (lines !== rows || rows < ROWS) throw new Error(`the file has ${lines} vehicles, ${rows} were counted and ${ROWS} were loaded`);
}
