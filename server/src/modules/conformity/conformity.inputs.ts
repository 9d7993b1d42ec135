import type { ConformityKind, ConformityState, GateCheckCode } from '@bianzhong/domain';
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, AtInput, Creation, DateRange } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate } from '../../kernel/scalars';
import { RowFault } from '../submissions';
import { ConformityKinds, ConformityOrderFields, ConformityStates, GateChecks } from './conformity.enums';
import { ConformityPayloadInput } from './conformity.entity';

@InputType({ description: '合格证筛选\nFilter of conformity certificates' })
export class ConformityFilter {
  @Field(() => String, { nullable: true, description: 'VIN 或合格证编号，须完整\nWhole VIN or whole number' })
  search?: string | null;

  @Field(() => [ConformityKinds], { nullable: true, description: '种类\nKinds' })
  kind?: ConformityKind[] | null;

  @Field(() => [ConformityStates], { nullable: true, description: '状态\nStates' })
  state?: ConformityState[] | null;

  @Field(() => Boolean, { nullable: true, description: '仅超过上传时限的\nOnly those whose upload is overdue' })
  isOverdue?: boolean | null;

  @Field(() => DateRange, { nullable: true, description: '发证日期\nDay of issue' })
  issued?: DateRange | null;

  @Field(() => ID, { nullable: true, description: '车辆\nVehicle' })
  vehicleId?: string | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '合格证排序\nOrder of conformity certificates' })
export class ConformityOrder {
  @Field(() => ConformityOrderFields, { description: '依据\nBy' })
  field: keyof typeof ConformityOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type ConformityList = ListArguments<ConformityFilter, ConformityOrder>;

@InputType({ description: '起草合格证；参数由公告、车辆和企业带入\nDraft of a certificate; its content comes from product, vehicle and enterprise' })
export class DraftConformityInput extends Creation {
  @Field(() => ID, { description: '车辆\nVehicle' })
  vehicleId: string;

  @Field(() => ConformityKinds, { description: '种类\nKind' })
  kind: ConformityKind;

  @Field(() => String, { description: '合格证编号\nNumber' })
  number: string;

  @Field(() => String, { nullable: true, description: '纸张编号\nNumber of the paper' })
  paperNumber?: string | null;

  @Field(() => String, { nullable: true, description: '打印唯一码\nPrint code' })
  printCode?: string | null;
}

@InputType({ description: '修改合格证草稿\nEdit of a draft' })
export class EditConformityInput extends At {
  @Field(() => String, { description: '合格证编号\nNumber' })
  number: string;

  @Field(() => String, { nullable: true, description: '纸张编号\nNumber of the paper' })
  paperNumber?: string | null;

  @Field(() => String, { nullable: true, description: '打印唯一码\nPrint code' })
  printCode?: string | null;

  @Field(() => ConformityPayloadInput, { description: '合格证参数\nContent' })
  payload: ConformityPayloadInput;
}

@InputType({ description: '签发合格证\nIssue of a certificate' })
export class IssueConformityInput extends At {
  @Field(() => CalendarDate, { description: '发证日期\nDay of issue' })
  issuedOn: string;
}

@InputType({ description: '更换合格证：撤销原证，签发新证\nReplacement: the old one is revoked, a new one issued' })
export class ReplaceConformityInput extends At {
  @Field(() => String, { description: '新合格证编号\nNumber of the new one' })
  number: string;

  @Field(() => CalendarDate, { description: '发证日期\nDay of issue' })
  issuedOn: string;

  @Field(() => String, { description: '更换理由\nWhy it is replaced' })
  reason: string;

  @Field(() => String, { nullable: true, description: '新纸张编号\nNumber of the new paper' })
  paperNumber?: string | null;

  @Field(() => String, { nullable: true, description: '新打印唯一码\nNew print code' })
  printCode?: string | null;
}

@InputType({ description: '补传说明\nExplanation of a late upload' })
export class RequestLateUploadInput extends At {
  @Field(() => String, { description: '超期理由\nWhy it is late' })
  reason: string;

  @Field(() => String, { nullable: true, description: '书面说明文号\nNumber of the written explanation' })
  document?: string | null;
}

@InputType({ description: '修改已上传的合格证\nCorrection of an uploaded certificate' })
export class CorrectConformityInput extends At {
  @Field(() => String, { description: '修改理由\nWhy' })
  reason: string;

  @Field(() => ConformityPayloadInput, { description: '合格证参数\nContent' })
  payload: ConformityPayloadInput;
}

@InputType({ description: '一张合格证\nOne certificate' })
export class ConformityRowInput {
  @Field(() => String, { description: '车辆识别代号（VIN）\nVehicle identification number' })
  vin: string;

  @Field(() => ConformityKinds, { description: '种类\nKind' })
  kind: ConformityKind;

  @Field(() => String, { description: '合格证编号\nNumber' })
  number: string;

  @Field(() => CalendarDate, { description: '发证日期\nDay of issue' })
  issuedOn: string;

  @Field(() => String, { nullable: true, description: '纸张编号\nNumber of the paper' })
  paperNumber?: string | null;

  @Field(() => String, { nullable: true, description: '打印唯一码\nPrint code' })
  printCode?: string | null;
}

@InputType({ description: '批量签发合格证，一次最多 500 张\nCertificates issued in one piece, at most 500' })
export class IssueConformityCertificatesInput {
  @Field(() => [ConformityRowInput], { description: '各行\nRows' })
  rows: ConformityRowInput[];

  @Field(() => Boolean, { nullable: true, description: '任何一行有误时全部不签发\nNothing is issued when one row is refused' })
  isAllOrNothing?: boolean | null;

  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same answer' })
  idempotencyKey?: string | null;
}

@InputType({ description: '批量上传合格证，一次最多 500 张\nCertificates uploaded in one piece, at most 500' })
export class UploadConformityCertificatesInput {
  @Field(() => [AtInput], { description: '各行：标识与所见版本\nRows: identifier and the version that was seen' })
  rows: AtInput[];

  @Field(() => Boolean, { nullable: true, description: '任何一行有误时全部不上传\nNothing is uploaded when one row is refused' })
  isAllOrNothing?: boolean | null;

  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same answer' })
  idempotencyKey?: string | null;
}

/** Which vehicle, for which certificate, on which day. */
@ArgsType()
export class GateArguments {
  @Field(() => ID, { description: '车辆\nVehicle' })
  vehicleId: string;

  @Field(() => ConformityKinds, { description: '种类\nKind' })
  kind: ConformityKind;

  @Field(() => CalendarDate, { description: '发证日期\nDay of issue' })
  issuedOn: string;

  @Field(() => ID, { nullable: true, description: '草稿；给出时核对草稿的参数，否则核对自动带入的参数\nA draft, whose content is held against the product; without it, the content that would be filled in' })
  certificateId?: string | null;
}

/** One thing that must hold before a certificate may be issued. */
@ObjectType({ description: '签发合格证的一项前提\nOne thing that must hold before a certificate is issued', simpleResolvers: true })
export class GateCheck {
  @Field(() => GateChecks, { description: '前提\nWhat must hold' })
  code: GateCheckCode;

  @Field(() => String, { description: '前提的名称\nIts name' })
  name: string;

  @Field(() => Boolean, { description: '是否满足\nWhether it holds' })
  isMet: boolean;

  @Field(() => [String], { description: '不满足的原因与办法\nWhy it does not, and what to do' })
  messages: string[];

  @Field(() => [RowFault], { description: '合格证参数中的各处错误\nWhat is wrong in the content, field by field' })
  faults: RowFault[];
}
