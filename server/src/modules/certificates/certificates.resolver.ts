import { daysUntil, derivedState, phrase, readCertificateNumber, surveillanceOverdue, type DerivedCertificateState } from '@bianzhong/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput, WithReasonInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { DeadlineRule } from '../deadlines';
import { Enterprise } from '../enterprises';
import { Certificate } from './certificate.entity';
import { CertificateStates } from './certificate.enums';
import { CertificateFilter, CertificateOrder, EditCertificateInput, RecordCertificateInput, RenewCertificateInput, type CertificateList } from './certificate.inputs';
import { can } from './certificate.rules';
import { alertOf, ALERTS } from './certificate.terms';
import * as service from './certificates.service';

const CertificateArguments = listArguments(CertificateFilter, CertificateOrder);
const CertificateConnection = connectionOf(Certificate, 'Certificate');
const CertificateAction = actionEnum('CertificateAction', actionsOf(can));
/** As many dated versions of one alert as there will ever be. */
const RULE_VERSIONS = 100;

@Resolver(() => Certificate)
export class CertificatesResolver {
  @Query(() => Certificate, { nullable: true, description: '一张证书\nOne certificate' })
  @Allow('certificate:read')
  certificate(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Certificate | null> {
    return request.records.find(Certificate, id);
  }

  @Query(() => CertificateConnection, { description: '证书\nCertificates' })
  @Allow('certificate:read')
  async certificates(@Args(() => CertificateArguments) list: CertificateList, @Ctx() request: Request): Promise<ConnectionOf<Certificate>> {
    return new CertificateConnection(await service.certificates(request, list));
  }

  @FieldResolver(() => CertificateStates, { description: '当日状态，含按日期判断的到期\nState as of today, EXPIRED by date' })
  derivedState(@Root() certificate: Certificate, @Ctx() request: Request): DerivedCertificateState {
    return derivedState(certificate, request.today);
  }

  @FieldResolver(() => Boolean, { description: '监督审核是否逾期；已续期的由新证书承担\nWhether the surveillance audit is overdue; a renewed certificate owes none' })
  isSurveillanceOverdue(@Root() certificate: Certificate, @Ctx() request: Request): boolean {
    return certificate.renewedById === null && surveillanceOverdue(certificate, certificate.surveillanceDueOn, request.today);
  }

  @FieldResolver(() => Int, { description: '距有效期止的天数；过期为负\nDays to the last day of validity; negative once it has passed' })
  daysToExpiry(@Root() certificate: Certificate, @Ctx() request: Request): number {
    return daysUntil(certificate.validTo, request.today);
  }

  @FieldResolver(() => DeadlineRule, { nullable: true, description: '已触发的最紧的到期提醒\nThe tightest alert of its end that it has reached' })
  async expiryAlert(@Root() certificate: Certificate, @Ctx() request: Request): Promise<DeadlineRule | null> {
    const rules = await Promise.all(ALERTS.map((key) => request.many(DeadlineRule, 'code', { key, most: RULE_VERSIONS })));
    return alertOf(certificate, rules.flat(), request.today);
  }

  @FieldResolver(() => Boolean, { description: '是否续期而非首次发证\nWhether it is a renewal and not a first issue' })
  isRenewal(@Root() certificate: Certificate): boolean {
    return certificate.renewalOfId !== null || certificate.firstIssuedOn < certificate.issuedOn;
  }

  @FieldResolver(() => [String], { description: '对编号写法的提示，不影响保存\nRemarks on how the number is written; they refuse nothing' })
  numberWarnings(@Root() certificate: Certificate, @Ctx() request: Request): string[] {
    return readCertificateNumber(certificate.kind, certificate.number).warnings.map(({ reason, params }) => phrase(reason, request.origin.language, params));
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() certificate: Certificate, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, certificate.enterpriseId);
  }

  @FieldResolver(() => Certificate, { nullable: true, description: '所续的证书\nThe certificate this one renews' })
  renewalOf(@Root() certificate: Certificate, @Ctx() request: Request): Promise<Certificate | null> {
    return request.one(Certificate, certificate.renewalOfId);
  }

