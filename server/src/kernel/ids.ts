import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

const BYTES_AN_ID = 16;
/** Random bytes are fetched for many identifiers at once: each fetch is a call to the operating system. */
const pool = new Uint8Array(BYTES_AN_ID * 256);
let used = pool.length;
/** The instant and the count within it of the identifier before: those of one process ascend also within a millisecond. */
const last = { msecs: 0, seq: 0 };

function randomBytes(): Uint8Array {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += BYTES_AN_ID;
  return pool.subarray(used - BYTES_AN_ID, used);
}

/** The first count of a millisecond leaves room above it for more identifiers than a millisecond can bring. */
const firstCount = (random: Uint8Array) => ((random[6]! & 0x7f) << 24) | (random[7]! << 16) | (random[8]! << 8) | random[9]!;

/** A new UUIDv7 (RFC 9562, with a counter that begins at random): ordered by time, made by the application, guessable by nobody. */
export function newId(): string {
  const random = randomBytes();
  const now = Date.now();
  if (now > last.msecs) Object.assign(last, { msecs: now, seq: firstCount(random) });
  else last.seq++;
  return v7({ random, ...last });
}

/** The smallest UUIDv7 of an instant, for asking "made since". */
export function firstIdAt(instant: Date): string {
  return v7({ msecs: instant.getTime(), seq: 0, random: new Uint8Array(BYTES_AN_ID) });
}
