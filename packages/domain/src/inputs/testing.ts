import { z } from 'zod';
import { compareDecimals, parseDecimal } from '../decimal';
import { field, issueAt } from '../fields';
import { DECISION_RULES, LIMIT_OPERATORS, TEST_ORDER_KINDS } from '../lists/testing';
import { plainCode } from '../text';

/** Results of one report; it keeps the whole table of a report on one page of the API. */
export const MOST_TEST_ITEMS = 100;
/** Expanded uncertainty is given for this coverage factor unless the report says otherwise (JJF 1059.1). */
export const USUAL_COVERAGE_FACTOR = '2';

const number = () => field.text(40).transform(plainCode);

/** What a tester enters when somebody orders a test. */
export const OrderOpening = z.object({
  enterpriseId: field.id(),
  kind: field.oneOf(TEST_ORDER_KINDS),
  number: number(),
  productName: field.text(120),
  productModel: field.text(80),
  specimen: field.lines(500),
  requestedStandards: field.optional(field.lines(500)),
  orderedOn: field.date(),
});

/** The arrival of a sample, looked at before it is taken in (ISO/IEC 17025:2017, 7.4). */
export const SampleReceipt = z.object({
  receivedOn: field.date(),
  condition: field.text(300),
  isSealIntact: z.boolean({ error: 'input.required' }),
});

/** Why a verb is done, where the product asks for it. */
export const TestingReason = z.object({ reason: field.reason() });

const itemFields = z.object({
  parameter: field.text(120),
  clause: field.optional(field.text(80)),
  value: field.optional(field.decimal()),
  unit: field.optional(field.text(30)),
  limitOperator: field.optional(field.oneOf(LIMIT_OPERATORS)),
  limitValue: field.optional(field.decimal()),
  uncertainty: field.optional(field.decimal()),
  coverageFactor: field.optional(field.decimal()),
  decisionRule: field.oneOf(DECISION_RULES),
  isExternal: z.boolean({ error: 'input.required' }),
  remark: field.optional(field.text(200)),
});

/** How a decimal stands to zero: −1, 0 or 1; null where there is none. */
function signOf(text: string | null): number | null {
  const decimal = text === null ? null : parseDecimal(text);
  return decimal && compareDecimals(decimal, { units: 0n, scale: 0 });
}

/**
 * One result. Numbers stay as they were written; what is not measured or has no limit is not judged. A guard band needs the
 * uncertainty it is made of (ISO/IEC 17025:2017, 7.8.6).
 */
export const TestItemContent = itemFields.superRefine((item, context) => {
  if ((item.limitOperator === null) !== (item.limitValue === null)) {
    context.addIssue(issueAt([item.limitOperator === null ? 'limitOperator' : 'limitValue'], 'report.limitIncomplete'));
  }
  if (item.decisionRule === 'GUARD_BAND' && item.uncertainty === null) context.addIssue(issueAt(['uncertainty'], 'report.uncertaintyRequired'));
  if (signOf(item.uncertainty) === -1) context.addIssue(issueAt(['uncertainty'], 'report.uncertaintyNegative'));
  if ((signOf(item.coverageFactor) ?? 1) < 1) context.addIssue(issueAt(['coverageFactor'], 'report.coverageFactor'));
}).transform((item) => ({
  ...item,
  coverageFactor: item.uncertainty === null ? null : item.coverageFactor ?? USUAL_COVERAGE_FACTOR,
}));
export type TestItemContent = z.output<typeof TestItemContent>;

/** What a report must say (ISO/IEC 17025:2017, 7.8.2.1), as far as it is not known from elsewhere. */
const reportFields = {
  number: number(),
  title: field.text(120),
  laboratoryAddress: field.text(200),
  place: field.text(200),
  method: field.text(300),
  specification: field.text(300),
  productName: field.text(120),
  productModel: field.text(80),
  specimen: field.lines(500),
  sampleCondition: field.text(300),
  sampledOn: field.optional(field.date()),
  samplingMethod: field.optional(field.text(300)),
  testConditions: field.optional(field.text(300)),
  deviations: field.optional(field.lines(500)),
  testedFrom: field.date(),
  testedTo: field.date(),
  items: z.array(TestItemContent, { error: 'input.required' }).max(MOST_TEST_ITEMS, 'input.tooMany'),
};

function inOrder({ testedFrom, testedTo }: { testedFrom: string; testedTo: string }, context: z.RefinementCtx): void {
  if (testedTo < testedFrom) context.addIssue(issueAt(['testedTo'], 'input.dateOrder'));
}

/** A report as its author writes it. */
export const TestReportContent = z.object(reportFields).superRefine(inOrder);
export type TestReportContent = z.output<typeof TestReportContent>;

/** The first draft of a report on an order. */
export const TestReportDraft = z.object({ orderId: field.id(), ...reportFields }).superRefine(inOrder);

/** A new report that is to take the place of an issued one (ISO/IEC 17025:2017, 7.8.8). */
export const TestReportAmendment = z.object({ reportId: field.id(), number: number(), reason: field.reason() });
