import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { act, operationOf, rowNow, type Row } from '../../../../tests/cast/full-world/acts';
import { FAILED_BRAKES, inspected, PLAN_ITEMS, productInForce, resultsOf, vehicleAt, vinOf, type Workshop } from '../../../../tests/cast/full-world/vehicles';
import { asker, signIn, startWorld, WORLD_BEGINS, type CastName, type World } from '../../../../tests/cast/world';
import { CAST } from '../../demo/cast';

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

const PAGE = `query ($id: ID!) { lineEndInspection(id: $id) { id version state verdict criticalVerdict failedItems ordinal viewerCan finishedOn
  results { item { name lowerLimit upperLimit } value shownValue verdict remark } vehicle { stage inspectionCount inspectedOn inspectionId } plan { edition } } }`;
const SUBMIT = operationOf('submitLineEndInspections', 'createdCount refusedCount results { outcome targetId faults { path reason } }');

interface Inspection extends Row {
  state: string; verdict: string | null; criticalVerdict: string | null; failedItems: string | null; ordinal: number; viewerCan: string[];
  results: { item: { name: string }; value: string | null; shownValue: string | null; verdict: string | null }[]; vehicle: { stage: string; inspectionCount: number; inspectedOn: string | null; inspectionId: string };
}
const look = async (id: string, who: CastName = 'clerkA') => (await world.as(who).get<{ lineEndInspection: Inspection | null }>(PAGE, { id })).lineEndInspection!;
const begin = async (vehicleId: string, who: CastName = 'clerkA') => act(world.as(who), 'startLineEndInspection', { vehicleId });
const finish = (row: Row, changes: Record<number, object> = {}, who: CastName = 'clerkA') => world.as(who).ask(operationOf('finishLineEndInspection'), { input: { ...row, results: resultsOf(changes) } });
const faultsOf = async (answer: ReturnType<typeof finish>) => (await answer).errors?.map(({ extensions }) => extensions.fields?.map(({ path, reason }) => `${path} ${reason}`) ?? extensions.reason).flat() ?? 'ok';

