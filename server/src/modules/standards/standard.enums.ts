import { ADOPTION_DEGREES, ADOPTION_FLAGS, ADOPTION_STATES, STANDARD_KINDS, STANDARD_STATUSES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const StandardKinds = enumOf('StandardKind', '标准类别\nKind of standard', STANDARD_KINDS);
export const StandardStatuses = enumOf('StandardStatus', '标准状态，由日期推算\nStatus of a standard, derived from its dates', STANDARD_STATUSES);
export const AdoptionDegrees = enumOf('AdoptionDegree', '与国际标准的一致性程度\nHow closely a standard follows an international one', ADOPTION_DEGREES);
export const AdoptionStates = enumOf('AdoptionState', '执行情况\nState of an adoption', ADOPTION_STATES);
export const AdoptionFlags = enumOf('AdoptionFlag', '需要关注的原因，由标准推算\nWhy an adoption wants a look, derived from its standard', ADOPTION_FLAGS);
export const StandardOrderFields = orderFieldsOf('StandardOrderField', ['NUMBER', 'TITLE', 'IN_FORCE_FROM', 'CREATED_AT']);
export const AdoptionOrderFields = orderFieldsOf('AdoptionOrderField', ['PRODUCT_LINE', 'SINCE', 'CREATED_AT']);
