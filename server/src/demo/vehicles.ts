import { addDays } from '@bianzhong/domain';
import { all, where } from '../kernel/condition';
import {
  approveLateUpload, ConformityCertificate, deliverTransfers, draftConformity, issueConformityCertificates, replaceConformity, requestLateUpload, revokeConformity, uploadConformityCertificates,
  type CertificateCenter,
} from '../modules/conformity';
import { startInspection, submitLineEndInspections } from '../modules/inspections';
import { AnnouncedProduct, InspectionPlan } from '../modules/products';
import { deliverVehicle, submitVehicles, Vehicle } from '../modules/vehicles';
import { CAST } from './cast';
import { findingsOf, partsOf, SUSPECT_BATCH, vinOf } from './assembly';
import type { Founded } from './makers';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

/** On how many days each maker builds, and how many vehicles on one of them at most: about three thousand in all. */
const DAYS = 10;
const MOST_A_DAY = 17;
const FEWEST_A_DAY = 6;
/** Days between two of them. */
const STEP = 8;
/** Of a hundred vehicles, how many fail the first inspection, and of those how many pass the second on the same day. */
const FIRST_FAILURES = 0.04;
const REPAIRED = 0.7;
/** Counted from the last: the day whose certificates were uploaded late or not at all. */
const LATE_DAY = 2;
/** Now and then something is left lying: not inspected, or not certified. */
const LEFT = 0.02;

const product = where<AnnouncedProduct>();
const plan = where<InspectionPlan>();
const vehicle = where<Vehicle>();
const certificate = where<ConformityCertificate>();

interface Line { founded: Founded; place: number; products: { product: AnnouncedProduct; plan: InspectionPlan }[] }

/** What a maker may build: its published products that have a plan. */
async function lineOf(stage: Stage, founded: Founded, place: number): Promise<Line> {
  return stage.as(founded.clerk, async ({ records }) => {
    const published = await records.list(AnnouncedProduct, product.equal('state', 'PUBLISHED'));
    const plans = published.length === 0 ? [] : await records.list(InspectionPlan, all(plan.oneOf('productId', published.map(({ id }) => id)), plan.equal('state', 'PUBLISHED')));
    const products = published.flatMap((row) => {
      const found = plans.filter(({ productId }) => productId === row.id).sort((one, other) => one.edition - other.edition)[0];
      return found ? [{ product: row, plan: found }] : [];
    });
    return { founded, place, products };
  });
}

interface Built { vin: string; plan: InspectionPlan; day: string }

/** A day's vehicles come off the line. */
async function build(stage: Stage, line: Line, { day, first }: { day: string; first: number }): Promise<Built[]> {
  const { random } = stage;
  const month = day.slice(2, 7).replace('-', '');
  const built = Array.from({ length: random.between(FEWEST_A_DAY, MOST_A_DAY) }, (_, index) => {
    const running = first + index;
    const chosen = random.pick(line.products);
    const chassis = chosen.product.allowedChassis[0];
    const parts = partsOf(random, { category: chosen.product.category, month, running });
    if (chosen.product.category === 'G' && SUSPECT_MAKERS.includes(line.place) && month === SUSPECT_MONTH) parts.push(SUSPECT_BATCH);
    const vin = vinOf(`LA9${PREFIXES[line.place % PREFIXES.length]}B1C7`, 'TS', line.place * 1000 + running);
    return { chosen, row: {
      vin, model: chosen.product.model, chassisMaker: chassis?.maker, chassisModel: chassis?.model,
      chassisCertificateNumber: chassis && `WDF0${day.slice(2, 4)}A${String(line.place).padStart(2, '0')}${String(running).padStart(5, '0')}`,
      chassisCertificateOn: chassis && addDays(day, -random.between(10, 60)), manufacturedOn: day,
      engineNumber: parts[0]?.serial, colour: random.pick(COLOURS), parts,
    } };
  });
  await stage.as(line.founded.clerk, (request) => submitVehicles(request, { rows: built.map(({ row }) => row) }));
  return built.map(({ chosen, row }) => ({ vin: row.vin, plan: chosen.plan, day }));
}

