import type { CertificateKind, CertificateState } from '@bianzhong/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate } from '../../kernel/scalars';
import { CertificateKinds, CertificateStates } from './certificate.enums';

/** A certificate of a product (CCC) or of a quality system. That it ran out is read from its dates and never written down. */
@Entity('certificate')
@ObjectType({ description: '认证证书\nCertificate', simpleResolvers: true })
export class Certificate extends Owned {
  @Column({ type: 'varchar', length: 20 })
  @Field(() => CertificateKinds, { description: '类别\nKind' })
  kind: CertificateKind;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '证书编号\nNumber' })
  number: string;

  /** The number again while this row goes by it. A renewed product certificate often keeps its number, and then the successor holds it. */
  @Column({ type: 'varchar', length: 60, nullable: true })
  numberKey: string | null;

  @Column({ type: 'varchar', length: 60, nullable: true })
  @Field(() => String, { nullable: true, description: '产品类别或专业代码\nProduct category or scope code' })
  category: string | null;

  @Column({ type: 'varchar', length: 300 })
  @Field(() => String, { description: '依据标准（含版本）\nStandards, with their editions' })
  standards: string;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '发证机构\nCertification body' })
  body: string;

  @Column({ type: 'varchar', length: 1000 })
  @Field(() => String, { description: '认证范围或产品、型号\nScope, or products and models' })
  products: string;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '申请人\nApplicant' })
  applicant: string;

  @Column({ type: 'varchar', length: 120, nullable: true })
  @Field(() => String, { nullable: true, description: '制造商\nManufacturer' })
  manufacturer: string | null;

  @Column({ type: 'varchar', length: 200, nullable: true })
  @Field(() => String, { nullable: true, description: '生产厂\nFactory' })
  factory: string | null;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '首次发证日期\nFirst issued on' })
  firstIssuedOn: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '本次发证日期\nIssued on' })
  issuedOn: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '有效期至（含当日）\nLast day of validity' })
  validTo: string;

  /** The rule that `validTo` was held against. */
  @Column({ type: 'varchar', length: 36 })
  validityRuleId: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => CertificateStates, { description: '登记状态（不含到期）\nRecorded state, which knows no expiry' })
  state: CertificateState;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '进入该状态的日期\nIn this state since' })
  stateSince: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '暂停、撤销或注销的理由\nWhy it was suspended, withdrawn or cancelled' })
  stateReason: string | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '所续的证书\nThe certificate this one renews' })
  renewalOfId: string | null;

  @Column({ type: 'varchar', length: 36, nullable: true })
  @Field(() => ID, { nullable: true, description: '续期后的证书\nThe certificate that renews this one' })
  renewedById: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '最近一次审核日期\nLast audited on' })
  lastAuditOn: string | null;

  @Column({ type: 'date', nullable: true })
  @Field(() => CalendarDate, { nullable: true, description: '下次监督审核的期限；产品认证无，最后一年由再认证代替\nNext surveillance audit due on; none for products, nor in the last year, when recertification takes its place' })
  surveillanceDueOn: string | null;

  /** The rule by which the due date was computed. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  surveillanceRuleId: string | null;

  @Column({ type: 'varchar', length: 1500 })
  searchText: string;
}
