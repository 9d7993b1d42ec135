import { ADOPTION_CYCLE, next, standardStatus, type AdoptionFlag, type AdoptionState, type DatedStandard } from '@bianzhong/domain';
import type { Rules } from '../../kernel/rules';
import type { Adoption } from './adoption.entity';

export type AdoptionVerb = 'edit' | 'end';

const allows = (verb: AdoptionVerb) => (_viewer: unknown, adoption: Adoption) => next(ADOPTION_CYCLE, adoption.state, verb) ? true : 'adoption.ended';

export const can: Rules<Adoption, AdoptionVerb> = { edit: allows('edit'), end: allows('end') };

const OF_STATUS = { CURRENT: null, UPCOMING: 'STANDARD_UPCOMING', SUPERSEDED: 'STANDARD_SUPERSEDED', WITHDRAWN: 'STANDARD_WITHDRAWN' } as const;

/** Why an adoption wants a look today, or null. A mandatory standard stands unadopted only where it came to bind afterwards. */
export function flagOf(state: AdoptionState, standard: DatedStandard & { isMandatory: boolean }, today: string): AdoptionFlag | null {
  const status = standardStatus(standard, today);
  if (state === 'ADOPTED') return OF_STATUS[status];
  return state === 'NOT_ADOPTED' && standard.isMandatory && status === 'CURRENT' ? 'MANDATORY_NOT_ADOPTED' : null;
}