const PREFIXES = 'ABCDEFGHJKLMNPRSTUVWXYZ';
const COLOURS = ['白', '白/蓝', '黄', '红', '绿/白', '银灰'] as const;
/** Three makers of tank trucks; by their places among the zone's makers. */
const SUSPECT_MAKERS: readonly number[] = [0, 3, 6];
const SUSPECT_MONTH = '2610';

/** The instant of an inspection: all of them take place on the day, each vehicle's second one in the afternoon. */
const instant = (day: string, hour: number, minute: number) => new Date(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);

/** Inspects a day's vehicles. @returns those that passed */
async function inspect(stage: Stage, line: Line, built: readonly Built[]): Promise<Built[]> {
  const { random } = stage;
  const inspectorName = line.founded.clerk.startsWith('wu@') ? '吴敏' : random.pick(INSPECTORS);
  const passed: Built[] = [];
  const rows = built.flatMap((one, index) => {
    if (random.chance(LEFT)) return [];
    const critical = one.plan.items.findIndex(({ isCritical }) => isCritical);
    const fails = random.chance(FIRST_FAILURES);
    const row = (hour: number, failing: number | null) => ({
      vin: one.vin, inspectorName, equipment: '制动检验台 ZDT-13、外廓测量仪 WK-4000', startedAt: instant(one.day, hour, index % 50), finishedAt: instant(one.day, hour, index % 50 + 9),
      results: findingsOf(one.plan.items, failing),
    });
    if (!fails) {
      passed.push(one);
      return [row(2, null)];
    }
    if (!random.chance(REPAIRED)) return [row(2, critical)];
    passed.push(one);
    return [row(2, critical), row(7, null)];
  });
  await stage.as(line.founded.clerk, (request) => submitLineEndInspections(request, { rows }));
  return passed;
}

const INSPECTORS = ['周启航', '何文博', '罗春梅', '彭志勇', '田海涛'] as const;

/** Issues the certificates of a day's vehicles that passed. */
async function certify(stage: Stage, line: Line, { passed, first }: { passed: readonly Built[]; first: number }): Promise<void> {
  const rows = passed.filter(() => !stage.random.chance(LEFT)).map((one, index) => ({
    vin: one.vin, kind: 'QX' as const, issuedOn: one.day, paperNumber: `A${String(line.place * 10_000 + first + index).padStart(9, '0')}`,
    number: `W${PREFIXES[line.place % PREFIXES.length]}${String(line.place).padStart(2, '0')}${one.day.slice(2, 4)}ZH${String(first + index).padStart(6, '0')}`,
  }));
  await stage.as(line.founded.admin, (request) => issueConformityCertificates(request, { rows }));
}

/** What the certificate center took before the zone was opened to visitors. */
const OPEN: CertificateCenter = { deliver: async (operation) => `${operation.toLowerCase()}.xml` };
const SHUT: CertificateCenter = { deliver: () => Promise.reject(new Error('合格证中心返回：发动机号与底盘合格证不符。')) };

/** The certificates of a day that wait for their upload. */
const waitingOf = (stage: Stage, { founded }: Line, day: string) => stage.as(founded.clerk, ({ records }) =>
  records.list(ConformityCertificate, all(certificate.equal('state', 'ISSUED'), certificate.equal('issuedOn', day))));

/** Uploads a day's certificates; now and then one is left lying. */
async function upload(stage: Stage, line: Line, day: string): Promise<void> {
  const rows = (await waitingOf(stage, line, day)).filter(() => !stage.random.chance(LEFT)).map(({ id, version }) => ({ id, version }));
  if (rows.length > 0) await stage.as(line.founded.clerk, (request) => uploadConformityCertificates(request, { rows }));
  await deliverTransfers(stage.ground, OPEN);
}

/** Late and failed uploads: an explanation that waits, one that was approved, and what the center would not take. */
async function beLate(stage: Stage, line: Line, day: string): Promise<void> {
  const { clerk } = line.founded;
  stage.on(addDays(day, 5));
  const [asked, approved] = await waitingOf(stage, line, day);
  for (const row of [asked, approved]) {
    if (row) await stage.as(clerk, (request) => requestLateUpload(request, { id: row.id, version: row.version, reason: '企业网络改造，数据中心停机三天。' }));
  }
  if (approved) await stage.as(REGULATORS[line.founded.enterprise.regionCode] ?? CAST.cityRegulator, (request) => approveLateUpload(request, { id: approved.id, version: approved.version + 1 }));
}

