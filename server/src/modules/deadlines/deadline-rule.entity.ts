import type { DeadlineUnit } from '@bianzhong/domain';
import { Field, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Versioned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { DeadlineUnits } from './deadline.enums';

/** A term of law or of a scheme, valid from a date to a date; picked by the day on which the term starts. */
@Entity('deadline_rule')
@ObjectType({ description: '期限规则（按起算日期选用）\nDated rule of a term', simpleResolvers: true })
export class DeadlineRule extends Versioned {
  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '规则代码\nCode' })
  code: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '生效日期\nValid from' })
  validFrom: string;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '失效日期\nValid to' })
  validTo: string | null;

  @Column({ type: 'int' })
  @Field(() => Int, { description: '长度\nLength' })
  length: number;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => DeadlineUnits, { description: '单位\nUnit' })
  unit: DeadlineUnit;

  @Column({ type: 'varchar', length: 300 })
  @Field(() => String, { description: '依据\nBasis' })
  basis: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '来源\nSource' })
  source: string;

  @Column({ type: 'boolean' })
  @Field(() => Boolean, { description: '待核实\nTo be verified' })
  isDoubtful: boolean;
}
