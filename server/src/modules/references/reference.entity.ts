import type { ProductCategory, ProductLimitCode } from '@bianzhong/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Versioned } from '../../kernel/owned';
import { CalendarDate, Decimal } from '../../kernel/scalars';
import { PlanItem } from './plan-item.entity';
import { ProductCategories, ProductLimitCodes } from './reference.enums';

/** What holds from one day to another and says where it comes from. */
@ObjectType({ simpleResolvers: true })
abstract class Dated extends Versioned {
  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '自此日期起有效\nValid from' })
  validFrom: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '至此日期止有效（含）\nValid until, included' })
  validTo: string | null;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '来源\nSource' })
  source: string;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否待核实\nTo be verified' })
  isDoubtful: boolean;
}

/** What a plan of a category starts with: dated data with its source, kept by regulators. */
@Entity('template_item')
@ObjectType({ description: '检验项目起始模板条目\nItem that a plan of a category starts with', simpleResolvers: true })
export class TemplateItem extends Dated {
  /** Where the item stands in a plan; kept beside the item too, because lists are sorted by it. */
  @Column({ type: 'int' })
  position: number;

  @Column({ type: 'simple-json' })
  @Field(() => PlanItem, { description: '检验项目\nThe item' })
  item: PlanItem;

  @Column({ type: 'varchar', length: 10, nullable: true })
  @Field(() => ProductCategories, { nullable: true, description: '适用的结构类别；空表示全部\nThe group it is for; none for all' })
  category: ProductCategory | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '适用于全部类别的条目是否也用于挂车\nWhether an item for all groups is also for trailers, which have neither lamps nor engine of their own' })
  isForTrailers: boolean;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否仅用于危险货物车辆\nOnly for vehicles that carry dangerous goods' })
  isForHazmat: boolean;
}

/** A use code of an edition of GB/T 17350. */
@Entity('use_code')
@ObjectType({ description: '专用汽车用途代号\nUse code of a special-purpose vehicle', simpleResolvers: true })
export class UseCode extends Dated {
  @Column({ type: 'varchar', length: 5 })
  @Field(() => String, { description: '代号\nCode' })
  code: string;

  @Column({ type: 'varchar', length: 10 })
  @Field(() => ProductCategories, { description: '结构类别\nGroup' })
  category: ProductCategory;

  @Column({ type: 'varchar', length: 40 })
  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Column({ type: 'varchar', length: 40 })
  @Field(() => String, { description: '标准版本\nEdition of the standard' })
  edition: string;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否危险货物车辆\nFor dangerous goods' })
  isHazmat: boolean;
}

/** A figure of the law that products and certificates are held against, with the days between which it holds. */
@Entity('product_limit')
@ObjectType({ description: '产品与合格证核对所用的限值\nFigure that products and certificates are held against', simpleResolvers: true })
export class ProductLimit extends Dated {
  @Column({ type: 'varchar', length: 40 })
  @Field(() => ProductLimitCodes, { description: '限值名称\nWhat is limited' })
  code: ProductLimitCode;

  @Column({ type: 'varchar', length: 32 })
  @Field(() => Decimal, { description: '数值\nValue' })
  value: string;
}
