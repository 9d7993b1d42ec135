import { JOB_COUNTS, phrase, type JobCount } from '@bianzhong/domain';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { StoredFile } from '../files';
import { Job } from './job.entity';
import { JobCounts } from './job.enums';
import { JobFilter, JobOrder, type JobList } from './job.inputs';
import { can } from './job.rules';
import * as service from './jobs.service';

const JobArguments = listArguments(JobFilter, JobOrder);
const JobConnection = connectionOf(Job, 'Job');
const JobAction = actionEnum('JobAction', actionsOf(can));

@ObjectType('JobCount', { description: '任务结果的一项计数\nOne count of a finished job', simpleResolvers: true })
export class JobCountType {
  @Field(() => JobCounts, { description: '计什么\nOf what' })
  of: JobCount;

  @Field(() => Int, { description: '多少\nHow many' })
  count: number;
}

@Resolver(() => Job)
export class JobsResolver {
  @Query(() => Job, { nullable: true, description: '一个任务\nOne job' })
  @Allow('job:read')
  job(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Job | null> {
    return request.records.find(Job, id);
  }

  @Query(() => JobConnection, { description: '后台任务\nJobs' })
  @Allow('job:read')
  async jobs(@Args(() => JobArguments) list: JobList, @Ctx() request: Request): Promise<ConnectionOf<Job>> {
    return new JobConnection(await service.jobs(request, list));
  }

  @FieldResolver(() => String, { nullable: true, description: '失败原因，按请求的语言\nWhy it failed, in the language of the request' })
  failureText(@Root() job: Job, @Ctx() { origin }: Request): string | null {
    return job.failureReason && phrase(job.failureReason, origin.language, job.failureParams ?? {});
  }

  @FieldResolver(() => [JobCountType], { description: '结果计数\nCounts of the result' })
  summary(@Root() job: Job): JobCountType[] {
    return JOB_COUNTS.flatMap(({ code }) => job.counts?.[code] === undefined ? [] : [{ of: code, count: job.counts[code] }]);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: '结果文件\nFile of the result' })
  resultFile(@Root() job: Job, @Ctx() request: Request): Promise<StoredFile | null> {
    return request.one(StoredFile, job.resultFileId);
  }

  @FieldResolver(() => StoredFile, { nullable: true, description: '错误文件\nFile of the errors' })
  errorFile(@Root() job: Job, @Ctx() request: Request): Promise<StoredFile | null> {
    return request.one(StoredFile, job.errorFileId);
  }

  @FieldResolver(() => [JobAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() job: Job, @Ctx() request: Request): string[] {
    return actionsFor(request, 'job', { rules: can, row: job });
  }

  @Mutation(() => Job, { description: '取消任务；进行中的任务在下一步停止\nCancels a job; a running one stops at its next step' })
  @Allow('job:cancel')
  cancelJob(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Job> {
    return service.cancel(request, input);
  }
}
