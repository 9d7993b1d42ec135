import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { act, operationOf, rowNow, type Row } from '../../../../tests/cast/full-world/acts';
import {
  certified, FAILED_BRAKES, inspected, numberFor, productInForce, vehicleAt, vehicleContent, vinOf, type Workshop, type VehicleStage,
} from '../../../../tests/cast/full-world/vehicles';
import { asker, signIn, startWorld, WORLD_BEGINS, type Asker, type CastName, type World } from '../../../../tests/cast/world';
import { CAST } from '../../demo/cast';
import { ExchangeFolder, type CertificateCenter } from './exchange-file';
import { deliverTransfers } from './transfers';

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

const TODAY = '2026-11-20';
const HOUR_MS = 3_600_000;
const PAGE = `query ($id: ID!) { conformityCertificate(id: $id) {
  id version number state kind isEffective isOverdue issuedOn uploadDueAt lateReason viewerCan replaces { id } inspection { id criticalVerdict } vehicle { stage isVinFixed certifiedOn }
  transfers { operation state } payload { model grossMassKg lengthMm makerName announcementBatch } } }`;
const GATE = 'query ($vehicleId: ID!, $issuedOn: Date!) { conformityGate(vehicleId: $vehicleId, kind: QX, issuedOn: $issuedOn) { code isMet messages } }';

interface Certificate extends Row {
  state: string; isEffective: boolean; isOverdue: boolean; viewerCan: string[]; replaces: Row | null; vehicle: { stage: string; isVinFixed: boolean }; transfers: { operation: string; state: string }[];
  payload: Record<string, unknown>;
}
const look = async (id: string, who: CastName = 'clerkA') => (await world.as(who).get<{ conformityCertificate: Certificate | null }>(PAGE, { id })).conformityCertificate!;
const vehicle = (stage: VehicleStage) => vehicleAt(workshop, model, stage);
const draftOf = (row: { id: string; vin: string }, values: object = {}) =>
  act(world.as('clerkA'), 'draftConformityCertificate', { vehicleId: row.id, kind: 'QX', number: numberFor(row.vin), ...values });
const issue = (draft: Row, values: object = {}, by: Asker = world.as('clerkA')) => by.ask(operationOf('issueConformityCertificate'), { input: { id: draft.id, version: draft.version, issuedOn: TODAY, ...values } });
const reasonsOf = async (answer: ReturnType<typeof issue>) => (await answer).errors?.[0]?.extensions.fields?.map(({ path, reason }) => `${path} ${reason}`) ?? 'ok';
const gate = async (vehicleId: string, issuedOn = TODAY) =>
  (await world.as('clerkA').get<{ conformityGate: { code: string; isMet: boolean; messages: string[] }[] }>(GATE, { vehicleId, issuedOn })).conformityGate.filter(({ isMet }) => !isMet).map(({ code }) => code);

