import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Organisation } from './organisation.entity';
import { CreateOrganisationInput, OrganisationFilter, OrganisationOrder, RenameOrganisationInput, type OrganisationList } from './organisation.inputs';
import { can } from './organisation.rules';
import * as service from './organisations.service';

const OrganisationArguments = listArguments(OrganisationFilter, OrganisationOrder);
const OrganisationConnection = connectionOf(Organisation, 'Organisation');
const OrganisationAction = actionEnum('OrganisationAction', actionsOf(can));

@Resolver(() => Organisation)
export class OrganisationsResolver {
  @Query(() => OrganisationConnection, { description: '机构\nOrganisations' })
  @Allow('organisation:read')
  async organisations(@Args(() => OrganisationArguments) list: OrganisationList, @Ctx() request: Request): Promise<ConnectionOf<Organisation>> {
    return new OrganisationConnection(await service.organisations(request, list));
  }

  @FieldResolver(() => [OrganisationAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() organisation: Organisation, @Ctx() request: Request): string[] {
    return actionsFor(request, 'organisation', { rules: can, row: organisation });
  }

  @Mutation(() => Organisation, { description: '建立政府部门或检测中心\nCreates a department or a testing center' })
  @Allow('organisation:create')
  createOrganisation(@Arg('input', () => CreateOrganisationInput) input: CreateOrganisationInput, @Ctx() request: Request): Promise<Organisation> {
    return service.create(request, input);
  }

  @Mutation(() => Organisation, { description: '机构更名\nRenames an organisation' })
  @Allow('organisation:rename')
  renameOrganisation(@Arg('input', () => RenameOrganisationInput) input: RenameOrganisationInput, @Ctx() request: Request): Promise<Organisation> {
    return service.rename(request, input);
  }
}
