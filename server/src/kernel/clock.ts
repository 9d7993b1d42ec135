import { today as calendarToday } from '@bianzhong/domain';

/** The one source of time. Demonstration data and tests set it; everything else asks it. */
export interface Clock {
  /** The present instant. */
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };

/** A clock that stands at an instant until it is moved. */
export class SetClock implements Clock {
  constructor(private instant: Date) {}

  now(): Date {
    return new Date(this.instant);
  }

  /** Moves the clock to an instant. */
  set(instant: Date): void {
    this.instant = instant;
  }

  /** Moves the clock forward. @param milliseconds how far */
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}

/** The calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export function today(clock: Clock): string {
  return calendarToday(clock.now());
}
