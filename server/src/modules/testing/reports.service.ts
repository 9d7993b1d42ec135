import { createHash } from 'node:crypto';
import { judge, MOST_TEST_ITEMS, reportVerdict, searchKey, TestingReason, TestReportAmendment, TestReportContent, TestReportDraft, type TestItemContent, type Verdict } from '@bianzhong/domain';
import { all, where, type Condition } from '../../kernel/condition';
import { invalidField, Refusal } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read, type DateRange } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { TestOrder } from './order.entity';
import { colleague, requirePast, searchTextOf } from './orders.service';
import { RELEASED_STATES, TestItem, TestReport } from './report.entity';
import type { AmendReportInput, DraftReportInput, EditReportInput, TestReportFilter, TestReportList } from './report.inputs';
import { canDraft, canReport, type TestReportAction } from './testing.rules';

interface AtVersion { id: string; version: number }
interface WithReason extends AtVersion { reason: string }

const report = where<TestReport>();
const item = where<TestItem>();
const columns = { DATED_ON: 'datedOn', NUMBER: 'number' };

const matching = (filter: TestReportFilter | null | undefined): Condition => all(
  filter?.search && report.contains('searchText', searchKey(filter.search)),
  filter?.kind && report.oneOf('kind', filter.kind),
  filter?.state && report.oneOf('state', filter.state),
  filter?.verdict && report.oneOf('verdict', filter.verdict),
  filter?.issued && all(report.oneOf('state', RELEASED_STATES), report.between('datedOn', openEnded(filter.issued))),
  filter?.enterpriseId != null && report.equal('enterpriseId', filter.enterpriseId),
);

const openEnded = ({ from, to }: DateRange) => ({ from: from ?? undefined, to: to ?? undefined });

/** One page of the reports the viewer may see. */
export function testReports(request: Request, list: TestReportList): Promise<Page<TestReport>> {
  return request.records.page(TestReport, matching(list.filter), { page: list, order: orderOf(list.orderBy, { columns, otherwise: { property: 'datedOn', descending: true } }) });
}

/** Supervision reports that stand and say FAIL, issued within the range: for the question which enterprises failed in a period. */
export function failingReportIn(range: DateRange): Condition {
  return all(report.equal('kind', 'SUPERVISION'), report.equal('state', 'ISSUED'), report.equal('verdict', 'FAIL'), report.between('datedOn', openEnded(range)));
}

/** What one result comes to (ISO/IEC 17025:2017, 7.8.6), at any time of its life. */
export function verdictOf({ value, limitOperator, limitValue, uncertainty, decisionRule }: Pick<TestItemContent, 'value' | 'limitOperator' | 'limitValue' | 'uncertainty' | 'decisionRule'>): Verdict {
  return judge({ value, operator: limitOperator, limit: limitValue, uncertainty, rule: decisionRule });
}

/** What an issued report answers for, in the order in which it is digested. Adding to it would break the digests of old reports. */
const DIGESTED = [
  'number', 'title', 'kind', 'laboratoryName', 'laboratoryAddress', 'customerName', 'customerAddress', 'place', 'method', 'specification',
  'productName', 'productModel', 'specimen', 'sampleCondition', 'sampleReceivedOn', 'sampledOn', 'samplingMethod', 'testConditions', 'deviations',
  'testedFrom', 'testedTo', 'itemCount', 'verdict', 'authorName', 'draftedAt', 'reviewerName', 'reviewedAt', 'signatoryName', 'issuedAt', 'supersedesId', 'amendmentReason',
] as const satisfies readonly (keyof TestReport)[];
const ITEM_CONTENT = [
  'parameter', 'clause', 'value', 'unit', 'limitOperator', 'limitValue', 'uncertainty', 'coverageFactor', 'decisionRule', 'isExternal', 'remark',
] as const satisfies readonly (keyof TestItemContent)[];
/** What an amendment takes over from the report that it amends. */
const CARRIED = [
  'orderId', 'centerId', 'kind', 'title', 'laboratoryAddress', 'customerName', 'customerAddress', 'place', 'method', 'specification', 'productName', 'productModel',
  'specimen', 'sampleCondition', 'sampleReceivedOn', 'sampledOn', 'samplingMethod', 'testConditions', 'deviations', 'testedFrom', 'testedTo', 'itemCount', 'verdict',
] as const satisfies readonly (keyof TestReport)[];

function pick<Row, Name extends keyof Row>(row: Row, names: readonly Name[]): Pick<Row, Name> {
  return Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<Row, Name>;
}

