import type { EnterpriseKind, EnterpriseStatus, ProfileChangeState } from '@bianzhong/domain';
import { Field, ID, InputType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CreditCode } from '../../kernel/scalars';
import { EnterpriseKinds, EnterpriseOrderFields, EnterpriseStatuses, ProfileChangeOrderFields, ProfileChangeStates } from './enterprise.enums';

@InputType({ description: '企业筛选\nFilter of enterprises' })
export class EnterpriseFilter {
  @Field(() => String, { nullable: true, description: '名称、代码、联系人的一部分\nPart of name, code or contact' })
  search?: string | null;

  @Field(() => [String], { nullable: true, description: '行政区划代码\nRegion codes' })
  region?: string[] | null;

  @Field(() => [EnterpriseKinds], { nullable: true, description: '类别\nKinds' })
  kind?: EnterpriseKind[] | null;

  @Field(() => [EnterpriseStatuses], { nullable: true, description: '状态\nStatus' })
  status?: EnterpriseStatus[] | null;
}

@InputType({ description: '企业排序\nOrder of enterprises' })
export class EnterpriseOrder {
  @Field(() => EnterpriseOrderFields, { description: '依据\nBy' })
  field: keyof typeof EnterpriseOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type EnterpriseList = ListArguments<EnterpriseFilter, EnterpriseOrder>;

@InputType({ description: '变更申请筛选\nFilter of changes' })
export class ProfileChangeFilter {
  @Field(() => [ProfileChangeStates], { nullable: true, description: '状态\nState' })
  state?: ProfileChangeState[] | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;
}

@InputType({ description: '变更申请排序\nOrder of changes' })
export class ProfileChangeOrder {
  @Field(() => ProfileChangeOrderFields, { description: '依据\nBy' })
  field: keyof typeof ProfileChangeOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type ProfileChangeList = ListArguments<ProfileChangeFilter, ProfileChangeOrder>;

@InputType({ description: '企业登记\nRegistration of an enterprise' })
export class RegisterEnterpriseInput extends Creation {
  @Field(() => CreditCode, { description: '统一社会信用代码\nUnified social credit code' })
  creditCode: string;

  @Field(() => String, { nullable: true, description: '校验不符仍采用的理由\nWhy a code that fails its check is accepted' })
  codeOverrideReason?: string | null;

  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Field(() => String, { nullable: true, description: '登录名后缀；省略则用信用代码\nWhat the sign-in names of its people end with; the credit code when left out' })
  handle?: string | null;

  @Field(() => [EnterpriseKinds], { description: '类别\nKinds' })
  kinds: EnterpriseKind[];

  @Field(() => String, { description: '行政区划代码\nRegion code' })
  regionCode: string;

  @Field(() => String, { description: '地址\nAddress' })
  address: string;

  @Field(() => String, { description: '法定代表人\nLegal representative' })
  legalRepresentative: string;

  @Field(() => String, { description: '联系人\nContact' })
  contactName: string;

  @Field(() => String, { description: '联系电话\nPhone' })
  contactPhone: string;

  @Field(() => String, { nullable: true, description: '电子邮箱\nE-mail' })
  contactEmail?: string | null;

  @Field(() => String, { description: '行业代码（GB/T 4754）\nIndustry code' })
  industryCode: string;

  @Field(() => Boolean, { description: '是否取得专用汽车生产资质\nLicensed to make special-purpose vehicles' })
  isLicensed: boolean;

  @Field(() => Boolean, { description: '是否生产危化品罐式车\nMakes tank vehicles for dangerous goods' })
  makesTankTrucks: boolean;
}

@InputType({ description: '修改企业档案\nEdit of an enterprise\'s profile' })
export class EditEnterpriseInput extends At {
  @Field(() => [EnterpriseKinds], { description: '类别\nKinds' })
  kinds: EnterpriseKind[];

  @Field(() => String, { description: '地址\nAddress' })
  address: string;

  @Field(() => String, { description: '法定代表人\nLegal representative' })
  legalRepresentative: string;

  @Field(() => String, { description: '联系人\nContact' })
  contactName: string;

  @Field(() => String, { description: '联系电话\nPhone' })
  contactPhone: string;

  @Field(() => String, { nullable: true, description: '电子邮箱\nE-mail' })
  contactEmail?: string | null;

  @Field(() => String, { description: '行业代码（GB/T 4754）\nIndustry code' })
  industryCode: string;
}

@InputType({ description: '提交名称、代码或所在地变更；未填项不变\nSubmitting a change of name, code or region; what is left out stays' })
export class SubmitProfileChangeInput extends At {
  @Field(() => String, { nullable: true, description: '新名称\nNew name' })
  name?: string | null;

  @Field(() => CreditCode, { nullable: true, description: '新统一社会信用代码\nNew credit code' })
  creditCode?: string | null;

  @Field(() => String, { nullable: true, description: '新行政区划代码\nNew region code' })
  regionCode?: string | null;

  @Field(() => String, { description: '变更依据\nGrounds' })
  grounds: string;
}

@InputType({ description: '确认变更\nConfirming a change' })
export class ConfirmProfileChangeInput extends At {
  @Field(() => String, { nullable: true, description: '校验不符仍采用的理由\nWhy a code that fails its check is accepted' })
  codeOverrideReason?: string | null;
}

@InputType({ description: '逐项退回理由\nWhy one field is returned' })
export class FieldReasonInput {
  @Field(() => String, { description: '字段：name、creditCode 或 regionCode\nField: name, creditCode or regionCode' })
  field: string;

  @Field(() => String, { description: '理由\nReason' })
  reason: string;
}

@InputType({ description: '退回变更\nReturning a change' })
export class ReturnProfileChangeInput extends At {
  @Field(() => [FieldReasonInput], { description: '逐项理由\nReasons by field' })
  reasons: FieldReasonInput[];
}
