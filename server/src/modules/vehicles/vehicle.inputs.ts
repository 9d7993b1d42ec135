import type { KeyPartType, ProductCategory, VehicleStage } from '@bianzhong/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, type Creation, DateRange } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate } from '../../kernel/scalars';
import { ProductCategories } from '../references';
import { KeyPartTypes, VehicleOrderFields, VehicleStages } from './vehicle.enums';

@InputType({ description: '车辆筛选\nFilter of vehicles' })
export class VehicleFilter {
  @Field(() => String, { nullable: true, description: 'VIN：完整 17 位，或末尾若干位\nThe whole VIN, or its end' })
  vin?: string | null;

  @Field(() => String, { nullable: true, description: '产品型号\nModel' })
  model?: string | null;

  @Field(() => [ProductCategories], { nullable: true, description: '结构类别\nGroups' })
  category?: ProductCategory[] | null;

  @Field(() => [VehicleStages], { nullable: true, description: '所处环节\nStages' })
  stage?: VehicleStage[] | null;

  @Field(() => DateRange, { nullable: true, description: '制造日期\nDay of manufacture' })
  manufactured?: DateRange | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;

  @Field(() => ID, { nullable: true, description: '公告产品\nAnnounced product' })
  productId?: string | null;
}

@InputType({ description: '车辆排序\nOrder of vehicles' })
export class VehicleOrder {
  @Field(() => VehicleOrderFields, { description: '依据\nBy' })
  field: keyof typeof VehicleOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type VehicleList = ListArguments<VehicleFilter, VehicleOrder>;

@InputType({ description: '关键零部件追溯条件：类别，加上批号或序列号范围\nWhat a part is traced by: its type, and a batch or a range of serial numbers' })
export class KeyPartFilter {
  @Field(() => KeyPartTypes, { description: '类别\nType' })
  type: KeyPartType;

  @Field(() => String, { nullable: true, description: '生产企业\nMaker' })
  maker?: string | null;

  @Field(() => String, { nullable: true, description: '批号\nBatch' })
  batch?: string | null;

  @Field(() => String, { nullable: true, description: '序列号自（含）\nSerial numbers from, included' })
  serialFrom?: string | null;

  @Field(() => String, { nullable: true, description: '序列号至（含）\nSerial numbers to, included' })
  serialTo?: string | null;
}

@InputType({ description: '关键零部件\nKey part' })
export class KeyPartInput {
  @Field(() => KeyPartTypes, { description: '类别\nType' })
  type: KeyPartType;

  @Field(() => String, { description: '生产企业\nMaker' })
  maker: string;

  @Field(() => String, { nullable: true, description: '批号\nBatch' })
  batch?: string | null;

  @Field(() => String, { nullable: true, description: '序列号\nSerial number' })
  serial?: string | null;

  @Field(() => String, { nullable: true, description: '3C 证书编号\nNumber of the CCC certificate' })
  cccNumber?: string | null;
}

@InputType({ description: '一辆车\nOne vehicle' })
export class VehicleInput {
  @Field(() => String, { description: '车辆识别代号（VIN）\nVehicle identification number' })
  vin: string;

  @Field(() => String, { description: '产品型号\nModel' })
  model: string;

  @Field(() => String, { nullable: true, description: '底盘生产企业\nMaker of the chassis' })
  chassisMaker?: string | null;

  @Field(() => String, { nullable: true, description: '底盘型号\nModel of the chassis' })
  chassisModel?: string | null;

  @Field(() => String, { nullable: true, description: '底盘合格证编号\nNumber of the chassis certificate' })
  chassisCertificateNumber?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '底盘合格证发证日期\nDay of issue of the chassis certificate' })
  chassisCertificateOn?: string | null;

  @Field(() => CalendarDate, { description: '制造日期\nDay of manufacture' })
  manufacturedOn: string;

  @Field(() => String, { nullable: true, description: '发动机号\nNumber of the engine' })
  engineNumber?: string | null;

  @Field(() => String, { nullable: true, description: '车身颜色\nColour' })
  colour?: string | null;

  @Field(() => [KeyPartInput], { description: '关键零部件\nKey parts' })
  parts: KeyPartInput[];
}

@InputType({ description: '登记车辆\nRecording of a vehicle' })
export class RecordVehicleInput extends VehicleInput implements Creation {
  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same row' })
  idempotencyKey?: string | null;
}

@InputType({ description: '修改车辆登记\nEdit of a vehicle' })
export class EditVehicleInput extends VehicleInput implements At {
  @Field(() => ID, { description: '标识\nIdentifier' })
  id: string;

  @Field(() => Int, { description: '所见版本号\nThe version that was seen' })
  version: number;
}

@InputType({ description: '车辆交付\nDelivery of a vehicle' })
export class DeliverVehicleInput extends At {
  @Field(() => CalendarDate, { description: '交付日期\nDay of delivery' })
  deliveredOn: string;

  @Field(() => String, { description: '交付对象\nTo whom' })
  deliveredTo: string;
}

@InputType({ description: '批量提交车辆：按 VIN 新建或更新，一次最多 500 行\nVehicles in one piece, created or changed by their VIN, at most 500' })
export class SubmitVehiclesInput {
  @Field(() => [VehicleInput], { description: '各行\nRows' })
  rows: VehicleInput[];

  @Field(() => Boolean, { nullable: true, description: '任何一行有误时全部不写入\nNothing is written when one row is refused' })
  isAllOrNothing?: boolean | null;

  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same answer' })
  idempotencyKey?: string | null;
}
