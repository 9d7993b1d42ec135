import { FILE_PURPOSES, FILE_STATES } from '@bianzhong/domain';
import { enumOf } from '../../kernel/enums';

export const FilePurposes = enumOf('FilePurpose', '文件用途\nWhat a file is for', FILE_PURPOSES);
export const FileStates = enumOf('FileState', '文件状态\nState of a file', FILE_STATES);
