import { createWriteStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { today } from '@bianzhong/domain';
import { layGround } from '../../server/src/ground';
import { workbookOf } from '../../server/src/kernel/workbook';
import { newId } from '../../server/src/kernel/ids';
import { createDatabase, type TestDatabase } from '../cast/database';
import { operationOf } from '../cast/full-world/acts';
import { CHASSIS, productContent, vinOf } from '../cast/full-world/vehicles';
import { Client } from '../faults/client';
import { beginImport, lookAt, sendFile } from '../faults/importing';
import { peopled, ServerProcess } from '../faults/server';

const ROWS = Number(process.env.BENCH_IMPORT_ROWS ?? 100_000);
const PARTS = 4;
const ROWS_A_STATEMENT = 500;
const PACE_MS = 25;
const IDLE_SECONDS = 5;
const MEBIBYTE = 1024 * 1024;
/** The bench is built into a folder below the server's own bundle. */
const PROGRAM = fileURLToPath(new URL('../main.js', import.meta.url));

type Format = 'xlsx' | 'csv';

const HEADS = ['VIN', '产品型号', '制造日期', '底盘生产企业', '底盘型号', '底盘合格证编号', '底盘合格证发证日期', '发动机号', '车身颜色',
  ...Array.from({ length: PARTS }, (_, part) => ['类别', '生产企业', '批号', '序列号'].map((head) => `零部件${part + 1} ${head}`)).flat()];

/** One row of the file; `from` keeps the numbers of one file apart from those of the other. */
function cellsOf(index: number, from: number, model: string): string[] {
  const parts = ['轮胎', '紧急切断阀', '发动机', '灯具'].flatMap((type, part) => [type, '双钱轮胎集团', `T2611-${part}-${index % 200}`, `SN${from + index}-${part}`]);
  return [vinOf(from + index), model, '2026-11-18', CHASSIS.maker, CHASSIS.model, 'WDF026A0100012', '2026-10-01', `E${from + index}`, '白', ...parts];
}

async function writeFileOf(format: Format, { path, from, model }: { path: string; from: number; model: string }): Promise<void> {
  async function* rows(): AsyncGenerator<string[]> { for (let index = 0; index < ROWS; index++) yield cellsOf(index, from, model); }
  async function* lines(): AsyncGenerator<string> {
    yield `${HEADS.join(',')}\n`;
    for await (const cells of rows()) yield `${cells.join(',')}\n`;
  }
  const content = format === 'xlsx' ? workbookOf({ name: '车辆', preface: [], heads: HEADS, rows: rows() }) : lines();
  await pipeline(Readable.from(content, { objectMode: false }), createWriteStream(path));
}

/** Asks one light question again and again until told to stop. @returns milliseconds at the 95th percentile */
async function asked(client: Client, until: Promise<unknown>): Promise<number> {
  const times: number[] = [];
  let isOver = false;
  void until.finally(() => { isOver = true; });
  while (!isOver) {
    const from = performance.now();
    await client.insist('{ vehicles(first: 20) { nodes { id vin stage } } viewer { kind } }');
    times.push(performance.now() - from);
    await wait(PACE_MS);
  }
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

/** The same rows by a loop that does nothing but insert them. @returns rows a second */
async function plainLoop(database: TestDatabase): Promise<number> {
  const ground = await layGround(database.config);
  const [[enterpriseId, regionCode]] = await ground.database.reads.read('SELECT id, regionCode FROM enterprise ORDER BY id LIMIT 1') as [[string, string]];
  const [[productId, model]] = await ground.database.reads.read('SELECT id, model FROM announced_product LIMIT 1') as [[string, string]];
  const columns = { vehicle: 'id version createdAt updatedAt enterpriseId regionCode vin reversedVin productId model category chassisMaker chassisModel chassisCertificateNumber chassisCertificateOn manufacturedOn engineNumber colour stage inspectionCount isVinFixed', key_part: 'id version createdAt updatedAt enterpriseId regionCode vehicleId type maker makerKey batch serial serialKey isRemoved' };
  const insert = (table: keyof typeof columns, rows: unknown[][]) => {
    const names = columns[table].split(' ');
    return `INSERT INTO ${table} (${names.join(', ')}) VALUES ${rows.map(() => `(${names.map(() => '?').join(', ')})`).join(', ')}`;
  };
  const begun = performance.now();
  for (let start = 0; start < ROWS; start += ROWS_A_STATEMENT) {
    await ground.database.transaction(async (connection) => {
      const now = new Date();
      const indexes = Array.from({ length: Math.min(ROWS_A_STATEMENT, ROWS - start) }, (_, index) => start + index);
      const vehicles = indexes.map((index) => {
        const cells = cellsOf(index, 500_000, model);
        return [newId(), 1, now, now, enterpriseId, regionCode, cells[0], [...cells[0]!].reverse().join(''), productId, model, 'G', ...cells.slice(3, 7), cells[2], ...cells.slice(7, 9), 'PRODUCED', 0, false];
      });
      const parts = vehicles.flatMap(([id], row) => Array.from({ length: PARTS }, (_, part) => {
        const [, maker, batch, serial] = cellsOf(indexes[row]!, 500_000, model).slice(9 + part * 4);
        return [newId(), 1, now, now, enterpriseId, regionCode, id, 'TYRE', maker, maker, batch, serial, serial, false];
      }));
      await connection.write(insert('vehicle', vehicles), vehicles.flat() as never);
      await connection.write(insert('key_part', parts), parts.flat() as never);
    });
  }
  const rate = ROWS / ((performance.now() - begun) / 1_000);
  await ground.database.close();
  return rate;
}

interface Measured { rate: number; growth: number; p95: number }

async function measured(server: ServerProcess, client: Client, { format, path }: { format: Format; path: string }): Promise<Measured> {
  const { id: fileId } = await sendFile(client, `车辆.${format}`, readFileSync(path));
  const before = server.residentBytes;
  let peak = before;
  const begun = performance.now();
  const id = await beginImport(client, fileId, 'GOOD_ROWS');
  const over = (async () => {
    for (;;) {
      const outcome = await lookAt(client, id);
      peak = Math.max(peak, server.residentBytes);
      if (outcome.job.state === 'FAILED') throw new Error(String(outcome.job.failureText));
      if (outcome.job.state === 'SUCCEEDED') return outcome;
      await wait(100);
    }
  })();
  const other = await new Client(() => server.target).enter('cityRegulator');
  const p95 = await asked(other, over);
  const outcome = await over;
  if (outcome.createdCount !== ROWS) throw new Error(`${outcome.createdCount} of ${ROWS} rows were taken`);
  return { rate: ROWS / ((performance.now() - begun) / 1_000), growth: (peak - before) / MEBIBYTE, p95 };
}

/** Imports of many vehicles with parts, against a loop that only inserts them; what it costs the server and others meanwhile. */
export async function measureImports(): Promise<void> {
  const database = await createDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  await peopled(database);
  const server = await new ServerProcess(database.environment, { program: PROGRAM }).ready();
  try {
    const client = await new Client(() => server.target).enter('clerkA');
    const regulator = await new Client(() => server.target).enter('cityRegulator');
    const product = productContent(1);
    const { enterProduct } = await client.insist<{ enterProduct: object }>(operationOf('enterProduct'), { input: product });
    await regulator.insist(operationOf('confirmProduct'), { input: { ...enterProduct, on: today(new Date()) } });
    const idle = await asked(regulator, wait(IDLE_SECONDS * 1_000));
    const results: [Format, Measured][] = [];
    for (const [index, format] of (['xlsx', 'csv'] as const).entries()) {
      const path = join(folder, format);
      await writeFileOf(format, { path, from: index * 200_000, model: product.model });
      results.push([format, await measured(server, client, { format, path })]);
    }
    server.send('SIGTERM');
    await server.ended;
    const plain = await plainLoop(database);
    process.stdout.write(`\nimport of ${ROWS} vehicles with ${PARTS} parts each (a loop that only inserts them: ${plain.toFixed(0)} rows/s)\n`);
    for (const [format, { rate, growth, p95 }] of results) {
      process.stdout.write(`    ${format.padEnd(5)} ${rate.toFixed(0).padStart(6)} rows/s = ${(rate / plain).toFixed(2)} of it   server RSS +${growth.toFixed(0)} MB   others' p95 ${p95.toFixed(1)} ms, idle ${idle.toFixed(1)} ms (${(p95 / idle).toFixed(1)} ×)\n`);
    }
  } finally {
    await server.kill();
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  }
}
