import type { PlacedItem, PlanState } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { PlanStates } from './product.enums';

/** What every vehicle of a product is inspected for, in the version that is valid from a day on. */
@Entity('inspection_plan')
@ObjectType({ description: '下线检验项目模板\nInspection plan', simpleResolvers: true })
export class InspectionPlan extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '公告产品\nThe product' })
  productId: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '版次，自 1 起\nEdition, from 1' })
  edition: number;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => PlanStates, { description: '状态\nState' })
  state: PlanState;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '启用日期；草稿为空\nValid from; a draft has none' })
  validFrom: string | null;

  @Column({ type: 'simple-json' })
  items: PlacedItem[];

  /** The product while the plan is a draft, else empty: at most one draft a product. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  draftKey: string | null;
}
