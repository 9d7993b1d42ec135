import type { TestOrderKind, TestOrderState } from '@bianzhong/domain';
import { Field, ID, InputType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate } from '../../kernel/scalars';
import { TestOrderKinds, TestOrderOrderFields, TestOrderStates } from './testing.enums';

@InputType({ description: '委托单筛选\nFilter of test orders' })
export class TestOrderFilter {
  @Field(() => String, { nullable: true, description: '单号、产品、型号、企业名称的一部分\nPart of number, product, model or name of the enterprise' })
  search?: string | null;

  @Field(() => [TestOrderKinds], { nullable: true, description: '检验类别\nKinds' })
  kind?: TestOrderKind[] | null;

  @Field(() => [TestOrderStates], { nullable: true, description: '状态\nStates' })
  state?: TestOrderState[] | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '委托单排序\nOrder of test orders' })
export class TestOrderOrder {
  @Field(() => TestOrderOrderFields, { description: '依据\nBy' })
  field: keyof typeof TestOrderOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type TestOrderList = ListArguments<TestOrderFilter, TestOrderOrder>;

@InputType({ description: '受理委托\nOpening a test order' })
export class OpenOrderInput extends Creation {
  @Field(() => ID, { description: '企业\nEnterprise' })
  enterpriseId: string;

  @Field(() => TestOrderKinds, { description: '检验类别\nKind' })
  kind: TestOrderKind;

  @Field(() => String, { description: '委托单号\nNumber' })
  number: string;

  @Field(() => String, { description: '产品名称\nName of the product' })
  productName: string;

  @Field(() => String, { description: '产品型号\nModel of the product' })
  productModel: string;

  @Field(() => String, { description: '样品描述与标识\nThe specimen and how it is marked' })
  specimen: string;

  @Field(() => String, { nullable: true, description: '要求依据的标准\nStandards that are asked for' })
  requestedStandards?: string | null;

  @Field(() => CalendarDate, { description: '下单日期\nOrdered on' })
  orderedOn: string;
}

@InputType({ description: '登记收样\nRecording the receipt of the sample' })
export class ReceiveSampleInput extends At {
  @Field(() => CalendarDate, { description: '收样日期\nReceived on' })
  receivedOn: string;

  @Field(() => String, { description: '样品状况\nCondition of the sample' })
  condition: string;

  @Field(() => Boolean, { description: '封样是否完好\nWhether the seal is whole' })
  isSealIntact: boolean;
}
