import { addDays, formatDecimal, parseDecimal, type LimitOperator, type TestOrderKind } from '@bianzhong/domain';
import {
  amendReport, draftReport, issueReport, openOrder, receiveSample, refuseSample, returnReport, reviewReport, startTesting, submitReport, withdrawReport, type TestReport,
} from '../modules/testing';
import { CAST } from './cast';
import type { Founded } from './makers';
import { DEMONSTRATION_TODAY, type Stage } from './stage';

/** How an order of the demonstration zone goes; every state of orders and reports is reached by one of them. */
type Course = 'ordered' | 'received' | 'refused' | 'testing' | 'draft' | 'returned' | 'drafted' | 'reviewed' | 'passed' | 'failed' | 'conditional' | 'amended' | 'withdrawn';
const COURSES: readonly Course[] = [
  'passed', 'failed', 'draft', 'reviewed', 'passed', 'ordered', 'amended', 'drafted', 'passed', 'testing', 'conditional', 'passed', 'returned', 'refused', 'failed', 'received', 'withdrawn',
];
/** Orders that still wait for something are young; what is issued lies further back. */
const OPEN: readonly Course[] = ['ordered', 'received', 'testing', 'draft', 'returned', 'drafted', 'reviewed'];

/** A parameter and the limit it is held against; `uncertainty` makes it a guard band. */
interface Parameter { name: string; clause: string; unit: string; operator: LimitOperator; limit: string; uncertainty?: string }
interface Product { name: string; model: string; specification: string; method: string; parameters: readonly Parameter[] }

const VEHICLE: readonly Parameter[] = [
  { name: '车辆宽度', clause: 'GB 1589-2016 4.1', unit: 'mm', operator: 'LE', limit: '2550' },
  { name: '车辆高度', clause: 'GB 1589-2016 4.1', unit: 'mm', operator: 'LE', limit: '4000' },
  { name: '制动距离（初速 30 km/h）', clause: 'GB 7258-2017 7.10.2', unit: 'm', operator: 'LE', limit: '9.0', uncertainty: '0.2' },
  { name: '驻车制动坡度', clause: 'GB 7258-2017 7.10.3', unit: '%', operator: 'GE', limit: '20' },
];
const VEHICLES: readonly Product[] = [
  { name: '压缩式垃圾车', model: '5180ZYSB6', specification: 'GB 7258-2017、QC/T 936-2013', method: 'GB 38900-2020、QC/T 936-2013', parameters: [...VEHICLE,
    { name: '填装循环时间', clause: 'QC/T 936-2013 4.3', unit: 's', operator: 'LE', limit: '25.0' }] },
  { name: '冷藏车', model: '5040XLCB6', specification: 'GB 7258-2017、QC/T 449-2010', method: 'QC/T 449-2010', parameters: [...VEHICLE,
    { name: '厢体总传热系数', clause: 'QC/T 449-2010 5.2', unit: 'W/(㎡·K)', operator: 'LE', limit: '0.40', uncertainty: '0.01' }] },
  { name: '洗扫车', model: '5181TXSB6', specification: 'GB 7258-2017、QC/T 51-2019', method: 'QC/T 51-2019', parameters: [...VEHICLE,
    { name: '作业噪声', clause: 'QC/T 51-2019 4.5', unit: 'dB(A)', operator: 'LE', limit: '83.0', uncertainty: '1.0' }] },
];
const TANKS: readonly Product[] = [
  { name: '运油半挂车', model: '9400GYYA', specification: 'GB 18564.1-2019、GB 7258-2017', method: 'GB 18564.1-2019', parameters: [...VEHICLE,
    { name: '罐体封头最小厚度', clause: 'GB 18564.1-2019 5.4', unit: 'mm', operator: 'GE', limit: '5.00', uncertainty: '0.05' },
    { name: '紧急切断阀关闭时间', clause: 'GB 18564.1-2019 5.8', unit: 's', operator: 'LE', limit: '5.0' }] },
  { name: '易燃液体罐式运输车', model: '5320GRYL6', specification: 'GB 18564.1-2019、GB 20300-2018', method: 'GB 18564.1-2019', parameters: [...VEHICLE,
    { name: '导静电拖地带电阻', clause: 'GB 20300-2018 5.2', unit: 'MΩ', operator: 'LE', limit: '5.0' }] },
];
const PARTS: readonly Product[] = [
  { name: '后下部防护装置', model: 'HFH-2300', specification: 'GB 11567-2017', method: 'GB 11567-2017', parameters: [
    { name: '离地高度', clause: 'GB 11567-2017 7.1', unit: 'mm', operator: 'LE', limit: '500' },
    { name: '横截面高度', clause: 'GB 11567-2017 7.2', unit: 'mm', operator: 'GE', limit: '120', uncertainty: '1' }] },
  { name: '紧急切断阀', model: 'JQF-80', specification: 'GB 18564.1-2019', method: 'GB 18564.1-2019', parameters: [
    { name: '关闭时间', clause: 'GB 18564.1-2019 5.8', unit: 's', operator: 'LE', limit: '5.0', uncertainty: '0.2' },
    { name: '密封试验压力', clause: 'GB 18564.1-2019 6.3', unit: 'MPa', operator: 'GE', limit: '0.30' }] },
];

