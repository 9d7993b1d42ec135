import { cap, OrderOpening, SampleReceipt, searchKey, TestingReason } from '@bianzhong/domain';
import { all, where, type Condition } from '../../kernel/condition';
import { forbidden, invalidField } from '../../kernel/errors';
import { once } from '../../kernel/idempotency';
import { orderOf, read } from '../../kernel/inputs';
import type { Page } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { check } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { TestOrder } from './order.entity';
import type { OpenOrderInput, ReceiveSampleInput, TestOrderFilter, TestOrderList } from './order.inputs';
import { canOpen, canOrder, type TestOrderAction } from './testing.rules';

interface AtVersion { id: string; version: number }

const order = where<TestOrder>();
const columns = { ORDERED_ON: 'orderedOn', NUMBER: 'number' };
const LONGEST_SEARCH_TEXT = 600;

/** What the search box finds a row by. */
export const searchTextOf = (parts: readonly string[]): string => cap(searchKey(parts.join(' ')), LONGEST_SEARCH_TEXT);

const matching = (filter: TestOrderFilter | null | undefined): Condition => all(
  filter?.search && order.contains('searchText', searchKey(filter.search)),
  filter?.kind && order.oneOf('kind', filter.kind),
  filter?.state && order.oneOf('state', filter.state),
  filter?.enterpriseId != null && order.equal('enterpriseId', filter.enterpriseId),
);

/** One page of the orders the viewer may see. */
export function testOrders(request: Request, list: TestOrderList): Promise<Page<TestOrder>> {
  return request.records.page(TestOrder, matching(list.filter), { page: list, order: orderOf(list.orderBy, { columns, otherwise: { property: 'orderedOn', descending: true } }) });
}

/** @throws Refusal INVALID for a day that has not come yet. @param path the field that says so */
export function requirePast(request: Request, path: string, day: string): void {
  if (day > request.today) throw invalidField(path, 'input.dateInFuture');
}

/** The center of the viewer and who he is there. @throws Refusal FORBIDDEN for anybody outside a center */
export function colleague({ viewer }: Request): { centerId: string; centerName: string; id: string; name: string } {
  if (viewer.kind !== 'center') throw forbidden('auth.noPermission');
  return { centerId: viewer.centerId, centerName: viewer.organisationName, id: viewer.accountId, name: viewer.accountName };
}

/** A tester takes an order in. The center works for every enterprise of the zone; the enterprise owns what comes of it. */
export function open(request: Request, input: OpenOrderInput): Promise<TestOrder> {
  const { enterpriseId, ...values } = read(OrderOpening, input);
  requirePast(request, 'input.orderedOn', values.orderedOn);
  return once(request, { entity: TestOrder, verb: 'openOrder', input }, async () => {
    const customer = await request.records.get(Enterprise, enterpriseId);
    check(request, { noun: 'order', rules: canOpen, verb: 'open', row: customer });
    if (await request.records.first(TestOrder, order.equal('number', values.number))) throw invalidField('input.number', 'order.numberTaken');
    const { centerId, name } = colleague(request);
    const created = await request.records.create(TestOrder, {
      ...values, centerId, state: 'ORDERED', openedByName: name, hasReport: false,
      searchText: searchTextOf([values.number, values.productName, values.productModel, customer.name]),
    }, customer);
    await request.audit.record('order.opened', created);
    return created;
  });
}

async function found(request: Request, verb: TestOrderAction, input: AtVersion): Promise<TestOrder> {
  const row = await request.records.getAt(TestOrder, input);
  check(request, { noun: 'order', rules: canOrder, verb, row });
  return row;
}

/**
 * A tester takes the sample in after looking at it. A supervision sample whose seal is broken is not evidence and cannot be
 * tested; it has to be refused.
 */
export async function receiveSample(request: Request, input: ReceiveSampleInput): Promise<TestOrder> {
  const { receivedOn, condition, isSealIntact } = read(SampleReceipt, input);
  const before = await found(request, 'receiveSample', input);
  requirePast(request, 'input.receivedOn', receivedOn);
  if (receivedOn < before.orderedOn) throw invalidField('input.receivedOn', 'order.receivedBeforeOrdered');
  if (before.kind === 'SUPERVISION' && !isSealIntact) throw invalidField('input.isSealIntact', 'order.sealBroken');
  const received = await request.records.change(before, { state: 'SAMPLE_RECEIVED', sampleReceivedOn: receivedOn, sampleCondition: condition, isSealIntact });
  await request.audit.record('order.sampleReceived', received, before);
  return received;
}

/** A tester refuses the sample, which ends the order. */
export async function refuseSample(request: Request, input: AtVersion & { reason: string }): Promise<TestOrder> {
  const { reason } = read(TestingReason, input);
  const before = await found(request, 'refuseSample', input);
  const refused = await request.records.change(before, { state: 'REFUSED', refusalReason: reason });
  await request.audit.record('order.sampleRefused', refused, before);
  return refused;
}

/** A tester begins to test. */
export async function startTesting(request: Request, input: AtVersion): Promise<TestOrder> {
  const before = await found(request, 'startTesting', input);
  const started = await request.records.change(before, { state: 'TESTING' });
  await request.audit.record('order.testingStarted', started, before);
  return started;
}
