import { Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import type { Request } from '../../kernel/request';
import { DeadlineRule } from './deadline-rule.entity';
import * as service from './deadlines.service';

@Resolver(() => DeadlineRule)
export class DeadlinesResolver {
  @Query(() => [DeadlineRule], { description: '期限规则\nDated rules of terms' })
  @Allow('deadlineRule:read')
  deadlineRules(@Ctx() request: Request): Promise<DeadlineRule[]> {
    return service.deadlineRules(request);
  }
}
