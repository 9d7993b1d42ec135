import type { EmissionStage, Fuel, ProductCategory, ProductState } from '@bianzhong/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, type Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate, Decimal } from '../../kernel/scalars';
import { ProductCategories } from '../references';
import { EmissionStages, Fuels, ProductOrderFields, ProductStates } from './product.enums';

@InputType({ description: '公告产品筛选\nFilter of announced products' })
export class ProductFilter {
  @Field(() => String, { nullable: true, description: '型号、名称或商标的一部分\nPart of model, name or brand' })
  search?: string | null;

  @Field(() => [ProductCategories], { nullable: true, description: '结构类别\nGroups' })
  category?: ProductCategory[] | null;

  @Field(() => [ProductStates], { nullable: true, description: '状态\nStates' })
  state?: ProductState[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否运输危险货物\nWhether it carries dangerous goods' })
  isHazmat?: boolean | null;

  @Field(() => String, { nullable: true, description: '用途代号\nUse code' })
  useCode?: string | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '公告产品排序\nOrder of announced products' })
export class ProductOrder {
  @Field(() => ProductOrderFields, { description: '依据\nBy' })
  field: keyof typeof ProductOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type ProductList = ListArguments<ProductFilter, ProductOrder>;

@InputType({ description: '允许使用的底盘\nA chassis that may be built upon' })
export class AllowedChassisInput {
  @Field(() => String, { description: '底盘生产企业\nMaker of the chassis' })
  maker: string;

  @Field(() => String, { description: '底盘型号\nModel of the chassis' })
  model: string;

  @Field(() => String, { nullable: true, description: '底盘 ID（7 位）\nIdentifier of the chassis, 7 characters' })
  chassisId?: string | null;
}

/** What the Announcement says of a product; entering and editing differ only in what they do with it. Lengths in mm, masses in kg. */
@InputType()
abstract class ProductFacts {
  @Field(() => String, { description: '产品型号，例如 CLW5160GSSD5\nModel, e.g. CLW5160GSSD5' })
  model: string;

  @Field(() => String, { description: '产品名称\nName' })
  name: string;

  @Field(() => String, { description: '商标\nBrand' })
  brand: string;

  @Field(() => Int, { description: '公告批次\nBatch of the Announcement' })
  batch: number;

  @Field(() => CalendarDate, { description: '公告生效日期\nDay on which the Announcement takes effect' })
  effectiveOn: string;

  @Field(() => ProductCategories, { description: '结构类别\nGroup' })
  category: ProductCategory;

  @Field(() => String, { nullable: true, description: '用途代号；须在公告生效之日施行的 GB/T 17350 之内\nUse code of the edition of GB/T 17350 in force on the effective day' })
  useCode?: string | null;

  @Field(() => Boolean, { description: '是否运输危险货物\nCarries dangerous goods' })
  isHazmat: boolean;

  @Field(() => [AllowedChassisInput], { description: '允许使用的底盘；不在他人底盘上改装的产品为空\nChassis that may be built upon; empty where the maker builds the whole' })
  allowedChassis: AllowedChassisInput[];

  @Field(() => Int, { description: '长（mm）\nLength, mm' })
  lengthMm: number;

  @Field(() => Int, { description: '宽（mm）\nWidth, mm' })
  widthMm: number;

  @Field(() => Int, { description: '高（mm）\nHeight, mm' })
  heightMm: number;

  @Field(() => Int, { description: '总质量（kg）\nGross mass, kg' })
  grossMassKg: number;

  @Field(() => Int, { description: '整备质量（kg）\nCurb mass, kg' })
  curbMassKg: number;

  @Field(() => Int, { nullable: true, description: '额定载质量（kg）\nRated load, kg' })
  ratedLoadKg?: number | null;

  @Field(() => [Int], { description: '各轴轴荷（kg），自前向后\nAxle loads from the front, kg' })
  axleLoadsKg: number[];

  @Field(() => Int, { nullable: true, description: '驾驶室准乘人数\nSeats in the cab' })
  cabSeats?: number | null;

  @Field(() => Fuels, { nullable: true, description: '燃料种类\nFuel' })
  fuel?: Fuel | null;

  @Field(() => String, { nullable: true, description: '发动机型号\nModel of the engine' })
  engineModel?: string | null;

  @Field(() => Decimal, { nullable: true, description: '发动机功率（kW）\nPower, kW' })
  enginePowerKw?: string | null;

  @Field(() => EmissionStages, { nullable: true, description: '排放阶段\nStage of emission limits' })
  emissionStage?: EmissionStage | null;
}

@InputType({ description: '登记公告产品\nEntering an announced product' })
export class EnterProductInput extends ProductFacts implements Creation {
  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same row' })
  idempotencyKey?: string | null;
}

@InputType({ description: '修改待确认或被退回的公告产品\nEdit of a product that is not confirmed yet' })
export class EditProductInput extends ProductFacts implements At {
  @Field(() => ID, { description: '标识\nIdentifier' })
  id: string;

  @Field(() => Int, { description: '所见版本号\nThe version that was seen' })
  version: number;
}

@InputType({ description: '公告产品状态变更\nA change of a product’s state' })
export class ChangeProductInput extends At {
  @Field(() => CalendarDate, { description: '变更日期，不早于上次变更，不晚于今天\nFrom which day on; neither before the last change nor after today' })
  on: string;
}

@InputType({ description: '附理由的公告产品状态变更\nA change that takes something away, with its reason' })
export class RestrictProductInput extends ChangeProductInput {
  @Field(() => String, { description: '理由\nReason' })
  reason: string;
}
