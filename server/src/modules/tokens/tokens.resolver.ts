import { tokenStateOn } from '@bianzhong/domain';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Allow } from '../../kernel/allow';
import { connectionOf, type ConnectionOf } from '../../kernel/connection';
import { actionEnum } from '../../kernel/enums';
import { AtInput } from '../../kernel/inputs';
import { listArguments } from '../../kernel/list';
import type { Request } from '../../kernel/request';
import { actionsFor, actionsOf } from '../../kernel/rules';
import { CalendarDate } from '../../kernel/scalars';
import { Account } from '../accounts';
import { ApiToken } from './token.entity';
import { TokenStates } from './token.enums';
import { CreateTokenInput, TokenFilter, TokenOrder, type TokenList } from './token.inputs';
import { can } from './token.rules';
import * as service from './tokens.service';

const TokenArguments = listArguments(TokenFilter, TokenOrder);
const TokenConnection = connectionOf(ApiToken, 'ApiToken');
const TokenAction = actionEnum('TokenAction', actionsOf(can));

@ObjectType({ description: '新建的接口令牌及其全文\nA token that was made, and its text', simpleResolvers: true })
export class MadeToken implements service.MadeToken {
  @Field(() => ApiToken, { description: '令牌\nThe token' })
  token: ApiToken;

  @Field(() => String, { nullable: true, description: '令牌全文，只在建立它的那次应答中给出；以同一幂等键重复提交时为空，无法再次查看，遗失须作废重建\nThe text, given in the answer that made it alone; empty when the same key is sent again. It cannot be shown again: if it was lost, revoke the token and make another' })
  secret: string | null;

  @Field(() => Boolean, { description: '该令牌此前已由同一幂等键建立，全文当时已给出\nThe same key had made the token before, and its text was given then' })
  wasMadeBefore: boolean;
}

@ObjectType({ description: '接口令牌的数量与期限\nHow many API tokens there may be, and for how long', simpleResolvers: true })
export class TokenLimits implements service.Limits {
  @Field(() => Int, { description: '现有的有效令牌\nActive tokens there are' })
  active: number;

  @Field(() => Int, { description: '有效令牌的上限\nMost active tokens' })
  mostActive: number;

  @Field(() => CalendarDate, { description: '新令牌的截止日期最晚为\nThe latest last day of a new token' })
  latestExpiry: string;
}

@Resolver(() => ApiToken)
export class TokensResolver {
  @Query(() => ApiToken, { nullable: true, description: '一个接口令牌\nOne API token' })
  @Allow('token:read')
  token(@Arg('id', () => ID, { description: '标识\nIdentifier' }) id: string, @Ctx() request: Request): Promise<ApiToken | null> {
    return request.records.find(ApiToken, id);
  }

  @Query(() => TokenConnection, { description: '本企业的接口令牌\nAPI tokens of the own enterprise' })
  @Allow('token:read')
  async tokens(@Args(() => TokenArguments) list: TokenList, @Ctx() request: Request): Promise<ConnectionOf<ApiToken>> {
    return new TokenConnection(await service.tokens(request, list));
  }

  @Query(() => TokenLimits, { description: '还能建立多少接口令牌、有效到何时\nHow many API tokens can still be made, and for how long' })
  @Allow('token:create')
  tokenLimits(@Ctx() request: Request): Promise<TokenLimits> {
    return service.limits(request);
  }

  @FieldResolver(() => TokenStates, { description: '状态\nState' })
  state(@Root() token: ApiToken, @Ctx() { today }: Request): string {
    return tokenStateOn(token, today);
  }

  @FieldResolver(() => Account, { nullable: true, description: '建立者，令牌以其名义行事\nWho made it and in whose name it acts' })
  account(@Root() token: ApiToken, @Ctx() request: Request): Promise<Account | null> {
    return request.one(Account, token.accountId);
  }

  @FieldResolver(() => [TokenAction], { description: '当前可执行的操作\nWhat may be done now' })
  viewerCan(@Root() token: ApiToken, @Ctx() request: Request): string[] {
    return actionsFor(request, 'token', { rules: can, row: token });
  }

  @Mutation(() => MadeToken, { description: '新建接口令牌，全文只给出一次\nMakes an API token, whose text is given once' })
  @Allow('token:create')
  createToken(@Arg('input', () => CreateTokenInput) input: CreateTokenInput, @Ctx() request: Request): Promise<MadeToken> {
    return service.create(request, input);
  }

  @Mutation(() => ApiToken, { description: '作废接口令牌\nRevokes an API token' })
  @Allow('token:revoke')
  revokeToken(@Arg('input', () => AtInput) input: AtInput, @Ctx() request: Request): Promise<ApiToken> {
    return service.revoke(request, input);
  }
}