describe('an inspection', () => {
  it('passes when every item does; values stay as they were written and are shown as finely as their limit', async () => {
    const { id: vehicleId } = await vehicleAt(workshop, model, 'PRODUCED');
    const row = await begin(vehicleId);
    expect(await faultsOf(finish(row, { 2: { value: '60.00' }, 3: { value: '-4.51' } }))).toBe('ok');
    const found = await look(row.id);
    expect(found).toMatchObject({ state: 'FINISHED', verdict: 'PASS', criticalVerdict: 'PASS', failedItems: null, ordinal: 1, viewerCan: [], vehicle: { stage: 'INSPECTED', inspectionCount: 1, inspectedOn: '2026-11-20', inspectionId: row.id } });
    expect(found.results.slice(0, 3)).toMatchObject([
      { item: { name: '外廓长', lowerLimit: '8514', upperLimit: '8686' }, value: '8598', verdict: 'PASS' },
      { value: '60.00', shownValue: '60', verdict: 'PASS' }, { value: '-4.51', shownValue: '-5', verdict: 'PASS' },
    ]);
  });

  it.each<[string, Record<number, object>, string, string, string]>([
    ['a measured critical item', FAILED_BRAKES, 'FAIL', 'FAIL', 'FAILED'],
    ['a checked critical item', { 4: { verdict: 'FAIL', remark: '人孔渗漏' } }, 'FAIL', 'FAIL', 'FAILED'],
    ['an item that is not critical', { 3: { value: '5.01' } }, 'FAIL', 'PASS', 'INSPECTED'],
  ])('fails on %s', async (_name, changes, ...expected) => {
    const [verdict, criticalVerdict, stage] = expected;
    const { id: vehicleId } = await vehicleAt(workshop, model, 'PRODUCED');
    const row = await begin(vehicleId);
    expect(await faultsOf(finish(row, changes))).toBe('ok');
    expect(await look(row.id)).toMatchObject({ verdict, criticalVerdict, vehicle: { stage } });
  });

  it.each<[string, Record<number, object>, string[]]>([
    ['an item without a result', { 2: {} }, ['input.results.1.value inspection.itemOpen']],
    ['a verdict in the place of a value', { 2: { verdict: 'PASS' } }, ['input.results.1.value inspection.measuredItem']],
    ['a value for what is only checked', { 5: { value: '1' } }, ['input.results.4.verdict inspection.checkedItem']],
    ['a critical item that is called not applicable', { 4: { verdict: 'NOT_APPLICABLE' } }, ['input.results.3.verdict inspection.criticalNotApplicable']],
    ['a failure that is not explained', { 5: { verdict: 'FAIL' } }, ['input.results.4.verdict inspection.failureUnexplained']],
    ['an item that the plan does not have', { 5: { position: 6, verdict: 'PASS' } }, ['input.results.4.position inspection.unknownItem']],
  ])('is not finished with %s', async (_name, changes, faults) => {
    const { id: vehicleId } = await vehicleAt(workshop, model, 'PRODUCED');
    const row = await begin(vehicleId);
    expect(await faultsOf(finish(row, changes))).toEqual(faults);
    expect(await look(row.id)).toMatchObject({ state: 'DRAFT', vehicle: { stage: 'PRODUCED' } });
  });

  it('keeps partial work, takes one inspector, and is never edited once it is finished', async () => {
    const { id: vehicleId } = await vehicleAt(workshop, model, 'PRODUCED');
    const row = await begin(vehicleId);
    const saved = await act(world.as('clerkA'), 'saveLineEndInspection', { ...row, equipment: 'ZDT-13', results: [{ position: 2, value: '61' }] });
    expect((await look(row.id)).results.map(({ verdict }) => verdict)).toEqual([null, 'PASS', null, null, null]);
    expect(await faultsOf(finish(saved, {}, 'adminA'))).toEqual(['inspection.notInspector']);
    expect(await world.as('clerkA').verdict(operationOf('startLineEndInspection'), { input: { vehicleId } })).toBe('input.invalid');
    expect(await faultsOf(finish(saved))).toBe('ok');
    const now = await rowNow(world.as('clerkA'), 'lineEndInspection', row.id);
    expect(await world.as('clerkA').verdict(operationOf('saveLineEndInspection'), { input: { ...now, results: [] } })).toBe('inspection.finished');
    expect(await world.as('clerkA').verdict(operationOf('discardLineEndInspection'), { input: now })).toBe('inspection.finished');
  });

  it('that was discarded leaves the vehicle as it was, and another may begin', async () => {
    const { id: vehicleId } = await vehicleAt(workshop, model, 'PRODUCED');
    const row = await begin(vehicleId);
    await act(world.as('adminA'), 'discardLineEndInspection', row);
    expect((await look(row.id)).state).toBe('DISCARDED');
    await inspected(world.as('adminA'), vehicleId);
  });

  it('is not begun on a vehicle that is certified', async () => {
    const { id } = await vehicleAt(workshop, model, 'CERTIFIED');
    expect(await world.as('clerkA').verdict(operationOf('startLineEndInspection'), { input: { vehicleId: id } })).toBe('inspection.certified');
  });

  it('follows the edition that is valid on its day; one that took over meanwhile asks for a new beginning', async () => {
    const other = await productInForce(workshop);
    const { id: vehicleId } = await vehicleAt(workshop, other.model, 'PRODUCED');
    const row = await begin(vehicleId);
    const drafted = await act(world.as('clerkA'), 'draftPlan', { productId: other.id, source: 'NEWEST' });
    const edited = await act(world.as('clerkA'), 'editPlan', { ...drafted, items: PLAN_ITEMS.slice(0, 4) });
    await act(world.as('clerkA'), 'publishPlan', { ...edited, validFrom: '2026-11-21' });
    world.clock.set(new Date('2026-11-21T04:00:00Z'));
    const cookie = await signIn(world.app, { name: CAST.clerkA });
    const next = asker(world.app, async () => cookie);
    expect(await next.verdict(operationOf('finishLineEndInspection'), { input: { ...row, results: resultsOf() } })).toBe('inspection.planReplaced');
    await act(next, 'discardLineEndInspection', row);
    const again = await act(next, 'startLineEndInspection', { vehicleId });
    expect(await next.verdict(operationOf('finishLineEndInspection'), { input: { ...again, results: resultsOf().slice(0, 4) } })).toBe('ok');
    world.clock.set(WORLD_BEGINS);
  });
});