describe('the gate', () => {
  it('opens for a vehicle whose newest inspection passed, and fixes its number', async () => {
    const inspectedOne = await vehicle('INSPECTED');
    expect(await gate(inspectedOne.id)).toEqual([]);
    const draft = await draftOf(inspectedOne);
    expect(await reasonsOf(issue(draft))).toBe('ok');
    expect(await look(draft.id)).toMatchObject({
      state: 'ISSUED', isEffective: true, isOverdue: false, uploadDueAt: '2026-11-22T04:00:00.000Z', inspection: { criticalVerdict: 'PASS' },
      vehicle: { stage: 'CERTIFIED', isVinFixed: true, certifiedOn: TODAY }, payload: { model, grossMassKg: 18_000, lengthMm: 8600, makerName: world.enterprises.a.name },
    });
    const renamed = await world.as('clerkA').verdict(operationOf('editVehicle'), { input: { ...await rowNow(world.as('clerkA'), 'vehicle', inspectedOne.id), ...vehicleContent(model, vinOf(++running)) } });
    expect(renamed).toBe('vehicle.certified');
  });

  it.each<[string, VehicleStage, string]>([
    ['not inspected', 'PRODUCED', 'conformity.notInspected'],
    ['failed on a critical item', 'FAILED', 'conformity.inspectionFailed'],
  ])('stays shut for a vehicle that is %s', async (_name, stage, reason) => {
    const row = await vehicle(stage);
    expect(await reasonsOf(issue(await draftOf(row)))).toEqual([`input. ${reason}`]);
    expect(await gate(row.id)).toEqual(['INSPECTION']);
  });

  it('asks the newest inspection and no older one', async () => {
    const row = await vehicle('FAILED');
    world.clock.advance(60_000);
    await inspected(world.as('clerkA'), row.id);
    expect(await gate(row.id)).toEqual([]);
    world.clock.advance(60_000);
    await inspected(world.as('clerkA'), row.id, FAILED_BRAKES);
    expect(await gate(row.id)).toEqual(['INSPECTION']);
  });

  it('lets a failure of an item that is not critical pass', async () => {
    const row = await vehicle('PRODUCED');
    await inspected(world.as('clerkA'), row.id, { 3: { value: '7.5' }, 5: { verdict: 'FAIL', remark: '右侧漆面划痕' } });
    expect(await reasonsOf(issue(await draftOf(row)))).toBe('ok');
  });

  it('asks for chassis, chassis certificate, dates and content', async () => {
    const vin = vinOf(++running);
    const { id } = await act(world.as('clerkA'), 'recordVehicle', { ...vehicleContent(model, vin), chassisModel: 'XX1234', chassisCertificateNumber: null });
    await inspected(world.as('clerkA'), id);
    expect(await gate(id)).toEqual(['CHASSIS', 'CHASSIS_CERTIFICATE']);
    expect(await gate(id, '2026-11-19')).toEqual(['INSPECTION_DATE', 'PRODUCT', 'CHASSIS', 'CHASSIS_CERTIFICATE']);
    expect(await gate(id, '2026-11-21')).toEqual(['CHASSIS', 'CHASSIS_CERTIFICATE', 'DATES']);
    const sound = await vehicle('INSPECTED');
    const draft = await draftOf(sound);
    const { payload } = await look(draft.id);
    const changed = await act(world.as('clerkA'), 'editConformityCertificate', { ...draft, number: numberFor(sound.vin), payload: { ...payload, lengthMm: 9000, grossMassKg: 17_000, curbMassKg: 8505, ratedLoadKg: 9300, widthMm: 2500, heightMm: 3200 } });
    expect(await reasonsOf(issue(changed))).toEqual([
      'payload.lengthMm conformity.notAsAnnounced', 'payload.grossMassKg conformity.notAsAnnounced', 'payload.grossMassKg conformity.massesExceedGross',
    ]);
  });

  it('stays shut while the product is suspended on the day of issue, and opens again', async () => {
    const other = await productInForce(workshop);
    const row = await vehicleAt(workshop, other.model, 'INSPECTED');
    const at = await act(world.as('cityRegulator'), 'suspendProduct', { id: other.id, version: other.version, on: TODAY, reason: '一致性检查不合格' });
    expect(await gate(row.id)).toEqual(['PRODUCT']);
    await act(world.as('cityRegulator'), 'resumeProduct', { ...at, on: TODAY });
    expect(await gate(row.id)).toEqual([]);
  });
});

