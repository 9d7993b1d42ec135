import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { act, rowNow } from '../../../../tests/cast/full-world/acts';
import { numberFor, productInForce, vehicleAt, vehicleContent, vinOf, type Workshop } from '../../../../tests/cast/full-world/vehicles';
import { upload } from '../../../../tests/cast/files';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { workbookOf } from '../../kernel/workbook';
import { doDueJobs } from '../../background';

let world: World;
let workshop: Workshop;
let model = '';
let running = 0;

beforeAll(async () => {
  world = await startWorld();
  workshop = { clerk: world.as('clerkA'), regulator: world.as('zengduRegulator'), serial: () => ++running };
  ({ model } = await productInForce(workshop));
});
afterAll(() => world.end());

const FIELDS = `id version state rowCount createdCount changedCount unchangedCount refusedCount errorCount undoUntil undoneAt viewerCan columns { letter head field }
  hindrances { key reason message } job { state failureReason failureText summary { of count } errorFile { name downloadAddress } }`;
interface Imported {
  id: string; version: number; state: string; rowCount: number; createdCount: number; changedCount: number; unchangedCount: number; refusedCount: number; errorCount: number; viewerCan: string[];
  columns: { letter: string; head: string; field: string | null }[]; hindrances: { key: string; reason: string }[];
  job: { state: string; failureReason: string | null; errorFile: { name: string; downloadAddress: string } | null };
}
interface Fault { row: number; column: string; head: string; value: string; reason: string; message: string; fix: string }
type Verb = 'importVehicles' | 'importInspections' | 'importProducts';

const quiet = { error: console.error, warn: () => undefined };
const mutation = (verb: string) => `mutation ($input: ImportInput!) { ${verb}(input: $input) { id version } }`;
const UNDO = 'mutation ($input: AtInput!) { undoImport(input: $input) { id } }';
const ERRORS = 'query ($importId: ID!) { importErrors(importId: $importId, first: 100) { totalCount nodes { row column head value reason message fix } } }';

const fileOf = (bytes: Buffer | string, name = '车辆.csv', who: CastName = 'clerkA') => upload(world, who, { bytes: Buffer.from(bytes), purpose: 'IMPORT_SOURCE', name });
const look = async (id: string, who: CastName = 'clerkA') => (await world.as(who).get<{ import: Imported }>(`query ($id: ID!) { import(id: $id) { ${FIELDS} } }`, { id })).import;
const errors = async (importId: string) => (await world.as('clerkA').get<{ importErrors: { totalCount: number; nodes: Fault[] } }>(ERRORS, { importId })).importErrors;

async function begin(verb: Verb, fileId: string, more: object = {}): Promise<string> {
  const data = await world.as('clerkA').get<Record<string, { id: string }>>(mutation(verb), { input: { fileId, mode: 'GOOD_ROWS', ...more } });
  return data[verb]!.id;
}
async function imported(bytes: Buffer | string, more: { name?: string; verb?: Verb; mode?: string; mapping?: object[] } = {}): Promise<Imported> {
  const { name, verb = 'importVehicles', ...input } = more;
  const id = await begin(verb, await fileOf(bytes, name), input);
  await doDueJobs(world.ground, quiet);
  return look(id);
}

async function undo(id: string): Promise<Imported> {
  const { version } = await look(id);
  await world.as('clerkA').get(UNDO, { input: { id, version } });
  await doDueJobs(world.ground, quiet);
  return look(id);
}
const verdictOfUndo = async (id: string, who: CastName | 'nobody' = 'clerkA') => world.as(who).verdict(UNDO, { input: { id, version: (await look(id)).version } });

const HEADS = 'VIN,产品型号,制造日期,车身颜色,零部件1 类别,零部件1 生产企业,零部件1 批号';
const line = (vin: string, { day = '2026-11-18', colour = '白', of = model } = {}) => `${vin},${of},${day},${colour},轮胎,双钱轮胎,T2611`;
const csv = (...lines: string[]) => [HEADS, ...lines].join('\r\n');
const vehicles = async (vin: string) => (await world.as('clerkA').get<{ vehicles: { nodes: { vin: string; colour: string; parts: { type: string; batch: string }[] }[] } }>(
  'query ($filter: VehicleFilter) { vehicles(filter: $filter) { nodes { vin colour manufacturedOn parts { type batch } } } }', { filter: { vin } })).vehicles.nodes;

