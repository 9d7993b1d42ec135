import type { KeyPartType, ProductCategory, VehicleStage } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate, Vin } from '../../kernel/scalars';
import { KeyPartTypes, VehicleStages } from './vehicle.enums';

/**
 * A vehicle in the hands of one maker. Two makers may each have a row of one number: who built the chassis, and who built upon it
 * (two-stage manufacture keeps the number of the chassis).
 */
@Entity('vehicle')
@ObjectType({ description: '车辆\nVehicle', simpleResolvers: true })
export class Vehicle extends Owned {
  @Column({ type: 'varchar', length: 17 })
  @Field(() => Vin, { description: '车辆识别代号（VIN）\nVehicle identification number' })
  vin: string;

  /** The number read backwards: people search by its end. */
  @Column({ type: 'varchar', length: 17 })
  reversedVin: string;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '公告产品\nThe announced product' })
  productId: string;

  /** Copied from the product, as is the category, so that lists filter within one table. */
  @Column({ type: 'varchar', length: 30 })
  @Field(() => String, { description: '产品型号\nModel' })
  model: string;

  @Column({ type: 'varchar', length: 10 })
  category: ProductCategory;

  @Column({ type: 'varchar', length: 64, nullable: true })
  @Field(() => String, { nullable: true, description: '底盘生产企业\nMaker of the chassis' })
  chassisMaker: string | null;

  @Column({ type: 'varchar', length: 30, nullable: true })
  @Field(() => String, { nullable: true, description: '底盘型号\nModel of the chassis' })
  chassisModel: string | null;

  @Column({ type: 'varchar', length: 15, nullable: true })
  @Field(() => String, { nullable: true, description: '底盘合格证编号\nNumber of the chassis certificate' })
  chassisCertificateNumber: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '底盘合格证发证日期\nDay of issue of the chassis certificate' })
  chassisCertificateOn: string | null;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '制造日期\nDay of manufacture' })
  manufacturedOn: string;

  @Column({ type: 'varchar', length: 30, nullable: true })
  @Field(() => String, { nullable: true, description: '发动机号\nNumber of the engine' })
  engineNumber: string | null;

  @Column({ type: 'varchar', length: 70, nullable: true })
  @Field(() => String, { nullable: true, description: '车身颜色\nColour' })
  colour: string | null;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => VehicleStages, { description: '所处环节\nStage' })
  stage: VehicleStage;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '已完成的检验次数\nNumber of finished inspections' })
  inspectionCount: number;

  /** The newest finished inspection; the gate of the certificate asks it and no other. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '最近一次已完成的检验\nThe newest finished inspection' })
  inspectionId: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '检验合格日期\nDay on which it passed its inspection' })
  inspectedOn: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '合格证发证日期\nDay of issue of its certificate' })
  certifiedOn: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '合格证上传日期\nDay on which the certificate was uploaded' })
  uploadedOn: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '交付日期\nDay of delivery' })
  deliveredOn: string | null;

  @Column({ type: 'varchar', length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: '交付对象\nTo whom it was delivered' })
  deliveredTo: string | null;

  /** Set by the first certificate: from then on the number can never be another. */
  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: 'VIN 是否已锁定（已有合格证）\nWhether the number is fixed, because a certificate names it' })
  isVinFixed: boolean;
}

/** A key part of a vehicle, by which it is traced in both directions. */
@Entity('key_part')
@ObjectType({ description: '关键零部件\nKey part', simpleResolvers: true })
export class KeyPart extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '车辆\nThe vehicle' })
  vehicleId: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => KeyPartTypes, { description: '类别\nType' })
  type: KeyPartType;

  @Column({ type: 'varchar', length: 64 })
  @Field(() => String, { description: '生产企业\nMaker' })
  maker: string;

  /** The maker's name as it is compared by. */
  @Column({ type: 'varchar', length: 64 })
  makerKey: string;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '批号\nBatch' })
  batch: string | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '序列号\nSerial number' })
  serial: string | null;

  /** The serial number with its figures padded, so that a range compares as people count. */
  @Column({ type: 'varchar', length: 200, nullable: true })
  serialKey: string | null;

  @Column({ type: 'varchar', length: 20, nullable: true })
  @Field(() => String, { nullable: true, description: '3C 证书编号\nNumber of the CCC certificate' })
  cccNumber: string | null;

  /** A part that was taken out again stays on record, but no longer belongs to the vehicle. */
  @Column({ type: 'boolean' })
  isRemoved: boolean;
}