describe('one certificate a vehicle', () => {
  it('of fifty attempts at once, on two servers where the engine takes them, one wins, and the others are told why', async () => {
    const other = process.env.TEST_ENGINE === 'mariadb' ? await world.anotherServer() : null;
    const clerks = [world, other ?? world].map((server) => server.as('clerkA'));
    await Promise.all(clerks.map((clerk) => clerk.get('{ viewer { kind } }')));
    const row = await vehicle('INSPECTED');
    const drafts: Row[] = [];
    for (let index = 0; index < 50; index++) drafts.push(await draftOf(row, { number: `WHJ0${String(index).padStart(2, '0')}${row.vin.slice(-8)}` }));
    const answers = await Promise.all(drafts.map((draft, index) => issue(draft, {}, clerks[index % 2])));
    await other?.end();
    expect(answers.filter(({ errors }) => !errors)).toHaveLength(1);
    const reasons = new Set(answers.flatMap(({ errors }) => errors?.map(({ extensions }) => extensions.fields?.[0]?.reason ?? extensions.reason) ?? []));
    expect([...reasons].every((reason) => ['conformity.alreadyEffective', 'record.conflict'].includes(reason))).toBe(true);
    const effective = await world.as('clerkA').get<{ conformityCertificates: { nodes: { isEffective: boolean }[] } }>(
      'query ($id: ID!) { conformityCertificates(first: 100, filter: { vehicleId: $id }) { nodes { isEffective } } }', { id: row.id });
    expect(effective.conformityCertificates.nodes.filter(({ isEffective }) => isEffective)).toHaveLength(1);
  }, 60_000);

  it('the database itself refuses a second one, one without an inspection, and one that rests on a failed or a foreign inspection', async () => {
    const row = await vehicle('CERTIFIED');
    const failed = await vehicle('FAILED');
    const { ground } = world;
    const columns = 'version, createdAt, updatedAt, enterpriseId, regionCode, kind, state, vehicleId, productId, payload';
    const insert = (values: { id: string; vin: string; inspectionId: string | null; key: string }) => ground.database.transaction((connection) => connection.write(
      `INSERT INTO conformity_certificate (id, number, vin, inspectionId, effectiveKey, ${columns}) SELECT ?, ?, ?, ?, ?, ${columns} FROM conformity_certificate WHERE vehicleId = ?`,
      [values.id, values.id.slice(-14).toUpperCase(), values.vin, values.inspectionId, values.key, row.id]));
    const inspectionOf = async (id: string) => (await world.as('clerkA').get<{ vehicle: { inspectionId: string } }>('query ($id: ID!) { vehicle(id: $id) { inspectionId } }', { id })).vehicle.inspectionId;
    const [passed, notPassed] = [await inspectionOf(row.id), await inspectionOf(failed.id)];
    const fresh = vinOf(++running);
    const attempts = [
      { vin: row.vin, inspectionId: passed, key: `QX ${row.vin}` }, { vin: fresh, inspectionId: null, key: `QX ${fresh}` },
      { vin: failed.vin, inspectionId: notPassed, key: `QX ${failed.vin}` }, { vin: fresh, inspectionId: passed, key: `QX ${fresh}` },
    ];
    for (const attempt of attempts) await expect(insert({ id: ground.newId(), ...attempt })).rejects.toThrow();
  });

  it('is revoked for good, and the vehicle may have another; replacing does both in one step', async () => {
    const row = await vehicle('CERTIFIED');
    const [first] = await certificatesOf(row.id);
    const replacement = await act(world.as('clerkA'), 'replaceConformityCertificate', { ...first!, number: numberFor(row.vin, 1), issuedOn: TODAY, reason: '纸张损坏' });
    expect(await look(first!.id)).toMatchObject({ state: 'REVOKED', isEffective: false, viewerCan: [] });
    expect(await look(replacement.id)).toMatchObject({ state: 'ISSUED', isEffective: true, replaces: { id: first!.id } });
    await act(world.as('adminA'), 'revokeConformityCertificate', { ...replacement, reason: '发动机号有误' });
    expect((await look(replacement.id)).vehicle.stage).toBe('INSPECTED');
    expect(await reasonsOf(issue(await draftOf(row, { number: numberFor(row.vin, 2) })))).toBe('ok');
  });
});

const certificatesOf = async (id: string) => (await world.as('clerkA').get<{ vehicle: { conformityCertificates: Row[] } }>('query ($id: ID!) { vehicle(id: $id) { conformityCertificates { id version } } }', { id })).vehicle.conformityCertificates;