describe('vehicles from a file', () => {
  it('are created, changed where they differ, and left as they are otherwise; faulty rows say what is wrong at their cells', async () => {
    const [one, two, three] = [vinOf(++running), vinOf(++running), vinOf(++running)];
    const first = await imported(csv(line(one, { day: '2026/11/18' }), line(two, { day: '20261118' }), line(three, { of: 'HJC5999GYYX9' }), line('LGAX2B139TS999999'), line(one), ' ,,,'));
    expect(first).toMatchObject({ state: 'IMPORTED', rowCount: 5, createdCount: 2, refusedCount: 3, errorCount: 3, viewerCan: ['UNDO'], job: { state: 'SUCCEEDED', failureReason: null } });
    expect((await errors(first.id)).nodes.map(({ row, column, head, value, reason }) => [row, column, head, value, reason])).toEqual([
      [4, 'B', '产品型号', 'HJC5999GYYX9', 'vehicle.productUnknown'], [5, 'A', 'VIN', 'LGAX2B139TS999999', 'vin.checkDigit'], [6, 'A', 'VIN', one, 'import.repeatedRow'],
    ]);
    expect((await errors(first.id)).nodes[0]).toMatchObject({ message: '没有找到该型号的公告产品。', fix: '请先登记公告产品，或核对型号。' });
    expect(await vehicles(one)).toEqual([{ vin: one, colour: '白', manufacturedOn: '2026-11-18', parts: [{ type: 'TYRE', batch: 'T2611' }] }]);
    expect(await imported(csv(line(one), line(two, { colour: '红' })))).toMatchObject({ createdCount: 0, changedCount: 1, unchangedCount: 1, refusedCount: 0 });
  });

  it('keep what the file has no column for, and lose what it leaves empty', async () => {
    const vin = vinOf(++running);
    await act(workshop.clerk, 'recordVehicle', vehicleContent(model, vin));
    const kept = () => world.as('clerkA').get<{ vehicles: { nodes: object[] } }>(
      'query ($filter: VehicleFilter) { vehicles(filter: $filter) { nodes { colour chassisModel engineNumber parts { type batch } } } }', { filter: { vin } });
    const { vehicles: { nodes: [before] } } = await kept();
    expect(await imported(`VIN,产品型号,制造日期,车身颜色\n${vin},${model},2026-11-18,黄\n`)).toMatchObject({ changedCount: 1, refusedCount: 0 });
    expect((await kept()).vehicles.nodes).toEqual([{ ...before, colour: '黄' }]);
    expect(await imported(`VIN,产品型号,制造日期,发动机号\n${vin},${model},2026-11-18,\n`)).toMatchObject({ changedCount: 1, refusedCount: 0 });
    expect((await kept()).vehicles.nodes).toEqual([{ ...before, colour: '黄', engineNumber: null }]);
  });

  it('from a workbook; only checked, nothing is written', async () => {
    const vin = vinOf(++running);
    const rows = [['*VIN（必填）', '车辆型号', '制造日期'], [vin.toLowerCase(), model, new Date('2026-11-18T00:00:00Z')]];
    const bytes = Buffer.from(await writeXlsx({ sheets: [{ name: '车辆', rows }] }));
    expect(await imported(bytes, { name: '车辆.xlsx', mode: 'CHECK' })).toMatchObject({ state: 'CHECKED', createdCount: 1, viewerCan: [] });
    expect(await vehicles(vin)).toEqual([]);
    expect(await imported(bytes, { name: '车辆.xlsx' })).toMatchObject({ state: 'IMPORTED', createdCount: 1 });
    expect(await vehicles(vin)).toHaveLength(1);
  });

  it('with heads of their own are read once somebody says what each column is', async () => {
    const vin = vinOf(++running);
    const bytes = `编码,型号,下线日\n${vin},${model},2026-11-18\n`;
    const refused = await imported(bytes);
    expect(refused).toMatchObject({ state: 'BROKEN_OFF', job: { state: 'FAILED', failureReason: 'import.headMissing' }, columns: [{ letter: 'A', head: '编码', field: null }, { field: 'model' }, { field: null }] });
    expect(await imported(bytes, { mapping: [{ column: '编码', field: 'vin' }, { column: '下线日', field: 'manufacturedOn' }] })).toMatchObject({ state: 'IMPORTED', createdCount: 1 });
  });
});

