import type { AdoptionDegree, AdoptionFlag, AdoptionState, StandardKind, StandardStatus } from '@bianzhong/domain';
import { Field, ID, InputType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation, DateRange } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate } from '../../kernel/scalars';
import { AdoptionDegrees, AdoptionFlags, AdoptionOrderFields, AdoptionStates, StandardKinds, StandardOrderFields, StandardStatuses } from './standard.enums';

@InputType({ description: '标准筛选\nFilter of standards' })
export class StandardFilter {
  @Field(() => String, { nullable: true, description: '编号、名称或对应国际标准的一部分\nPart of number, title or counterpart' })
  search?: string | null;

  @Field(() => [StandardKinds], { nullable: true, description: '类别\nKinds' })
  kind?: StandardKind[] | null;

  @Field(() => [StandardStatuses], { nullable: true, description: '状态\nStatus' })
  status?: StandardStatus[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否强制性\nWhether it binds' })
  isMandatory?: boolean | null;

  @Field(() => [AdoptionDegrees], { nullable: true, description: '一致性程度\nDegrees of correspondence' })
  degree?: AdoptionDegree[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否待核实\nWhether it is still to be confirmed' })
  isDoubtful?: boolean | null;

  @Field(() => DateRange, { nullable: true, description: '实施日期\nIn force from' })
  implementedOn?: DateRange | null;
}

@InputType({ description: '标准排序\nOrder of standards' })
export class StandardOrder {
  @Field(() => StandardOrderFields, { description: '依据\nBy' })
  field: keyof typeof StandardOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type StandardList = ListArguments<StandardFilter, StandardOrder>;

@InputType({ description: '执行记录筛选\nFilter of adoptions' })
export class AdoptionFilter {
  @Field(() => String, { nullable: true, description: '产品系列、标准编号或标准名称的一部分\nPart of the line of products, the standard\'s number or title' })
  search?: string | null;

  @Field(() => ID, { nullable: true, description: '标准\nStandard' })
  standardId?: string | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;

  @Field(() => [AdoptionStates], { nullable: true, description: '执行情况\nStates' })
  state?: AdoptionState[] | null;

  @Field(() => [AdoptionFlags], { nullable: true, description: '需要关注的原因\nWhy it wants a look' })
  flag?: AdoptionFlag[] | null;

  @Field(() => [AdoptionDegrees], { nullable: true, description: '标准与国际标准的一致性程度\nDegree of the standard' })
  degree?: AdoptionDegree[] | null;

  @Field(() => DateRange, { nullable: true, description: '标准废止或被代替的日期\nWhen the standard is withdrawn or replaced' })
  standardEndsOn?: DateRange | null;
}

@InputType({ description: '执行记录排序\nOrder of adoptions' })
export class AdoptionOrder {
  @Field(() => AdoptionOrderFields, { description: '依据\nBy' })
  field: keyof typeof AdoptionOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type AdoptionList = ListArguments<AdoptionFilter, AdoptionOrder>;

@InputType({ description: '新增标准\nA standard for the catalogue' })
export class AddStandardInput extends Creation {
  @Field(() => String, { description: '标准编号，例如 GB/T 19001-2016\nNumber, e.g. GB/T 19001-2016' })
  number: string;

  @Field(() => String, { description: '名称\nTitle' })
  title: string;

  @Field(() => Boolean, { description: '是否强制性\nWhether it binds' })
  isMandatory: boolean;

  @Field(() => CalendarDate, { nullable: true, description: '发布日期\nIssued on' })
  issuedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '实施日期\nIn force from' })
  implementedOn?: string | null;

  @Field(() => String, { nullable: true, description: '对应的国际标准\nInternational counterpart' })
  counterpart?: string | null;

  @Field(() => AdoptionDegrees, { nullable: true, description: '一致性程度\nDegree of correspondence' })
  degree?: AdoptionDegree | null;

  @Field(() => String, { description: '信息来源\nSource of these facts' })
  source: string;

  @Field(() => Boolean, { description: '是否待核实\nWhether it is still to be confirmed' })
  isDoubtful: boolean;

  @Field(() => String, { nullable: true, description: '备注\nNote' })
  note?: string | null;
}

@InputType({ description: '更正标准；未填项即为空\nCorrection of a standard; what is left out becomes empty' })
export class EditStandardInput extends At {
  @Field(() => String, { description: '标准编号\nNumber' })
  number: string;

  @Field(() => String, { description: '名称\nTitle' })
  title: string;

  @Field(() => Boolean, { description: '是否强制性\nWhether it binds' })
  isMandatory: boolean;

  @Field(() => CalendarDate, { nullable: true, description: '发布日期\nIssued on' })
  issuedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '实施日期\nIn force from' })
  implementedOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '被代替日期；为空即取消代替关系\nReplaced from; empty undoes the replacement' })
  supersededOn?: string | null;

  @Field(() => CalendarDate, { nullable: true, description: '废止日期；为空即取消废止\nWithdrawn on; empty undoes the withdrawal' })
  withdrawnOn?: string | null;

  @Field(() => String, { nullable: true, description: '对应的国际标准\nInternational counterpart' })
  counterpart?: string | null;

  @Field(() => AdoptionDegrees, { nullable: true, description: '一致性程度\nDegree of correspondence' })
  degree?: AdoptionDegree | null;

  @Field(() => String, { description: '信息来源\nSource of these facts' })
  source: string;

  @Field(() => Boolean, { description: '是否待核实\nWhether it is still to be confirmed' })
  isDoubtful: boolean;

  @Field(() => String, { nullable: true, description: '备注\nNote' })
  note?: string | null;
}

