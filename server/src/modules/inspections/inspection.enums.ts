import { INSPECTION_STATES, INSPECTION_VERDICTS } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const InspectionStates = enumOf('InspectionState', '下线检验状态\nState of a line-end inspection', INSPECTION_STATES);
export const InspectionVerdicts = enumOf('InspectionVerdict', '检验判定\nVerdict of an inspection or of one item', INSPECTION_VERDICTS);
export const InspectionOrderFields = orderFieldsOf('InspectionOrderField', ['STARTED_AT']);