describe('the file of the errors', () => {
  const read = async ({ job }: Imported) => (await world.as('clerkA').send({ method: 'GET', url: job.errorFile!.downloadAddress })).body;

  it('is the workbook itself, with every wrong cell marked and noted, and can be mended and imported', async () => {
    const [one, two] = [vinOf(++running), vinOf(++running)];
    const rows = [['十一月下线车辆'], ['VIN', '产品型号', '制造日期', '车身颜色'], [one, model, '2026-13-18', '白'], ['LGAX2B139TS999999', 'HJC5999GYYX9', '2026-11-18', null], [two, model, null, '白']];
    const cells = new Map([['2,0', { value: one, type: 'string' as const, style: { font: { bold: true } }, comment: { author: '张工', text: '先问一下' } }]]);
    const made = Buffer.from(await writeXlsx({ sheets: [{ name: '车辆', rows, cells, freezePane: { rows: 2 } }, { name: '别的', rows: [['不动']] }] }));
    const first = await imported(made, { name: '车辆.xlsx' });
    expect(first).toMatchObject({ refusedCount: 3, errorCount: 3, job: { errorFile: { name: '车辆-错误.xlsx' } } });
    const returned = await read(first);
    const { sheets: [sheet, other] } = await readXlsx(returned, { readStyles: true });
    expect(sheet!.rows.map((row) => row.map(String))).toEqual((await readXlsx(made)).sheets[0]!.rows.map((row) => row.map(String)));
    expect(other!.rows).toEqual([['不动']]);
    const noted = [...sheet!.cells!].filter(([, cell]) => cell.comment).map(([at, { comment, style }]) => [at, comment!.author, comment!.text, style?.fill && 'fgColor' in style.fill ? style.fill.fgColor?.rgb?.slice(-6) : null]);
    expect(noted.sort()).toEqual([
      ['2,0', '张工', '先问一下', null], ['2,2', '编钟 Bianzhong', '这不是日历中的日期。请按“2026-03-01”的样式填写。', 'FFC7CE'],
      ['3,0', '编钟 Bianzhong', expect.stringContaining('第 9 位'), 'FFC7CE'], ['4,2', '编钟 Bianzhong', '该项必填。请填写。', 'FFC7CE'],
    ]);
    expect(sheet!.cells!.get('2,0')?.style?.font?.bold).toBe(true);
    const again = await imported(returned, { name: '车辆.xlsx' });
    expect(again).toMatchObject({ errorCount: 3 });
    const renoted = (await readXlsx(await read(again))).sheets[0]!;
    expect([...renoted.cells!].filter(([, cell]) => cell.comment)).toHaveLength(4);
  });

  it('of text in columns has one more column', async () => {
    const vin = vinOf(++running);
    const done = await imported(csv(line(vin), line('LGAX2B139TS999999', { colour: '"红, =1"' })));
    const lines = (await read(done)).toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(lines).toEqual([`${HEADS},错误`, `${line(vin)},`, expect.stringMatching(/^LGAX2B139TS999999,.*"红, =1".*,A: 车辆识别代号的第 9 位与其余各位不符，应为 .+$/)]);
  });

  it('of a file with very many errors holds the wrong rows only', async () => {
    const good = vinOf(++running);
    const rows = [['VIN', '产品型号', '制造日期'], [good, model, '2026-11-18'], ...Array.from({ length: 2_600 }, (_, index) => [`X${index}`, model, '昨天'])];
    const done = await imported(Buffer.from(await writeXlsx({ sheets: [{ name: '车辆', rows }] })), { name: '车辆.xlsx', mode: 'CHECK' });
    expect(done).toMatchObject({ rowCount: 2_601, refusedCount: 2_600, errorCount: 5_200 });
    expect((await errors(done.id)).totalCount).toBe(1_000);
    const { sheets: [sheet] } = await readXlsx(await read(done));
    expect(sheet!.rows).toHaveLength(2_601);
    expect(sheet!.rows[1]!.slice(0, 3)).toEqual([3, 'X0', model]);
    expect(sheet!.rows[1]![4]).toMatch(/^A: .+\nC: .+$/);
  });
});

