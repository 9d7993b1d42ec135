import { next, TOKEN_CYCLE, tokenStateOn } from '@bianzhong/domain';
import type { Rules } from '../../kernel/rules';
import type { ApiToken } from './token.entity';

export const can: Rules<ApiToken, 'revoke'> = {
  revoke: (_viewer, token, today) => {
    const state = tokenStateOn(token, today);
    if (next(TOKEN_CYCLE, state, 'revoke')) return true;
    return state === 'REVOKED' ? 'token.isRevoked' : 'token.isExpired';
  },
};