  @FieldResolver(() => Certificate, { nullable: true, description: '续期后的证书\nThe certificate that renews this one' })
  renewedBy(@Root() certificate: Certificate, @Ctx() request: Request): Promise<Certificate | null> {
    return request.one(Certificate, certificate.renewedById);
  }

  @FieldResolver(() => DeadlineRule, { nullable: true, description: '有效期所依据的规则\nThe rule its validity rests on' })
  validityRule(@Root() certificate: Certificate, @Ctx() request: Request): Promise<DeadlineRule | null> {
    return request.one(DeadlineRule, certificate.validityRuleId);
  }

  @FieldResolver(() => DeadlineRule, { nullable: true, description: '监督审核期限所依据的规则\nThe rule its surveillance rests on' })
  surveillanceRule(@Root() certificate: Certificate, @Ctx() request: Request): Promise<DeadlineRule | null> {
    return request.one(DeadlineRule, certificate.surveillanceRuleId);
  }

  @FieldResolver(() => [CertificateAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() certificate: Certificate, @Ctx() request: Request): string[] {
    return actionsFor(request, 'certificate', { rules: can, row: certificate });
  }

  @Mutation(() => Certificate, { description: '登记证书\nRecords a certificate' })
  @Allow('certificate:record')
  recordCertificate(@Arg('input', () => RecordCertificateInput) input: RecordCertificateInput, @Ctx() request: Request): Promise<Certificate> {
    return service.record(request, input);
  }

  @Mutation(() => Certificate, { description: '修改证书\nEdits a certificate' })
  @Allow('certificate:edit')
  editCertificate(@Arg('input', () => EditCertificateInput) input: EditCertificateInput, @Ctx() request: Request): Promise<Certificate> {
    return service.edit(request, input);
  }

  @Mutation(() => Certificate, { description: '续期，返回新证书\nRenews a certificate; answers with the new one' })
  @Allow('certificate:renew')
  renewCertificate(@Arg('input', () => RenewCertificateInput) input: RenewCertificateInput, @Ctx() request: Request): Promise<Certificate> {
    return service.renew(request, input);
  }

  @Mutation(() => Certificate, { description: '暂停证书\nSuspends a certificate' })
  @Allow('certificate:suspend')
  suspendCertificate(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<Certificate> {
    return service.move(request, 'suspend', input);
  }

  @Mutation(() => Certificate, { description: '恢复证书\nResumes a certificate' })
  @Allow('certificate:resume')
  resumeCertificate(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Certificate> {
    return service.move(request, 'resume', input);
  }

  @Mutation(() => Certificate, { description: '撤销已暂停的证书\nWithdraws a suspended certificate' })
  @Allow('certificate:withdraw')
  withdrawCertificate(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<Certificate> {
    return service.move(request, 'withdraw', input);
  }

  @Mutation(() => Certificate, { description: '注销证书\nCancels a certificate' })
  @Allow('certificate:cancel')
  cancelCertificate(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<Certificate> {
    return service.move(request, 'cancel', input);
  }
}

@Resolver(() => Enterprise)
export class CertificatesOfEnterpriseResolver {
  @FieldResolver(() => [Certificate], { description: '最近登记的证书\nThe certificates recorded last' })
  certificates(
    @Root() enterprise: Enterprise,
    @Arg('first', () => Int, { defaultValue: 10, description: '取前几条（1 到 100）\nHow many, 1 to 100' }) first: number,
    @Ctx() request: Request,
  ): Promise<Certificate[]> {
    return request.many(Certificate, 'enterpriseId', { key: enterprise.id, most: first });
  }

  @FieldResolver(() => Int, { description: '证书数量\nHow many certificates' })
  certificateCount(@Root() enterprise: Enterprise, @Ctx() request: Request): Promise<number> {
    return request.tally(Certificate, 'enterpriseId', enterprise.id);
  }
}