/** SHA-256 over the report's content and its results in their order: JSON of the values, without names. @returns 64 hexadecimal digits */
function digestOf(content: TestReport, items: readonly TestItem[]): string {
  const values = [DIGESTED.map((name) => content[name]), items.map((result) => [result.position, ...ITEM_CONTENT.map((name) => result[name])])];
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

/** The results of a report in their order. */
const byPosition = (items: TestItem[]) => items.sort((one, other) => one.position - other.position);

async function itemsOf(request: Request, { id }: TestReport): Promise<TestItem[]> {
  return byPosition(await request.records.list(TestItem, item.equal('reportId', id)));
}

/** The results of a report as an edge: one statement for a whole list of reports. */
export async function resultsOf(request: Request, { id }: TestReport): Promise<TestItem[]> {
  return byPosition(await request.many(TestItem, 'reportId', { key: id, most: MOST_TEST_ITEMS }));
}

/** Whether an issued report still says what was issued; null before it is issued. */
export async function isIntact(request: Request, content: TestReport): Promise<boolean | null> {
  return content.contentHash === null ? null : digestOf(content, await resultsOf(request, content)) === content.contentHash;
}

async function requireFreeNumber(request: Request, number: string): Promise<void> {
  if (await request.records.first(TestReport, report.equal('number', number))) throw invalidField('input.number', 'report.numberTaken');
}

function requirePossibleDates(request: Request, { testedFrom, testedTo, sampledOn }: TestReportContent, receivedOn: string): void {
  requirePast(request, 'input.testedTo', testedTo);
  if (sampledOn) requirePast(request, 'input.sampledOn', sampledOn);
  if (testedFrom < receivedOn) throw invalidField('input.testedFrom', 'report.testedBeforeReceipt');
}

/** The columns that follow from what the author wrote and from who the customer is now. */
function derived({ items, number, title, productName, productModel }: TestReportContent, customer: Enterprise) {
  return {
    customerName: customer.name, customerAddress: customer.address, itemCount: items.length,
    verdict: reportVerdict(items.map(verdictOf)), searchText: searchTextOf([number, title, productName, productModel, customer.name]),
  };
}

/** A tester writes the first draft of the report on an order that is being tested. */
export function draft(request: Request, input: DraftReportInput): Promise<TestReport> {
  const { orderId, ...content } = read(TestReportDraft, input);
  return once(request, { entity: TestReport, verb: 'draftReport', input }, async () => {
    const order = await request.records.get(TestOrder, orderId);
    check(request, { noun: 'report', rules: canDraft, verb: 'draft', row: order });
    const receivedOn = order.sampleReceivedOn ?? order.orderedOn;
    requirePossibleDates(request, content, receivedOn);
    await requireFreeNumber(request, content.number);
    const customer = await request.records.get(Enterprise, order.enterpriseId);
    const author = colleague(request);
    const { items, ...values } = content;
    const created = await request.records.create(TestReport, {
      ...values, ...derived(content, customer), orderId, centerId: order.centerId, kind: order.kind, state: 'DRAFT', sampleReceivedOn: receivedOn,
      laboratoryName: author.centerName, authorId: author.id, authorName: author.name, datedOn: request.today,
    }, customer);
    await writeItems(request, created, items);
    await request.audit.record('report.drafted', created);
    const drafted = await request.records.change(order, { hasReport: true });
    await request.audit.record('order.reportDrafted', drafted, order);
    return created;
  });
}

/** Brings the results of a draft to what its author wrote: row by row, so that the audit tells what became of each figure. */
async function writeItems(request: Request, { id, centerId, kind, enterpriseId, regionCode }: TestReport, contents: readonly TestItemContent[]): Promise<void> {
  const present = byPosition(await request.records.list(TestItem, item.equal('reportId', id)));
  for (const [index, content] of contents.entries()) {
    const before = present[index];
    if (before) {
      if (isSame(before, content)) continue;
      const changed = await request.records.change(before, content);
      await request.audit.record('reportItem.changed', changed, before);
    } else {
      const values = { ...content, reportId: id, centerId, kind, position: index + 1, isReleased: false, isRemoved: false };
      await request.audit.record('reportItem.added', await request.records.create(TestItem, values, { id: enterpriseId, regionCode }));
    }
  }
  for (const before of present.slice(contents.length)) {
    await request.audit.record('reportItem.removed', await request.records.change(before, { isRemoved: true }), before);
  }
}

function isSame(row: TestItem, content: TestItemContent): boolean {
  return ITEM_CONTENT.every((name) => row[name] === content[name]);
}

/** The row that a verb is done to, at the version that was seen, once its rule has agreed. */
async function found(request: Request, verb: TestReportAction, input: AtVersion): Promise<TestReport> {
  const row = await request.records.getAt(TestReport, input);
  check(request, { noun: 'report', rules: canReport, verb, row });
  return row;
}

/** The author writes the draft anew, its results included. */
export async function edit(request: Request, input: EditReportInput): Promise<TestReport> {
  const content = read(TestReportContent, input);
  const before = await found(request, 'edit', input);
  requirePossibleDates(request, content, before.sampleReceivedOn);
  if (content.number !== before.number) await requireFreeNumber(request, content.number);
  const customer = await request.records.get(Enterprise, before.enterpriseId);
  const { items, ...values } = content;
  const edited = await request.records.change(before, { ...values, ...derived(content, customer) });
  await writeItems(request, edited, items);
  await request.audit.record('report.edited', edited, before);
  return edited;
}

/** The author hands the draft to a reviewer. */
export async function submit(request: Request, input: AtVersion): Promise<TestReport> {
  const before = await found(request, 'submit', input);
  const submitted = await request.records.change(before, { state: 'DRAFTED', draftedAt: request.clock.now() });
  await request.audit.record('report.submitted', submitted, before);
  return submitted;
}

/** Somebody other than the author reviews the report. */
export async function review(request: Request, input: AtVersion): Promise<TestReport> {
  const before = await found(request, 'review', input);
  const { id, name } = colleague(request);
  const reviewed = await request.records.change(before, { state: 'REVIEWED', reviewerId: id, reviewerName: name, reviewedAt: request.clock.now() });
  await request.audit.record('report.reviewed', reviewed, before);
  return reviewed;
}

/** A reviewer or signatory gives the report back to its author with the reason. A review that was made counts no more. */
export async function giveBack(request: Request, input: WithReason): Promise<TestReport> {
  const { reason } = read(TestingReason, input);
  const before = await found(request, 'return', input);
  const returned = await request.records.change(before, { state: 'DRAFT', returnReason: reason, draftedAt: null, reviewerId: null, reviewerName: null, reviewedAt: null });
  await request.audit.record('report.returned', returned, before);
  return returned;
}

/**
 * A third person approves and issues the report. From now on it can only be superseded or withdrawn; its digest is made, its
 * results become visible with it, and the order is done or the report that it amends superseded.
 */
export async function issue(request: Request, input: AtVersion): Promise<TestReport> {
  const before = await found(request, 'issue', input);
  const items = await itemsOf(request, before);
  const { id, name } = colleague(request);
  const approval = { state: 'ISSUED' as const, signatoryId: id, signatoryName: name, issuedAt: request.clock.now(), datedOn: request.today, verdict: reportVerdict(items.map(verdictOf)), returnReason: null };
  const contentHash = digestOf(Object.assign(Object.create(TestReport.prototype) as TestReport, before, approval), items);
  const issued = await request.records.change(before, { ...approval, contentHash });
  for (const result of items) await request.records.change(result, { isReleased: true });
  await request.audit.record('report.issued', issued, before);
  if (issued.supersedesId) await supersede(request, issued.supersedesId);
  else await complete(request, issued.orderId);
  return issued;
}

async function complete(request: Request, orderId: string): Promise<void> {
  const order = await request.records.get(TestOrder, orderId);
  const reported = await request.records.change(order, { state: 'REPORTED' });
  await request.audit.record('order.reported', reported, order);
}

/** The earlier report is replaced; one that was withdrawn meanwhile stays withdrawn. */
async function supersede(request: Request, id: string): Promise<void> {
  const earlier = await request.records.get(TestReport, id);
  if (earlier.state !== 'ISSUED') return;
  const superseded = await request.records.change(earlier, { state: 'SUPERSEDED' });
  await request.audit.record('report.superseded', superseded, earlier);
}

/** A tester begins a new report that is to take the place of an issued one: a draft that says the same under a number of its own. */
export function amend(request: Request, input: AmendReportInput): Promise<TestReport> {
  const { reportId, number, reason } = read(TestReportAmendment, input);
  return once(request, { entity: TestReport, verb: 'amendReport', input }, async () => {
    const earlier = await request.records.get(TestReport, reportId);
    check(request, { noun: 'report', rules: canReport, verb: 'amend', row: earlier });
    if (await request.records.first(TestReport, report.equal('supersedesId', earlier.id))) throw new Refusal('CONFLICT', 'report.amendmentExists');
    await requireFreeNumber(request, number);
    const author = colleague(request);
    const created = await request.records.create(TestReport, {
      ...pick(earlier, CARRIED), number, state: 'DRAFT', laboratoryName: author.centerName, authorId: author.id, authorName: author.name,
      datedOn: request.today, supersedesId: earlier.id, amendmentReason: reason,
      searchText: searchTextOf([number, earlier.title, earlier.productName, earlier.productModel, earlier.customerName]),
    }, { id: earlier.enterpriseId, regionCode: earlier.regionCode });
    await writeItems(request, created, (await itemsOf(request, earlier)).map((result) => pick(result, ITEM_CONTENT)));
    await request.audit.record('report.amendmentDrafted', created);
    return created;
  });
}

/** A signatory takes an issued report back. */
export async function withdraw(request: Request, input: WithReason): Promise<TestReport> {
  const { reason } = read(TestingReason, input);
  const before = await found(request, 'withdraw', input);
  const withdrawn = await request.records.change(before, { state: 'WITHDRAWN', withdrawalReason: reason });
  await request.audit.record('report.withdrawn', withdrawn, before);
  return withdrawn;
}
