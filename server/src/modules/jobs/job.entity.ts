import type { JobKind, JobState } from '@bianzhong/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Versioned } from '../../kernel/owned';
import { DateTime } from '../../kernel/scalars';
import { JobKinds, JobStates } from './job.enums';

/** Work that goes on after its request was answered. The worker's own notes (lease, cursor, progress) do not change its version. */
@Entity('job')
@ObjectType({ description: '后台任务\nWork in the background', simpleResolvers: true })
export class Job extends Versioned {
  @Column({ type: 'varchar', length: 40 })
  @Field(() => JobKinds, { description: '类别\nKind' })
  kind: JobKind;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => JobStates, { description: '状态\nState' })
  state: JobState;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '所属机构\nOrganisation it belongs to' })
  organisationId: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '所属企业；其他机构的任务为空\nEnterprise it belongs to; none for jobs of other organisations' })
  enterpriseId: string | null;

  @Column({ type: 'varchar', length: 6, nullable: true })
  regionCode: string | null;

  @Column({ type: 'varchar', length: 36 })
  accountId: string;

  /** The API token with which it was begun, if a machine began it. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  tokenId: string | null;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '发起人\nWho began it' })
  accountName: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '对象，如文件名\nWhat it is about, such as the name of a file' })
  subject: string;

  @Column({ type: 'simple-json' })
  input: unknown;

  @Column({ type: 'bigint' })
  @Field(() => Int, { description: '已处理多少\nHow much is done' })
  progressDone: number;

  @Column({ type: 'bigint', nullable: true })
  @Field(() => Int, { nullable: true, description: '共多少；未知时为空\nOut of how much; empty when nobody knows' })
  progressTotal: number | null;

  @Column({ type: 'simple-json', nullable: true })
  cursor: unknown;

  /** How often it was begun since it last got on. */
  @Column({ type: 'int' })
  attempts: number;

  /** Made anew for every attempt. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  leaseHolder: string | null;

  /** Of a running job: who does not prolong it until then has lost it. Of a waiting one: not to be begun before. */
  @Column({ type: 'datetime', precision: 3, nullable: true })
  leaseUntil: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '请求取消的时间\nWhen it was asked to end' })
  cancelRequestedAt: Date | null;

  @Column({ type: 'varchar', length: 80, nullable: true })
  @Field(() => String, { nullable: true, description: '失败原因代码\nReason code of the failure' })
  failureReason: string | null;

  @Column({ type: 'simple-json', nullable: true })
  failureParams: Record<string, string | number> | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  resultFileId: string | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  errorFileId: string | null;

  @Column({ type: 'simple-json', nullable: true })
  counts: Record<string, number> | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '开始时间\nWhen it was begun' })
  startedAt: Date | null;

  @Column({ type: 'datetime', precision: 3, nullable: true })
  @Field(() => DateTime, { nullable: true, description: '结束时间\nWhen it ended' })
  finishedAt: Date | null;
}
