import type { InspectionState, InspectionVerdict } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate, DateTime, Vin } from '../../kernel/scalars';
import { InspectionStates, InspectionVerdicts } from './inspection.enums';

/** What was found for one item of the plan. A measured value is kept as it was written; its verdict follows from the limits of the plan. */
export interface ItemResult {
  position: number;
  value: string | null;
  verdict: InspectionVerdict | null;
  remark: string | null;
  photoIds: string[];
}

/** A line-end inspection of one vehicle after the plan that was valid on its day. */
@Entity('line_end_inspection')
@ObjectType({ description: '下线检验\nLine-end inspection', simpleResolvers: true })
export class LineEndInspection extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '车辆\nThe vehicle' })
  vehicleId: string;

  @Column({ type: 'varchar', length: 17 })
  @Field(() => Vin, { description: '车辆识别代号\nVehicle identification number' })
  vin: string;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '检验项目模板\nThe plan' })
  planId: string;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '第几次检验，自 1 起\nWhich inspection of the vehicle, from 1' })
  ordinal: number;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => InspectionStates, { description: '状态\nState' })
  state: InspectionState;

  /** The vehicle while the inspection is under way, else empty: at most one a vehicle. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  openKey: string | null;

  @Column({ type: 'varchar', length: 36 })
  inspectorId: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '检验员\nInspector' })
  inspectorName: string;

  @Column({ type: 'varchar', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: '检验设备\nEquipment' })
  equipment: string | null;

  @Column({ type: 'datetime', precision: 3 })
  @Field(() => DateTime, { description: '开始时间\nBegun at' })
  startedAt: Date;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '完成时间\nFinished at' })
  finishedAt: Date | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '完成日期\nDay on which it was finished' })
  finishedOn: string | null;

  @Column({ type: 'simple-json' })
  results: ItemResult[];

  /** Of all items, once it is finished. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  @Field(() => InspectionVerdicts, { nullable: true, description: '判定（全部项目）\nVerdict over all items' })
  verdict: InspectionVerdict | null;

  /** Of the critical items alone, which decide about the certificate. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  @Field(() => InspectionVerdicts, { nullable: true, description: '关键项判定\nVerdict over the critical items' })
  criticalVerdict: InspectionVerdict | null;

  /** The vehicle's number if every critical item passed, else empty. A certificate refers to this column, so the database itself lets no other inspection stand behind one. */
  @Column({ type: 'varchar', length: 17, nullable: true })
  passedVin: string | null;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: '不合格项目名称\nNames of the items that failed' })
  failedItems: string | null;
}
