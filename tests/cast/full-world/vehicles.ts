import { vinCheck } from '@bianzhong/domain';
import { act, rowNow, type Actor, type Row } from './acts';
import { stored } from './files';
import type { Company, PeopledWorld } from './peopled';

/** Whoever makes vehicles: who enters, who confirms, and a running number of his own. */
export interface Workshop { clerk: Actor; regulator: Actor; serial: () => number }

export const CHASSIS = { maker: '东风商用车有限公司', model: 'DFH1180EX8', chassisId: 'DF12345' } as const;

/** A vehicle identification number with its right check character. */
export function vinOf(running: number): string {
  const tail = String(running).padStart(6, '0');
  return `LGAX2B13${vinCheck(`LGAX2B130TS${tail}`)}TS${tail}`;
}

/** What a tank truck of the Announcement is; its model and batch are the factory's own. */
export const productContent = (serial: number) => ({
  model: `HJC518${serial % 10}GYYD6`, name: '运油车', brand: '汉江', batch: 1 + serial % 9_000, effectiveOn: '2026-01-01', category: 'G', useCode: 'GYY', isHazmat: true, allowedChassis: [CHASSIS],
  lengthMm: 8600, widthMm: 2500, heightMm: 3200, grossMassKg: 18_000, curbMassKg: 8_505, ratedLoadKg: 9_300, axleLoadsKg: [6_500, 11_500], cabSeats: 3, fuel: 'DIESEL', engineModel: 'DDi75E230',
  enginePowerKw: '169', emissionStage: 'CHINA_VI_B',
});

const NONE = { limitKind: null, lowerLimit: null, upperLimit: null, announcedValue: null, tolerancePercent: null, toleranceAbsolute: null, clause: null };

/** Three measured items and two that are checked; length, braking and leak test are critical. */
export const PLAN_ITEMS = [
  { ...NONE, name: '外廓长', kind: 'MEASURED', unit: 'mm', limitKind: 'ANNOUNCED', announcedValue: 'LENGTH', tolerancePercent: '1', toleranceAbsolute: '50', isCritical: true, isPhotoRequired: false },
  { ...NONE, name: '整车制动率', clause: 'GB 7258-2017 7.11', kind: 'MEASURED', unit: '%', limitKind: 'AT_LEAST', lowerLimit: '60', isCritical: true, isPhotoRequired: false },
  { ...NONE, name: '侧滑', kind: 'MEASURED', unit: 'm/km', limitKind: 'BETWEEN', lowerLimit: '-5', upperLimit: '5', isCritical: false, isPhotoRequired: false },
  { ...NONE, name: '罐体密封', kind: 'CHECKED', unit: null, isCritical: true, isPhotoRequired: false },
  { ...NONE, name: '外观', kind: 'CHECKED', unit: null, isCritical: false, isPhotoRequired: false },
];

/** Results of an inspection that passes; `changes` by position put something else in. */
export function resultsOf(changes: Record<number, object> = {}) {
  const passing = [{ value: '8598' }, { value: '63.4' }, { value: '1.2' }, { verdict: 'PASS' }, { verdict: 'PASS' }];
  return passing.map((result, index) => ({ position: index + 1, ...changes[index + 1] ?? result }));
}

/** The same plan, where the leak test is to be photographed. */
export const PHOTO_ITEMS = PLAN_ITEMS.map((item) => ({ ...item, isPhotoRequired: item.name === '罐体密封' }));

export const FAILED_BRAKES = { 2: { value: '59.9' } };

/** A product that is published and has an inspection plan in force. */
export async function productInForce({ clerk, regulator, serial }: Workshop, items: readonly object[] = PLAN_ITEMS): Promise<Row & { model: string }> {
  const content = productContent(serial());
  const entered = await act(clerk, 'enterProduct', content);
  const confirmed = await act(regulator, 'confirmProduct', { ...entered, on: '2026-11-20' });
  const drafted = await act(clerk, 'draftPlan', { productId: entered.id, source: 'TEMPLATE' });
  const edited = await act(clerk, 'editPlan', { ...drafted, items });
  await act(clerk, 'publishPlan', { ...edited, validFrom: '2026-11-20' });
  return { ...confirmed, model: content.model };
}

/** A vehicle as its maker enters it. */
export const vehicleContent = (model: string, vin: string) => ({
  vin, model, chassisMaker: CHASSIS.maker, chassisModel: CHASSIS.model, chassisCertificateNumber: 'WDF026A0100012', chassisCertificateOn: '2026-10-01', manufacturedOn: '2026-11-18',
  engineNumber: `E${vin.slice(-6)}`, colour: '白',
  parts: [
    { type: 'EMERGENCY_VALVE', maker: '随州市楚天阀门制造有限公司', batch: 'FV2611-01' },
    { type: 'TYRE', maker: '双钱轮胎', batch: 'T2611-2', serial: `SN${vin.slice(-3)}`, cccNumber: '2024011102000012' },
  ],
});

/** Number of a conformity certificate; the end of the vehicle's number makes it unlike any other. */
export const numberFor = (vin: string, cycle = 0) => `WHJ0${cycle}${vin.slice(-9)}`;

/** Inspects a vehicle from beginning to end. */
export async function inspected(by: Actor, vehicleId: string, changes: Record<number, object> = {}): Promise<Row> {
  const begun = await act(by, 'startLineEndInspection', { vehicleId });
  return act(by, 'finishLineEndInspection', { ...begun, equipment: 'ZDT-13', results: resultsOf(changes) });
}

