import { addDays, addYears, type AuditKind, type CertificateKind, type FindingSeverity, type ProcessTag } from '@bianzhong/domain';
import {
  Certificate, closeFinding, moveCertificate, recordCertificate, recordCertificateAudit, recordFinding, renewCertificate,
} from '../modules/certificates';
import { CAST } from './cast';
import type { Founded } from './makers';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

/** How it goes with a certificate of the demonstration zone; every state and every alert is reached by one of them. Their odd number lets both kinds of a maker meet each. */
type Course = 'fresh' | 'surveyed' | 'overdue' | 'ending10' | 'ending60' | 'ending150' | 'renewed' | 'expired' | 'suspended' | 'resumed' | 'withdrawn' | 'cancelled';
const COURSES: readonly Course[] = [
  'surveyed', 'fresh', 'renewed', 'surveyed', 'overdue', 'ending60', 'fresh', 'suspended', 'surveyed', 'ending10', 'expired', 'fresh', 'renewed', 'ending150', 'cancelled',
  'surveyed', 'resumed', 'overdue', 'fresh', 'withdrawn', 'surveyed',
];
/** The courses in which the last day decides; in the others the day of issue does. Days from the zone's today. */
const LAST_DAYS: Readonly<Partial<Record<Course, number>>> = { ending10: 10, ending60: 60, ending150: 150, expired: -40, renewed: 20 };
const AGES: Readonly<Partial<Record<Course, readonly [number, number]>>> = { fresh: [30, 320], overdue: [380, 450], cancelled: [300, 340] };
const OLDER = [480, 660] as const;

const YEARS: Readonly<Record<CertificateKind, number>> = { CCC: 5, QMS_ISO9001: 3, IATF16949: 3 };
const STANDARDS: Readonly<Record<CertificateKind, string>> = {
  CCC: 'CNCA-C11-01:2020', QMS_ISO9001: 'GB/T 19001-2016 / ISO 9001:2015', IATF16949: 'IATF 16949:2016',
};
const BODIES: readonly (readonly [name: string, code: string])[] = [['楚标认证有限公司', '412'], ['华中质量认证中心', '018'], ['江汉认证有限责任公司', '306'], ['中部汽车产品认证中心', '025']];
const VEHICLE_PRODUCTS = ['洒水车、绿化喷洒车', '压缩式垃圾车、车厢可卸式垃圾车', '随车起重运输车', '清洗吸污车、吸粪车', '冷藏车、厢式运输车'] as const;
const TANK_PRODUCTS = ['运油半挂车、加油车', '铝合金运油车、易燃液体罐式运输车', '腐蚀性物品罐式运输车'] as const;
const PARTS_PRODUCTS = ['车轴、悬架总成', '气动阀、紧急切断阀', '取力器、传动轴', '液压油缸、举升机构', '后防护装置、侧防护装置'] as const;
const REGULATORS: Readonly<Record<string, string>> = { 421303: CAST.zengduRegulator, 421321: CAST.suixianRegulator, 421381: CAST.guangshuiRegulator };

const PROCESSES: readonly ProcessTag[] = ['DESIGN', 'PRODUCTION', 'AFTER_SALES', 'SUPPLY'];
const SEVERITIES: readonly FindingSeverity[] = ['MINOR', 'MINOR', 'OBSERVATION', 'MAJOR'];
const FOUND: Readonly<Record<ProcessTag, readonly [text: string, action: string]>> = {
  DESIGN: ['设计更改未重新评审，更改单缺少验证记录。', '补做设计更改评审和验证，修订设计更改程序。'],
  PRODUCTION: ['焊接工序首件检验记录不全，两台焊机超出校准周期。', '完成焊机校准，首件检验改为双人签字。'],
  AFTER_SALES: ['用户投诉未在规定时限内答复，缺少原因分析。', '补充原因分析，售后台账增加时限提醒。'],
  SUPPLY: ['一家底盘附件供方未按规定进行年度评价。', '完成供方评价，停用一家不合格供方。'],
};

const before = (days: number) => addDays(DEMONSTRATION_TODAY, -days);
/** Nobody of the zone acted before its people came, nor after its today. */
const PEOPLE_CAME = '2024-01-15';
const inZone = (day: string) => day < PEOPLE_CAME ? PEOPLE_CAME : day > DEMONSTRATION_TODAY ? DEMONSTRATION_TODAY : day;

interface Play { stage: Stage; founded: Founded; kind: CertificateKind; course: Course }

function issuedOf({ stage, kind, course }: Play): string {
  const last = LAST_DAYS[course];
  if (last !== undefined) return addDays(addYears(addDays(DEMONSTRATION_TODAY, last), -YEARS[kind]), 1);
  return before(stage.random.between(...(AGES[course] ?? OLDER)));
}

const lastDay = (kind: CertificateKind, issuedOn: string) => addDays(addYears(issuedOn, YEARS[kind]), -1);

function numberOf({ random }: Stage, kind: CertificateKind, { issuedOn, code, cycle }: { issuedOn: string; code: string; cycle: number }): string {
  const year = issuedOn.slice(0, 4);
  if (kind === 'CCC') return `${year}${code.slice(1)}1101${random.between(100_000, 999_999)}`;
  if (kind === 'IATF16949') return `0${random.between(300_000, 599_999)}`;
  return `${code}${year.slice(2)}Q${random.between(10_000, 39_999)}R${cycle}${random.pick(['S', 'M'])}`;
}

