import type { ProfileChangeState } from '@bianzhong/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CreditCode, DateTime } from '../../kernel/scalars';
import { ProfileChangeStates } from './enterprise.enums';

/** Why one field was returned. */
@ObjectType({ description: '逐项退回理由\nWhy one field was returned', simpleResolvers: true })
export class FieldReason {
  @Field(() => String, { description: '字段\nField' })
  field: string;

  @Field(() => String, { description: '理由\nReason' })
  reason: string;
}

/** A change of what identifies an enterprise: submitted by it, confirmed or returned by a regulator. Empty columns stay as they are. */
@Entity('profile_change')
@ObjectType({ description: '企业名称、代码或所在地的变更申请\nChange of an enterprise\'s name, code or region', simpleResolvers: true })
export class ProfileChange extends Owned {
  @Column({ type: 'varchar', length: 20 })
  @Field(() => ProfileChangeStates, { description: '状态\nState' })
  state: ProfileChangeState;

  /** The enterprise's id while the change is open: the unique key lets one be open at a time. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  openKey: string | null;

  @Column({ type: 'varchar', length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: '新名称\nNew name' })
  name: string | null;

  @Column({ type: 'varchar', length: 18, nullable: true })
  @Field(() => CreditCode, { nullable: true, description: '新统一社会信用代码\nNew credit code' })
  creditCode: string | null;

  @Column({ type: 'varchar', length: 300, nullable: true })
  @Field(() => String, { nullable: true, description: '校验不符仍采用的理由\nWhy a code that fails its check was accepted' })
  codeOverrideReason: string | null;

  @Column({ type: 'varchar', length: 6, nullable: true })
  @Field(() => String, { nullable: true, description: '新行政区划代码\nNew region code' })
  newRegionCode: string | null;

  @Column({ type: 'varchar', length: 500 })
  @Field(() => String, { description: '变更依据\nGrounds' })
  grounds: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '提交人\nWho submitted it' })
  submittedBy: string;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '处理人\nWho decided' })
  decidedBy: string | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '处理时间\nWhen it was decided' })
  decidedAt: Date | null;

  @Column({ type: 'simple-json', nullable: true })
  @Field(() => [FieldReason], { nullable: true, description: '逐项退回理由\nReasons by field' })
  reasons: FieldReason[] | null;
}