describe('inspections that a workshop sends', () => {
  const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 2, minute)).toISOString();
  const rowOf = (vin: string, { minute = 0, changes = {} }: { minute?: number; changes?: Record<number, object> } = {}) => ({
    vin, inspectorName: '周启航', equipment: 'ZDT-13', startedAt: at(minute), finishedAt: at(minute + 5), results: resultsOf(changes),
  });
  const submit = async (rows: object[], who: CastName = 'clerkA') => (await world.as(who).get<{ submitLineEndInspections: { createdCount: number; results: { outcome: string; faults: { reason: string }[] }[] } }>(SUBMIT, { input: { rows } })).submitLineEndInspections;

  it('are taken in their order, a failure and the re-inspection after it; sent again they change nothing', async () => {
    const { id, vin } = await vehicleAt(workshop, model, 'PRODUCED');
    const rows = [rowOf(vin, { changes: FAILED_BRAKES }), rowOf(vin, { minute: 20 })];
    expect(await submit(rows)).toMatchObject({ createdCount: 2, results: [{ outcome: 'CREATED' }, { outcome: 'CREATED' }] });
    const { vehicle } = await world.as('clerkA').get<{ vehicle: object }>('query ($id: ID!) { vehicle(id: $id) { stage inspectionCount inspections { ordinal criticalVerdict } } }', { id });
    expect(vehicle).toEqual({ stage: 'INSPECTED', inspectionCount: 2, inspections: [{ ordinal: 2, criticalVerdict: 'PASS' }, { ordinal: 1, criticalVerdict: 'FAIL' }] });
    expect((await submit(rows)).results.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'UNCHANGED']);
    expect((await submit([rowOf(vin, { minute: 10 })])).results).toMatchObject([{ outcome: 'REFUSED', faults: [{ reason: 'inspection.notNewest' }] }]);
  });

  it('are refused row by row with the reason', async () => {
    const { vin } = await vehicleAt(workshop, model, 'PRODUCED');
    const { vin: certifiedVin } = await vehicleAt(workshop, model, 'CERTIFIED');
    const reasons = (await submit([
      rowOf(vinOf(999_999)), rowOf(vin, { changes: { 2: {} } }), { ...rowOf(vin), finishedAt: '2026-11-20T05:00:00Z' }, { ...rowOf(vin), startedAt: '2026-11-01T00:00:00Z' }, rowOf(certifiedVin),
    ])).results.map(({ faults }) => faults[0]?.reason);
    expect(reasons).toEqual(['vehicle.unknown', 'inspection.itemOpen', 'inspection.inFuture', 'inspection.beforeManufacture', 'inspection.certified']);
  });

  it('of another enterprise’s vehicle find none', async () => {
    const { vin } = await vehicleAt(workshop, model, 'PRODUCED');
    expect((await submit([rowOf(vin)], 'clerkB')).results).toMatchObject([{ outcome: 'REFUSED', faults: [{ reason: 'vehicle.unknown' }] }]);
  });
});

describe('who may do what', () => {
  it.each<[CastName, string]>([['clerkB', 'record.notFound'], ['zengduRegulator', 'auth.noPermission'], ['cityLeader', 'auth.noPermission'], ['tester', 'auth.noPermission']])('%s begins no inspection of a vehicle of A', async (who, verdict) => {
    const { id: vehicleId } = await vehicleAt(workshop, model, 'PRODUCED');
    expect(await world.as(who).verdict(operationOf('startLineEndInspection'), { input: { vehicleId } })).toBe(verdict);
  });

  it('the departments of the region read an inspection, strangers do not', async () => {
    const { id: vehicleId } = await vehicleAt(workshop, model, 'PRODUCED');
    const { id } = await begin(vehicleId);
    expect((await look(id, 'zengduRegulator')).state).toBe('DRAFT');
    expect(await look(id, 'suixianRegulator')).toBeNull();
    expect(await look(id, 'clerkB')).toBeNull();
  });
});
