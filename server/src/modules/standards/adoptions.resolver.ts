import type { AdoptionFlag } from '@bianzhong/domain';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from '../enterprises';
import { Adoption } from './adoption.entity';
import { can, flagOf } from './adoption.rules';
import * as service from './adoptions.service';
import { Standard } from './standard.entity';
import { AdoptionFlags } from './standard.enums';
import { AdoptionFilter, AdoptionOrder, EditAdoptionInput, EndAdoptionInput, RecordAdoptionInput, type AdoptionList } from './standard.inputs';

const AdoptionArguments = listArguments(AdoptionFilter, AdoptionOrder);
const AdoptionConnection = connectionOf(Adoption, 'Adoption');
const AdoptionAction = actionEnum('AdoptionAction', actionsOf(can));

@Resolver(() => Adoption)
export class AdoptionsResolver {
  @Query(() => Adoption, { nullable: true, description: '一条执行记录\nOne adoption' })
  @Allow('adoption:read')
  adoption(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<Adoption | null> {
    return request.records.find(Adoption, id);
  }

  @Query(() => AdoptionConnection, { description: '标准执行记录\nAdoptions of standards' })
  @Allow('adoption:read')
  async adoptions(@Args(() => AdoptionArguments) list: AdoptionList, @Ctx() request: Request): Promise<ConnectionOf<Adoption>> {
    return new AdoptionConnection(await service.adoptions(request, list));
  }

  @FieldResolver(() => Standard, { nullable: true, description: '标准\nStandard' })
  standard(@Root() adoption: Adoption, @Ctx() request: Request): Promise<Standard | null> {
    return request.one(Standard, adoption.standardId);
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() adoption: Adoption, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, adoption.enterpriseId);
  }

  @FieldResolver(() => AdoptionFlags, { nullable: true, description: '需要关注的原因\nWhy it wants a look' })
  async flag(@Root() adoption: Adoption, @Ctx() request: Request): Promise<AdoptionFlag | null> {
    const standard = await request.one(Standard, adoption.standardId);
    return standard && flagOf(adoption.state, standard, request.today);
  }

  @FieldResolver(() => [AdoptionAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() adoption: Adoption, @Ctx() request: Request): string[] {
    return actionsFor(request, 'adoption', { rules: can, row: adoption });
  }

  @Mutation(() => Adoption, { description: '登记标准执行情况\nRecords whether a standard is kept' })
  @Allow('adoption:record')
  recordAdoption(@Arg('input', () => RecordAdoptionInput) input: RecordAdoptionInput, @Ctx() request: Request): Promise<Adoption> {
    return service.record(request, input);
  }

  @Mutation(() => Adoption, { description: '更正执行记录\nPuts an adoption right' })
  @Allow('adoption:edit')
  editAdoption(@Arg('input', () => EditAdoptionInput) input: EditAdoptionInput, @Ctx() request: Request): Promise<Adoption> {
    return service.edit(request, input);
  }

  @Mutation(() => Adoption, { description: '终止执行记录\nEnds an adoption' })
  @Allow('adoption:end')
  endAdoption(@Arg('input', () => EndAdoptionInput) input: EndAdoptionInput, @Ctx() request: Request): Promise<Adoption> {
    return service.end(request, input);
  }
}

@Resolver(() => Standard)
export class AdoptionsOfStandardResolver {
  @FieldResolver(() => [Adoption], { description: '可见的执行记录，最近登记的在前\nAdoptions the viewer may see, newest first' })
  adoptions(
    @Root() standard: Standard, @Ctx() request: Request,
    @Arg('first', () => Int, { defaultValue: 10, description: '条数\nHow many' }) first: number,
  ): Promise<Adoption[]> {
    return request.many(Adoption, 'standardId', { key: standard.id, most: first });
  }

  @FieldResolver(() => Int, { description: '可见的执行记录数\nHow many adoptions the viewer may see' })
  adoptionCount(@Root() standard: Standard, @Ctx() request: Request): Promise<number> {
    return request.tally(Adoption, 'standardId', standard.id);
  }
}

@Resolver(() => Enterprise)
export class AdoptionsOfEnterpriseResolver {
  @FieldResolver(() => [Adoption], { description: '标准执行记录，最近登记的在前\nAdoptions of standards, newest first' })
  adoptions(
    @Root() enterprise: Enterprise, @Ctx() request: Request,
    @Arg('first', () => Int, { defaultValue: 10, description: '条数\nHow many' }) first: number,
  ): Promise<Adoption[]> {
    return request.many(Adoption, 'enterpriseId', { key: enterprise.id, most: first });
  }

  @FieldResolver(() => Int, { description: '标准执行记录数\nHow many adoptions it has recorded' })
  adoptionCount(@Root() enterprise: Enterprise, @Ctx() request: Request): Promise<number> {
    return request.tally(Adoption, 'enterpriseId', enterprise.id);
  }
}