/** A certificate of a vehicle that is issued. */
export async function certified(by: Actor, { id, vin }: { id: string; vin: string }, cycle = 0): Promise<Row> {
  const drafted = await act(by, 'draftConformityCertificate', { vehicleId: id, kind: 'QX', number: numberFor(vin, cycle) });
  return act(by, 'issueConformityCertificate', { ...drafted, issuedOn: '2026-11-20' });
}

/** How far a vehicle of the world has come. */
export type VehicleStage = 'PRODUCED' | 'FAILED' | 'INSPECTED' | 'CERTIFIED';

/** A vehicle at the stage. */
export async function vehicleAt({ clerk, serial }: Workshop, model: string, stage: VehicleStage): Promise<Row & { vin: string }> {
  const vin = vinOf(serial());
  const { id } = await act(clerk, 'recordVehicle', vehicleContent(model, vin));
  if (stage !== 'PRODUCED') await inspected(clerk, id, stage === 'FAILED' ? FAILED_BRAKES : {});
  if (stage === 'CERTIFIED') await certified(clerk, { id, vin });
  return { ...await rowNow(clerk, 'vehicle', id), vin };
}

/** The factory of a company of the full world; its numbers are unlike those of any other. */
export function workshopOf(world: PeopledWorld, company: Company): Workshop {
  const offset = Number(company.regionCode.slice(-3)) * 1_000;
  return { clerk: world.as(company.clerk), regulator: world.as('cityRegulator'), serial: () => offset + company.serial() };
}

/** A product in force of a company, made anew. */
export const productOf = (world: PeopledWorld, company: Company) => productInForce(workshopOf(world, company));

/** A vehicle of a company at a stage, of a product of its own. */
export async function vehicleOf(world: PeopledWorld, company: Company, stage: VehicleStage): Promise<Row & { vin: string; model: string }> {
  world.tick();
  const { model } = await productOf(world, company);
  return { ...await vehicleAt(workshopOf(world, company), model, stage), model };
}

/** The newest certificate of a vehicle. */
export async function certificateOf(by: Actor, vehicleId: string): Promise<Row> {
  const data = await by.get<{ vehicle: { conformityCertificates: Row[] } }>('query ($id: ID!) { vehicle(id: $id) { conformityCertificates(first: 1) { id version } } }', { id: vehicleId });
  return data.vehicle.conformityCertificates[0] as Row;
}

/** What only the courier brings about, which does not run here. */
async function carried({ ground }: PeopledWorld, certificateId: string, state: 'DELIVERED' | 'FAILED'): Promise<void> {
  await ground.database.transaction(async (connection) => {
    await connection.write('UPDATE conformity_transfer SET state = ? WHERE certificateId = ?', [state, certificateId]);
    await connection.write('UPDATE conformity_certificate SET state = ? WHERE id = ?', [state === 'FAILED' ? 'UPLOAD_FAILED' : 'UPLOADED', certificateId]);
  });
}

/** Certificates of a company that are on their way to the certificate center, have arrived, and were not taken. */
async function fillTransfers(world: PeopledWorld, clerk: Actor, build: () => Promise<Row>): Promise<void> {
  for (const state of ['WAITING', 'DELIVERED', 'FAILED'] as const) {
    const { id } = await act(clerk, 'uploadConformityCertificate', await certificateOf(clerk, (await build()).id));
    if (state !== 'WAITING') await carried(world, id, state);
  }
}

/** Vehicles of a company at every stage, with inspections and certificates in many states. */
export async function fillVehicles(world: PeopledWorld, company: Company): Promise<void> {
  const workshop = workshopOf(world, company);
  const { clerk } = workshop;
  const { model } = await productInForce(workshop);
  const at = (stage: VehicleStage) => { world.tick(); return vehicleAt(workshop, model, stage); };
  for (const stage of ['PRODUCED', 'FAILED', 'INSPECTED', 'CERTIFIED'] as const) await at(stage);
  const photoIds = [await stored(world, company.clerk, 'INSPECTION_PHOTO')];
  await inspected(clerk, (await at('PRODUCED')).id, { 4: { verdict: 'PASS', photoIds } });
  await act(clerk, 'startLineEndInspection', { vehicleId: (await at('PRODUCED')).id });
  await act(clerk, 'discardLineEndInspection', await act(clerk, 'startLineEndInspection', { vehicleId: (await at('PRODUCED')).id }));
  const drafted = await at('INSPECTED');
  await act(clerk, 'draftConformityCertificate', { vehicleId: drafted.id, kind: 'QX', number: numberFor(drafted.vin) });
  const [revoked, replaced] = [await at('CERTIFIED'), await at('CERTIFIED')];
  await act(clerk, 'revokeConformityCertificate', { ...await certificateOf(clerk, revoked.id), reason: '发动机号有误' });
  await act(clerk, 'replaceConformityCertificate', { ...await certificateOf(clerk, replaced.id), number: numberFor(replaced.vin, 1), issuedOn: '2026-11-20', reason: '纸张损坏' });
  await fillTransfers(world, clerk, () => at('CERTIFIED'));
  for (let count = 0; count < 3; count++) {
    await act(clerk, 'submitVehicles', { rows: [vehicleContent(model, vinOf(workshop.serial())), { ...vehicleContent(model, vinOf(workshop.serial())), model: 'ZZZ5180GYY' }] });
  }
}