describe('what this product exports itself', () => {
  it('can be imported again, though it is written row by row', async () => {
    const vin = vinOf(++running);
    async function* rows() { yield [vin, model, '2026-11-18']; }
    const chunks: Uint8Array[] = [];
    for await (const chunk of workbookOf({ name: '车辆', preface: ['车辆', '导出人：周'], heads: ['VIN', '产品型号', '制造日期'], rows: rows() })) chunks.push(chunk);
    expect(await imported(Buffer.concat(chunks), { name: '车辆.xlsx' })).toMatchObject({ createdCount: 1, refusedCount: 0 });
  });
});

describe('inspections and products from a file', () => {
  it('inspections are judged by the plan; faults stand at the item', async () => {
    const [one, two] = [await vehicleAt(workshop, model, 'PRODUCED'), await vehicleAt(workshop, model, 'PRODUCED')];
    const heads = 'VIN,检验员,检验设备,开始时间,完成时间,项目1,项目2 测量值,项目3,项目4,项目5,项目5 备注';
    const row = (vin: string, results: string) => `${vin},周启航,ZDT-13,2026-11-20 09:30,2026/11/20 09:45,${results}`;
    const done = await imported([heads, row(one.vin, '8598,63.4,1.2,合格,合格,'), row(two.vin, '8598,59.9,1.2,pass,不合格,'), row(vinOf(++running), '1,1,1,合格,合格,')].join('\n'), { verb: 'importInspections' });
    expect(done).toMatchObject({ state: 'IMPORTED', createdCount: 1, refusedCount: 2 });
    expect((await errors(done.id)).nodes.map(({ row: at, column, reason }) => [at, column, reason])).toEqual([[3, 'J', 'inspection.failureUnexplained'], [4, 'A', 'vehicle.unknown']]);
    expect((await rowNow(world.as('clerkA'), 'vehicle', one.id)).version).toBe(2);
    expect((await imported([heads, row(one.vin, '8598,63.4,1.2,合格,合格,')].join('\n'), { verb: 'importInspections' })).unchangedCount).toBe(1);
    const undone = await undo(done.id);
    expect([undone.state, (await rowNow(world.as('clerkA'), 'vehicle', one.id)).version]).toEqual(['UNDONE', 3]);
  });

  it('products await confirmation; one that is confirmed is no longer changed', async () => {
    const heads = '*产品型号,产品名称,商标,公告批次,公告生效日期,结构类别,用途代号,是否危险货物,长（mm）,宽,高,总质量(kg),整备质量,额定载质量,轴荷,准乘人数,燃料,发动机型号,功率,排放阶段,底盘1 生产企业,底盘1 型号';
    const row = (name: string, batch: number, of = 'HJC5189GYYD6') => `${of},${name},汉江,${batch},2026-01-01,罐式汽车,gyy,是,"8,600",2500,3200,18000,8505,9300,6500/11500,3,柴油,DDi75E230,169,国六 b,东风商用车有限公司,DFH1180EX8`;
    expect(await imported([heads, row('运油车', 9_100), row('运油车', 9_101)].join('\n'), { verb: 'importProducts' })).toMatchObject({ createdCount: 2, refusedCount: 0 });
    const changed = await imported([heads, row('加油车', 9_100), row('运油车', 9_101), row('运油车', 9_101), row('运油车', 9_102, 'HJC5189GZZD6').replace('gyy', 'gzz')].join('\n'), { verb: 'importProducts' });
    expect(changed).toMatchObject({ createdCount: 0, changedCount: 1, unchangedCount: 1, refusedCount: 2 });
    expect((await errors(changed.id)).nodes.map(({ column, reason }) => [column, reason])).toEqual([['D', 'input.repeated'], ['G', 'product.useCodeUnknown']]);
    const [product] = (await world.as('clerkA').get<{ products: { nodes: { id: string; version: number; name: string }[] } }>('{ products(filter: { search: "加油车" }) { nodes { id version name } } }')).products.nodes;
    await act(world.as('zengduRegulator'), 'confirmProduct', { id: product!.id, version: product!.version, on: '2026-11-20' });
    expect((await errors((await imported([heads, row('油罐车', 9_100)].join('\n'), { verb: 'importProducts' })).id)).nodes).toMatchObject([{ column: 'A', reason: 'product.notEntered' }]);
    expect(await undo(changed.id)).toMatchObject({ state: 'IMPORTED', hindrances: [{ key: 'HJC5189GYYD6 9100', reason: 'import.changedSince' }] });
  });
});

