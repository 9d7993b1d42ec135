import type { AccountStatus, Role } from '@bianzhong/domain';
import { Field, ID, InputType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { At, Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { AccountStatuses, MemberOrderFields, Roles } from './account.enums';


@InputType({ description: '成员筛选\nFilter of members' })
export class MemberFilter {
  @Field(() => String, { nullable: true, description: '姓名或登录名的一部分\nPart of a name' })
  search?: string | null;

  @Field(() => [AccountStatuses], { nullable: true, description: '状态\nStatus' })
  status?: AccountStatus[] | null;

  @Field(() => ID, { nullable: true, description: '机构\nOrganisation' })
  organisationId?: string | null;
}

@InputType({ description: '成员排序\nOrder of members' })
export class MemberOrder {
  @Field(() => MemberOrderFields, { description: '依据\nBy' })
  field: keyof typeof MemberOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type MemberList = ListArguments<MemberFilter, MemberOrder>;

@InputType({ description: '邀请成员\nInvitation of a member' })
export class InviteMemberInput extends Creation {
  @Field(() => ID, { nullable: true, description: '机构；省略为本机构\nOrganisation; one\'s own when left out' })
  organisationId?: string | null;

  @Field(() => String, { description: '登录名的前半部分（小写字母、数字、点、横线）；后半部分为机构后缀\nFirst half of the sign-in name; the organisation\'s handle follows' })
  name: string;

  @Field(() => String, { description: '姓名\nName of the person' })
  displayName: string;

  @Field(() => [Roles], { description: '角色\nRoles' })
  roles: Role[];
}

@InputType({ description: '修改成员角色\nChange of a member\'s roles' })
export class ChangeMemberRolesInput extends At {
  @Field(() => [Roles], { description: '角色\nRoles' })
  roles: Role[];
}
