import { TypedEvent } from '../../kernel/events';

/** An account was disabled or its password taken away: whatever is still open in its name has to end. */
export const accessEnded = new TypedEvent<{ accountId: string }>();
