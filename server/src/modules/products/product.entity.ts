import type { EmissionStage, Fuel, ProductCategory, ProductState } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate, Decimal } from '../../kernel/scalars';
import { EmissionStages, Fuels, ProductStates } from './product.enums';

/** A chassis that may be built upon, as the Announcement names it. */
@ObjectType({ description: '允许使用的底盘\nA chassis that may be built upon', simpleResolvers: true })
export class AllowedChassis {
  @Field(() => String, { description: '底盘生产企业\nMaker of the chassis' })
  maker: string;

  @Field(() => String, { description: '底盘型号\nModel of the chassis' })
  model: string;

  @Field(() => String, { nullable: true, description: '底盘 ID（7 位）\nIdentifier of the chassis, 7 characters' })
  chassisId: string | null;
}

/** A product as the Announcement of road motor vehicle makers and products lists it. Lengths in mm, masses in kg. */
@Entity('announced_product')
@ObjectType({ description: '公告产品\nAnnounced product', simpleResolvers: true })
export class AnnouncedProduct extends Owned {
  @Column({ type: 'varchar', length: 30 })
  @Field(() => String, { description: '产品型号\nModel' })
  model: string;

  @Column({ type: 'varchar', length: 54 })
  @Field(() => String, { description: '产品名称\nName' })
  name: string;

  @Column({ type: 'varchar', length: 30 })
  @Field(() => String, { description: '商标\nBrand' })
  brand: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '公告批次\nBatch of the Announcement' })
  batch: number;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '公告生效日期\nDay on which the Announcement takes effect' })
  effectiveOn: string;

  @Column({ type: 'varchar', length: 10 })
  category: ProductCategory;

  @Column({ type: 'varchar', length: 5, nullable: true })
  @Field(() => String, { nullable: true, description: '用途代号\nUse code' })
  useCode: string | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否运输危险货物\nCarries dangerous goods' })
  isHazmat: boolean;

  @Column({ type: 'simple-json' })
  @Field(() => [AllowedChassis], { description: '允许使用的底盘；不在他人底盘上改装的产品为空\nChassis that may be built upon; empty where the maker builds the whole' })
  allowedChassis: AllowedChassis[];

  @Column({ type: 'int' })
  @Field(() => Int, { description: '长（mm）\nLength, mm' })
  lengthMm: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '宽（mm）\nWidth, mm' })
  widthMm: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '高（mm）\nHeight, mm' })
  heightMm: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '总质量（kg）\nGross mass, kg' })
  grossMassKg: number;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '整备质量（kg）\nCurb mass, kg' })
  curbMassKg: number;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: '额定载质量（kg）\nRated load, kg' })
  ratedLoadKg: number | null;

  @Column({ type: 'simple-json' })
  @Field(() => [Int], { description: '各轴轴荷（kg），自前向后\nAxle loads from the front, kg' })
  axleLoadsKg: number[];

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: '驾驶室准乘人数\nSeats in the cab' })
  cabSeats: number | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  @Field(() => Fuels, { nullable: true, description: '燃料种类\nFuel' })
  fuel: Fuel | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  @Field(() => String, { nullable: true, description: '发动机型号\nModel of the engine' })
  engineModel: string | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  @Field(() => Decimal, { nullable: true, description: '发动机功率（kW）\nPower, kW' })
  enginePowerKw: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  @Field(() => EmissionStages, { nullable: true, description: '排放阶段\nStage of emission limits' })
  emissionStage: EmissionStage | null;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ProductStates, { description: '状态\nState' })
  state: ProductState;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '进入当前状态的日期\nSince when it is in this state' })
  stateSince: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '进入当前状态的理由\nWhy it is in this state' })
  stateReason: string | null;

  @Column({ type: 'varchar', length: 300 })
  searchText: string;
}

/** Since when a product stands in which state: the answer to "was it published on that day?". Never changed, only added to. */
@Entity('product_standing')
@ObjectType({ description: '公告产品状态变更\nA change of an announced product’s state', simpleResolvers: true })
export class ProductStanding extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '公告产品\nThe product' })
  productId: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ProductStates, { description: '状态\nState' })
  state: ProductState;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '起始日期\nFrom this day on' })
  since: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '理由\nWhy' })
  reason: string | null;
}
