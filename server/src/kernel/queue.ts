import { unavailable } from './errors';

/** Lets one holder in at a time, in the order of asking. */
export class Queue {
  private tail: Promise<void> = Promise.resolve();
  private waiting = 0;

  constructor(private readonly longest: number, private readonly deadlineMilliseconds: number) {}

  /**
   * Runs `work` alone.
   * @throws Refusal UNAVAILABLE when too many wait already, or when the turn does not come before the deadline
   */
  async alone<T>(work: () => Promise<T>): Promise<T> {
    if (this.waiting >= this.longest) throw unavailable('database.busy');
    this.waiting++;
    const before = this.tail;
    let release: () => void = () => undefined;
    this.tail = new Promise<void>((resolve) => { release = resolve; });
    try {
      await this.turn(before);
    } catch (error) {
      void before.then(release);
      throw error;
    } finally {
      this.waiting--;
    }
    try {
      return await work();
    } finally {
      release();
    }
  }

  private async turn(before: Promise<void>): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(unavailable('database.busy')), this.deadlineMilliseconds);
    });
    try {
      await Promise.race([before, deadline]);
    } finally {
      clearTimeout(timer);
    }
  }
}

/** A queue for each key: work on the same matter waits for one another, work on others does not. */
export class Queues {
  private readonly queues = new Map<string, { queue: Queue; users: number }>();

  constructor(private readonly longest: number, private readonly deadlineMilliseconds: number) {}

  /** Runs `work` while nobody else works under the key. @throws Refusal UNAVAILABLE as a queue does */
  async alone<T>(key: string, work: () => Promise<T>): Promise<T> {
    const entry = this.queues.get(key) ?? { queue: new Queue(this.longest, this.deadlineMilliseconds), users: 0 };
    this.queues.set(key, entry);
    entry.users++;
    try {
      return await entry.queue.alone(work);
    } finally {
      if (--entry.users === 0) this.queues.delete(key);
    }
  }
}