describe('all or nothing', () => {
  it('writes nothing when one row is wrong, and everything when none is', async () => {
    const [one, two] = [vinOf(++running), vinOf(++running)];
    expect(await imported(csv(line(one), line(two, { of: 'HJC5999GYYX9' })), { mode: 'ALL_OR_NOTHING' })).toMatchObject({ state: 'REFUSED', createdCount: 1, refusedCount: 1, viewerCan: [], job: { errorFile: {} } });
    expect(await vehicles(one)).toEqual([]);
    expect(await imported(csv(line(one), line(two)), { mode: 'ALL_OR_NOTHING' })).toMatchObject({ state: 'IMPORTED', rowCount: 2, createdCount: 2, refusedCount: 0, viewerCan: ['UNDO'] });
    expect(await vehicles(one)).toHaveLength(1);
  });

  it('takes back what it wrote of a file that breaks off in the middle', async () => {
    const many = Array.from({ length: 700 }, () => line(vinOf(++running)));
    const broken = `${csv(...many)}\r\n"${vinOf(++running)}`;
    const done = await imported(broken);
    expect(done).toMatchObject({ state: 'BROKEN_OFF', viewerCan: [], job: { state: 'FAILED', failureReason: 'import.quoteOpen' } });
    expect(await vehicles(many[0]!.slice(0, 17))).toEqual([]);
  });
});

