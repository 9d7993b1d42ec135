import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import type { ConnectionOf } from '../../kernel/connection';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { EnterpriseConnection, EnterpriseOrder, type Enterprise } from '../enterprises';
import { OversightFilter, type OversightList } from './oversight.inputs';
import * as service from './oversight.service';

const OversightArguments = listArguments(OversightFilter, EnterpriseOrder);

@Resolver()
export class OversightResolver {
  @Query(() => EnterpriseConnection, { description: '监管查询：满足全部条件的企业\nThe regulators\' question: enterprises for which all conditions hold' })
  @Allow('oversight:search')
  async matchingEnterprises(@Args(() => OversightArguments) list: OversightList, @Ctx() request: Request): Promise<ConnectionOf<Enterprise>> {
    return new EnterpriseConnection(await service.search(request, list));
  }
}
