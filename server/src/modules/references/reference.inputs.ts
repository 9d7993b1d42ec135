import type { AnnouncedValue, LimitKind, PlanItemKind, ProductCategory, ProductLimitCode } from '@bianzhong/domain';
import { Field, InputType, Int } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate, Decimal } from '../../kernel/scalars';
import {
  AnnouncedValues, LimitKinds, PlanItemKinds, ProductCategories, ProductLimitCodes, ProductLimitOrderFields, TemplateItemOrderFields, UseCodeOrderFields,
} from './reference.enums';

@InputType({ description: '用途代号筛选\nFilter of use codes' })
export class UseCodeFilter {
  @Field(() => String, { nullable: true, description: '代号的开头\nHow the code begins' })
  search?: string | null;

  @Field(() => [ProductCategories], { nullable: true, description: '结构类别\nGroups' })
  category?: ProductCategory[] | null;

  @Field(() => CalendarDate, { nullable: true, description: '在该日有效\nIn force on this day' })
  on?: string | null;
}

@InputType({ description: '用途代号排序\nOrder of use codes' })
export class UseCodeOrder {
  @Field(() => UseCodeOrderFields, { description: '依据\nBy' })
  field: keyof typeof UseCodeOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type UseCodeList = ListArguments<UseCodeFilter, UseCodeOrder>;

@InputType({ description: '限值筛选\nFilter of limits' })
export class ProductLimitFilter {
  @Field(() => [ProductLimitCodes], { nullable: true, description: '限值名称\nWhat is limited' })
  code?: ProductLimitCode[] | null;

  @Field(() => CalendarDate, { nullable: true, description: '在该日有效\nIn force on this day' })
  on?: string | null;
}

@InputType({ description: '限值排序\nOrder of limits' })
export class ProductLimitOrder {
  @Field(() => ProductLimitOrderFields, { description: '依据\nBy' })
  field: keyof typeof ProductLimitOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type ProductLimitList = ListArguments<ProductLimitFilter, ProductLimitOrder>;

@InputType({ description: '起始模板条目筛选\nFilter of template items' })
export class TemplateItemFilter {
  @Field(() => [ProductCategories], { nullable: true, description: '专用于这些结构类别的条目\nItems for these groups only' })
  category?: ProductCategory[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否仅用于危险货物车辆\nWhether only for dangerous goods' })
  isForHazmat?: boolean | null;

  @Field(() => CalendarDate, { nullable: true, description: '在该日采用\nUsed on this day' })
  on?: string | null;
}

@InputType({ description: '起始模板条目排序\nOrder of template items' })
export class TemplateItemOrder {
  @Field(() => TemplateItemOrderFields, { description: '依据\nBy' })
  field: keyof typeof TemplateItemOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type TemplateItemList = ListArguments<TemplateItemFilter, TemplateItemOrder>;

/** Between which days a row holds and where it comes from. */
@InputType()
abstract class DatedInput extends Creation {
  @Field(() => CalendarDate, { description: '自此日期起有效\nValid from' })
  validFrom: string;

  @Field(() => CalendarDate, { nullable: true, description: '至此日期止有效（含）；省略即无截止\nValid until, included; open when left out' })
  validTo?: string | null;

  @Field(() => String, { description: '来源\nSource' })
  source: string;

  @Field(() => Boolean, { description: '是否待核实\nWhether it is still to be verified' })
  isDoubtful: boolean;
}

@InputType({ description: '新增用途代号\nA use code for the list' })
export class AddUseCodeInput extends DatedInput {
  @Field(() => String, { description: '代号\nCode' })
  code: string;

  @Field(() => ProductCategories, { description: '结构类别\nGroup' })
  category: ProductCategory;

  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Field(() => String, { description: '标准版本\nEdition of the standard' })
  edition: string;

  @Field(() => Boolean, { description: '是否危险货物车辆\nFor dangerous goods' })
  isHazmat: boolean;
}

@InputType({ description: '新增限值\nA limit for the list' })
export class AddProductLimitInput extends DatedInput {
  @Field(() => ProductLimitCodes, { description: '限值名称\nWhat is limited' })
  code: ProductLimitCode;

  @Field(() => Decimal, { description: '数值\nValue' })
  value: string;
}

/** One item as it is typed. The limits of an announced value are computed. */
@InputType({ description: '检验项目\nItem of an inspection plan' })
export class PlanItemInput {
  @Field(() => String, { description: '项目名称\nName' })
  name: string;

  @Field(() => String, { nullable: true, description: '标准条款\nClause' })
  clause?: string | null;

  @Field(() => PlanItemKinds, { description: '检验方式\nKind' })
  kind: PlanItemKind;

  @Field(() => String, { nullable: true, description: '单位\nUnit' })
  unit?: string | null;

  @Field(() => LimitKinds, { nullable: true, description: '限值方式；检查项目为空\nKind of limit; none where nothing is measured' })
  limitKind?: LimitKind | null;

  @Field(() => Decimal, { nullable: true, description: '下限（含）\nLowest value that passes' })
  lowerLimit?: string | null;

  @Field(() => Decimal, { nullable: true, description: '上限（含）\nHighest value that passes' })
  upperLimit?: string | null;

  @Field(() => AnnouncedValues, { nullable: true, description: '对照的公告参数\nThe announced figure it is held against' })
  announcedValue?: AnnouncedValue | null;

  @Field(() => Decimal, { nullable: true, description: '允差（%）\nTolerance, per cent' })
  tolerancePercent?: string | null;

  @Field(() => Decimal, { nullable: true, description: '允差（绝对值，与单位相同）\nTolerance in the item’s unit' })
  toleranceAbsolute?: string | null;

  @Field(() => Boolean, { description: '是否关键项\nCritical' })
  isCritical: boolean;

  @Field(() => Boolean, { description: '是否须附照片\nA photo is required' })
  isPhotoRequired: boolean;
}

@InputType({ description: '新增起始模板条目\nAn item for the template' })
export class AddTemplateItemInput extends DatedInput {
  @Field(() => Int, { description: '在模板中的次序\nIts place in the template' })
  position: number;

  @Field(() => PlanItemInput, { description: '检验项目\nThe item' })
  item: PlanItemInput;

  @Field(() => ProductCategories, { nullable: true, description: '适用的结构类别；省略即全部\nThe group it is for; all when left out' })
  category?: ProductCategory | null;

  @Field(() => Boolean, { description: '适用于全部类别时，是否也用于挂车\nWhether an item for all groups is also for trailers' })
  isForTrailers: boolean;

  @Field(() => Boolean, { description: '是否仅用于危险货物车辆\nOnly for vehicles that carry dangerous goods' })
  isForHazmat: boolean;
}

@InputType({ description: '为有期限的条目定截止日期\nEnding a row of dated data' })
export class EndReferenceInput extends At {
  @Field(() => CalendarDate, { description: '最后有效日期（含）\nThe last day on which it holds' })
  on: string;
}
