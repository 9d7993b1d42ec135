import { INSPECTION_CYCLE, next, type Reason, type VehicleStage } from '@bianzhong/domain';
import type { Rule, Rules } from '../../kernel/rules';
import { isSignedIn } from '../../kernel/viewer';
import type { LineEndInspection } from './inspection.entity';

const ENDED: Record<'FINISHED' | 'DISCARDED', Reason> = { FINISHED: 'inspection.finished', DISCARDED: 'inspection.discarded' };

/** What the state permits, and only to the inspector who began it: a result has one author. */
const own = (verb: 'save' | 'finish'): Rule<LineEndInspection> => (viewer, { state, inspectorId }) => {
  if (state !== 'DRAFT' || !next(INSPECTION_CYCLE, state, verb)) return ENDED[state === 'DRAFT' ? 'FINISHED' : state];
  return isSignedIn(viewer) && viewer.accountId === inspectorId ? true : 'inspection.notInspector';
};

export const can: Rules<LineEndInspection, 'save' | 'finish' | 'discard'> = {
  save: own('save'),
  finish: own('finish'),
  // A colleague may clear what somebody left lying; he starts anew and finds nothing of it in his results.
  discard: (_viewer, { state }) => state === 'DRAFT' ? true : ENDED[state],
};

/** Whether a vehicle may be inspected: not once an effective certificate rests on its inspection. */
export const canInspect: Rules<{ stage: VehicleStage }, 'start'> = {
  start: (_viewer, { stage }) => stage === 'CERTIFIED' || stage === 'UPLOADED' ? 'inspection.certified' : true,
};
