const MINUTE_MS = 60_000;
const ADDRESSES_REMEMBERED = 10_000;

/** How often something was tried from an address within a minute. Kept by each server for itself. */
export class Tries {
  private readonly kept = new Map<string, { since: number; count: number }>();

  constructor(private readonly mostAMinute: number) {}

  /** Counts one more. @returns whether it is still within the limit */
  count(address: string, now: Date): boolean {
    const entry = { ...this.current(address, now) };
    entry.count++;
    this.kept.delete(address);
    this.kept.set(address, entry);
    if (this.kept.size > ADDRESSES_REMEMBERED) this.kept.delete(this.kept.keys().next().value as string);
    return entry.count <= this.mostAMinute;
  }

  /** Whether a further one would be beyond the limit. */
  areUsedUp(address: string, now: Date): boolean {
    return this.current(address, now).count >= this.mostAMinute;
  }

  private current(address: string, now: Date): { since: number; count: number } {
    const entry = this.kept.get(address);
    return entry && now.getTime() - entry.since < MINUTE_MS ? entry : { since: now.getTime(), count: 0 };
  }
}
