import type { DecisionRule, LimitOperator, TestOrderKind, TestReportState, Verdict } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate, DateTime, Decimal } from '../../kernel/scalars';
import { DecisionRules, LimitOperators, TestOrderKinds, TestReportStates, Verdicts } from './testing.enums';

/** States of a report that has left the laboratory: only in these does anybody outside the center see it. */
export const RELEASED_STATES: readonly TestReportState[] = ['ISSUED', 'SUPERSEDED', 'WITHDRAWN'];

/**
 * A test report (ISO/IEC 17025:2017, 7.8). It repeats what it says of customer, laboratory and specimen, so that an issued
 * report stays what it was whatever happens to their rows.
 */
@Entity('test_report')
@ObjectType({ description: '检测报告\nTest report', simpleResolvers: true })
export class TestReport extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '委托单\nThe test order' })
  orderId: string;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '检测中心\nThe testing center' })
  centerId: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => TestOrderKinds, { description: '检验类别\nKind' })
  kind: TestOrderKind;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => TestReportStates, { description: '状态\nState' })
  state: TestReportState;

  @Column({ type: 'varchar', length: 40 })
  @Field(() => String, { description: '报告编号（中心内唯一）\nNumber, unique in the center' })
  number: string;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '标题\nTitle' })
  title: string;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '检测机构名称\nName of the laboratory' })
  laboratoryName: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '检测机构地址\nAddress of the laboratory' })
  laboratoryAddress: string;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '客户名称\nName of the customer' })
  customerName: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '客户地址\nAddress of the customer' })
  customerAddress: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '检测地点\nPlace of testing' })
  place: string;

  @Column({ type: 'varchar', length: 300 })
  @Field(() => String, { description: '检测方法\nMethod' })
  method: string;

  @Column({ type: 'varchar', length: 300 })
  @Field(() => String, { description: '判定依据\nSpecification that is judged by' })
  specification: string;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '产品名称\nName of the product' })
  productName: string;

  @Column({ type: 'varchar', length: 80 })
  @Field(() => String, { description: '产品型号\nModel of the product' })
  productModel: string;

  @Column({ type: 'varchar', length: 500 })
  @Field(() => String, { description: '样品描述与标识\nThe specimen and how it is marked' })
  specimen: string;

  @Column({ type: 'varchar', length: 300 })
  @Field(() => String, { description: '样品状况\nCondition of the sample' })
  sampleCondition: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '收样日期\nSample received on' })
  sampleReceivedOn: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '抽样日期\nSampled on' })
  sampledOn: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: '抽样方案与方法\nPlan and method of sampling' })
  samplingMethod: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: '检测环境条件\nConditions during the test' })
  testConditions: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '对方法的偏离\nDeviations from the method' })
  deviations: string | null;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '检测开始日期\nTested from' })
  testedFrom: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '检测结束日期\nTested to' })
  testedTo: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '结果项数\nHow many results' })
  itemCount: number;

  /** Follows from the results while the report is written, and stays as it was issued. */
  @Column({ type: 'varchar', length: 20 })
  @Field(() => Verdicts, { description: '结论\nVerdict' })
  verdict: Verdict;

  @Column({ type: 'varchar', length: 36 })
  authorId: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '起草人\nAuthor' })
  authorName: string;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '提交审核的时间\nWhen it was submitted for review' })
  draftedAt: Date | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  reviewerId: string | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '审核人\nReviewer' })
  reviewerName: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '审核时间\nWhen it was reviewed' })
  reviewedAt: Date | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  signatoryId: string | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '授权签字人\nAuthorised signatory' })
  signatoryName: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '签发时间\nWhen it was issued' })
  issuedAt: Date | null;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '报告日期：签发前为起草日期，签发后为签发日期\nDate: of drafting until it is issued, of issue from then on' })
  datedOn: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '最近一次退回的理由\nWhy it was last returned' })
  returnReason: string | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '所代替的报告\nThe report this one takes the place of' })
  supersedesId: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '修改原报告的理由\nWhy the earlier report is amended' })
  amendmentReason: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '撤回理由\nWhy it was withdrawn' })
  withdrawalReason: string | null;

  @Column({ type: 'varchar', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: '内容摘要（SHA-256），签发时生成\nDigest of the content (SHA-256), made when it was issued' })
  contentHash: string | null;

  @Column({ type: 'varchar', length: 600 })
  searchText: string;
}

/** One result of a report. Numbers are kept as they were written: how many places they have says how finely was measured. */
@Entity('test_item')
@ObjectType({ description: '检测项目结果\nOne result of a report', simpleResolvers: true })
export class TestItem extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '报告\nThe report' })
  reportId: string;

  @Column({ type: 'varchar', length: 36 })
  centerId: string;

  @Column({ type: 'varchar', length: 20 })
  kind: TestOrderKind;

  /** Copied from the report, so that the scope of a result compares within its own table. */
  @Column({ type: 'boolean' })
  isReleased: boolean;

  /** Results taken out of a draft stay on record (ISO/IEC 17025:2017, 7.5.2), but nobody is shown them. */
  @Column({ type: 'boolean' })
  isRemoved: boolean;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '序号，自 1 起\nPosition, from 1' })
  position: number;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '检测项目\nParameter' })
  parameter: string;

  @Column({ type: 'varchar', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: '标准条款\nClause of the standard' })
  clause: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  @Field(() => Decimal, { nullable: true, description: '实测值\nMeasured value' })
  value: string | null;

  @Column({ type: 'varchar', length: 30, nullable: true })
  @Field(() => String, { nullable: true, description: '单位\nUnit' })
  unit: string | null;

  @Column({ type: 'varchar', length: 2, nullable: true })
  @Field(() => LimitOperators, { nullable: true, description: '与限值的关系\nHow the value must stand to the limit' })
  limitOperator: LimitOperator | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  @Field(() => Decimal, { nullable: true, description: '限值\nLimit' })
  limitValue: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  @Field(() => Decimal, { nullable: true, description: '扩展不确定度\nExpanded uncertainty' })
  uncertainty: string | null;

  @Column({ type: 'varchar', length: 32, nullable: true })
  @Field(() => Decimal, { nullable: true, description: '包含因子 k\nCoverage factor k' })
  coverageFactor: string | null;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => DecisionRules, { description: '判定规则\nDecision rule' })
  decisionRule: DecisionRule;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否由外部机构提供\nProvided by another laboratory' })
  isExternal: boolean;

  @Column({ type: 'varchar', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: '备注\nRemark' })
  remark: string | null;
}
