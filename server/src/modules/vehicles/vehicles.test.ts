import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, operationOf, rowNow } from '../../../../tests/cast/full-world/acts';
import { productInForce, vehicleAt, vehicleContent, vinOf, type Workshop, type VehicleStage } from '../../../../tests/cast/full-world/vehicles';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

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

const PAGE = `query ($id: ID!) { vehicle(id: $id) { id version vin model category stage isVinFixed warnings viewerCan deliveredTo
  parts { type maker batch serial } product { model } enterprise { id } } }`;
const LIST = 'query ($filter: VehicleFilter) { vehicles(filter: $filter, first: 100) { nodes { vin } totalCount } }';
const PARTS = 'query ($filter: KeyPartFilter!) { keyParts(filter: $filter, first: 100) { nodes { batch serial vehicle { vin deliveredOn } } totalCount } }';
const SUBMIT = operationOf('submitVehicles', 'id createdCount changedCount refusedCount results { row key outcome targetId faults { path reason message } }');

interface Row { id: string; version: number; vin: string; stage: string; warnings: string[]; viewerCan: string[]; parts: { type: string; batch: string | null }[]; deliveredTo: string | null }
interface Submitted { submitVehicles: { createdCount: number; changedCount: number; refusedCount: number; results: { outcome: string; targetId: string | null; faults: { path: string; reason: string }[] }[] } }

