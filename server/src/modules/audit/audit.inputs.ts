import { Field, ID, InputType } from 'type-graphql';
import { Direction, orderFieldsOf } from '../../kernel/enums';
import type { ListArguments } from '../../kernel/list';
import { DateTime } from '../../kernel/scalars';

const AuditLineOrderFields = orderFieldsOf('AuditLineOrderField', ['AT']);

@InputType({ description: '时刻范围，含两端\nRange of instants, both ends included' })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true, description: '自\nFrom' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: '至\nTo' })
  to?: Date | null;
}

@InputType({ description: '审计筛选\nFilter of audit lines' })
export class AuditLineFilter {
  @Field(() => String, { nullable: true, description: '动作或姓名的一部分\nPart of a verb or a name' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: '动作\nVerb' })
  verb?: string | null;

  @Field(() => String, { nullable: true, description: '对象类型\nEntity' })
  entity?: string | null;

  @Field(() => ID, { nullable: true, description: '对象标识\nIdentifier of the row' })
  entityId?: string | null;

  @Field(() => ID, { nullable: true, description: '账号\nAccount' })
  accountId?: string | null;

  @Field(() => DateTimeRange, { nullable: true, description: '时间\nWhen' })
  at?: DateTimeRange | null;
}

@InputType({ description: '审计排序\nOrder of audit lines' })
export class AuditLineOrder {
  @Field(() => AuditLineOrderFields, { description: '依据\nBy' })
  field: keyof typeof AuditLineOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type AuditLineList = ListArguments<AuditLineFilter, AuditLineOrder>;
