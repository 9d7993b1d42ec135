import { v7 } from 'uuid';
import type { Clock } from '../kernel/clock';

/** A sequence of numbers that is the same at every making of the demonstration zone (mulberry32). */
export class SeededRandom {
  constructor(private state: number) {}

  /** The next number, at least 0 and below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between two bounds, both included. */
  between(lowest: number, highest: number): number {
    return lowest + Math.floor(this.next() * (highest - lowest + 1));
  }

  /** One of the list. */
  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)] as T;
  }

  /** Whether something of this probability happens. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }
}

/** Identifiers that are the same at every making: the time of the set clock, a running number, seeded random bits. */
export function seededIds(clock: Clock, random: SeededRandom): () => string {
  let running = 0;
  return () => v7({ msecs: clock.now().getTime(), seq: running++, random: Uint8Array.from({ length: 16 }, () => random.between(0, 255)) });
}
