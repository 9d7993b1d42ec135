import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput, WithReasonInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { TestOrder } from './order.entity';
import { OpenOrderInput, ReceiveSampleInput, TestOrderFilter, TestOrderOrder, type TestOrderList } from './order.inputs';
import * as service from './orders.service';
import { canDraft, canOrder } from './testing.rules';

const TestOrderArguments = listArguments(TestOrderFilter, TestOrderOrder);
const TestOrderConnection = connectionOf(TestOrder, 'TestOrder');
/** `DRAFT` drafts a report on the order. */
const TestOrderActions = actionEnum('TestOrderAction', { ...actionsOf(canOrder), ...actionsOf(canDraft) });

@Resolver(() => TestOrder)
export class TestOrdersResolver {
  @Query(() => TestOrder, { nullable: true, description: '一张委托单\nOne test order' })
  @Allow('order:read')
  testOrder(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<TestOrder | null> {
    return request.records.find(TestOrder, id);
  }

  @Query(() => TestOrderConnection, { description: '委托单\nTest orders' })
  @Allow('order:read')
  async testOrders(@Args(() => TestOrderArguments) list: TestOrderList, @Ctx() request: Request): Promise<ConnectionOf<TestOrder>> {
    return new TestOrderConnection(await service.testOrders(request, list));
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '委托企业或受检企业\nThe enterprise whose product it is' })
  enterprise(@Root() order: TestOrder, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, order.enterpriseId);
  }

  @FieldResolver(() => [TestOrderActions], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() order: TestOrder, @Ctx() request: Request): string[] {
    return [...actionsFor(request, 'order', { rules: canOrder, row: order }), ...actionsFor(request, 'report', { rules: canDraft, row: order })];
  }

  @Mutation(() => TestOrder, { description: '受理委托\nOpens a test order' })
  @Allow('order:open')
  openOrder(@Arg('input', () => OpenOrderInput) input: OpenOrderInput, @Ctx() request: Request): Promise<TestOrder> {
    return service.open(request, input);
  }

  @Mutation(() => TestOrder, { description: '登记收样\nRecords the receipt of the sample' })
  @Allow('order:receiveSample')
  receiveSample(@Arg('input', () => ReceiveSampleInput) input: ReceiveSampleInput, @Ctx() request: Request): Promise<TestOrder> {
    return service.receiveSample(request, input);
  }

  @Mutation(() => TestOrder, { description: '拒收样品，委托结束\nRefuses the sample, which ends the order' })
  @Allow('order:refuseSample')
  refuseSample(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<TestOrder> {
    return service.refuseSample(request, input);
  }

  @Mutation(() => TestOrder, { description: '开始检测\nBegins to test' })
  @Allow('order:startTesting')
  startTesting(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<TestOrder> {
    return service.startTesting(request, input);
  }
}
