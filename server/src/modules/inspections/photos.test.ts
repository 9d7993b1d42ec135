import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PNG, upload, xlsxOf } from '../../../../tests/cast/files';
import { act, operationOf, type Row } from '../../../../tests/cast/full-world/acts';
import { PHOTO_ITEMS, productInForce, resultsOf, vehicleAt, type Workshop } from '../../../../tests/cast/full-world/vehicles';
import { startWorld, type CastName, type World } from '../../../../tests/cast/world';

let world: World;
let workshop: Workshop;
let model = '';
let running = 0;
const photos: Record<string, string> = {};

const photoBy = (who: CastName) => upload(world, who, { purpose: 'INSPECTION_PHOTO', name: '铭牌.png', bytes: PNG });

/** The item of the leak test is the one that needs a photo. */
const LEAK_TEST = 4;
const withPhotos = (...photoIds: string[]) => resultsOf({ [LEAK_TEST]: { verdict: 'PASS', photoIds } });
const RESULTS = 'query ($id: ID!) { lineEndInspection(id: $id) { state results { photos { id name downloadAddress } } } }';

beforeAll(async () => {
  world = await startWorld();
  workshop = { clerk: world.as('clerkA'), regulator: world.as('zengduRegulator'), serial: () => ++running };
  ({ model } = await productInForce(workshop, PHOTO_ITEMS));
  const announced = await act<{ file: Row }>(workshop.clerk, 'createUpload', { purpose: 'INSPECTION_PHOTO', name: '铭牌.png', sizeBytes: PNG.length });
  Object.assign(photos, {
    mine: await photoBy('clerkA'), second: await photoBy('clerkA'), theirs: await photoBy('clerkB'), departments: await photoBy('zengduRegulator'), awaited: announced.file.id,
    workbook: await upload(world, 'clerkA', { purpose: 'IMPORT_SOURCE', name: '车辆.xlsx', bytes: xlsxOf() }), missing: '01936f5e-0000-7000-8000-000000000000',
  });
});
afterAll(() => world.end());

async function begin() {
  const { id, vin } = await vehicleAt(workshop, model, 'PRODUCED');
  return { vin, ...await act(workshop.clerk, 'startLineEndInspection', { vehicleId: id }) };
}

/** What a verb says to results: `ok`, the refused fields, or the code. */
async function answerTo(verb: string, input: object) {
  const { errors } = await world.as('clerkA').ask(operationOf(verb), { input });
  const [refused] = errors?.map(({ extensions }) => extensions) ?? [];
  return !refused ? 'ok' : refused.fields?.map(({ path, reason }) => `${path} ${reason}`).join() ?? refused.code;
}

const rowOf = (vin: string, results: object[]) => ({ vin, inspectorName: '周启航', startedAt: '2026-11-20T02:00:00Z', finishedAt: '2026-11-20T02:09:00Z', results });

