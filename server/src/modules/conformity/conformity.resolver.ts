import { GATE_CHECKS, phrase, type Language } from '@bianzhong/domain';
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
import { LineEndInspection } from '../inspections';
import { AnnouncedProduct } from '../products';
import { Submission } from '../submissions';
import { Vehicle } from '../vehicles';
import { ConformityCertificate, ConformityTransfer } from './conformity.entity';
import {
  ConformityFilter, ConformityOrder, CorrectConformityInput, DraftConformityInput, EditConformityInput, GateArguments, GateCheck, IssueConformityCertificatesInput, IssueConformityInput, ReplaceConformityInput, RequestLateUploadInput, UploadConformityCertificatesInput, type ConformityList,
} from './conformity.inputs';
import { can, isOverdue } from './conformity.rules';
import * as service from './conformity.service';
import type { GateAnswer } from './gate';
import { issueMany } from './issue-many';
import * as uploads from './upload.service';

const ConformityArguments = listArguments(ConformityFilter, ConformityOrder);
const ConformityConnection = connectionOf(ConformityCertificate, 'ConformityCertificate');
const ConformityAction = actionEnum('ConformityAction', actionsOf(can));
const FIRST = { defaultValue: 10, description: '最多几条（1 到 100）\nAt most how many, 1 to 100' };

@Resolver(() => ConformityCertificate)
export class ConformityResolver {
  @Query(() => ConformityCertificate, { nullable: true, description: '一张合格证\nOne conformity certificate' })
  @Allow('conformity:read')
  conformityCertificate(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<ConformityCertificate | null> {
    return request.records.find(ConformityCertificate, id);
  }

  @Query(() => ConformityConnection, { description: '合格证\nConformity certificates' })
  @Allow('conformity:read')
  async conformityCertificates(@Args(() => ConformityArguments) list: ConformityList, @Ctx() request: Request): Promise<ConnectionOf<ConformityCertificate>> {
    return new ConformityConnection(await service.conformityCertificates(request, list));
  }

  @FieldResolver(() => Boolean, { description: '是否已超过上传时限\nWhether the time limit of the upload has passed' })
  isOverdue(@Root() certificate: ConformityCertificate, @Ctx() request: Request): boolean {
    return isOverdue(certificate, request.clock.now());
  }

  @FieldResolver(() => Boolean, { description: '是否有效（已签发且未撤销）\nWhether it is in force' })
  isEffective(@Root() certificate: ConformityCertificate): boolean {
    return certificate.effectiveKey !== null;
  }

  @FieldResolver(() => Vehicle, { nullable: true, description: '车辆\nVehicle' })
  vehicle(@Root() certificate: ConformityCertificate, @Ctx() request: Request): Promise<Vehicle | null> {
    return request.one(Vehicle, certificate.vehicleId);
  }

  @FieldResolver(() => LineEndInspection, { nullable: true, description: '所依据的下线检验\nThe inspection it rests on' })
  inspection(@Root() certificate: ConformityCertificate, @Ctx() request: Request): Promise<LineEndInspection | null> {
    return request.one(LineEndInspection, certificate.inspectionId);
  }

  @FieldResolver(() => AnnouncedProduct, { nullable: true, description: '公告产品\nAnnounced product' })
  product(@Root() certificate: ConformityCertificate, @Ctx() request: Request): Promise<AnnouncedProduct | null> {
    return request.one(AnnouncedProduct, certificate.productId);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() certificate: ConformityCertificate, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, certificate.enterpriseId);
  }

  @FieldResolver(() => ConformityCertificate, { nullable: true, description: '所更换的合格证\nThe certificate it takes the place of' })
  replaces(@Root() certificate: ConformityCertificate, @Ctx() request: Request): Promise<ConformityCertificate | null> {
    return request.one(ConformityCertificate, certificate.replacesId);
  }

  @FieldResolver(() => ConformityCertificate, { nullable: true, description: '更换后的合格证\nThe certificate that took its place' })
  async replacedBy(@Root() certificate: ConformityCertificate, @Ctx() request: Request): Promise<ConformityCertificate | null> {
    return (await request.many(ConformityCertificate, 'replacesId', { key: certificate.id, most: 1 }))[0] ?? null;
  }

  @FieldResolver(() => DeadlineRule, { nullable: true, description: '上传时限所依据的规则\nThe rule that the time limit of the upload rests on' })
  uploadRule(@Root() certificate: ConformityCertificate, @Ctx() request: Request): Promise<DeadlineRule | null> {
    return request.one(DeadlineRule, certificate.uploadRuleId);
  }

