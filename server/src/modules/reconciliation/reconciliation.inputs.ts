import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CalendarDate } from '../../kernel/scalars';

@InputType({ description: '对账范围：一段制造日期，最多 31 天\nRange that is reconciled: days of manufacture, at most 31' })
export class ReconciliationFilter {
  @Field(() => CalendarDate, { description: '制造日期自（含）\nFirst day, included' })
  from: string;

  @Field(() => CalendarDate, { description: '制造日期至（含）\nLast day, included' })
  to: string;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;

  @Field(() => Boolean, { nullable: true, description: '仅有未走完车辆的\nOnly days that have not come to the end' })
  onlyGaps?: boolean | null;
}

/** What one maker built on one day, and how far it has come: everything that was produced is to be inspected, certified and uploaded. */
@ObjectType({ description: '一家企业一天的对账：下线 = 检验 = 发证 = 上传\nOne maker and day: produced = inspected = certified = uploaded', simpleResolvers: true })
export class ReconciliationDay {
  @Field(() => ID, { description: '企业\nEnterprise' })
  enterpriseId: string;

  @Field(() => CalendarDate, { description: '制造日期\nDay of manufacture' })
  day: string;

  @Field(() => Int, { description: '下线数\nProduced' })
  producedCount: number;

  @Field(() => Int, { description: '检验合格数\nInspected and passed' })
  inspectedCount: number;

  @Field(() => Int, { description: '已发合格证数\nCertified' })
  certifiedCount: number;

  @Field(() => Int, { description: '合格证已上传数\nUploaded' })
  uploadedCount: number;

  @Field(() => Int, { description: '尚未走完的数量\nHow many have not come to the end' })
  gapCount: number;

  @Field(() => Int, { description: '距制造日期的天数\nDays since that day' })
  ageDays: number;
}
