import { isFinal, JOB_CYCLE } from '@bianzhong/domain';
import type { Rules } from '../../kernel/rules';
import type { Job } from './job.entity';

export const can: Rules<Job, 'cancel'> = {
  cancel: (_viewer, { state, cancelRequestedAt }) => isFinal(JOB_CYCLE, state) ? 'job.ended' : cancelRequestedAt ? 'job.beingCancelled' : true,
};
