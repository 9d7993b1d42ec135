import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { CertificateAudit } from './certificate-audit.entity';
import { Certificate } from './certificate.entity';
import { CloseFindingInput, FindingFilter, FindingOrder, RecordCertificateAuditInput, RecordFindingInput, type FindingList } from './certificate.inputs';
import { canFinding } from './certificate.rules';
import { Finding } from './finding.entity';
import * as service from './findings.service';

const FindingArguments = listArguments(FindingFilter, FindingOrder);
const FindingConnection = connectionOf(Finding, 'Finding');
const FindingAction = actionEnum('FindingAction', actionsOf(canFinding));
const FIRST = { defaultValue: 10, description: '取前几条（1 到 100）\nHow many, 1 to 100' };

@Resolver(() => Finding)
export class FindingsResolver {
  @Query(() => Finding, { nullable: true, description: '一个不符合项\nOne finding' })
  @Allow('certificate:read')
  finding(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Finding | null> {
    return request.records.find(Finding, id);
  }

  @Query(() => FindingConnection, { description: '不符合项\nFindings' })
  @Allow('certificate:read')
  async findings(@Args(() => FindingArguments) list: FindingList, @Ctx() request: Request): Promise<ConnectionOf<Finding>> {
    return new FindingConnection(await service.findings(request, list));
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() finding: Finding, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, finding.enterpriseId);
  }

  @FieldResolver(() => Certificate, { nullable: true, description: '证书\nCertificate' })
  certificate(@Root() finding: Finding, @Ctx() request: Request): Promise<Certificate | null> {
    return request.one(Certificate, finding.certificateId);
  }

  @FieldResolver(() => CertificateAudit, { nullable: true, description: '由哪次审核发现\nThe audit that found it' })
  audit(@Root() finding: Finding, @Ctx() request: Request): Promise<CertificateAudit | null> {
    return request.one(CertificateAudit, finding.auditId);
  }

  @FieldResolver(() => [FindingAction], { description: '当前可执行的操作\nWhat may be done now' })
  async viewerCan(@Root() finding: Finding, @Ctx() request: Request): Promise<string[]> {
    const certificate = await request.one(Certificate, finding.certificateId);
    return certificate ? actionsFor(request, 'certificate', { rules: canFinding, row: { finding, certificate } }) : [];
  }

  @Mutation(() => Finding, { description: '登记不符合项\nRecords a finding' })
  @Allow('certificate:recordFinding')
  recordFinding(@Arg('input', () => RecordFindingInput) input: RecordFindingInput, @Ctx() request: Request): Promise<Finding> {
    return service.recordFinding(request, input);
  }

  @Mutation(() => Finding, { description: '关闭不符合项\nCloses a finding' })
  @Allow('certificate:closeFinding')
  closeFinding(@Arg('input', () => CloseFindingInput) input: CloseFindingInput, @Ctx() request: Request): Promise<Finding> {
    return service.closeFinding(request, input);
  }
}

@Resolver(() => CertificateAudit)
export class CertificateAuditsResolver {
  @FieldResolver(() => Certificate, { nullable: true, description: '证书\nCertificate' })
  certificate(@Root() audit: CertificateAudit, @Ctx() request: Request): Promise<Certificate | null> {
    return request.one(Certificate, audit.certificateId);
  }

  @FieldResolver(() => [Finding], { description: '该次审核的不符合项\nFindings of the audit' })
  findings(@Root() audit: CertificateAudit, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<Finding[]> {
    return request.many(Finding, 'auditId', { key: audit.id, most: first });
  }

  @Mutation(() => CertificateAudit, { description: '登记审核\nRecords an audit' })
  @Allow('certificate:recordAudit')
  recordCertificateAudit(@Arg('input', () => RecordCertificateAuditInput) input: RecordCertificateAuditInput, @Ctx() request: Request): Promise<CertificateAudit> {
    return service.recordAudit(request, input);
  }
}

@Resolver(() => Certificate)
export class FindingsOfCertificateResolver {
  @FieldResolver(() => [CertificateAudit], { description: '最近登记的审核\nThe audits recorded last' })
  audits(@Root() certificate: Certificate, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<CertificateAudit[]> {
    return request.many(CertificateAudit, 'certificateId', { key: certificate.id, most: first });
  }

  @FieldResolver(() => [Finding], { description: '最近登记的不符合项\nThe findings recorded last' })
  findings(@Root() certificate: Certificate, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<Finding[]> {
    return request.many(Finding, 'certificateId', { key: certificate.id, most: first });
  }
}
