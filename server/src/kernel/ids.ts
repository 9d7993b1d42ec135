import { v7 } from 'uuid';

/** A new UUIDv7: ordered by time, made by the application, guessable by nobody. */
export function newId(): string {
  return v7();
}

/** The smallest UUIDv7 of an instant, for asking "made since". */
export function firstIdAt(instant: Date): string {
  return v7({ msecs: instant.getTime(), seq: 0, random: new Uint8Array(16) });
}
