import type { AdoptionDegree, StandardKind } from '@bianzhong/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Versioned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { AdoptionDegrees, StandardKinds } from './standard.enums';

/** A standard of the catalogue. Its status follows from the dates (domain.md 2.9) and is never stored. */
@Entity('standard')
@ObjectType({ description: '标准\nStandard', simpleResolvers: true })
export class Standard extends Versioned {
  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '标准编号，规范写法\nNumber in its normal form' })
  number: string;

  /** The number with its figures padded, so that GB 1589 stands before GB 11567. */
  @Column({ type: 'varchar', length: 240 })
  sortKey: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '名称\nTitle' })
  title: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => StandardKinds, { description: '类别，由编号得出\nKind, told by the number' })
  kind: StandardKind;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否强制性\nWhether it binds' })
  isMandatory: boolean;

  @Column({ type: 'int', nullable: true })
  @Field(() => Int, { nullable: true, description: '编号中的年份\nYear in the number' })
  issuedYear: number | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '发布日期；不详时为空\nIssued on; empty when not known' })
  issuedOn: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '实施日期；不详时为空\nIn force from; empty when not known' })
  implementedOn: string | null;

  /** The best that is known of the day it took force, for sorting. */
  @Column({ type: 'date' })
  sortedOn: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '废止日期\nWithdrawn on' })
  withdrawnOn: string | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  replacedById: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '被代替日期\nReplaced from' })
  supersededOn: string | null;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '是否仅部分被代替\nWhether it is replaced in part only' })
  isReplacementPartial: boolean;

  @Column({ type: 'varchar', length: 100, nullable: true })
  @Field(() => String, { nullable: true, description: '对应的国际标准\nInternational counterpart' })
  counterpart: string | null;

  @Column({ type: 'varchar', length: 10, nullable: true })
  @Field(() => AdoptionDegrees, { nullable: true, description: '一致性程度\nDegree of correspondence' })
  degree: AdoptionDegree | null;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '信息来源\nSource of these facts' })
  source: string;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '编号、年份或状态是否待核实\nWhether number, year or status is still to be confirmed' })
  isDoubtful: boolean;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '备注\nNote' })
  note: string | null;

  @Column({ type: 'varchar', length: 400 })
  searchText: string;
}
