import type { AnnouncedValue, LimitKind, PlanItemKind } from '@bianzhong/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Decimal } from '../../kernel/scalars';
import { AnnouncedValues, LimitKinds, PlanItemKinds } from './reference.enums';

/** One item of a plan; it is part of the plan's row, because a plan is always read as a whole. Limits are decimal texts in the item's unit, both ends included. */
@ObjectType({ description: '检验项目\nItem of an inspection plan', simpleResolvers: true })
export class PlanItem {
  @Field(() => Int, { description: '序号，自 1 起\nPosition, from 1' })
  position: number;

  @Field(() => String, { description: '项目名称\nName' })
  name: string;

  @Field(() => String, { nullable: true, description: '标准条款\nClause' })
  clause: string | null;

  @Field(() => PlanItemKinds, { description: '检验方式\nKind' })
  kind: PlanItemKind;

  @Field(() => String, { nullable: true, description: '单位\nUnit' })
  unit: string | null;

  @Field(() => LimitKinds, { nullable: true, description: '限值方式；检查项目为空\nKind of limit; none where nothing is measured' })
  limitKind: LimitKind | null;

  @Field(() => Decimal, { nullable: true, description: '下限（含）\nLowest value that passes' })
  lowerLimit: string | null;

  @Field(() => Decimal, { nullable: true, description: '上限（含）\nHighest value that passes' })
  upperLimit: string | null;

  @Field(() => AnnouncedValues, { nullable: true, description: '对照的公告参数\nThe announced figure it is held against' })
  announcedValue: AnnouncedValue | null;

  @Field(() => Decimal, { nullable: true, description: '允差（%）\nTolerance, per cent' })
  tolerancePercent: string | null;

  @Field(() => Decimal, { nullable: true, description: '允差（绝对值，与单位相同）；两种允差取大者\nTolerance in the item’s unit; the larger of the two counts' })
  toleranceAbsolute: string | null;

  @Field(() => Boolean, { description: '是否关键项：不合格即不得签发合格证\nCritical: a failure bars the certificate' })
  isCritical: boolean;

  @Field(() => Boolean, { description: '是否须附照片\nA photo is required' })
  isPhotoRequired: boolean;
}