const ADDRESS = '湖北省随州市曾都区编钟大道 6 号';
/** Two colleagues write reports; one of them holds all three roles and still takes one step only. */
const AUTHORS = [CAST.tester, 'deng@center'] as const;

/** A value that keeps its limit with room to spare, misses it by a twelfth, or lies inside the guard band. Written as finely as the limit. */
function valueOf(stage: Stage, { operator, limit, uncertainty }: Parameter, fate: 'keeps' | 'misses' | 'borders'): string {
  const { units, scale } = parseDecimal(limit)!;
  if (fate === 'borders' && uncertainty) return limit;
  const share = fate === 'misses' ? 8 : -stage.random.between(8, 20);
  const change = units * BigInt(operator === 'LE' ? share : -share) / 100n;
  return formatDecimal({ units: units + change, scale });
}

/** The results of a report: in a failing one the last value misses its limit, in a conditional one the last guard band is touched. */
function resultsOf(stage: Stage, { parameters }: Product, course: Course) {
  const bordering = course === 'conditional' ? parameters.findLastIndex(({ uncertainty }) => uncertainty) : -1;
  return parameters.map((parameter, index) => {
    const fate = index === bordering ? 'borders' : course === 'failed' && index === parameters.length - 1 ? 'misses' : 'keeps';
    const { name, clause, unit, operator, limit, uncertainty } = parameter;
    return {
      parameter: name, clause, unit, limitOperator: operator, limitValue: limit, value: valueOf(stage, parameter, fate), uncertainty,
      decisionRule: uncertainty ? 'GUARD_BAND' as const : 'SIMPLE' as const, isExternal: false,
    };
  });
}

interface Play { founded: Founded; course: Course; kind: TestOrderKind; number: number; product: Product; orderedOn: string }

const numbered = (prefix: string, { kind, orderedOn, number }: Play) => `${prefix}-${kind === 'SUPERVISION' ? 'JD' : 'WT'}-${orderedOn.slice(0, 4)}-${String(number).padStart(4, '0')}`;

/** Takes an order as far as testing. @returns the order that is being tested, or null when it ends or waits before that */
async function order(stage: Stage, play: Play) {
  const { founded, course, kind, product, orderedOn } = play;
  stage.on(orderedOn);
  const opened = await stage.as(CAST.tester, (request) => openOrder(request, {
    enterpriseId: founded.enterprise.id, kind, number: numbered('DD', play), productName: product.name, productModel: product.model, orderedOn,
    specimen: kind === 'SUPERVISION' ? `随机抽取 1 件，封条编号 F${String(play.number).padStart(5, '0')}` : '客户送样 1 件', requestedStandards: product.specification,
  }));
  if (course === 'ordered') return null;
  const receivedOn = addDays(orderedOn, 1);
  stage.on(receivedOn);
  if (course === 'refused') {
    await stage.as(CAST.tester, (request) => refuseSample(request, { ...opened, reason: '封条破损，样品与抽样单不符，退回重新抽样。' }));
    return null;
  }
  const received = await stage.as(CAST.tester, (request) => receiveSample(request, { ...opened, receivedOn, condition: '外观完好，无明显损伤', isSealIntact: true }));
  if (course === 'received') return null;
  return stage.as(CAST.tester, (request) => startTesting(request, received));
}