@InputType({ description: '代替标准\nReplacing a standard' })
export class ReplaceStandardInput extends At {
  @Field(() => ID, { description: '代替它的标准\nThe standard that takes its place' })
  byId: string;

  @Field(() => Boolean, { description: '是否仅部分代替；部分代替时原标准仍然现行\nWhether in part only; then the old one stays current' })
  isPartial: boolean;

  @Field(() => CalendarDate, { nullable: true, description: '自何日起；省略时为新标准的实施日期，不详则为今天\nFrom when; otherwise the day the new one takes force, or today' })
  on?: string | null;
}

@InputType({ description: '废止标准\nWithdrawing a standard' })
export class WithdrawStandardInput extends At {
  @Field(() => CalendarDate, { description: '废止日期\nWithdrawn on' })
  on: string;
}

@InputType({ description: '登记标准执行情况\nRecording whether a standard is kept' })
export class RecordAdoptionInput extends Creation {
  @Field(() => ID, { description: '标准\nStandard' })
  standardId: string;

  @Field(() => String, { description: '产品系列\nLine of products' })
  productLine: string;

  @Field(() => AdoptionStates, { description: '执行或不执行\nAdopted or not adopted' })
  state: AdoptionState;

  @Field(() => CalendarDate, { description: '开始日期\nSince' })
  since: string;

  @Field(() => String, { nullable: true, description: '依据；执行时必填\nEvidence, required when adopted' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: '备注；不执行时必填理由\nNote; the grounds, required when not adopted' })
  note?: string | null;
}

@InputType({ description: '更正执行记录\nCorrection of an adoption' })
export class EditAdoptionInput extends At {
  @Field(() => String, { description: '产品系列\nLine of products' })
  productLine: string;

  @Field(() => AdoptionStates, { description: '执行或不执行\nAdopted or not adopted' })
  state: AdoptionState;

  @Field(() => CalendarDate, { description: '开始日期\nSince' })
  since: string;

  @Field(() => String, { nullable: true, description: '依据；执行时必填\nEvidence, required when adopted' })
  evidence?: string | null;

  @Field(() => String, { nullable: true, description: '备注；不执行时必填理由\nNote; the grounds, required when not adopted' })
  note?: string | null;
}

@InputType({ description: '终止执行记录\nEnding an adoption' })
export class EndAdoptionInput extends At {
  @Field(() => CalendarDate, { description: '终止日期\nEnded on' })
  endedOn: string;

  @Field(() => String, { description: '终止原因\nWhy' })
  reason: string;
}