describe('the upload', () => {
  afterEach(() => world.clock.set(WORLD_BEGINS));

  /** Somebody who signs in now: hours later the sessions of the morning have ended. */
  async function visitor(who: CastName): Promise<Asker> {
    const cookie = await signIn(world.app, { name: CAST[who] });
    return asker(world.app, async () => cookie);
  }
  const at = async (by: Asker, id: string) => {
    const { id: same, version } = await rowNow(by, 'conformityCertificate', id);
    return { id: same, version };
  };
  const verdict = async (by: Asker, verb: string, input: object) => by.verdict(operationOf(verb), { input });

  it('in time waits to be carried to the certificate center', async () => {
    const { id } = await certified(world.as('clerkA'), await vehicle('INSPECTED'));
    const clerk = world.as('clerkA');
    expect(await verdict(clerk, 'requestLateUpload', { ...await at(clerk, id), reason: '系统故障' })).toBe('conformity.notOverdue');
    expect(await verdict(clerk, 'uploadConformityCertificate', await at(clerk, id))).toBe('ok');
    expect(await look(id)).toMatchObject({ state: 'UPLOADING', transfers: [{ operation: 'INSERT', state: 'WAITING' }] });
    expect(await verdict(clerk, 'revokeConformityCertificate', { ...await at(clerk, id), reason: '发动机号有误' })).toBe('conformity.uploading');
  });

  it('late needs an explanation that was approved', async () => {
    const { id } = await certified(world.as('clerkA'), await vehicle('INSPECTED'));
    world.clock.advance(49 * HOUR_MS);
    const [clerk, regulator, stranger] = [await visitor('clerkA'), await visitor('zengduRegulator'), await visitor('suixianRegulator')];
    expect(await verdict(clerk, 'uploadConformityCertificate', await at(clerk, id))).toBe('conformity.overdue');
    expect(await verdict(regulator, 'approveLateUpload', await at(regulator, id))).toBe('conformity.noLateRequest');
    expect(await verdict(clerk, 'requestLateUpload', { ...await at(clerk, id), reason: '系统故障' })).toBe('ok');
    expect(await verdict(clerk, 'uploadConformityCertificate', await at(clerk, id))).toBe('conformity.latePending');
    expect(await verdict(stranger, 'approveLateUpload', await at(clerk, id))).toBe('record.notFound');
    expect(await verdict(regulator, 'refuseLateUpload', { ...await at(regulator, id), reason: '理由不清' })).toBe('ok');
    expect(await verdict(clerk, 'requestLateUpload', { ...await at(clerk, id), reason: '数据中心搬迁' })).toBe('ok');
    expect(await verdict(regulator, 'approveLateUpload', await at(regulator, id))).toBe('ok');
    expect(await verdict(clerk, 'uploadConformityCertificate', await at(clerk, id))).toBe('ok');
    const { conformityCertificate } = await clerk.get<{ conformityCertificate: Certificate }>(PAGE, { id });
    expect(conformityCertificate).toMatchObject({ state: 'UPLOADING', transfers: [{ operation: 'OVERTIME', state: 'WAITING' }] });
  });

  it('after thirty days the explanation must name a document', async () => {
    const { id } = await certified(world.as('clerkA'), await vehicle('INSPECTED'));
    world.clock.advance(30 * 24 * HOUR_MS);
    const clerk = await visitor('clerkA');
    const answer = await clerk.ask(operationOf('requestLateUpload'), { input: { ...await at(clerk, id), reason: '停产' } });
    expect(answer.errors?.[0]?.extensions.fields).toMatchObject([{ path: 'input.document', reason: 'conformity.documentRequired' }]);
    expect(await verdict(clerk, 'requestLateUpload', { ...await at(clerk, id), reason: '停产', document: '汉江发〔2026〕12 号' })).toBe('ok');
  });

  it('is carried into an exchange file, and the vehicle has come to its end; what the center does not take is given back', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
    const clerk = world.as('clerkA');
    const [sent, refused] = [await certified(clerk, await vehicle('INSPECTED')), await certified(clerk, await vehicle('INSPECTED'))];
    await deliverTransfers(world.ground, new ExchangeFolder(folder));
    await act(clerk, 'uploadConformityCertificate', await at(clerk, sent.id));
    await deliverTransfers(world.ground, new ExchangeFolder(folder));
    expect(await look(sent.id)).toMatchObject({ state: 'UPLOADED', vehicle: { stage: 'UPLOADED' }, transfers: [{ operation: 'INSERT', state: 'DELIVERED' }] });
    const files = readdirSync(folder).filter((name) => name.startsWith('insert-')).map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(files.join('')).toContain('operation="uploadInsert"');
    expect(files.join('')).toContain(`<model>${model}</model>`);
    await act(clerk, 'uploadConformityCertificate', await at(clerk, refused.id));
    const shut: CertificateCenter = { deliver: () => Promise.reject(new Error('拒收')) };
    for (let tries = 0; tries < 5; tries++) await deliverTransfers(world.ground, shut);
    expect(await look(refused.id)).toMatchObject({ state: 'UPLOAD_FAILED', transfers: [{ state: 'FAILED' }] });
    expect(await verdict(clerk, 'uploadConformityCertificate', await at(clerk, refused.id))).toBe('ok');
    rmSync(folder, { recursive: true });
  });

  it('is told of a correction and of the revocation of what was uploaded', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'exchange-'));
    const center = new ExchangeFolder(folder);
    const clerk = world.as('clerkA');
    const { id } = await certified(clerk, await vehicle('INSPECTED'));
    await act(clerk, 'uploadConformityCertificate', await at(clerk, id));
    await deliverTransfers(world.ground, center);
    const { conformityCertificate: { payload } } = await clerk.get<{ conformityCertificate: Certificate }>(
      'query ($id: ID!) { conformityCertificate(id: $id) { payload { model announcementBatch lengthMm widthMm heightMm grossMassKg curbMassKg ratedLoadKg } } }', { id });
    await act(clerk, 'correctConformityCertificate', { ...await at(clerk, id), payload: { ...payload, colour: '白/蓝' }, reason: '颜色登记有误' });
    await deliverTransfers(world.ground, center);
    await act(clerk, 'revokeConformityCertificate', { ...await at(clerk, id), reason: '退车' });
    await deliverTransfers(world.ground, center);
    expect((await look(id)).transfers).toEqual([{ operation: 'DELETE', state: 'DELIVERED' }, { operation: 'UPDATE', state: 'DELIVERED' }, { operation: 'INSERT', state: 'DELIVERED' }]);
    rmSync(folder, { recursive: true });
  });
});

