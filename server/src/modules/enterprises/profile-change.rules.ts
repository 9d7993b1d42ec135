import { next, PROFILE_CHANGE_CYCLE } from '@bianzhong/domain';
import type { Rules, Verdict } from '../../kernel/rules';
import { isCityDepartment, type Viewer } from '../../kernel/viewer';
import type { ProfileChange } from './profile-change.entity';

export type ProfileChangeVerb = 'confirmChange' | 'returnChange' | 'withdrawChange';

const open = (change: ProfileChange): Verdict => next(PROFILE_CHANGE_CYCLE, change.state, 'confirm') ? true : 'profileChange.decided';

/** A code must be free in the whole city, and a new region takes the enterprise out of a county's sight: both are the city's business. */
function decidedByCity(viewer: Viewer, change: ProfileChange): Verdict {
  if (open(change) !== true) return open(change);
  return (change.creditCode || change.newRegionCode) && !isCityDepartment(viewer) ? 'profileChange.cityDecides' : true;
}

export const can: Rules<ProfileChange, ProfileChangeVerb> = {
  confirmChange: decidedByCity,
  returnChange: decidedByCity,
  withdrawChange: (_viewer, change) => open(change),
};
