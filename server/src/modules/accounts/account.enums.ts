import { ACCOUNT_STATUSES, ROLE_ENTRIES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const Roles = enumOf('Role', '角色\nRole', ROLE_ENTRIES);
export const AccountStatuses = enumOf('AccountStatus', '账号状态\nStatus of an account', ACCOUNT_STATUSES);
export const MemberOrderFields = orderFieldsOf('MemberOrderField', ['NAME', 'DISPLAY_NAME', 'CREATED_AT']);
