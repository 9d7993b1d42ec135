import { TOKEN_STATES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const TokenStates = enumOf('TokenState', '接口令牌的状态\nState of an API token', TOKEN_STATES);
export const TokenOrderFields = orderFieldsOf('TokenOrderField', ['NAME', 'EXPIRES_ON', 'CREATED_AT']);
