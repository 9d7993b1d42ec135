import type { AdoptionFlag, AdoptionState, StandardStatus } from '@bianzhong/domain';
import type { Tone } from '../../ui/StatusTag.vue';

export const STATUS_TONES: Readonly<Record<StandardStatus, Tone>> = {
  UPCOMING: 'calm',
  CURRENT: 'good',
  SUPERSEDED: 'past',
  WITHDRAWN: 'past',
};

export const STATE_TONES: Readonly<Record<AdoptionState, Tone>> = {
  ADOPTED: 'good',
  NOT_ADOPTED: 'calm',
  ENDED: 'past',
};

export const FLAG_TONES: Readonly<Record<AdoptionFlag, Tone>> = {
  STANDARD_UPCOMING: 'calm',
  STANDARD_SUPERSEDED: 'attention',
  STANDARD_WITHDRAWN: 'bad',
  MANDATORY_NOT_ADOPTED: 'bad',
};
