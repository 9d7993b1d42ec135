import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput, WithReasonInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { Project, ProjectResult } from './project.entity';
import { EditProjectInput, OpenProjectInput, ProjectFilter, ProjectOrder, RecordProjectResultInput, type ProjectList } from './project.inputs';
import { can } from './project.rules';
import * as service from './projects.service';

const ProjectArguments = listArguments(ProjectFilter, ProjectOrder);
const ProjectConnection = connectionOf(Project, 'Project');
const ProjectAction = actionEnum('ProjectAction', actionsOf(can));
const FIRST = { defaultValue: 10, description: '最多几条（1 到 100）\nAt most how many, 1 to 100' };

@Resolver(() => Project)
export class ProjectsResolver {
  @Query(() => Project, { nullable: true, description: '一个研发项目\nOne project' })
  @Allow('project:read')
  project(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Project | null> {
    return request.records.find(Project, id);
  }

  @Query(() => ProjectConnection, { description: '研发项目\nProjects' })
  @Allow('project:read')
  async projects(@Args(() => ProjectArguments) list: ProjectList, @Ctx() request: Request): Promise<ConnectionOf<Project>> {
    return new ProjectConnection(await service.projects(request, list));
  }

  @FieldResolver(() => Boolean, { description: '是否在研\nWhether it is being worked on' })
  isActive(@Root() project: Project): boolean {
    return project.state === 'ACTIVE';
  }

  @FieldResolver(() => Boolean, { description: '投入是否超过预算\nWhether spending exceeds the budget' })
  isOverBudget(@Root() project: Project): boolean {
    return project.spentFen > project.budgetFen;
  }

  @FieldResolver(() => [ProjectAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() project: Project, @Ctx() request: Request): string[] {
    return actionsFor(request, 'project', { rules: can, row: project });
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() project: Project, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, project.enterpriseId);
  }

  @FieldResolver(() => [ProjectResult], { description: '成果，新登记的在前\nResults, those recorded last first' })
  results(@Root() project: Project, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<ProjectResult[]> {
    return request.many(ProjectResult, 'projectId', { key: project.id, most: first });
  }

  @FieldResolver(() => Int, { description: '成果数\nNumber of results' })
  resultCount(@Root() project: Project, @Ctx() request: Request): Promise<number> {
    return request.tally(ProjectResult, 'projectId', project.id);
  }

  @Mutation(() => Project, { description: '研发项目立项\nOpens a project' })
  @Allow('project:open')
  openProject(@Arg('input', () => OpenProjectInput) input: OpenProjectInput, @Ctx() request: Request): Promise<Project> {
    return service.open(request, input);
  }

  @Mutation(() => Project, { description: '修改研发项目\nEdits a project' })
  @Allow('project:edit')
  editProject(@Arg('input', () => EditProjectInput) input: EditProjectInput, @Ctx() request: Request): Promise<Project> {
    return service.edit(request, input);
  }

  @Mutation(() => Project, { description: '启动项目\nStarts a project' })
  @Allow('project:start')
  startProject(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Project> {
    return service.move(request, 'start', input);
  }

  @Mutation(() => Project, { description: '暂停项目\nPauses a project' })
  @Allow('project:pause')
  pauseProject(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Project> {
    return service.move(request, 'pause', input);
  }

  @Mutation(() => Project, { description: '恢复项目\nResumes a project' })
  @Allow('project:resume')
  resumeProject(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Project> {
    return service.move(request, 'resume', input);
  }

  @Mutation(() => Project, { description: '完成项目\nCompletes a project' })
  @Allow('project:complete')
  completeProject(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Project> {
    return service.move(request, 'complete', input);
  }

  @Mutation(() => Project, { description: '终止项目\nTerminates a project' })
  @Allow('project:terminate')
  terminateProject(@Arg('input', () => WithReasonInput) input: WithReasonInput, @Ctx() request: Request): Promise<Project> {
    return service.terminate(request, input);
  }

  @Mutation(() => ProjectResult, { description: '登记项目成果\nRecords a result of a project' })
  @Allow('project:recordResult')
  recordProjectResult(@Arg('input', () => RecordProjectResultInput) input: RecordProjectResultInput, @Ctx() request: Request): Promise<ProjectResult> {
    return service.recordResult(request, input);
  }
}

@Resolver(() => ProjectResult)
export class ProjectResultsResolver {
  @FieldResolver(() => Project, { nullable: true, description: '所属项目\nThe project it belongs to' })
  project(@Root() result: ProjectResult, @Ctx() request: Request): Promise<Project | null> {
    return request.one(Project, result.projectId);
  }
}

@Resolver(() => Enterprise)
export class EnterpriseProjectsResolver {
  @FieldResolver(() => [Project], { description: '研发项目，新立项的在前\nProjects, those opened last first' })
  projects(@Root() enterprise: Enterprise, @Arg('first', () => Int, FIRST) first: number, @Ctx() request: Request): Promise<Project[]> {
    return request.many(Project, 'enterpriseId', { key: enterprise.id, most: first });
  }

  @FieldResolver(() => Int, { description: '研发项目数\nNumber of projects' })
  projectCount(@Root() enterprise: Enterprise, @Ctx() request: Request): Promise<number> {
    return request.tally(Project, 'enterpriseId', enterprise.id);
  }
}
