import type { FindingSeverity, FindingState, ProcessTag } from '@bianzhong/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { FindingSeverities, FindingStates, ProcessTags } from './certificate.enums';

/** Something an audit, or a follow-up inspection of a certified product, found wanting. */
@Entity('finding')
@ObjectType({ description: '不符合项\nFinding', simpleResolvers: true })
export class Finding extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '证书\nCertificate' })
  certificateId: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '审核\nAudit' })
  auditId: string | null;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ProcessTags, { description: '涉及的过程\nProcess concerned' })
  process: ProcessTag;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => FindingSeverities, { description: '严重程度\nSeverity' })
  severity: FindingSeverity;

  @Column({ type: 'varchar', length: 1000 })
  @Field(() => String, { description: '内容\nText' })
  text: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '发现日期\nFound on' })
  foundOn: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => FindingStates, { description: '状态\nState' })
  state: FindingState;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '关闭日期\nClosed on' })
  closedOn: string | null;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: '纠正措施\nCorrective action' })
  correctiveAction: string | null;
}
