import type { Module } from '../../kernel/module';
import './token.scope';
import { ApiToken, TokenPolicy } from './token.entity';
import { TokensResolver } from './tokens.resolver';

export { create as createToken, revoke as revokeToken } from './tokens.service';
export { machineOf, noteUse, standingToken, type Machine } from './token.lookup';

export const tokens: Module = { name: 'tokens', entities: [ApiToken, TokenPolicy], resolvers: [TokensResolver] };
