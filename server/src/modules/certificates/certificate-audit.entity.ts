import type { AuditKind, AuditResult } from '@bianzhong/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { CertificateAuditKinds, CertificateAuditResults } from './certificate.enums';

/** An audit of the system that a certificate speaks of. Recorded once and never changed. */
@Entity('certificate_audit')
@ObjectType({ description: '证书审核\nAudit of a certified system', simpleResolvers: true })
export class CertificateAudit extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '证书\nCertificate' })
  certificateId: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => CertificateAuditKinds, { description: '类型\nKind' })
  kind: AuditKind;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '审核日期\nHeld on' })
  heldOn: string;

  @Column({ type: 'varchar', length: 30 })
  @Field(() => CertificateAuditResults, { description: '结果\nResult' })
  result: AuditResult;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '审核机构\nAuditing body' })
  body: string;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: '说明\nNote' })
  note: string | null;
}