/** The center does not take one of a day's certificates. */
async function beRefused(stage: Stage, line: Line, day: string): Promise<void> {
  const [row] = await waitingOf(stage, line, day);
  if (!row) return;
  await stage.as(line.founded.clerk, (request) => uploadConformityCertificates(request, { rows: [{ id: row.id, version: row.version }] }));
  for (let tries = 0; tries < MOST_TRIES; tries++) await deliverTransfers(stage.ground, SHUT);
}

const MOST_TRIES = 5;
const REGULATORS: Readonly<Record<string, string>> = { 421303: CAST.zengduRegulator, 421321: CAST.suixianRegulator, 421381: CAST.guangshuiRegulator };

/** What becomes of a few of a maker's certificates and vehicles afterwards, so that every state occurs. */
async function settle(stage: Stage, line: Line, day: string): Promise<void> {
  stage.on(addDays(day, 2));
  const { admin, clerk } = line.founded;
  const standing = await stage.as(admin, ({ records }) => records.list(ConformityCertificate, all(certificate.isSet('effectiveKey'), certificate.equal('issuedOn', day)), { most: 6 }));
  const [spoilt, wrong, ...delivered] = standing;
  if (spoilt) {
    const input = { id: spoilt.id, version: spoilt.version, number: `${spoilt.number.slice(0, 8)}9${spoilt.number.slice(9)}`, issuedOn: addDays(day, 1), reason: '打印时纸张损坏，换发新证。' };
    await stage.as(admin, (request) => replaceConformity(request, input));
  }
  if (wrong) await stage.as(admin, (request) => revokeConformity(request, { ...wrong, reason: '发动机号登记有误，撤销后重新检验发证。' }));
  for (const { vehicleId } of delivered) {
    await stage.as(clerk, async (request) => {
      const found = await request.records.get(Vehicle, vehicleId);
      await deliverVehicle(request, { id: found.id, version: found.version, deliveredOn: addDays(day, 2), deliveredTo: '湖北楚运专用车销售有限公司' });
    });
  }
}

/** Someone is at an inspection just now, and someone has drafted a certificate. */
async function underWay(stage: Stage, { founded }: Line): Promise<void> {
  stage.on(DEMONSTRATION_TODAY);
  const [waiting] = await stage.as(founded.clerk, ({ records }) => records.list(Vehicle, vehicle.equal('stage', 'PRODUCED'), { most: 1 }));
  const [inspected] = await stage.as(founded.clerk, ({ records }) => records.list(Vehicle, vehicle.equal('stage', 'INSPECTED'), { most: 1 }));
  if (waiting) await stage.as(founded.clerk, (request) => startInspection(request, { vehicleId: waiting.id }));
  if (inspected) await stage.as(founded.clerk, (request) => draftConformity(request, { vehicleId: inspected.id, kind: 'QX', number: `WDR0${inspected.vin.slice(-10)}` }));
}

/** Lets the zone's makers build, inspect and certify some three thousand vehicles. */
export async function playVehicles(stage: Stage, everybody: readonly Founded[]): Promise<void> {
  const makers = everybody.filter(({ maker }) => maker.isLicensed);
  for (const [place, founded] of makers.entries()) {
    stage.on(DEMONSTRATION_TODAY);
    const line = await lineOf(stage, founded, place);
    if (line.products.length === 0) continue;
    let running = 1;
    for (let index = DAYS; index > 0; index--) {
      const day = addDays(DEMONSTRATION_TODAY, -index * STEP - place % STEP - 1);
      stage.on(addDays(day, 1));
      const built = await build(stage, line, { day, first: running });
      await certify(stage, line, { passed: await inspect(stage, line, built), first: running });
      running += built.length;
      if (index === LATE_DAY) await beLate(stage, line, day);
      else if (index > 1) await upload(stage, line, day);
      else await beRefused(stage, line, day);
      if (index === 4) await settle(stage, line, day);
    }
    await underWay(stage, line);
  }
}
