import type { PeopledWorld } from '../../cast/full-world/peopled';
import { amendmentOf, order, orderContent, receipt, refusal, report, reportContent, type Commission, type OrderState, type ReportState } from '../../cast/full-world/testing';
import type { Inputs } from './attempt';

const commission = ({ centers, companies }: PeopledWorld): Commission => ({ center: centers.first, company: companies.a, kind: 'SUPERVISION' });
const orderIn = (world: PeopledWorld, state: OrderState) => order(world, commission(world), state);
const reportIn = (world: PeopledWorld, state: ReportState) => report(world, commission(world), state);

export const TESTING_INPUTS: Inputs = {
  openOrder: { by: 'tester', prepare: async (world) => ({ input: orderContent(commission(world)) }) },
  receiveSample: { by: 'tester', prepare: async (world) => ({ input: { ...await orderIn(world, 'ORDERED'), ...receipt } }) },
  refuseSample: { by: 'tester', prepare: async (world) => ({ input: { ...await orderIn(world, 'ORDERED'), ...refusal } }) },
  startTesting: { by: 'tester', prepare: async (world) => ({ input: { ...await orderIn(world, 'SAMPLE_RECEIVED') } }) },
  draftReport: { by: 'tester', prepare: async (world) => ({ input: { ...reportContent(commission(world)), orderId: (await orderIn(world, 'TESTING')).id } }) },
  editReport: { by: 'tester', prepare: async (world) => ({ input: { ...await reportIn(world, 'DRAFT'), ...reportContent(commission(world)) } }) },
  submitReport: { by: 'tester', prepare: async (world) => ({ input: { ...await reportIn(world, 'DRAFT') } }) },
  reviewReport: { by: 'reviewer', prepare: async (world) => ({ input: { ...await reportIn(world, 'DRAFTED') } }) },
  returnReport: { by: 'reviewer', prepare: async (world) => ({ input: { ...await reportIn(world, 'DRAFTED'), ...refusal } }) },
  issueReport: { by: 'signatory', prepare: async (world) => ({ input: { ...await reportIn(world, 'REVIEWED') } }) },
  amendReport: { by: 'tester', prepare: async (world) => ({ input: amendmentOf(commission(world), await reportIn(world, 'ISSUED')) }) },
  withdrawReport: { by: 'signatory', prepare: async (world) => ({ input: { ...await reportIn(world, 'ISSUED'), ...refusal } }) },
};
