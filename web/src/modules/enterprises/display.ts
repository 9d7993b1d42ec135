import { isWithin, REGIONS, type RegionCode } from '@bianzhong/domain';
import type { Tone } from '../../ui/StatusTag.vue';

/** How a state is coloured, whatever noun it belongs to; a state that is not named here is over and done with. */
const TONES: Record<string, Tone> = {
  ACTIVE: 'good',
  ADOPTED: 'good',
  VALID: 'good',
  PASS: 'good',
  CONFIRMED: 'good',
  PLANNED: 'calm',
  ISSUED: 'calm',
  COMPLETED: 'calm',
  SUBMITTED: 'attention',
  SUSPENDED: 'attention',
  PAUSED: 'attention',
  CONDITIONAL: 'attention',
  PRODUCED: 'attention',
  INSPECTED: 'calm',
  CERTIFIED: 'attention',
  UPLOADED: 'good',
  EXPIRED: 'bad',
  FAIL: 'bad',
  FAILED: 'bad',
  RETURNED: 'bad',
};

/** The tone of a state's tag. */
export function toneOf(state: string): Tone {
  return TONES[state] ?? 'past';
}

/** The regions that somebody can choose between: a county's department has one, so there is nothing to choose. */
export function regionsUnder(prefix: string | null | undefined): RegionCode[] {
  return REGIONS.map(({ code }) => code).filter((code) => isWithin(prefix ?? '', code));
}
