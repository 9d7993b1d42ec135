import type { PlanSource } from '@bianzhong/domain';
import { Field, ID, InputType } from 'type-graphql';
import { At, Creation } from '../../kernel/inputs';
import { CalendarDate } from '../../kernel/scalars';
import { PlanSources } from '../products';
import { PlanItemInput } from '../references';

@InputType({ description: '起草检验项目模板\nDrafting an inspection plan' })
export class DraftPlanInput extends Creation {
  @Field(() => ID, { description: '公告产品\nThe product' })
  productId: string;

  @Field(() => PlanSources, { description: '从起始模板还是从最近发布的版次开始\nWhat the draft starts with' })
  source: PlanSource;
}

@InputType({ description: '修改草稿；给出全部项目\nEdit of a draft; all items are given' })
export class EditPlanInput extends At {
  @Field(() => [PlanItemInput], { description: '全部检验项目，按次序，至多 100 项\nAll items in their order, at most 100' })
  items: PlanItemInput[];
}

@InputType({ description: '发布检验项目模板\nPublishing a plan' })
export class PublishPlanInput extends At {
  @Field(() => CalendarDate, { description: '启用日期，不早于今天，且晚于上一版次\nValid from; today at the earliest, and after the edition before' })
  validFrom: string;
}
