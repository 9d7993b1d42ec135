import type { Company, Laboratory, PeopledWorld } from './peopled';
import { act, type Row } from './acts';

export type OrderKind = 'COMMISSIONED' | 'SUPERVISION';
/** An enterprise's order at a center. */
export interface Commission { center: Laboratory; company: Company; kind: OrderKind }

/** A number of the center, which numbers the work for each enterprise apart. */
const numbered = (letters: string, company: Company) => `${letters}-${company.regionCode}-${company.serial()}`;

/** What an order says. */
export function orderContent({ company, kind }: Commission) {
  return {
    enterpriseId: company.id, kind, number: numbered('WT', company), productName: '危化品罐式车', productModel: 'HJ5180GYY', specimen: '整车一台', requestedStandards: 'GB 18564.1-2019',
    orderedOn: '2026-11-02',
  };
}

export const receipt = { receivedOn: '2026-11-03', condition: '完好', isSealIntact: true };
export const refusal = { reason: '样品与委托不符' };

const ORDER_WAY = {
  ORDERED: [], SAMPLE_RECEIVED: ['receiveSample'], TESTING: ['receiveSample', 'startTesting'], REFUSED: ['refuseSample'],
} as const;
export type OrderState = keyof typeof ORDER_WAY;

/** An order in the state. */
export async function order(world: PeopledWorld, commission: Commission, state: OrderState): Promise<Row> {
  world.tick();
  const tester = world.as(commission.center.tester);
  const more = { receiveSample: receipt, refuseSample: refusal, startTesting: {} };
  let row = await act(tester, 'openOrder', orderContent(commission));
  for (const verb of ORDER_WAY[state]) row = await act(tester, verb, { ...row, ...more[verb] });
  return row;
}

const item = (parameter: string, value: string) => ({
  parameter, clause: '5.2', value, unit: 'mm', limitOperator: 'LE', limitValue: '10.0', uncertainty: '0.2', decisionRule: 'SIMPLE', isExternal: false, remark: '示例',
});

/** What a report says; one of its three results is out of limit. */
export function reportContent({ company }: Commission) {
  return {
    number: numbered('BG', company), title: '罐体检验报告', laboratoryAddress: '随州市', place: '随州市检测中心一号厂房', method: 'GB 18564.1-2019', specification: 'GB 18564.1-2019',
    productName: '危化品罐式车', productModel: 'HJ5180GYY', specimen: '整车一台', sampleCondition: '完好', testedFrom: '2026-11-04', testedTo: '2026-11-10',
    items: [item('壁厚', '9.8'), item('变形', '10.6'), item('间隙', '3.1')],
  };
}

/** Who takes a report from each state to the next. */
const REPORT_WAY = {
  DRAFT: [],
  DRAFTED: [['tester', 'submitReport']],
  REVIEWED: [['tester', 'submitReport'], ['reviewer', 'reviewReport']],
  ISSUED: [['tester', 'submitReport'], ['reviewer', 'reviewReport'], ['signatory', 'issueReport']],
  WITHDRAWN: [['tester', 'submitReport'], ['reviewer', 'reviewReport'], ['signatory', 'issueReport'], ['signatory', 'withdrawReport']],
} as const;
export type ReportState = keyof typeof REPORT_WAY;

async function brought(world: PeopledWorld, { center, draft }: { center: Laboratory; draft: Row }, state: ReportState): Promise<Row> {
  let row = draft;
  for (const [who, verb] of REPORT_WAY[state]) row = await act(world.as(center[who]), verb, verb === 'withdrawReport' ? { ...row, ...refusal } : row);
  return row;
}

/** A report in the state, on an order of its own. */
export async function report(world: PeopledWorld, commission: Commission, state: ReportState): Promise<Row> {
  const { id: orderId } = await order(world, commission, 'TESTING');
  const draft = await act(world.as(commission.center.tester), 'draftReport', { ...reportContent(commission), orderId });
  return brought(world, { center: commission.center, draft }, state);
}

export const amendmentOf = ({ company }: Commission, { id }: Row) => ({ reportId: id, number: numbered('BG', company), reason: '更正壁厚单位' });

/** A report that amends another. @param state how far the amendment has come */
export async function amendment(world: PeopledWorld, commission: Commission, state: ReportState): Promise<Row> {
  const earlier = await report(world, commission, 'ISSUED');
  const draft = await act(world.as(commission.center.tester), 'amendReport', amendmentOf(commission, earlier));
  return brought(world, { center: commission.center, draft }, state);
}

/** A draft from which its author has taken a result out again. */
async function shortened(world: PeopledWorld, commission: Commission): Promise<Row> {
  const draft = await report(world, commission, 'DRAFT');
  const { items, ...content } = reportContent(commission);
  return act(world.as(commission.center.tester), 'editReport', { ...draft, ...content, items: items.slice(1) });
}

/** Orders and reports of an enterprise in every state, of both kinds at the one center, some at the other. */
export async function fillTesting(world: PeopledWorld, company: Company): Promise<void> {
  const { first, second } = world.centers;
  await shortened(world, { center: first, company, kind: 'COMMISSIONED' });
  for (const kind of ['COMMISSIONED', 'SUPERVISION'] as const) {
    const commission = { center: first, company, kind };
    for (const state of Object.keys(ORDER_WAY) as OrderState[]) await order(world, commission, state);
    for (const state of Object.keys(REPORT_WAY) as ReportState[]) await report(world, commission, state);
    await amendment(world, commission, 'ISSUED');
    await amendment(world, commission, 'DRAFT');
    await report(world, { ...commission, center: second }, 'ISSUED');
    await report(world, { ...commission, center: second }, 'DRAFTED');
  }
}
