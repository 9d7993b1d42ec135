import type { Verdict } from '@bianzhong/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput, WithReasonInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { TestOrder } from './order.entity';
import { TestItem, TestReport } from './report.entity';
import { AmendReportInput, DraftReportInput, EditReportInput, TestReportFilter, TestReportOrder, type TestReportList } from './report.inputs';
import * as service from './reports.service';
import { Verdicts } from './testing.enums';
import { canReport } from './testing.rules';

const TestReportArguments = listArguments(TestReportFilter, TestReportOrder);
const TestReportConnection = connectionOf(TestReport, 'TestReport');
const TestReportActions = actionEnum('TestReportAction', actionsOf(canReport));

@Resolver(() => TestReport)
export class TestReportsResolver {
  @Query(() => TestReport, { nullable: true, description: '一份检测报告\nOne test report' })
  @Allow('report:read')
  testReport(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<TestReport | null> {
    return request.records.find(TestReport, id);
  }

  @Query(() => TestReportConnection, { description: '检测报告\nTest reports' })
  @Allow('report:read')
  async testReports(@Args(() => TestReportArguments) list: TestReportList, @Ctx() request: Request): Promise<ConnectionOf<TestReport>> {
    return new TestReportConnection(await service.testReports(request, list));
  }

  @Mutation(() => TestReport, { description: '起草报告\nDrafts a report on an order' })
  @Allow('report:draft')
  draftReport(@Arg('input', () => DraftReportInput) input: DraftReportInput, @Ctx() request: Request): Promise<TestReport> {
    return service.draft(request, input);
  }

  @Mutation(() => TestReport, { description: '修改草稿\nEdits a draft' })
  @Allow('report:edit')
  editReport(@Arg('input', () => EditReportInput) input: EditReportInput, @Ctx() request: Request): Promise<TestReport> {
    return service.edit(request, input);
  }

  @Mutation(() => TestReport, { description: '提交审核\nSubmits a draft for review' })
  @Allow('report:submit')
  submitReport(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<TestReport> {
    return service.submit(request, input);
  }

  @Mutation(() => TestReport, { description: '审核通过\nReviews a report' })
  @Allow('report:review')
  reviewReport(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<TestReport> {
    return service.review(request, input);
  }

  @Mutation(() => TestReport, { description: '退回起草人\nReturns a report to its author' })
  @Allow('report:return')
  returnReport(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<TestReport> {
    return service.giveBack(request, input);
  }

  @Mutation(() => TestReport, { description: '批准并签发\nApproves and issues a report' })
  @Allow('report:issue')
  issueReport(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<TestReport> {
    return service.issue(request, input);
  }

  @Mutation(() => TestReport, { description: '为已签发的报告起草修改报告\nDrafts the amendment of an issued report' })
  @Allow('report:amend')
  amendReport(@Arg('input', () => AmendReportInput) input: AmendReportInput, @Ctx() request: Request): Promise<TestReport> {
    return service.amend(request, input);
  }

  @Mutation(() => TestReport, { description: '撤回已签发的报告\nWithdraws an issued report' })
  @Allow('report:withdraw')
  withdrawReport(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<TestReport> {
    return service.withdraw(request, input);
  }
}

@Resolver(() => TestReport)
export class TestReportEdges {
  @FieldResolver(() => TestOrder, { nullable: true, description: '委托单\nThe test order' })
  order(@Root() report: TestReport, @Ctx() request: Request): Promise<TestOrder | null> {
    return request.one(TestOrder, report.orderId);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '委托企业或受检企业\nThe enterprise whose product it is' })
  enterprise(@Root() report: TestReport, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, report.enterpriseId);
  }

  @FieldResolver(() => [TestItem], { description: '各项结果，最多 100 项\nThe results, 100 at most' })
  items(@Root() report: TestReport, @Ctx() request: Request): Promise<TestItem[]> {
    return service.resultsOf(request, report);
  }

  @FieldResolver(() => TestReport, { nullable: true, description: '所代替的报告\nThe report this one takes the place of' })
  supersedes(@Root() report: TestReport, @Ctx() request: Request): Promise<TestReport | null> {
    return request.one(TestReport, report.supersedesId);
  }

  @FieldResolver(() => TestReport, { nullable: true, description: '代替它的报告\nThe report that takes its place' })
  async supersededBy(@Root() report: TestReport, @Ctx() request: Request): Promise<TestReport | null> {
    return (await request.many(TestReport, 'supersedesId', { key: report.id, most: 1 }))[0] ?? null;
  }

  @FieldResolver(() => Boolean, { nullable: true, description: '内容与签发时的摘要是否一致；未签发为空\nWhether the content still has the digest it was issued with; null before' })
  isIntact(@Root() report: TestReport, @Ctx() request: Request): Promise<boolean | null> {
    return service.isIntact(request, report);
  }

  @FieldResolver(() => [TestReportActions], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() report: TestReport, @Ctx() request: Request): string[] {
    return actionsFor(request, 'report', { rules: canReport, row: report });
  }
}

@Resolver(() => TestItem)
export class TestItemEdges {
  @FieldResolver(() => Verdicts, { description: '判定\nVerdict' })
  verdict(@Root() item: TestItem): Verdict {
    return service.verdictOf(item);
  }
}

@Resolver(() => TestOrder)
export class TestOrderReports {
  @FieldResolver(() => [TestReport], { description: '最近的报告\nThe newest reports' })
  reports(@Root() order: TestOrder, @Arg('first', () => Int, { defaultValue: 10, description: '取前几条（1 到 100）\nHow many, 1 to 100' }) first: number, @Ctx() request: Request): Promise<TestReport[]> {
    return request.many(TestReport, 'orderId', { key: order.id, most: first });
  }
}

@Resolver(() => Enterprise)
export class EnterpriseTestReports {
  @FieldResolver(() => [TestReport], { description: '最近的检测报告\nThe newest test reports' })
  testReports(@Root() enterprise: Enterprise, @Arg('first', () => Int, { defaultValue: 10, description: '取前几条（1 到 100）\nHow many, 1 to 100' }) first: number, @Ctx() request: Request): Promise<TestReport[]> {
    return request.many(TestReport, 'enterpriseId', { key: enterprise.id, most: first });
  }

  @FieldResolver(() => Int, { description: '检测报告数\nHow many test reports' })
  testReportCount(@Root() enterprise: Enterprise, @Ctx() request: Request): Promise<number> {
    return request.tally(TestReport, 'enterpriseId', enterprise.id);
  }
}
