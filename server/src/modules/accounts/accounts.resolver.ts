import { Arg, Args, Ctx, Field, FieldResolver, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { Organisation } from '../organisations';
import { Account } from './account.entity';
import { ChangeMemberRolesInput, InviteMemberInput, MemberFilter, MemberOrder, type MemberList } from './account.inputs';
import { can } from './account.rules';
import * as service from './accounts.service';

const MemberArguments = listArguments(MemberFilter, MemberOrder);
const AccountConnection = connectionOf(Account, 'Account');
const MemberAction = actionEnum('MemberAction', actionsOf(can));

@ObjectType({ description: '被邀请的成员及一次性口令（仅此一次显示）\nAn invited member and the one-time password, shown this once', simpleResolvers: true })
export class InvitedMember {
  @Field(() => Account, { description: '成员\nThe member' })
  member: Account;

  @Field(() => String, { description: '一次性口令\nOne-time password' })
  oneTimePassword: string;
}

@Resolver(() => Account)
export class AccountsResolver {
  @Query(() => AccountConnection, { description: '成员\nMembers' })
  @Allow('member:read')
  async members(@Args(() => MemberArguments) list: MemberList, @Ctx() request: Request): Promise<ConnectionOf<Account>> {
    return new AccountConnection(await service.members(request, list));
  }

  @FieldResolver(() => Organisation, { nullable: true, description: '机构\nOrganisation' })
  organisation(@Root() account: Account, @Ctx() request: Request): Promise<Organisation | null> {
    return request.one(Organisation, account.organisationId);
  }

  @FieldResolver(() => [MemberAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() account: Account, @Ctx() request: Request): string[] {
    return actionsFor(request, 'member', { rules: can, row: account });
  }

  @Mutation(() => InvitedMember, { description: '邀请成员\nInvites a member' })
  @Allow('member:invite')
  inviteMember(@Arg('input', () => InviteMemberInput) input: InviteMemberInput, @Ctx() request: Request): Promise<InvitedMember> {
    return service.invite(request, input);
  }

  @Mutation(() => Account, { description: '停用成员\nDisables a member' })
  @Allow('member:disable')
  disableMember(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Account> {
    return service.disable(request, input);
  }

  @Mutation(() => Account, { description: '启用成员\nEnables a member' })
  @Allow('member:enable')
  enableMember(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<Account> {
    return service.enable(request, input);
  }

  @Mutation(() => Account, { description: '修改成员角色\nChanges the roles of a member' })
  @Allow('member:changeRoles')
  changeMemberRoles(@Arg('input', () => ChangeMemberRolesInput) input: ChangeMemberRolesInput, @Ctx() request: Request): Promise<Account> {
    return service.changeRoles(request, input);
  }

  @Mutation(() => InvitedMember, { description: '重置成员口令\nResets the password of a member' })
  @Allow('member:resetPassword')
  resetMemberPassword(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<InvitedMember> {
    return service.resetPassword(request, input);
  }
}
