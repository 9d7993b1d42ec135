import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from './enterprise.entity';
import { EditEnterpriseInput, EnterpriseFilter, EnterpriseOrder, RegisterEnterpriseInput, type EnterpriseList } from './enterprise.inputs';
import { can } from './enterprise.rules';
import * as service from './enterprises.service';

const EnterpriseArguments = listArguments(EnterpriseFilter, EnterpriseOrder);
export const EnterpriseConnection = connectionOf(Enterprise, 'Enterprise');
const EnterpriseAction = actionEnum('EnterpriseAction', actionsOf(can));

@Resolver(() => Enterprise)
export class EnterprisesResolver {
  @Query(() => Enterprise, { nullable: true, description: '一家企业\nOne enterprise' })
  @Allow('enterprise:read')
  enterprise(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.records.find(Enterprise, id);
  }

  @Query(() => EnterpriseConnection, { description: '企业\nEnterprises' })
  @Allow('enterprise:read')
  async enterprises(@Args(() => EnterpriseArguments) list: EnterpriseList, @Ctx() request: Request): Promise<ConnectionOf<Enterprise>> {
    return new EnterpriseConnection(await service.enterprises(request, list));
  }

  @FieldResolver(() => [EnterpriseAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() enterprise: Enterprise, @Ctx() request: Request): string[] {
    return actionsFor(request, 'enterprise', { rules: can, row: enterprise });
  }

  @Mutation(() => Enterprise, { description: '登记企业\nRegisters an enterprise' })
  @Allow('enterprise:register')
  registerEnterprise(@Arg('input', () => RegisterEnterpriseInput) input: RegisterEnterpriseInput, @Ctx() request: Request): Promise<Enterprise> {
    return service.register(request, input);
  }

  @Mutation(() => Enterprise, { description: '修改企业档案\nEdits the own profile' })
  @Allow('enterprise:edit')
  editEnterprise(@Arg('input', () => EditEnterpriseInput) input: EditEnterpriseInput, @Ctx() request: Request): Promise<Enterprise> {
    return service.edit(request, input);
  }

  @Mutation(() => Enterprise, { description: '暂停企业\nSuspends an enterprise' })
  @Allow('enterprise:suspend')
  suspendEnterprise(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Enterprise> {
    return service.move(request, 'suspend', input);
  }

  @Mutation(() => Enterprise, { description: '恢复企业\nResumes an enterprise' })
  @Allow('enterprise:resume')
  resumeEnterprise(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Enterprise> {
    return service.move(request, 'resume', input);
  }

  @Mutation(() => Enterprise, { description: '注销企业\nCloses an enterprise' })
  @Allow('enterprise:close')
  closeEnterprise(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Enterprise> {
    return service.move(request, 'close', input);
  }
}
