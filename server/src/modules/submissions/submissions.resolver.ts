import { phrase } from '@bianzhong/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { everything } from '../../kernel/condition';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { PageArguments } from '../../kernel/page';
import type { Request } from '../../kernel/request';
import { Submission, SubmissionRow } from './submission.entity';

const SubmissionConnection = connectionOf(Submission, 'Submission');
/** The newest first. */
const ORDER = [{ property: 'createdAt', descending: true }];

@Resolver(() => Submission)
export class SubmissionsResolver {
  @Query(() => Submission, { nullable: true, description: '一次批量提交\nOne submission' })
  @Allow('vehicle:read')
  submission(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Submission | null> {
    return request.records.find(Submission, id);
  }

  @Query(() => SubmissionConnection, { description: '批量提交，新的在前\nSubmissions, newest first' })
  @Allow('vehicle:read')
  async submissions(@Args(() => PageArguments) page: PageArguments, @Ctx() request: Request): Promise<ConnectionOf<Submission>> {
    return new SubmissionConnection(await request.records.page(Submission, everything, { page, order: ORDER }));
  }

  @FieldResolver(() => [SubmissionRow], { description: '逐行结果\nThe result of each row' })
  results(@Root() submission: Submission, @Ctx() request: Request): SubmissionRow[] {
    const { language } = request.origin;
    return submission.results.map((result) => ({
      ...result, faults: result.faults.map(({ path, reason, params }) => ({ path, reason, message: phrase(reason, language, params) })),
    }));
  }
}