describe('an item that needs a photo', () => {
  it('keeps the inspection from being finished as long as there is none, and names the place', async () => {
    const { id, version, vin } = await begin();
    expect(await answerTo('saveLineEndInspection', { id, version, results: resultsOf() })).toBe('ok');
    expect(await answerTo('finishLineEndInspection', { id, version: version + 1, results: resultsOf() })).toBe('input.results.3.photoIds inspection.photoMissing');
    await act(workshop.clerk, 'discardLineEndInspection', { id, version: version + 1 });
    const submitted = operationOf('submitLineEndInspections', 'results { outcome faults { path reason } }');
    const { submitLineEndInspections } = await world.as('clerkA').get<{ submitLineEndInspections: object }>(submitted, { input: { rows: [rowOf(vin, resultsOf())] } });
    expect(submitLineEndInspections).toEqual({ results: [{ outcome: 'REFUSED', faults: [{ path: 'results.3.photoIds', reason: 'inspection.photoMissing' }] }] });
  });

  it('is finished with it, and the department of the region sees the photo', async () => {
    const { id, version } = await begin();
    expect(await answerTo('finishLineEndInspection', { id, version, results: withPhotos(photos.mine!, photos.second!) })).toBe('ok');
    const { lineEndInspection } = await world.as('zengduRegulator').get<{ lineEndInspection: { state: string; results: { photos: object[] }[] } }>(RESULTS, { id });
    expect(lineEndInspection.state).toBe('FINISHED');
    expect(lineEndInspection.results.map((result) => result.photos.length)).toEqual([0, 0, 0, 2, 0]);
    expect(lineEndInspection.results[LEAK_TEST - 1]?.photos[0]).toEqual({ id: photos.mine, name: '铭牌.png', downloadAddress: `/files/${photos.mine}` });
  });

  it('is satisfied by the photo that a machine sends', async () => {
    const { vin } = await vehicleAt(workshop, model, 'PRODUCED');
    const { submitLineEndInspections } = await world.as('clerkA').get<{ submitLineEndInspections: object }>(operationOf('submitLineEndInspections', 'createdCount'), { input: { rows: [rowOf(vin, withPhotos(photos.mine!))] } });
    expect(submitLineEndInspections).toEqual({ createdCount: 1 });
  });
});

describe('a photo', () => {
  it.each([
    ['of another enterprise', 'theirs', 'NOT_FOUND'], ['of a department', 'departments', 'NOT_FOUND'], ['that never was', 'missing', 'NOT_FOUND'],
    ['that has not come yet', 'awaited', 'results.3.photoIds.0 inspection.notAPhoto'], ['that is a workbook', 'workbook', 'results.3.photoIds.0 inspection.notAPhoto'],
  ])('%s is taken by no verb', async (_name, photo, expected) => {
    const { id, version, vin } = await begin();
    const results = withPhotos(photos[photo]!);
    const inInput = expected.replace('results', 'input.results');
    expect(await answerTo('saveLineEndInspection', { id, version, results })).toBe(inInput);
    expect(await answerTo('finishLineEndInspection', { id, version, results })).toBe(inInput);
    expect(await answerTo('submitLineEndInspections', { rows: [rowOf(vin, results)] })).toBe(expected.replace('results', 'input.rows.0.results'));
  });

  it.each([
    ['twice for one item', () => withPhotos(photos.mine!, photos.mine!), 'input.results.3.photoIds.1 input.repeated'],
    ['as one of too many', () => withPhotos(...Array.from({ length: 6 }, (_, index) => photos.missing!.replace(/0$/, String(index)))), 'input.results.3.photoIds inspection.tooManyPhotos'],
    ['with an id that is none', () => withPhotos('x'), 'input.results.3.photoIds.0 input.notAnId'],
  ])('is not taken %s', async (_name, results, expected) => {
    const { id, version } = await begin();
    expect(await answerTo('saveLineEndInspection', { id, version, results: results() })).toBe(expected);
  });
});

describe('the list of inspections', () => {
  const LIST = 'query ($vin: String) { lineEndInspections(filter: { vin: $vin }) { nodes { vin } } }';
  const found = async (vin: string, who: CastName = 'clerkA') => (await world.as(who).get<{ lineEndInspections: { nodes: { vin: string }[] } }>(LIST, { vin })).lineEndInspections.nodes.map((node) => node.vin);

  it('is searched by the whole number of a vehicle or by its end, as it was typed', async () => {
    const { vin } = await begin();
    for (const typed of [vin, vin.toLowerCase(), vin.slice(-6), ` ${vin.slice(-4)} `]) expect(await found(typed)).toEqual([vin]);
    expect(await found(vin.slice(0, 8))).toEqual([]);
    expect(await found('')).toHaveLength((await found(' ')).length);
    expect(await found(vin, 'clerkB')).toEqual([]);
    expect(await found(vin, 'zengduRegulator')).toEqual([vin]);
  });
});
