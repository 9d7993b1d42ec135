import type { Permission, TokenState } from '@bianzhong/domain';
import { Field, InputType } from 'type-graphql';
import { Direction } from '../../kernel/enums';
import { Creation } from '../../kernel/inputs';
import type { ListArguments } from '../../kernel/list';
import { CalendarDate } from '../../kernel/scalars';
import { TokenOrderFields, TokenStates } from './token.enums';

@InputType({ description: '接口令牌筛选\nFilter of API tokens' })
export class TokenFilter {
  @Field(() => String, { nullable: true, description: '名称的一部分\nPart of the name' })
  search?: string | null;

  @Field(() => [TokenStates], { nullable: true, description: '状态\nStates' })
  state?: TokenState[] | null;
}

@InputType({ description: '接口令牌排序\nOrder of API tokens' })
export class TokenOrder {
  @Field(() => TokenOrderFields, { description: '依据\nBy' })
  field: keyof typeof TokenOrderFields;

  @Field(() => Direction, { description: '方向\nDirection' })
  direction: Direction;
}

export type TokenList = ListArguments<TokenFilter, TokenOrder>;

@InputType({ description: '新建接口令牌\nA new API token' })
export class CreateTokenInput extends Creation {
  @Field(() => String, { description: '名称，如使用它的系统\nName, such as the system that will use it' })
  name: string;

  @Field(() => [String], { description: '权限，如 certificate:read；只能授予本人持有的权限\nPermissions, such as certificate:read; only those that one holds' })
  permissions: Permission[];

  @Field(() => CalendarDate, { description: '可使用的最后一天\nLast day on which it can be used' })
  expiresOn: string;
}
