import type { JobKind, JobState } from '@bianzhong/domain';
import { Field, InputType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import type { ListArguments } from '../../kernel/list';
import { JobKinds, JobOrderFields, JobStates } from './job.enums';

@InputType({ description: '任务筛选\nFilter of jobs' })
export class JobFilter {
  @Field(() => [JobKinds], { nullable: true, description: '类别\nKinds' })
  kind?: JobKind[] | null;

  @Field(() => [JobStates], { nullable: true, description: '状态\nStates' })
  state?: JobState[] | null;

  @Field(() => Boolean, { nullable: true, description: '是否本人发起\nWhether the viewer began it himself' })
  mine?: boolean | null;
}

@InputType({ description: '任务排序\nOrder of jobs' })
export class JobOrder {
  @Field(() => JobOrderFields, { description: '依据\nBy' })
  field: keyof typeof JobOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type JobList = ListArguments<JobFilter, JobOrder>;
