import { DEADLINE_UNITS } from '@bianzhong/domain';
import { enumOf } from '../../kernel/enums';

export const DeadlineUnits = enumOf('DeadlineUnit', '期限单位\nUnit of a term', DEADLINE_UNITS);
