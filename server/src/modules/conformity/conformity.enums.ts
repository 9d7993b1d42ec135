import { CONFORMITY_KINDS, CONFORMITY_STATES, GATE_CHECKS, TRANSFER_OPERATIONS, TRANSFER_STATES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const ConformityKinds = enumOf('ConformityKind', '合格证种类\nKind of a conformity certificate', CONFORMITY_KINDS);
export const ConformityStates = enumOf('ConformityState', '合格证状态\nState of a conformity certificate', CONFORMITY_STATES);
export const GateChecks = enumOf('GateCheckCode', '签发合格证的前提\nWhat the gate in front of a certificate asks', GATE_CHECKS);
export const ConformityOrderFields = orderFieldsOf('ConformityOrderField', ['ISSUED_ON', 'CREATED_AT']);
export const TransferOperations = enumOf('TransferOperation', '向合格证中心传送的操作\nWhat the certificate center is told', TRANSFER_OPERATIONS);
export const TransferStates = enumOf('TransferState', '传送状态\nState of a transfer', TRANSFER_STATES);
