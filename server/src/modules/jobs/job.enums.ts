import { JOB_COUNTS, JOB_KINDS, JOB_STATES } from '@bianzhong/domain';
import { enumOf, orderFieldsOf } from '../../kernel/enums';

export const JobKinds = enumOf('JobKind', '任务类别\nKind of job', JOB_KINDS);
export const JobStates = enumOf('JobState', '任务状态\nState of a job', JOB_STATES);
export const JobCounts = enumOf('JobCountKind', '任务结果的计数\nWhat a finished job counts', JOB_COUNTS);
export const JobOrderFields = orderFieldsOf('JobOrderField', ['CREATED_AT']);
