import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act } from '../../../../tests/cast/full-world/acts';
import { productInForce, vehicleAt, vehicleContent, type Workshop } from '../../../../tests/cast/full-world/vehicles';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';
import { doDueJobs } from '../../background';

let world: World;
let running = 0;
const made: Record<'a' | 'b', { model: string; vins: string[] }> = { a: { model: '', vins: [] }, b: { model: '', vins: [] } };

/** Two makers, each with a vehicle at every stage; one batch of valves lies in all of them. */
beforeAll(async () => {
  world = await startWorld();
  const workshops: Record<'a' | 'b', Workshop> = {
    a: { clerk: world.as('clerkA'), regulator: world.as('zengduRegulator'), serial: () => ++running },
    b: { clerk: world.as('clerkB'), regulator: world.as('suixianRegulator'), serial: () => ++running },
  };
  for (const [name, workshop] of Object.entries(workshops) as ['a' | 'b', Workshop][]) {
    const { model } = await productInForce(workshop);
    made[name].model = model;
    for (const stage of ['PRODUCED', 'FAILED', 'INSPECTED', 'CERTIFIED'] as const) made[name].vins.push((await vehicleAt(workshop, model, stage)).vin);
  }
});
afterAll(() => world.end());

const quiet = { error: () => undefined, warn: () => undefined };
const documentOf = (list: string) => `mutation ($input: Export${list}Input!) { export${list}(input: $input) { id } }`;

/** Exports as text, waits for the job, reads the file. @returns the lines of the preface, the heads, and the rows by their heads */
async function exported(who: CastName, list: string, input: object = {}) {
  const data = await world.as(who).get<Record<string, { id: string }>>(documentOf(list), { input: { format: 'CSV', ...input } });
  await doDueJobs(world.ground, quiet);
  const { job } = await world.as(who).get<{ job: { state: string; resultFile: { downloadAddress: string } } }>(
    'query ($id: ID!) { job(id: $id) { state resultFile { downloadAddress } } }', { id: data[`export${list}`]!.id });
  const { body } = await world.as(who).send({ method: 'GET', url: job.resultFile.downloadAddress });
  const lines = body.toString('utf8').slice(1).trimEnd().split('\r\n').map((line) => line.split(','));
  const first = lines.findIndex((cells) => cells.length > 1);
  const heads = lines[first]!;
  return { preface: lines.slice(0, first).map(([text]) => text), heads, rows: lines.slice(first + 1).map((cells) => Object.fromEntries(cells.map((cell, index) => [heads[index]!, cell]))) };
}

const SPAN = { from: '2026-11-01', to: '2026-11-30' };
const BATCH = { type: 'EMERGENCY_VALVE', maker: '随州市楚天阀门制造有限公司', batch: 'FV2611-01' };
const LISTS: [list: string, input: object][] = [
  ['Products', {}], ['Vehicles', {}], ['KeyParts', { filter: BATCH }], ['LineEndInspections', {}], ['ConformityCertificates', {}], ['Reconciliation', { filter: SPAN }],
];

describe.each(LISTS)('who may export %s', (list, input) => {
  const verdicts: [CastName | 'nobody', string][] = [
    ['adminA', 'ok'], ['clerkA', 'ok'], ['cityRegulator', 'ok'], ['cityLeader', 'ok'], ['suixianRegulator', 'ok'],
    ['tester', 'auth.noPermission'], ['system', 'auth.noPermission'], ['auditor', 'auth.noPermission'], ['nobody', 'auth.signInFirst'],
  ];
  it.each(verdicts)('%s: %s', async (who, verdict) => {
    expect(await world.as(who).verdict(documentOf(list), { input: { format: 'CSV', ...input } })).toBe(verdict);
  });
});

