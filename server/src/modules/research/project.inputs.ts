import type { PartnerKind, ProjectKind, ProjectStage, ProjectState, ResultKind } from '@bianzhong/domain';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { type At, Creation, DateRange } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate, Fen } from '../../kernel/scalars';
import { PartnerKinds, ProjectKinds, ProjectOrderFields, ProjectStages, ProjectStates, ResultKinds } from './project.enums';

@InputType({ description: '研发项目筛选\nFilter of projects' })
export class ProjectFilter {
  @Field(() => String, { nullable: true, description: '名称、编号、负责人、合作单位的一部分\nPart of name, code, lead or partner' })
  search?: string | null;

  @Field(() => [ProjectKinds], { nullable: true, description: '类别\nKinds' })
  kind?: ProjectKind[] | null;

  @Field(() => [ProjectStages], { nullable: true, description: '研发阶段\nStages' })
  stage?: ProjectStage[] | null;

  @Field(() => [ProjectStates], { nullable: true, description: '状态\nStates' })
  state?: ProjectState[] | null;

  @Field(() => ID, { nullable: true, description: '企业\nEnterprise' })
  enterpriseId?: string | null;

  @Field(() => DateRange, { nullable: true, description: '计划期间与此范围有重叠\nPlanned period overlaps this range' })
  period?: DateRange | null;
}

@InputType({ description: '研发项目排序\nOrder of projects' })
export class ProjectOrder {
  @Field(() => ProjectOrderFields, { description: '依据\nBy' })
  field: keyof typeof ProjectOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type ProjectList = ListArguments<ProjectFilter, ProjectOrder>;

@InputType({ description: '合作单位\nPartner of a project' })
export class ProjectPartnerInput {
  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Field(() => PartnerKinds, { description: '类别\nKind' })
  kind: PartnerKind;
}

/** What opening and editing have in common; TypeScript has one parent a class, so the two below name their own keys. */
@InputType()
abstract class ProjectContentInput {
  @Field(() => String, { nullable: true, description: '项目编号\nCode' })
  code?: string | null;

  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Field(() => ProjectKinds, { description: '类别\nKind' })
  kind: ProjectKind;

  @Field(() => ProjectStages, { description: '研发阶段\nStage' })
  stage: ProjectStage;

  @Field(() => String, { description: '目标\nGoal' })
  goal: string;

  @Field(() => String, { description: '负责人\nWho leads it' })
  leadName: string;

  @Field(() => Fen, { description: '预算（整数，单位：分）\nBudget, whole fen' })
  budgetFen: number;

  @Field(() => Fen, { description: '已投入（整数，单位：分）\nSpent so far, whole fen' })
  spentFen: number;

  @Field(() => CalendarDate, { description: '计划开始日期\nPlanned first day' })
  startsOn: string;

  @Field(() => CalendarDate, { description: '计划结束日期\nPlanned last day' })
  endsOn: string;

  @Field(() => [ProjectPartnerInput], { description: '合作单位\nPartners' })
  partners: ProjectPartnerInput[];
}

@InputType({ description: '研发项目立项\nOpening of a project' })
export class OpenProjectInput extends ProjectContentInput implements Creation {
  @Field(() => String, { nullable: true, description: '幂等键：同一键重复提交只生效一次\nThe same key again gives the same row' })
  idempotencyKey?: string | null;
}

@InputType({ description: '修改研发项目\nEdit of a project' })
export class EditProjectInput extends ProjectContentInput implements At {
  @Field(() => ID, { description: '标识\nIdentifier' })
  id: string;

  @Field(() => Int, { description: '所见版本号\nThe version that was seen' })
  version: number;
}

@InputType({ description: '登记项目成果\nRecording a result of a project' })
export class RecordProjectResultInput extends Creation {
  @Field(() => ID, { description: '项目\nProject' })
  projectId: string;

  @Field(() => ResultKinds, { description: '类别\nKind' })
  kind: ResultKind;

  @Field(() => String, { description: '标题\nTitle' })
  title: string;

  @Field(() => CalendarDate, { description: '取得日期，不晚于今天\nDay on which it was achieved, not after today' })
  achievedOn: string;

  @Field(() => String, { nullable: true, description: '说明\nNote' })
  note?: string | null;
}
