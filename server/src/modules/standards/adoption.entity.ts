import type { AdoptionState } from '@bianzhong/domain';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { AdoptionStates } from './standard.enums';

/** That an enterprise keeps a standard for a line of products, or does not (Standardization Law, art. 27). */
@Entity('adoption')
@ObjectType({ description: '标准执行记录\nAdoption of a standard by an enterprise', simpleResolvers: true })
export class Adoption extends Owned {
  @Column({ type: 'varchar', length: 36 })
  standardId: string;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '产品系列\nLine of products' })
  productLine: string;

  /** The line of products as it is compared, empty once the record has ended: the unique key lets one record of it stand at a time. */
  @Column({ type: 'varchar', length: 120, nullable: true })
  openLine: string | null;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => AdoptionStates, { description: '执行情况\nState' })
  state: AdoptionState;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '开始日期\nSince' })
  since: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '依据：企业标准、检验报告、自我声明等\nEvidence: enterprise standard, test report, self-declaration' })
  evidence: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '备注；不执行时为理由\nNote; the grounds when not adopted' })
  note: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '终止日期\nEnded on' })
  endedOn: string | null;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '终止原因\nWhy it ended' })
  endReason: string | null;

  @Column({ type: 'varchar', length: 120 })
  searchText: string;
}