async function draft(stage: Stage, play: Play, { id, author }: { id: string; author: string }): Promise<TestReport> {
  const { product, course, orderedOn, kind } = play;
  const testedTo = addDays(orderedOn, 4);
  stage.on(testedTo);
  return stage.as(author, (request) => draftReport(request, {
    orderId: id, number: numbered('BG', play), title: `${product.name}${kind === 'SUPERVISION' ? '监督抽查' : '委托'}检验报告`, laboratoryAddress: ADDRESS, place: '本中心试验场',
    method: product.method, specification: product.specification, productName: product.name, productModel: product.model, specimen: '样品 1 件，状态正常',
    sampleCondition: '外观完好，无明显损伤', testConditions: '环境温度 20 ℃，相对湿度 55%', testedFrom: addDays(orderedOn, 2), testedTo, items: resultsOf(stage, product, course),
    ...(kind === 'SUPERVISION' && { sampledOn: orderedOn, samplingMethod: '按监督抽查实施细则随机抽样' }),
  }));
}

/** Author, reviewer and signatory each take their step. */
async function issue(stage: Stage, report: TestReport, author: string): Promise<TestReport> {
  const submitted = await stage.as(author, (request) => submitReport(request, report));
  const reviewed = await stage.as(CAST.reviewer, (request) => reviewReport(request, submitted));
  return stage.as(CAST.signatory, (request) => issueReport(request, reviewed));
}

async function correct(stage: Stage, play: Play, { issued, author }: { issued: TestReport; author: string }): Promise<void> {
  stage.on(addDays(play.orderedOn, 12));
  if (play.course === 'withdrawn') await stage.as(CAST.signatory, (request) => withdrawReport(request, { ...issued, reason: '客户提供的样品信息有误，经协商撤回。' }));
  if (play.course !== 'amended') return;
  const amendment = await stage.as(author, (request) => amendReport(request, { reportId: issued.id, number: `${issued.number}-G1`, reason: '样品描述不完整，补充封样信息。' }));
  await issue(stage, amendment, author);
}

async function perform(stage: Stage, play: Play): Promise<void> {
  const { course, orderedOn, number } = play;
  const testing = await order(stage, play);
  if (!testing || course === 'testing') return;
  const author = AUTHORS[number % AUTHORS.length] as string;
  const report = await draft(stage, play, { id: testing.id, author });
  if (course === 'draft') return;
  stage.on(addDays(orderedOn, 5));
  if (!OPEN.includes(course)) return correct(stage, play, { issued: await issue(stage, report, author), author });
  const submitted = await stage.as(author, (request) => submitReport(request, report));
  if (course === 'returned') await stage.as(CAST.reviewer, (request) => returnReport(request, { ...submitted, reason: '第 2 项原始记录与报告数值不一致，请核对。' }));
  if (course === 'reviewed') await stage.as(CAST.reviewer, (request) => reviewReport(request, submitted));
}

function productsOf({ maker }: Founded): readonly Product[] {
  if (maker.kinds.includes('PARTS_MAKER')) return PARTS;
  return maker.makesTankTrucks ? [...TANKS, ...VEHICLES] : VEHICLES;
}

/** Of the makers beyond the first two, how many had something tested. */
const SHARE = 0.45;
const ORDERS_OF_THE_CAST = 9;

/** Lets the testing center work for the zone: orders and reports in every state, failing supervision reports and amended pairs among them. */
export async function playTesting(stage: Stage, all: readonly Founded[]): Promise<void> {
  let number = 0;
  for (const [place, founded] of all.entries()) {
    if (place > 1 && !stage.random.chance(SHARE)) continue;
    for (let count = place < 2 ? ORDERS_OF_THE_CAST : stage.random.between(1, 2); count > 0; count--) {
      const course = COURSES[number % COURSES.length] as Course;
      const age = OPEN.includes(course) || course === 'refused' ? stage.random.between(6, 20) : stage.random.between(25, 400);
      const kind = number % 3 === 2 ? 'COMMISSIONED' : 'SUPERVISION';
      number++;
      await perform(stage, { founded, course, kind, number, product: stage.random.pick(productsOf(founded)), orderedOn: addDays(DEMONSTRATION_TODAY, -age) });
    }
  }
}
