import { ENTERPRISE_KINDS, ENTERPRISE_STATUSES, PROFILE_CHANGE_STATES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const EnterpriseKinds = enumOf('EnterpriseKind', '企业类别\nKind of enterprise', ENTERPRISE_KINDS);
export const EnterpriseStatuses = enumOf('EnterpriseStatus', '企业状态\nStatus of an enterprise', ENTERPRISE_STATUSES);
export const ProfileChangeStates = enumOf('ProfileChangeState', '变更申请状态\nState of a change', PROFILE_CHANGE_STATES);
export const EnterpriseOrderFields = orderFieldsOf('EnterpriseOrderField', ['NAME', 'CREDIT_CODE', 'REGION', 'CREATED_AT']);
export const ProfileChangeOrderFields = orderFieldsOf('ProfileChangeOrderField', ['CREATED_AT']);
