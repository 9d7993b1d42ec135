import { standardStatus } from '@bianzhong/domain';
import type { Rules } from '../../kernel/rules';
import type { Standard } from './standard.entity';

export type StandardVerb = 'edit' | 'replace' | 'withdraw';

/** Facts can be put right at any time; a standard that is out of force leaves it by being put right, not by a verb. */
export const can: Rules<Standard, StandardVerb> = {
  edit: () => true,
  replace: (_viewer, standard, today) => {
    const status = standardStatus(standard, today);
    if (status === 'WITHDRAWN') return 'standard.alreadyWithdrawn';
    return status === 'SUPERSEDED' ? 'standard.alreadyReplaced' : true;
  },
  withdraw: (_viewer, standard, today) => standardStatus(standard, today) === 'WITHDRAWN' ? 'standard.alreadyWithdrawn' : true,
};
