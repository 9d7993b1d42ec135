import type { AuditKind, AuditResult, CertificateKind, DerivedCertificateState, FindingSeverity, FindingState, ProcessTag } from '@bianzhong/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate } from '../../kernel/scalars';
import {
  CertificateAuditKinds, CertificateAuditResults, CertificateKinds, CertificateOrderFields, CertificateStates,
  FindingOrderFields, FindingSeverities, FindingStates, ProcessTags,
} from './certificate.enums';

@InputType({ description: '证书筛选\nFilter of certificates' })
export class CertificateFilter {
  @Field(() => String, { nullable: true, description: '编号、发证机构、申请人、范围的一部分\nPart of number, body, applicant or scope' })
  search?: string | null;

  @Field(() => [CertificateKinds], { nullable: true, description: '类别\nKinds' })
  kind?: CertificateKind[] | null;

  @Field(() => [CertificateStates], { nullable: true, description: '状态，含按日期判断的到期\nStates, EXPIRED by date among them' })
  state?: DerivedCertificateState[] | null;

  @Field(() => Int, { nullable: true, description: '多少天内到期且未续期\nRuns out within so many days and is not renewed' })
  expiringWithinDays?: number | null;

  @Field(() => Boolean, { nullable: true, description: '监督审核是否逾期\nWhether its surveillance audit is overdue' })
  surveillanceOverdue?: boolean | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '证书排序\nOrder of certificates' })
export class CertificateOrder {
  @Field(() => CertificateOrderFields, { description: '依据\nBy' })
  field: keyof typeof CertificateOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type CertificateList = ListArguments<CertificateFilter, CertificateOrder>;

@InputType({ description: '不符合项筛选\nFilter of findings' })
export class FindingFilter {
  @Field(() => [FindingStates], { nullable: true, description: '状态\nStates' })
  state?: FindingState[] | null;

  @Field(() => [ProcessTags], { nullable: true, description: '过程\nProcesses' })
  process?: ProcessTag[] | null;

  @Field(() => [FindingSeverities], { nullable: true, description: '严重程度\nSeverities' })
  severity?: FindingSeverity[] | null;

  @Field(() => ID, { nullable: true, description: '证书\nCertificate' })
  certificateId?: string | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '不符合项排序\nOrder of findings' })
export class FindingOrder {
  @Field(() => FindingOrderFields, { description: '依据\nBy' })
  field: keyof typeof FindingOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type FindingList = ListArguments<FindingFilter, FindingOrder>;

/** What a certificate says; the three inputs below differ only in what they do with it. */
@InputType()
abstract class CertificateFacts {
  @Field(() => String, { description: '证书编号\nNumber' })
  number: string;

  @Field(() => String, { nullable: true, description: '产品类别或专业代码\nProduct category or scope code' })
  category?: string | null;

  @Field(() => String, { description: '依据标准（含版本）\nStandards, with their editions' })
  standards: string;

  @Field(() => String, { description: '发证机构\nCertification body' })
  body: string;

  @Field(() => String, { description: '认证范围或产品、型号\nScope, or products and models' })
  products: string;

  @Field(() => String, { description: '申请人\nApplicant' })
  applicant: string;

  @Field(() => String, { nullable: true, description: '制造商\nManufacturer' })
  manufacturer?: string | null;

  @Field(() => String, { nullable: true, description: '生产厂\nFactory' })
  factory?: string | null;

  @Field(() => CalendarDate, { description: '本次发证日期\nIssued on' })
  issuedOn: string;

  @Field(() => CalendarDate, { nullable: true, description: '有效期至；省略则按规则最长期限\nLast day; as long as the rule allows when left out' })
  validTo?: string | null;
}

@InputType({ description: '登记证书\nRecording a certificate' })
export class RecordCertificateInput extends CertificateFacts implements Creation {
  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same row' })
  idempotencyKey?: string | null;

  @Field(() => CertificateKinds, { description: '类别\nKind' })
  kind: CertificateKind;

  @Field(() => CalendarDate, { nullable: true, description: '首次发证日期；省略即本次发证日期\nFirst issued on; this issue when left out' })
  firstIssuedOn?: string | null;
}

@InputType({ description: '修改证书；类别不能改\nEdit of a certificate; its kind stays' })
export class EditCertificateInput extends CertificateFacts implements At {
  @Field(() => ID, { description: '标识\nIdentifier' })
  id: string;

  @Field(() => Int, { description: '所见版本号\nThe version that was seen' })
  version: number;

  @Field(() => CalendarDate, { description: '首次发证日期\nFirst issued on' })
  firstIssuedOn: string;
}

@InputType({ description: '续期：以新证书接续旧证书\nRenewal: a new certificate takes over from an old one' })
export class RenewCertificateInput extends CertificateFacts implements At, Creation {
  @Field(() => ID, { description: '旧证书\nThe old certificate' })
  id: string;

  @Field(() => Int, { description: '所见旧证书的版本号\nThe version of the old one that was seen' })
  version: number;

  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same row' })
  idempotencyKey?: string | null;
}

@InputType({ description: '登记审核\nRecording an audit' })
export class RecordCertificateAuditInput extends Creation {
  @Field(() => ID, { description: '证书\nCertificate' })
  certificateId: string;

  @Field(() => CertificateAuditKinds, { description: '类型\nKind' })
  kind: AuditKind;

  @Field(() => CalendarDate, { description: '审核日期\nHeld on' })
  heldOn: string;

  @Field(() => CertificateAuditResults, { description: '结果\nResult' })
  result: AuditResult;

  @Field(() => String, { description: '审核机构\nAuditing body' })
  body: string;

  @Field(() => String, { nullable: true, description: '说明\nNote' })
  note?: string | null;
}

@InputType({ description: '登记不符合项\nRecording a finding' })
export class RecordFindingInput extends Creation {
  @Field(() => ID, { description: '证书\nCertificate' })
  certificateId: string;

  @Field(() => ID, { nullable: true, description: '由哪次审核发现\nThe audit that found it' })
  auditId?: string | null;

  @Field(() => ProcessTags, { description: '涉及的过程\nProcess concerned' })
  process: ProcessTag;

  @Field(() => FindingSeverities, { description: '严重程度\nSeverity' })
  severity: FindingSeverity;

  @Field(() => String, { description: '内容\nText' })
  text: string;

  @Field(() => CalendarDate, { description: '发现日期\nFound on' })
  foundOn: string;
}

@InputType({ description: '关闭不符合项\nClosing a finding' })
export class CloseFindingInput extends At {
  @Field(() => CalendarDate, { description: '关闭日期\nClosed on' })
  closedOn: string;

  @Field(() => String, { description: '纠正措施\nCorrective action' })
  correctiveAction: string;
}