describe('undoing', () => {
  it('removes what was created and puts back what was changed, with lines in the audit of both', async () => {
    const [known, fresh] = [await vehicleAt(workshop, model, 'PRODUCED'), vinOf(++running)];
    const before = await vehicles(known.vin);
    const done = await imported(csv(line(known.vin, { colour: '红' }), line(fresh)));
    expect(done).toMatchObject({ createdCount: 1, changedCount: 1 });
    expect((await vehicles(known.vin))[0]).toMatchObject({ colour: '红', parts: [{ batch: 'T2611' }] });
    expect(await undo(done.id)).toMatchObject({ state: 'UNDONE', viewerCan: [] });
    expect(await vehicles(fresh)).toEqual([]);
    const after = await vehicles(known.vin);
    expect(after.map(({ parts, ...row }) => ({ ...row, parts: parts.map(({ batch }) => batch).sort() }))).toEqual(before.map(({ parts, ...row }) => ({ ...row, parts: parts.map(({ batch }) => batch).sort() })));
    const { auditLines } = await world.as('auditor').get<{ auditLines: { nodes: { before: string; after: string | null }[] } }>('{ auditLines(filter: { verb: "vehicle.takenBack" }, first: 1) { nodes { before after } } }');
    expect(auditLines.nodes[0]).toMatchObject({ after: null });
    expect(JSON.parse(auditLines.nodes[0]!.before)).toMatchObject({ vin: fresh, keyParts: [{ batch: 'T2611' }] });
    expect(await verdictOfUndo(done.id)).toBe('import.undone');
  });

  it.each<[string, (row: { id: string; version: number; vin: string }) => Promise<unknown>, string]>([
    ['an inspection', ({ id }) => act(world.as('clerkA'), 'startLineEndInspection', { vehicleId: id }), 'import.inspectedSince'],
    ['a certificate', ({ id, vin }) => act(world.as('clerkA'), 'draftConformityCertificate', { vehicleId: id, kind: 'QX', number: numberFor(vin) }), 'import.certifiedSince'],
    ['an edit', ({ id, version, vin }) => act(world.as('clerkA'), 'editVehicle', { id, version, ...vehicleContent(model, vin) }), 'import.changedSince'],
  ])('is refused as a whole because of %s', async (_name, use, reason) => {
    const [one, two] = [vinOf(++running), vinOf(++running)];
    const done = await imported(csv(line(one), line(two)));
    const { vehicles: { nodes: [row] } } = await world.as('clerkA').get<{ vehicles: { nodes: { id: string; version: number; vin: string }[] } }>('query ($f: VehicleFilter) { vehicles(filter: $f) { nodes { id version vin } } }', { f: { vin: one } });
    await use(row!);
    const refused = await undo(done.id);
    expect(refused).toMatchObject({ state: 'IMPORTED', viewerCan: ['UNDO'], hindrances: [{ key: one, reason }] });
    expect(await vehicles(two)).toHaveLength(1);
  });

  it('is not for others, nor when nothing was written, nor after a day', async () => {
    const done = await imported(csv(line(vinOf(++running))));
    const nothing = await imported(csv(line('x')));
    for (const [who, expected] of [['adminA', 'ok'], ['clerkB', 'record.notFound'], ['cityRegulator', 'auth.noPermission'], ['tester', 'auth.noPermission'], ['nobody', 'auth.signInFirst']] as const) {
      if (who !== 'adminA') expect(await verdictOfUndo(done.id, who)).toBe(expected);
    }
    expect(await verdictOfUndo(nothing.id)).toBe('import.nothingWritten');
    await world.ground.database.transaction((connection) => connection.write("UPDATE import SET undoUntil = '2026-11-20 03:59:59.000' WHERE id = ?", [done.id]));
    expect(await verdictOfUndo(done.id)).toBe('import.undoTooLate');
  });
});

describe('a template', () => {
  const kinds = ['vehicles', 'inspections', 'products'] as const;
  it.each(kinds.flatMap((kind) => ['xlsx', 'csv'].flatMap((ending) => ['zh', 'en'].map((language) => [kind, ending, language] as const))))('of %s as %s in %s is read back as it is, and its example is skipped', async (kind, ending, language) => {
    const { status, body } = await world.as('clerkA').send({ method: 'GET', url: `/import-templates/${kind}.${ending}?language=${language}` });
    expect(status).toBe(200);
    const verb = { vehicles: 'importVehicles', inspections: 'importInspections', products: 'importProducts' }[kind] as Verb;
    const { job, columns } = await imported(body, { name: `${kind}.${ending}`, verb });
    expect(job.failureReason).toBe('import.noRows');
    expect(columns.every(({ field }) => field !== null)).toBe(true);
  });

  it('has drop-downs and notes', async () => {
    const { body } = await world.as('clerkA').send({ method: 'GET', url: '/import-templates/vehicles.xlsx' });
    const { sheets } = await readXlsx(body);
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([['车辆', false], ['填写说明', false], ['选项', true]]);
    expect(sheets[0]?.dataValidations?.[0]).toMatchObject({ type: 'list', formula1: "'选项'!$A$1:$A$14", range: 'J2:J5000' });
    expect(sheets[1]?.rows.map(([head]) => head)).toContain('*车辆识别代号');
  });

  it.each<[CastName | 'nobody', number]>([['clerkA', 200], ['adminB', 200], ['cityRegulator', 403], ['tester', 403], ['nobody', 401]])('is for whoever may import: %s %i', async (who, expected) => {
    expect((await world.as(who).send({ method: 'GET', url: '/import-templates/vehicles.csv' })).status).toBe(expected);
  });

  it('of what there is not is not found', async () => {
    expect((await world.as('clerkA').send({ method: 'GET', url: '/import-templates/people.xlsx' })).status).toBe(404);
  });
});
