import type { InspectionVerdict } from '@bianzhong/domain';
import { Field, ObjectType } from 'type-graphql';
import { Decimal } from '../../kernel/scalars';
import { PlanItem } from '../references';
import { InspectionVerdicts } from './inspection.enums';

/** One item of the plan and what was found for it. */
@ObjectType({ description: '一个检验项目及其结果\nOne item and what was found for it', simpleResolvers: true })
export class InspectionResult {
  @Field(() => PlanItem, { description: '检验项目\nThe item' })
  item: PlanItem;

  @Field(() => Decimal, { nullable: true, description: '测量值（原始记录）\nMeasured value as it was written' })
  value: string | null;

  @Field(() => String, { nullable: true, description: '修约到限值位数后的值（GB/T 8170），仅供对照\nThe value with as many places as its limit, for comparison only' })
  shownValue: string | null;

  @Field(() => InspectionVerdicts, { nullable: true, description: '判定；尚无结果为空\nVerdict; none as long as nothing was found' })
  verdict: InspectionVerdict | null;

  @Field(() => String, { nullable: true, description: '备注\nRemark' })
  remark: string | null;

  photoIds: readonly string[];
}
