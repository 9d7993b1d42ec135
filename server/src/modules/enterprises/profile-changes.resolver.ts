import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Enterprise } from './enterprise.entity';
import { ConfirmProfileChangeInput, ProfileChangeFilter, ProfileChangeOrder, ReturnProfileChangeInput, SubmitProfileChangeInput, type ProfileChangeList } from './enterprise.inputs';
import { ProfileChange } from './profile-change.entity';
import { can } from './profile-change.rules';
import * as service from './profile-changes.service';

const ProfileChangeArguments = listArguments(ProfileChangeFilter, ProfileChangeOrder);
const ProfileChangeConnection = connectionOf(ProfileChange, 'ProfileChange');
const ProfileChangeAction = actionEnum('ProfileChangeAction', actionsOf(can));

@Resolver(() => ProfileChange)
export class ProfileChangesResolver {
  @Query(() => ProfileChangeConnection, { description: '企业变更申请\nChanges of enterprises\' identity' })
  @Allow('enterprise:read')
  async profileChanges(@Args(() => ProfileChangeArguments) list: ProfileChangeList, @Ctx() request: Request): Promise<ConnectionOf<ProfileChange>> {
    return new ProfileChangeConnection(await service.profileChanges(request, list));
  }

  @FieldResolver(() => Enterprise, { nullable: true, description: '企业\nEnterprise' })
  enterprise(@Root() change: ProfileChange, @Ctx() request: Request): Promise<Enterprise | null> {
    return request.one(Enterprise, change.enterpriseId);
  }

  @FieldResolver(() => [ProfileChangeAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() change: ProfileChange, @Ctx() request: Request): string[] {
    return actionsFor(request, 'enterprise', { rules: can, row: change });
  }

  @Mutation(() => ProfileChange, { description: '提交名称、代码或所在地变更\nSubmits a change of name, code or region' })
  @Allow('enterprise:submitChange')
  submitProfileChange(@Arg('input', () => SubmitProfileChangeInput) input: SubmitProfileChangeInput, @Ctx() request: Request): Promise<ProfileChange> {
    return service.submit(request, input);
  }

  @Mutation(() => ProfileChange, { description: '确认变更\nConfirms a change' })
  @Allow('enterprise:confirmChange')
  confirmProfileChange(@Arg('input', () => ConfirmProfileChangeInput) input: ConfirmProfileChangeInput, @Ctx() request: Request): Promise<ProfileChange> {
    return service.confirm(request, input);
  }

  @Mutation(() => ProfileChange, { description: '退回变更，逐项说明\nReturns a change, with reasons by field' })
  @Allow('enterprise:returnChange')
  returnProfileChange(@Arg('input', () => ReturnProfileChangeInput) input: ReturnProfileChangeInput, @Ctx() request: Request): Promise<ProfileChange> {
    return service.giveBack(request, input);
  }

  @Mutation(() => ProfileChange, { description: '撤回变更\nTakes a change back' })
  @Allow('enterprise:withdrawChange')
  withdrawProfileChange(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<ProfileChange> {
    return service.withdraw(request, input);
  }
}
