import type { DecisionRule, LimitOperator, TestOrderKind, TestReportState, Verdict } from '@bianzhong/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation, DateRange } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate, Decimal } from '../../kernel/scalars';
import { DecisionRules, LimitOperators, TestOrderKinds, TestReportOrderFields, TestReportStates, Verdicts } from './testing.enums';

@InputType({ description: '检测报告筛选\nFilter of test reports' })
export class TestReportFilter {
  @Field(() => String, { nullable: true, description: '编号、标题、产品、型号、客户名称的一部分\nPart of number, title, product, model or customer' })
  search?: string | null;

  @Field(() => [TestOrderKinds], { nullable: true, description: '检验类别\nKinds' })
  kind?: TestOrderKind[] | null;

  @Field(() => [TestReportStates], { nullable: true, description: '状态\nStates' })
  state?: TestReportState[] | null;

  @Field(() => [Verdicts], { nullable: true, description: '结论\nVerdicts' })
  verdict?: Verdict[] | null;

  @Field(() => DateRange, { nullable: true, description: '签发日期范围\nIssued within' })
  issued?: DateRange | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '检测报告排序\nOrder of test reports' })
export class TestReportOrder {
  @Field(() => TestReportOrderFields, { description: '依据\nBy' })
  field: keyof typeof TestReportOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type TestReportList = ListArguments<TestReportFilter, TestReportOrder>;

@InputType({ description: '一项检测结果\nOne result' })
export class TestItemInput {
  @Field(() => String, { description: '检测项目\nParameter' })
  parameter: string;

  @Field(() => String, { nullable: true, description: '标准条款\nClause of the standard' })
  clause?: string | null;

  @Field(() => Decimal, { nullable: true, description: '实测值\nMeasured value' })
  value?: string | null;

  @Field(() => String, { nullable: true, description: '单位\nUnit' })
  unit?: string | null;

  @Field(() => LimitOperators, { nullable: true, description: '与限值的关系，须与限值同填\nHow the value must stand to the limit; together with the limit' })
  limitOperator?: LimitOperator | null;

  @Field(() => Decimal, { nullable: true, description: '限值\nLimit' })
  limitValue?: string | null;

  @Field(() => Decimal, { nullable: true, description: '扩展不确定度；按保护带判定时必填\nExpanded uncertainty; the guard band needs it' })
  uncertainty?: string | null;

  @Field(() => Decimal, { nullable: true, description: '包含因子 k，省略为 2\nCoverage factor k, 2 when left out' })
  coverageFactor?: string | null;

  @Field(() => DecisionRules, { description: '判定规则\nDecision rule' })
  decisionRule: DecisionRule;

  @Field(() => Boolean, { description: '是否由外部机构提供\nProvided by another laboratory' })
  isExternal: boolean;

  @Field(() => String, { nullable: true, description: '备注\nRemark' })
  remark?: string | null;
}

/** What a report says; drafting and editing carry it alike. */
@InputType()
abstract class TestReportContentInput {
  @Field(() => String, { description: '报告编号\nNumber' })
  number: string;

  @Field(() => String, { description: '标题\nTitle' })
  title: string;

  @Field(() => String, { description: '检测机构地址\nAddress of the laboratory' })
  laboratoryAddress: string;

  @Field(() => String, { description: '检测地点\nPlace of testing' })
  place: string;

  @Field(() => String, { description: '检测方法\nMethod' })
  method: string;

  @Field(() => String, { description: '判定依据\nSpecification that is judged by' })
  specification: string;

  @Field(() => String, { description: '产品名称\nName of the product' })
  productName: string;

  @Field(() => String, { description: '产品型号\nModel of the product' })
  productModel: string;

  @Field(() => String, { description: '样品描述与标识\nThe specimen and how it is marked' })
  specimen: string;

  @Field(() => String, { description: '样品状况\nCondition of the sample' })
  sampleCondition: string;

  @Field(() => CalendarDate, { nullable: true, description: '抽样日期\nSampled on' })
  sampledOn?: string | null;

  @Field(() => String, { nullable: true, description: '抽样方案与方法\nPlan and method of sampling' })
  samplingMethod?: string | null;

  @Field(() => String, { nullable: true, description: '检测环境条件\nConditions during the test' })
  testConditions?: string | null;

  @Field(() => String, { nullable: true, description: '对方法的偏离\nDeviations from the method' })
  deviations?: string | null;

  @Field(() => CalendarDate, { description: '检测开始日期\nTested from' })
  testedFrom: string;

  @Field(() => CalendarDate, { description: '检测结束日期\nTested to' })
  testedTo: string;

  @Field(() => [TestItemInput], { description: '各项结果，按先后排列，最多 100 项\nThe results in their order, 100 at most' })
  items: TestItemInput[];
}

@InputType({ description: '起草报告\nDrafting a report' })
export class DraftReportInput extends TestReportContentInput implements Creation {
  @Field(() => ID, { description: '委托单\nThe test order' })
  orderId: string;

  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same row' })
  idempotencyKey?: string | null;
}

@InputType({ description: '修改草稿；所列结果全部取代原有结果\nEditing a draft; the results given take the place of all it had' })
export class EditReportInput extends TestReportContentInput implements At {
  @Field(() => ID, { description: '标识\nIdentifier' })
  id: string;

  @Field(() => Int, { description: '所见版本号\nThe version that was seen' })
  version: number;
}

@InputType({ description: '出具修改报告\nAmending an issued report' })
export class AmendReportInput extends Creation {
  @Field(() => ID, { description: '已签发的报告\nThe issued report' })
  reportId: string;

  @Field(() => String, { description: '新报告的编号\nNumber of the new report' })
  number: string;

  @Field(() => String, { description: '修改理由\nWhy it is amended' })
  reason: string;
}