  @FieldResolver(() => [ConformityAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() certificate: ConformityCertificate, @Ctx() request: Request): string[] {
    return actionsFor(request, service.NOUN, { rules: can, row: { certificate, now: request.clock.now() } });
  }

  @Mutation(() => ConformityCertificate, { description: '起草合格证\nDrafts a conformity certificate' })
  @Allow('conformity:draft')
  draftConformityCertificate(@Arg('input', () => DraftConformityInput) input: DraftConformityInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return service.draft(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '修改合格证草稿\nEdits a draft' })
  @Allow('conformity:edit')
  editConformityCertificate(@Arg('input', () => EditConformityInput) input: EditConformityInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return service.edit(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '签发合格证\nIssues a certificate' })
  @Allow('conformity:issue')
  issueConformityCertificate(@Arg('input', () => IssueConformityInput) input: IssueConformityInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return service.issue(request, input);
  }

  @Mutation(() => Submission, { description: '批量签发合格证，逐行给出结果\nIssues certificates in one piece, with a result for each' })
  @Allow('conformity:issue')
  issueConformityCertificates(@Arg('input', () => IssueConformityCertificatesInput) input: IssueConformityCertificatesInput, @Ctx() request: Request): Promise<Submission> {
    return issueMany(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '撤销合格证\nRevokes a certificate' })
  @Allow('conformity:revoke')
  revokeConformityCertificate(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return service.revoke(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '更换合格证，返回新证\nReplaces a certificate and gives the new one' })
  @Allow('conformity:replace')
  replaceConformityCertificate(@Arg('input', () => ReplaceConformityInput) input: ReplaceConformityInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return service.replace(request, input);
  }
}

@Resolver(() => ConformityCertificate)
export class UploadsResolver {
  @FieldResolver(() => [ConformityTransfer], { description: '传送记录，新的在前\nTransfers to the certificate center, newest first' })
  transfers(@Root() certificate: ConformityCertificate, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<ConformityTransfer[]> {
    return request.many(ConformityTransfer, 'certificateId', { key: certificate.id, most: first });
  }

  @Mutation(() => ConformityCertificate, { description: '上传合格证\nUploads a certificate' })
  @Allow('conformity:upload')
  uploadConformityCertificate(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return uploads.upload(request, input);
  }

  @Mutation(() => Submission, { description: '批量上传合格证，逐行给出结果\nUploads certificates in one piece, with a result for each' })
  @Allow('conformity:upload')
  uploadConformityCertificates(@Arg('input', () => UploadConformityCertificatesInput) input: UploadConformityCertificatesInput, @Ctx() request: Request): Promise<Submission> {
    return uploads.uploadMany(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '提交补传说明\nExplains a late upload' })
  @Allow('conformity:requestLate')
  requestLateUpload(@Arg('input', () => RequestLateUploadInput) input: RequestLateUploadInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return uploads.requestLate(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '同意补传\nApproves a late upload' })
  @Allow('conformity:approveLate')
  approveLateUpload(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return uploads.approveLate(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '不同意补传，附理由\nRefuses a late upload, with the reason' })
  @Allow('conformity:refuseLate')
  refuseLateUpload(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return uploads.refuseLate(request, input);
  }

  @Mutation(() => ConformityCertificate, { description: '修改已上传的合格证\nCorrects an uploaded certificate' })
  @Allow('conformity:correct')
  correctConformityCertificate(@Arg('input', () => CorrectConformityInput) input: CorrectConformityInput, @Ctx() request: Request): Promise<ConformityCertificate> {
    return uploads.correct(request, input);
  }
}

const NAMES = new Map(GATE_CHECKS.map((entry) => [entry.code, entry]));

@Resolver(() => Vehicle)
export class VehicleConformityResolver {
  @FieldResolver(() => [ConformityCertificate], { description: '合格证，新的在前\nConformity certificates, newest first' })
  conformityCertificates(@Root() vehicle: Vehicle, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<ConformityCertificate[]> {
    return request.many(ConformityCertificate, 'vehicleId', { key: vehicle.id, most: first });
  }
}

@Resolver()
export class ConformityGateResolver {
  @Query(() => [GateCheck], { nullable: true, description: '签发合格证的各项前提是否满足；没有该车辆为空\nWhether all that must hold before a certificate is issued does; none where there is no such vehicle' })
  @Allow('conformity:read')
  async conformityGate(@Args(() => GateArguments) asked: GateArguments, @Ctx() request: Request): Promise<GateCheck[] | null> {
    const answers = await service.gateAsked(request, asked);
    return answers && answers.map((answer) => told(answer, request.origin.language));
  }
}

/** An answer of the gate in the reader's words. */
function told({ code, reason, params, faults }: GateAnswer, language: Language): GateCheck {
  return {
    code, name: NAMES.get(code)![language], isMet: reason === null, messages: reason ? [phrase(reason, language, params)] : [],
    faults: faults.map((fault) => ({ path: fault.path, reason: fault.reason, message: phrase(fault.reason, language, fault.params) })),
  };
}