describe('the scope of a recall', () => {
  it('is every vehicle that carries the batch, its maker and where it is, with what was traced printed above', async () => {
    const delivered = made.a.vins[3]!;
    const { vehicles: { nodes: [row] } } = await world.as('clerkA').get<{ vehicles: { nodes: { id: string; version: number }[] } }>('query ($vin: String) { vehicles(filter: { vin: $vin }) { nodes { id version } } }', { vin: delivered });
    await act(world.as('clerkA'), 'deliverVehicle', { ...row, deliveredOn: '2026-11-20', deliveredTo: '湖北楚运公司' });
    const { preface, rows } = await exported('cityRegulator', 'KeyParts', { filter: BATCH });
    expect(rows.map((part) => part['车辆识别代号（VIN）']).sort()).toEqual([...made.a.vins, ...made.b.vins].sort());
    expect(rows.find((part) => part['车辆识别代号（VIN）'] === delivered)).toMatchObject({ 批号: 'FV2611-01', 产品型号: made.a.model, 所处环节: '已发证，待上传', 交付: '2026-11-20 湖北楚运公司' });
    expect(rows.filter((part) => part['交付'] === '未交付')).toHaveLength(7);
    expect(preface.slice(2)).toEqual(['筛选条件：类别 紧急切断阀', '筛选条件：生产企业 随州市楚天阀门制造有限公司', '筛选条件：批号 FV2611-01']);
    expect((await exported('clerkB', 'KeyParts', { filter: BATCH })).rows).toHaveLength(4);
  });

  it('without batch or range is refused at once', async () => {
    const { errors } = await world.as('cityRegulator').ask(documentOf('KeyParts'), { input: { format: 'CSV', filter: { type: 'TYRE' } } });
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'filter.batch', reason: 'vehicle.partFilter' }]);
  });
});

describe('what each list shows', () => {
  it('vehicles by stage and month, in the order asked for', async () => {
    const input = { filter: { stage: ['PRODUCED', 'FAILED'], manufactured: SPAN }, orderBy: { field: 'VIN', direction: 'ASC' }, columns: ['vin', 'stage', 'enterprise', 'createdAt'] };
    const { preface, heads, rows } = await exported('zengduRegulator', 'Vehicles', input);
    expect(heads).toEqual(['车辆识别代号（VIN）', '企业', '所处环节', '登记时间']);
    expect(rows.map((row) => row['车辆识别代号（VIN）'])).toEqual(made.a.vins.slice(0, 2).sort());
    expect(rows[0]?.['登记时间']).toBe('2026-11-20 12:00');
    expect(preface.slice(2)).toEqual(['筛选条件：所处环节 已下线，待检验、检验不合格，待复检', '筛选条件：制造日期 2026-11-01 至 2026-11-30']);
  });

  it('inspections with what failed, certificates with their numbers, products with their batch', async () => {
    const failed = await exported('clerkA', 'LineEndInspections', { filter: { verdict: ['FAIL'] } });
    expect(failed.rows).toMatchObject([{ '车辆识别代号（VIN）': made.a.vins[1], 判定: '不合格', 不合格项目: '整车制动率', 产品型号: made.a.model }]);
    const certificates = await exported('clerkA', 'ConformityCertificates', { filter: { state: ['ISSUED'] } });
    expect(certificates.rows).toMatchObject([{ '车辆识别代号（VIN）': made.a.vins[3], 状态: '已签发，待上传', 上传时限: '2026-11-22 12:00' }]);
    const products = await exported('suixianRegulator', 'Products');
    expect(products.rows.map((row) => row['产品型号'])).toEqual([made.b.model]);
  });

  it('of the reconciliation only what has not come to the end, where that is asked for', async () => {
    const [day] = (await exported('clerkA', 'Reconciliation', { filter: { ...SPAN, onlyGaps: true } })).rows;
    expect(day).toMatchObject({ 制造日期: '2026-11-18', 下线: '4', 检验合格: '2', 已发证: '1', 已上传: '0', 未走完: '4', '距制造日期（天）': '2' });
    expect((await exported('cityRegulator', 'Reconciliation', { filter: SPAN })).rows).toHaveLength(2);
    const { errors } = await world.as('clerkA').ask(documentOf('Reconciliation'), { input: { format: 'CSV', filter: { from: '2026-01-01', to: '2026-11-30' } } });
    expect(errors?.[0]?.extensions.fields).toMatchObject([{ path: 'filter.to', reason: 'reconciliation.tooLong' }]);
  });

  it('a filter that names what is not in sight is refused as not found', async () => {
    const other = world.enterprises.b.id;
    expect(await world.as('clerkA').verdict(documentOf('Vehicles'), { input: { format: 'CSV', filter: { enterpriseId: other } } })).toBe('record.notFound');
  });

  it('parts that were taken out are no longer traced', async () => {
    const { vehicles: { nodes: [row] } } = await world.as('clerkA').get<{ vehicles: { nodes: { id: string; version: number }[] } }>('query ($vin: String) { vehicles(filter: { vin: $vin }) { nodes { id version } } }', { vin: made.a.vins[0] });
    await act(world.as('clerkA'), 'editVehicle', { ...row, ...vehicleContent(made.a.model, made.a.vins[0]!), parts: [{ type: 'TYRE', maker: '朝阳轮胎', batch: 'C1' }] });
    expect((await exported('clerkA', 'KeyParts', { filter: BATCH })).rows).toHaveLength(3);
  });
});
