import type { PartnerKind, ProjectKind, ProjectStage, ProjectState, ResultKind } from '@bianzhong/domain';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Owned } from '../../kernel/owned';
import { CalendarDate, Fen } from '../../kernel/scalars';
import { PartnerKinds, ProjectKinds, ProjectStages, ProjectStates, ResultKinds } from './project.enums';

/** With whom a project is worked on. */
@ObjectType({ description: '合作单位\nPartner of a project', simpleResolvers: true })
export class ProjectPartner {
  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Field(() => PartnerKinds, { description: '类别\nKind' })
  kind: PartnerKind;
}

/** An R&D project of an enterprise. */
@Entity('project')
@ObjectType({ description: '研发项目\nR&D project', simpleResolvers: true })
export class Project extends Owned {
  @Column({ type: 'varchar', length: 40, nullable: true })
  @Field(() => String, { nullable: true, description: '项目编号（本企业内唯一）\nCode, unique within the enterprise' })
  code: string | null;

  @Column({ type: 'varchar', length: 120 })
  @Field(() => String, { description: '名称\nName' })
  name: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ProjectKinds, { description: '类别\nKind' })
  kind: ProjectKind;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ProjectStages, { description: '研发阶段\nStage of development' })
  stage: ProjectStage;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ProjectStates, { description: '状态\nState' })
  state: ProjectState;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '进入当前状态的日期\nSince when it is in this state' })
  stateSince: string;

  @Column({ type: 'varchar', length: 500, nullable: true })
  @Field(() => String, { nullable: true, description: '终止理由\nWhy it was terminated' })
  stateReason: string | null;

  @Column({ type: 'varchar', length: 2000 })
  @Field(() => String, { description: '目标\nGoal' })
  goal: string;

  @Column({ type: 'varchar', length: 60 })
  @Field(() => String, { description: '负责人\nWho leads it' })
  leadName: string;

  @Column({ type: 'bigint' })
  @Field(() => Fen, { description: '预算（整数，单位：分）\nBudget, whole fen' })
  budgetFen: number;

  @Column({ type: 'bigint' })
  @Field(() => Fen, { description: '已投入（整数，单位：分）\nSpent so far, whole fen' })
  spentFen: number;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '计划开始日期\nPlanned first day' })
  startsOn: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '计划结束日期\nPlanned last day' })
  endsOn: string;

  @Column({ type: 'simple-json' })
  @Field(() => [ProjectPartner], { description: '合作单位\nPartners' })
  partners: ProjectPartner[];

  @Column({ type: 'varchar', length: 1500 })
  searchText: string;
}

/** What a project has brought forth; it may come after the project's end. */
@Entity('project_result')
@ObjectType({ description: '项目成果\nResult of a project', simpleResolvers: true })
export class ProjectResult extends Owned {
  @Column({ type: 'varchar', length: 36 })
  @Field(() => ID, { description: '所属项目\nThe project it belongs to' })
  projectId: string;

  @Column({ type: 'varchar', length: 20 })
  @Field(() => ResultKinds, { description: '类别\nKind' })
  kind: ResultKind;

  @Column({ type: 'varchar', length: 200 })
  @Field(() => String, { description: '标题\nTitle' })
  title: string;

  @Column({ type: 'date' })
  @Field(() => CalendarDate, { description: '取得日期\nDay on which it was achieved' })
  achievedOn: string;

  @Column({ type: 'varchar', length: 1000, nullable: true })
  @Field(() => String, { nullable: true, description: '说明\nNote' })
  note: string | null;
}
