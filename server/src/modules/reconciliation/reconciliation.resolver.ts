import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import type { Request } from '../../kernel/request';
import { Enterprise } from '../enterprises';
import { ReconciliationDay, ReconciliationFilter } from './reconciliation.inputs';
import * as service from './reconciliation.service';

@Resolver(() => ReconciliationDay)
export class ReconciliationResolver {
  @Query(() => [ReconciliationDay], { description: '每家企业每天的对账，新的在前\nReconciliation of each maker and day, newest first' })
  @Allow('reconciliation:read')
  reconciliation(@Arg('filter', () => ReconciliationFilter, { description: '范围\nRange' }) filter: ReconciliationFilter, @Ctx() request: Request): Promise<ReconciliationDay[]> {
    return service.reconciliation(request, filter);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() day: ReconciliationDay, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, day.enterpriseId);
  }
}
