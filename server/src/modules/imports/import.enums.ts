import { IMPORT_KINDS, IMPORT_MODES, IMPORT_STATES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const ImportKinds = enumOf('ImportKind', '导入的内容\nWhat is imported', IMPORT_KINDS);
export const ImportModes = enumOf('ImportMode', '导入方式\nWhat is to become of the rows', IMPORT_MODES);
export const ImportStates = enumOf('ImportState', '导入状态\nState of an import', IMPORT_STATES);
export const ImportOrderFields = orderFieldsOf('ImportOrderField', ['CREATED_AT']);
