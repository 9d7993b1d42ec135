import type { PeopledWorld, PersonName } from '../../cast/full-world/peopled';
import type { Asker } from '../../cast/world';

/** An input that a mutation accepts now, and who sends it when that is not somebody of the cast in his usual session. */
export interface Prepared { input?: Record<string, unknown>; asker?: Asker }

/** How a mutation is done rightly: by somebody of the cast from whom other rows of the kind are hidden, where there is one. */
export interface Attempt { by: PersonName; prepare(world: PeopledWorld): Promise<Prepared> }

export type Inputs = Readonly<Record<string, Attempt>>;