const look = async (id: string, who: CastName = 'clerkA') => (await world.as(who).get<{ vehicle: Row | null }>(PAGE, { id })).vehicle!;
const record = (values: object = {}, who: CastName = 'clerkA') => world.as(who).ask<{ recordVehicle: Row }>(operationOf('recordVehicle'), { input: { ...vehicleContent(model, vinOf(++running)), ...values } });
const faults = async (values: object) => (await record(values)).errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`) ?? 'ok';
const submit = async (rows: object[], more: object = {}, who: CastName = 'clerkA') => (await world.as(who).get<Submitted>(SUBMIT, { input: { rows, ...more } })).submitVehicles;

describe('what a maker enters', () => {
  it.each<[string, object, string[] | string]>([
    ['a check digit that does not fit', { vin: 'LSVAU2A37N2183294' }, ['input.vin vin.checkDigit']],
    ['letters that no number has', { vin: 'LGAX2B13OTS000001' }, ['input.vin vin.pattern']],
    ['a model nobody announced', { model: 'HJC5999GYYX9' }, ['input.model vehicle.productUnknown']],
    ['a day to come', { manufacturedOn: '2026-11-21' }, ['input.manufacturedOn vehicle.manufacturedInFuture']],
    ['a chassis certificate after the vehicle', { chassisCertificateOn: '2026-11-19' }, ['input.chassisCertificateOn vehicle.chassisAfterVehicle']],
    ['a part without batch and serial number', { parts: [{ type: 'TYRE', maker: '双钱轮胎' }] }, ['input.parts.0.batch vehicle.partUntraceable']],
  ])('is refused at its field: %s', async (_name, values, verdict) => {
    expect(await faults(values)).toEqual(verdict);
  });

  it('is normalised: full width, lower case and blanks; a vehicle is recorded once', async () => {
    const vin = vinOf(++running);
    const { data } = await record({ vin: ` ${vin.slice(0, 8).toLowerCase()} ${vin.slice(8).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))}` });
    expect((await look(data!.recordVehicle.id)).vin).toBe(vin);
    expect(await faults({ vin })).toEqual(['input.vin vehicle.vinTaken']);
  });

  it('of a foreign chassis is only warned of', async () => {
    const { data } = await record({ vin: 'WVWZZZ1JZ3W386752' });
    const row = await look(data!.recordVehicle.id);
    expect(row.warnings).toHaveLength(2);
    expect(row.viewerCan).toEqual(['EDIT']);
  });

  it('may be the number that another maker has as well: the chassis maker and who builds upon it', async () => {
    const own = await productInForce({ clerk: world.as('clerkB'), regulator: world.as('suixianRegulator'), serial: () => ++running });
    const { vin } = await vehicleAt(workshop, model, 'PRODUCED');
    expect((await record({ vin, model: own.model }, 'clerkB')).errors).toBeUndefined();
    const { vehiclesByVin } = await world.as('cityRegulator').get<{ vehiclesByVin: unknown[] }>('query ($vin: Vin!) { vehiclesByVin(vin: $vin) { id } }', { vin });
    expect(vehiclesByVin).toHaveLength(2);
  });
});

describe('a vehicle', () => {
  const input = async (id: string, values: object) => ({ ...await rowNow(world.as('clerkA'), 'vehicle', id), ...vehicleContent(model, (await look(id)).vin), ...values });
  const verdicts: [VehicleStage, string, string][] = [
    ['PRODUCED', 'ok', 'vehicle.notCertified'], ['FAILED', 'ok', 'vehicle.notCertified'], ['INSPECTED', 'ok', 'vehicle.notCertified'], ['CERTIFIED', 'vehicle.certified', 'ok'],
  ];
  it.each(verdicts)('that is %s: edit %s, deliver %s', async (stage, edit, deliver) => {
    const { id } = await vehicleAt(workshop, model, stage);
    const row = await rowNow(world.as('clerkA'), 'vehicle', id);
    expect(await world.as('clerkA').verdict(operationOf('deliverVehicle'), { input: { ...row, deliveredOn: '2026-11-20', deliveredTo: '湖北楚运公司' } })).toBe(deliver);
    expect(await world.as('clerkA').verdict(operationOf('editVehicle'), { input: await input(id, { colour: '红' }) })).toBe(edit);
  });

  it('keeps its parts unless they differ; what was taken out is no longer shown', async () => {
    const { id } = await vehicleAt(workshop, model, 'PRODUCED');
    await act(world.as('clerkA'), 'editVehicle', await input(id, { parts: [{ type: 'TYRE', maker: '朝阳轮胎', batch: 'C1' }] }));
    expect((await look(id)).parts).toMatchObject([{ type: 'TYRE', batch: 'C1' }]);
  });

  it('has one line in the audit for all that was done to it at once, parts included: what there was and what there is', async () => {
    const { id } = await vehicleAt(workshop, model, 'PRODUCED');
    const [had] = (await look(id)).parts.map(({ batch }) => batch);
    await act(world.as('clerkA'), 'editVehicle', await input(id, { parts: [{ type: 'TYRE', maker: '朝阳轮胎', batch: 'C2' }] }));
    await act(world.as('clerkA'), 'editVehicle', await input(id, { colour: '蓝', parts: [{ type: 'TYRE', maker: '朝阳轮胎', batch: 'C2' }] }));
    const { auditLines: { nodes } } = await world.as('auditor').get<{ auditLines: { nodes: { verb: string; before: string | null; after: string }[] } }>(
      'query ($id: ID!) { auditLines(filter: { entityId: $id }, orderBy: { field: AT, direction: ASC }) { nodes { verb before after } } }', { id });
    const batches = (text: string | null) => (JSON.parse(text ?? '{}') as { keyParts?: { batch: string }[] }).keyParts?.map(({ batch }) => batch);
    expect(nodes.map(({ verb, before, after }) => [verb, batches(before), batches(after)])).toEqual([
      ['vehicle.recorded', undefined, expect.arrayContaining([had])], ['vehicle.edited', expect.arrayContaining([had]), ['C2']], ['vehicle.edited', undefined, undefined],
    ]);
    expect(JSON.parse(nodes[2]!.after)).toEqual({ colour: '蓝' });
  });

  it('keeps its number for ever once a certificate named it, also after that was revoked', async () => {
    const { id } = await vehicleAt(workshop, model, 'CERTIFIED');
    const { vehicle: { conformityCertificates: [certificate] } } = await world.as('clerkA').get<{ vehicle: { conformityCertificates: object[] } }>(
      'query ($id: ID!) { vehicle(id: $id) { conformityCertificates { id version } } }', { id });
    await act(world.as('clerkA'), 'revokeConformityCertificate', { ...certificate, reason: '登记有误' });
    const answer = await world.as('clerkA').ask(operationOf('editVehicle'), { input: await input(id, { vin: vinOf(++running) }) });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.vin', reason: 'vehicle.vinFixed' }]);
  });

  it.each<[CastName, string]>([['clerkB', 'record.notFound'], ['zengduRegulator', 'auth.noPermission'], ['tester', 'auth.noPermission'], ['auditor', 'auth.noPermission']])('is edited by nobody else: %s', async (who, verdict) => {
    const { id } = await vehicleAt(workshop, model, 'PRODUCED');
    expect(await world.as(who).verdict(operationOf('editVehicle'), { input: await input(id, {}) })).toBe(verdict);
  });
});

describe('many vehicles at once', () => {
  it('are created, changed or left as they are by their number; a row that is wrong says so', async () => {
    const [first, second] = [vehicleContent(model, vinOf(++running)), vehicleContent(model, vinOf(++running))];
    expect(await submit([first, second, { ...first, colour: '红' }, { ...second, vin: 'x' }])).toMatchObject({
      createdCount: 2, changedCount: 0, refusedCount: 2,
      results: [{ outcome: 'CREATED' }, { outcome: 'CREATED' }, { outcome: 'REFUSED', faults: [{ path: 'vin', reason: 'input.repeated' }] }, { outcome: 'REFUSED', faults: [{ path: 'vin', reason: 'vin.pattern' }] }],
    });
    expect(await submit([first, { ...second, colour: '红', parts: [] }])).toMatchObject({ createdCount: 0, changedCount: 1, results: [{ outcome: 'UNCHANGED' }, { outcome: 'CHANGED' }] });
  });

  it('are changed each for itself, with parts of its own where they differ', async () => {
    const rows = Array.from({ length: 3 }, () => vehicleContent(model, vinOf(++running)));
    await submit(rows);
    const tyre = (batch: string) => [{ type: 'TYRE', maker: '朝阳轮胎', batch }];
    const { changedCount, results } = await submit(rows.map((row, index) => ({ ...row, colour: `第${index}色`, ...(index > 0 && { parts: tyre(`D${index}`) }) })));
    expect(changedCount).toBe(3);
    const vehicles = await Promise.all(results.map(({ targetId }) => world.as('clerkA').get<{ vehicle: { colour: string; version: number; parts: { batch: string | null }[] } }>('query ($id: ID!) { vehicle(id: $id) { colour version parts { batch } } }', { id: targetId })));
    expect(vehicles.map(({ vehicle: { colour, version } }) => [colour, version])).toEqual([['第0色', 2], ['第1色', 2], ['第2色', 2]]);
    expect(vehicles.slice(1).map(({ vehicle: { parts } }) => parts)).toEqual([[{ batch: 'D1' }], [{ batch: 'D2' }]]);
    expect(vehicles[0]!.vehicle.parts).toHaveLength(rows[0]!.parts.length);
  });

  it('all or nothing writes nothing when one row is refused', async () => {
    const good = vehicleContent(model, vinOf(++running));
    const { createdCount, results } = await submit([good, { ...good, vin: vinOf(++running), model: 'HJC5999GYYX9' }], { isAllOrNothing: true });
    expect([createdCount, results.map(({ outcome }) => outcome)]).toEqual([0, ['LEFT_OUT', 'REFUSED']]);
    expect((await world.as('clerkA').get<{ vehicles: { totalCount: number } }>(LIST, { filter: { vin: good.vin } })).vehicles.totalCount).toBe(0);
  });

  it('with the same key are taken once, and the answer is the same', async () => {
    const rows = Array.from({ length: 250 }, () => vehicleContent(model, vinOf(++running)));
    const input = { idempotencyKey: 'a-day-of-vehicles' };
    const [first, again] = [await submit(rows, input), await submit(rows, input)];
    expect(first.createdCount).toBe(250);
    expect(again).toEqual(first);
    expect(await submit(rows)).toMatchObject({ createdCount: 0, changedCount: 0, refusedCount: 0 });
  });

  it('a vehicle with an effective certificate stays as it is', async () => {
    const { vin } = await vehicleAt(workshop, model, 'CERTIFIED');
    const { results } = await submit([vehicleContent(model, vin), { ...vehicleContent(model, vin), colour: '红' }].slice(1));
    expect(results).toMatchObject([{ outcome: 'REFUSED', faults: [{ reason: 'vehicle.certified' }] }]);
    expect((await submit([vehicleContent(model, vin)])).results).toMatchObject([{ outcome: 'UNCHANGED' }]);
  });
});

describe('finding and tracing', () => {
  const vins = async (who: CastName, filter: object) => (await world.as(who).get<{ vehicles: { nodes: { vin: string }[] } }>(LIST, { filter })).vehicles.nodes.map(({ vin }) => vin);

  it('by the end of the number, by stage and month, within each scope', async () => {
    const { vin } = await vehicleAt(workshop, model, 'FAILED');
    expect(await vins('clerkA', { vin: vin.slice(-8).toLowerCase() })).toEqual([vin]);
    expect(await vins('clerkA', { vin: vin.slice(-6), stage: ['FAILED'], category: ['G'], manufactured: { from: '2026-11-01', to: '2026-11-30' } })).toEqual([vin]);
    expect(await vins('clerkA', { vin, manufactured: { to: '2026-10-31' } })).toEqual([]);
    expect(await vins('zengduRegulator', { vin })).toEqual([vin]);
    expect(await vins('suixianRegulator', { vin })).toEqual([]);
    expect(await vins('clerkB', { vin })).toEqual([]);
  });

  it('a batch of parts leads to every vehicle that carries one; a range of serial numbers counts as people count', async () => {
    const made = await Promise.all(['A9', 'A10', 'A11'].map((serial) => record({ parts: [{ type: 'PUMP', maker: '江汉水泵', batch: 'B-77', serial }] })));
    expect(made.every(({ errors }) => !errors)).toBe(true);
    const trace = async (filter: object, who: CastName = 'clerkA') => (await world.as(who).get<{ keyParts: { nodes: { serial: string }[] } }>(PARTS, { filter })).keyParts.nodes.map(({ serial }) => serial).sort();
    expect(await trace({ type: 'PUMP', maker: '江汉水泵', batch: 'b-77' })).toEqual(['A10', 'A11', 'A9']);
    expect(await trace({ type: 'PUMP', serialFrom: 'A9', serialTo: 'A10' })).toEqual(['A10', 'A9']);
    expect(await trace({ type: 'PUMP', batch: 'B-77' }, 'clerkB')).toEqual([]);
    expect(await world.as('clerkA').verdict(PARTS, { filter: { type: 'PUMP' } })).toBe('input.invalid');
  });
});
