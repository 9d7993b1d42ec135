import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from './scalars';
import { defineScope } from './scope';
import { everything, nothing } from './condition';

/** One thing that was done: written in the transaction that did it, never changed after. */
@Entity('audit_line')
@ObjectType({ description: '审计记录：谁，以何身份，对哪一行，做了什么\nAudit line: who did what to which row', simpleResolvers: true })
export class AuditLine {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '标识\nIdentifier' })
  id: string;

  @Column({ type: 'datetime', precision: 3 })
  @Field(() => DateTime, { description: '时间\nWhen' })
  at: Date;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '账号；系统任务为空\nAccount, empty for the system' })
  accountId: string | null;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '姓名或系统任务的理由\nName of the person, or why the system acted' })
  accountName: string;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '以何身份：接口令牌（如有）、机构与角色\nActing as: the API token if one was used, organisation and roles' })
  actingAs: string;

  @Column({ type: 'varchar', length: 80 })
  @Field(() => String, { description: '动作，如 certificate.suspended\nVerb' })
  verb: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '对象类型\nEntity' })
  entity: string;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '对象标识\nIdentifier of the row' })
  entityId: string;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '所属企业\nEnterprise the row belongs to' })
  enterpriseId: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: '修改前（JSON，不含密码等）\nBefore, as JSON, without secrets' })
  before: string | null;

  @Column({ type: 'text', nullable: true })
  @Field(() => String, { nullable: true, description: '修改后（JSON，不含密码等）\nAfter, as JSON, without secrets' })
  after: string | null;

  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '请求编号\nRequest identifier' })
  requestId: string;
}

/** The place of a line in the chain. Written by the sealer only; each seal's hash covers the line and the seal before it. */
@Entity('audit_seal')
export class AuditSeal {
  /** The id of the line. */
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ type: 'bigint' })
  sequence: number;

  @Column({ type: 'varchar', length: 64 })
  hash: string;

  @Column({ type: 'datetime', precision: 3 })
  sealedAt: Date;
}


defineScope(AuditLine, (viewer) => {
  if (viewer.kind === 'system') return everything;
  return viewer.kind === 'platform' && viewer.roles.includes('AUDITOR') ? everything : nothing;
});
defineScope(AuditSeal, (viewer) => viewer.kind === 'system' || viewer.kind === 'platform' ? everything : nothing);

