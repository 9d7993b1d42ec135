import { next, TEST_ORDER_CYCLE, TEST_REPORT_CYCLE, type EnterpriseStatus, type Reason, type TestOrderState, type TestReportState, type TestReportVerb } from '@bianzhong/domain';
import type { Rule, Rules, Verdict } from '../../kernel/rules';
import { isSignedIn, type Viewer } from '../../kernel/viewer';
import type { TestOrder } from './order.entity';
import type { TestReport } from './report.entity';

export type TestOrderAction = 'receiveSample' | 'refuseSample' | 'startTesting';
export type TestReportAction = 'edit' | 'submit' | 'review' | 'return' | 'issue' | 'amend' | 'withdraw';

/** Why an order in this state does not take the verb. */
const atSample: Partial<Record<TestOrderState, Reason>> = { REFUSED: 'order.refused' };
const atStart: Partial<Record<TestOrderState, Reason>> = { ORDERED: 'order.noSample', REFUSED: 'order.refused' };
const atDraft: Partial<Record<TestOrderState, Reason>> = { REFUSED: 'order.refused', REPORTED: 'order.reported' };

const orderMoves = (verb: TestOrderAction, { reasons, otherwise }: { reasons: typeof atSample; otherwise: Reason }): Rule<TestOrder> =>
  (_viewer, order) => next(TEST_ORDER_CYCLE, order.state, verb) ? true : reasons[order.state] ?? otherwise;

export const canOrder: Rules<TestOrder, TestOrderAction> = {
  receiveSample: orderMoves('receiveSample', { reasons: atSample, otherwise: 'order.sampleReceived' }),
  refuseSample: orderMoves('refuseSample', { reasons: atSample, otherwise: 'order.sampleReceived' }),
  startTesting: orderMoves('startTesting', { reasons: atStart, otherwise: 'order.testingStarted' }),
};

/** An order is opened for an enterprise that exists. */
export const canOpen: Rules<{ status: EnterpriseStatus }, 'open'> = {
  open: (_viewer, enterprise) => enterprise.status === 'CLOSED' ? 'order.enterpriseClosed' : true,
};

/** A report is drafted on an order. */
export const canDraft: Rules<TestOrder, 'draft'> = {
  draft: (_viewer, order) => {
    if (!next(TEST_ORDER_CYCLE, order.state, 'report')) return atDraft[order.state] ?? 'order.notTesting';
    return order.hasReport ? 'order.reportDrafted' : true;
  },
};

/** Once issued a report says by itself why nothing can be done to it any more. */
const atRest: Partial<Record<TestReportState, Reason>> = { ISSUED: 'report.issued', SUPERSEDED: 'report.superseded', WITHDRAWN: 'report.withdrawn' };

const stands = (report: TestReport, verb: TestReportVerb, otherwise: Reason): Verdict =>
  next(TEST_REPORT_CYCLE, report.state, verb) ? true : atRest[report.state] ?? otherwise;

const reportMoves = (verb: TestReportVerb, otherwise: Reason): Rule<TestReport> => (_viewer, report) => stands(report, verb, otherwise);

const accountOf = (viewer: Viewer): string | null => isSignedIn(viewer) ? viewer.accountId : null;

/** Whoever writes must be who answers for it: otherwise two people could review each other's figures in one report. */
const asAuthor = (viewer: Viewer, report: TestReport): Verdict => accountOf(viewer) === report.authorId ? true : 'report.notAuthor';

const unlike = (viewer: Viewer, earlier: readonly (string | null)[]): Verdict => earlier.includes(accountOf(viewer)) ? 'report.samePerson' : true;

/** The first verdict that is not true. */
const both = (one: Verdict, other: () => Verdict): Verdict => one === true ? other() : one;

/** Author, reviewer and signatory are three people, whatever roles one of them holds. */
export const canReport: Rules<TestReport, TestReportAction> = {
  edit: (viewer, report) => both(stands(report, 'edit', 'report.notDraft'), () => asAuthor(viewer, report)),
  submit: (viewer, report) => both(stands(report, 'submit', 'report.notDraft'), () =>
    both(asAuthor(viewer, report), () => report.itemCount > 0 ? true : 'report.noItems')),
  review: (viewer, report) => both(stands(report, 'review', 'report.notDrafted'), () => unlike(viewer, [report.authorId])),
  return: reportMoves('return', 'report.notReturnable'),
  issue: (viewer, report) => both(stands(report, 'issue', 'report.notReviewed'), () => unlike(viewer, [report.authorId, report.reviewerId])),
  amend: reportMoves('amend', 'report.notIssued'),
  withdraw: reportMoves('withdraw', 'report.notIssued'),
};
