import type { TestOrderKind, TestOrderState } from '@bianzhong/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { TestOrderKinds, TestOrderStates } from './testing.enums';

/** An order to test a product of an enterprise, and the sample that came with it. The enterprise that owns the row is the customer. */
@Entity('test_order')
@ObjectType({ description: '检测委托单\nTest order', simpleResolvers: true })
export class TestOrder extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '检测中心\nThe testing center' })
  centerId: string;

  /** Commissioned tests are the customer's own business; supervision tests are made for the regulator. */
  @Column({ type: 'varchar', length: 20 })
  @Field(() => TestOrderKinds, { description: '检验类别\nKind' })
  kind: TestOrderKind;

  @Column({ type: 'varchar', length: 40 })
  @Field(() => String, { description: '委托单号（中心内唯一）\nNumber, unique in the center' })
  number: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => TestOrderStates, { description: '状态\nState' })
  state: TestOrderState;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '产品名称\nName of the product' })
  productName: string;

  @Column({ type: 'varchar', length: 80 })
  @Field(() => String, { description: '产品型号\nModel of the product' })
  productModel: string;

  @Column({ type: 'varchar', length: 500 })
  @Field(() => String, { description: '样品描述与标识\nThe specimen and how it is marked' })
  specimen: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '要求依据的标准\nStandards that were asked for' })
  requestedStandards: string | null;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '下单日期\nOrdered on' })
  orderedOn: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '收样日期\nSample received on' })
  sampleReceivedOn: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: '收样时的样品状况\nCondition of the sample when it came' })
  sampleCondition: string | null;

  @Column({ type: 'boolean', nullable: true })
  @Field(() => Boolean, { nullable: true, description: '封样是否完好\nWhether the seal was whole' })
  isSealIntact: boolean | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '拒收理由\nWhy the sample was refused' })
  refusalReason: string | null;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '受理人\nWho opened it' })
  openedByName: string;

  /** One order gives one report; what follows are amendments of it. */
  @Column({ type: 'boolean' })
  hasReport: boolean;

  @Column({ type: 'varchar', length: 600 })
  searchText: string;
}