describe('many at once', () => {
  it('each row has its own gate and its own answer; the same key gives the same answer', async () => {
    const [good, bad] = [await vehicle('INSPECTED'), await vehicle('FAILED')];
    const row = ({ vin }: { vin: string }) => ({ vin, kind: 'QX', number: numberFor(vin), issuedOn: TODAY });
    const input = { rows: [row(good), row(bad), { ...row(good), number: 'x' }, row({ vin: vinOf(999_999) })], idempotencyKey: 'batch-of-certificates' };
    const document = operationOf('issueConformityCertificates', 'id createdCount refusedCount results { row outcome faults { path reason } }');
    const { issueConformityCertificates: first } = await world.as('clerkA').get<{ issueConformityCertificates: object }>(document, { input });
    expect(first).toMatchObject({ createdCount: 1, refusedCount: 3, results: [
      { row: 1, outcome: 'CREATED', faults: [] }, { row: 2, outcome: 'REFUSED', faults: [{ reason: 'conformity.inspectionFailed' }] },
      { row: 3, outcome: 'REFUSED', faults: [{ path: 'number', reason: 'conformity.numberPattern' }] }, { row: 4, outcome: 'REFUSED', faults: [{ reason: 'vehicle.unknown' }] },
    ] });
    const { issueConformityCertificates: again } = await world.as('clerkA').get<{ issueConformityCertificates: object }>(document, { input });
    expect(again).toEqual(first);
    expect(await certificatesOf(good.id)).toHaveLength(1);
  });
});

describe('who may do what', () => {
  const strangers: CastName[] = ['cityLeader', 'zengduRegulator', 'tester', 'auditor'];
  it.each(strangers)('%s drafts, issues and revokes nothing', async (who) => {
    const row = await vehicle('INSPECTED');
    const draft = await draftOf(row);
    expect(await world.as(who).verdict(operationOf('issueConformityCertificate'), { input: { ...draft, issuedOn: TODAY } })).toBe('auth.noPermission');
    expect(await world.as(who).verdict(operationOf('revokeConformityCertificate'), { input: { ...draft, reason: '无' } })).toBe('auth.noPermission');
  });

  it('another enterprise finds neither certificate nor vehicle, and may certify its own vehicle only', async () => {
    const row = await vehicle('CERTIFIED');
    const [first] = await certificatesOf(row.id);
    expect(await look(first!.id, 'clerkB')).toBeNull();
    expect(await look(first!.id, 'suixianRegulator')).toBeNull();
    expect(await world.as('clerkB').verdict(operationOf('draftConformityCertificate'), { input: { vehicleId: row.id, kind: 'QX', number: 'WHJ01234567890' } })).toBe('record.notFound');
    expect((await look(first!.id, 'cityRegulator')).state).toBe('ISSUED');
  });
});
