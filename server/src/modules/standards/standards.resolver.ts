import { standardStatus, type StandardStatus } from '@bianzhong/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Standard } from './standard.entity';
import { StandardStatuses } from './standard.enums';
import { AddStandardInput, EditStandardInput, ReplaceStandardInput, StandardFilter, StandardOrder, WithdrawStandardInput, type StandardList } from './standard.inputs';
import { can } from './standard.rules';
import * as service from './standards.service';

const StandardArguments = listArguments(StandardFilter, StandardOrder);
const StandardConnection = connectionOf(Standard, 'Standard');
const StandardAction = actionEnum('StandardAction', actionsOf(can));

@Resolver(() => Standard)
export class StandardsResolver {
  @Query(() => Standard, { nullable: true, description: '一项标准\nOne standard' })
  @Allow('standard:read')
  standard(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Standard | null> {
    return request.records.find(Standard, id);
  }

  @Query(() => StandardConnection, { description: '标准目录\nThe catalogue of standards' })
  @Allow('standard:read')
  async standards(@Args(() => StandardArguments) list: StandardList, @Ctx() request: Request): Promise<ConnectionOf<Standard>> {
    return new StandardConnection(await service.standards(request, list));
  }

  @FieldResolver(() => StandardStatuses, { description: '今天的状态，由日期推算\nStatus today, derived from the dates' })
  status(@Root() standard: Standard, @Ctx() request: Request): StandardStatus {
    return standardStatus(standard, request.today);
  }

  @FieldResolver(() => Standard, { nullable: true, description: '代替它的标准\nThe standard that takes its place' })
  replacedBy(@Root() standard: Standard, @Ctx() request: Request): Promise<Standard | null> {
    return request.one(Standard, standard.replacedById);
  }

  @FieldResolver(() => [Standard], { description: '它所代替的标准\nThe standards it takes the place of' })
  replaces(
    @Root() standard: Standard, @Ctx() request: Request,
    @Arg('first', () => Int, { defaultValue: 10, description: '条数\nHow many' }) first: number,
  ): Promise<Standard[]> {
    return request.many(Standard, 'replacedById', { key: standard.id, most: first });
  }

  @FieldResolver(() => [StandardAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() standard: Standard, @Ctx() request: Request): string[] {
    return actionsFor(request, 'standard', { rules: can, row: standard });
  }

  @Mutation(() => Standard, { description: '新增标准\nAdds a standard to the catalogue' })
  @Allow('standard:add')
  addStandard(@Arg('input', () => AddStandardInput) input: AddStandardInput, @Ctx() request: Request): Promise<Standard> {
    return service.add(request, input);
  }

  @Mutation(() => Standard, { description: '更正标准\nPuts the facts of a standard right' })
  @Allow('standard:edit')
  editStandard(@Arg('input', () => EditStandardInput) input: EditStandardInput, @Ctx() request: Request): Promise<Standard> {
    return service.edit(request, input);
  }

  @Mutation(() => Standard, { description: '以另一项标准代替\nPuts another standard in the place of this one' })
  @Allow('standard:replace')
  replaceStandard(@Arg('input', () => ReplaceStandardInput) input: ReplaceStandardInput, @Ctx() request: Request): Promise<Standard> {
    return service.replace(request, input);
  }

  @Mutation(() => Standard, { description: '废止标准\nWithdraws a standard' })
  @Allow('standard:withdraw')
  withdrawStandard(@Arg('input', () => WithdrawStandardInput) input: WithdrawStandardInput, @Ctx() request: Request): Promise<Standard> {
    return service.withdraw(request, input);
  }
}