function factsOf({ stage, founded, kind }: Play, issuedOn: string, cycle = 0) {
  const [body, code] = stage.random.pick(BODIES);
  const { maker, enterprise } = founded;
  const products = stage.random.pick(maker.kinds.includes('PARTS_MAKER') ? PARTS_PRODUCTS : maker.makesTankTrucks ? TANK_PRODUCTS : VEHICLE_PRODUCTS);
  return {
    number: numberOf(stage, kind, { issuedOn, code, cycle }), body, standards: STANDARDS[kind], category: kind === 'CCC' ? '1101' : null,
    products: kind === 'CCC' ? products : `${products}的设计、生产和售后服务`,
    applicant: enterprise.name, manufacturer: enterprise.name, factory: enterprise.address, issuedOn, validTo: lastDay(kind, issuedOn),
  };
}

/** What an audit found, the four processes in turn; most findings are closed within two months where there was time. */
async function find({ stage, founded }: Play, { auditId, certificateId, foundOn }: { auditId: string; certificateId: string; foundOn: string }, turn: number): Promise<void> {
  const process = PROCESSES[turn % PROCESSES.length]!;
  const [text, correctiveAction] = FOUND[process];
  const found = await stage.as(founded.clerk, (request) =>
    recordFinding(request, { certificateId, auditId, process, severity: stage.random.pick(SEVERITIES), text, foundOn }));
  const closedOn = addDays(foundOn, stage.random.between(15, 60));
  if (stage.random.chance(0.25) || closedOn > DEMONSTRATION_TODAY) return;
  stage.on(inZone(closedOn));
  await stage.as(founded.clerk, (request) => closeFinding(request, { id: found.id, version: found.version, closedOn, correctiveAction }));
}

async function hold(play: Play, { id, body }: Certificate, { kind, heldOn, turn }: { kind: AuditKind; heldOn: string; turn: number }): Promise<void> {
  const { stage, founded } = play;
  const count = turn % 3;
  stage.on(inZone(heldOn));
  const audit = await stage.as(founded.clerk, (request) => recordCertificateAudit(request, {
    certificateId: id, kind, heldOn, body, result: count > 0 ? 'PASSED_WITH_FINDINGS' : 'PASSED',
  }));
  for (let number = 0; number < count; number++) await find(play, { auditId: audit.id, certificateId: id, foundOn: heldOn }, turn + number);
}

/** The audits of a system up to today, a surveillance each eleven months; overdue is where the last of them did not come. */
async function survey(play: Play, certificate: Certificate, turn: number): Promise<void> {
  const { kind, issuedOn, validTo } = certificate;
  if (kind === 'CCC') return;
  await hold(play, certificate, { kind: 'INITIAL', heldOn: addDays(issuedOn, -30), turn });
  const months = play.course === 'overdue' ? [] : [330, 660, 990];
  for (const [place, days] of months.entries()) {
    const heldOn = addDays(issuedOn, days);
    if (heldOn < validTo && heldOn < before(5)) await hold(play, certificate, { kind: 'SURVEILLANCE', heldOn, turn: turn + place + 1 });
  }
}

async function renew(play: Play, old: { id: string; version: number }): Promise<void> {
  const { stage, founded } = play;
  const issuedOn = before(12);
  const { id, version } = old;
  stage.on(before(8));
  const successor = await stage.as(founded.clerk, (request) => renewCertificate(request, { id, version, ...factsOf(play, issuedOn, 1) }));
  if (play.kind !== 'CCC') await hold(play, successor, { kind: 'RECERTIFICATION', heldOn: before(45), turn: 1 });
}

/** What the authorities, or the holder, do to the certificate in the end. Also answers for the state that it is left in. */
async function conclude({ stage, founded, course }: Play, { id, version }: { id: string; version: number }): Promise<void> {
  const regulator = REGULATORS[founded.enterprise.regionCode] ?? CAST.cityRegulator;
  if (course === 'cancelled') {
    stage.on(before(40));
    await stage.as(founded.admin, (request) => moveCertificate(request, 'cancel', { id, version, reason: '产品停产，主动申请注销。' }));
  }
  if (course !== 'suspended' && course !== 'resumed' && course !== 'withdrawn') return;
  stage.on(before(100));
  const suspended = await stage.as(regulator, (request) => moveCertificate(request, 'suspend', { id, version, reason: '获证后监督不合格，限期整改。' }));
  stage.on(before(30));
  const at = { id, version: suspended.version };
  if (course === 'resumed') await stage.as(regulator, (request) => moveCertificate(request, 'resume', at));
  if (course === 'withdrawn') await stage.as(regulator, (request) => moveCertificate(request, 'withdraw', { ...at, reason: '暂停期满仍未完成整改。' }));
}

async function act(play: Play, turn: number): Promise<void> {
  const { stage, founded, kind, course } = play;
  const issuedOn = issuedOf(play);
  stage.on(inZone(addDays(issuedOn, 6)));
  const entered = await stage.as(founded.clerk, (request) => recordCertificate(request, { ...factsOf(play, issuedOn), kind }));
  await survey(play, entered, turn);
  const latest = await stage.as(founded.clerk, (request) => request.records.get(Certificate, entered.id));
  if (course === 'renewed') return renew(play, latest);
  await conclude(play, latest);
}

/** The certificates of the zone: makers of vehicles have one of their products and one of their system, makers of parts one of their system. */
export async function playCertificates(stage: Stage, zone: readonly Founded[]): Promise<void> {
  let turn = 0;
  for (const founded of zone) {
    const system: CertificateKind = founded.maker.kinds.includes('PARTS_MAKER') && stage.random.chance(0.5) ? 'IATF16949' : 'QMS_ISO9001';
    const kinds: CertificateKind[] = founded.maker.isLicensed ? ['CCC', system] : [system];
    for (const kind of kinds) {
      const course = COURSES[turn % COURSES.length]!;
      await act({ stage, founded, kind, course }, turn++);
    }
  }
}
