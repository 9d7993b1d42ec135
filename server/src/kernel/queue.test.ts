import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Queue } from './queue';

const BUSY = { code: 'UNAVAILABLE', reason: 'database.busy' };

/** Work that lasts until it is told to end. */
function held() {
  let end: () => void = () => undefined;
  const lasting = new Promise<void>((resolve) => { end = resolve; });
  return { work: () => lasting, end: () => end() };
}

describe('the queue', () => {
  it('lets one in at a time, in the order of asking', async () => {
    const queue = new Queue(100, 5_000);
    const order: number[] = [];
    let inside = 0;
    await Promise.all(Array.from({ length: 50 }, (_, index) => queue.alone(async () => {
      expect(++inside).toBe(1);
      await wait(index % 3);
      order.push(index);
      inside--;
    })));
    expect(order).toEqual(Array.from({ length: 50 }, (_, index) => index));
  });

  it('hands on what the work returns, and its error, and is free afterwards', async () => {
    const queue = new Queue(10, 1_000);
    await expect(queue.alone(async () => { throw new Error('out of paper'); })).rejects.toThrow('out of paper');
    expect(await queue.alone(async () => 42)).toBe(42);
  });

  it('refuses the one who would make the line too long, at once', async () => {
    const queue = new Queue(2, 5_000);
    const holder = held();
    const first = queue.alone(holder.work);
    await wait(0);
    const waiting = [queue.alone(async () => 1), queue.alone(async () => 2)];
    await expect(queue.alone(async () => 3)).rejects.toMatchObject(BUSY);
    holder.end();
    await first;
    expect(await Promise.all(waiting)).toEqual([1, 2]);
    expect(await queue.alone(async () => 4)).toBe(4);
  });

  it('refuses whoever does not get his turn in time; those behind him keep theirs, in order and alone', async () => {
    const queue = new Queue(10, 50);
    const holder = held();
    const done: string[] = [];
    const first = queue.alone(holder.work);
    const late = queue.alone(async () => { done.push('late'); });
    await expect(late).rejects.toMatchObject(BUSY);
    const behind = [queue.alone(async () => { done.push('second'); await wait(5); done.push('second left'); }), queue.alone(async () => { done.push('third'); })];
    await wait(10);
    expect(done).toEqual([]);
    holder.end();
    await Promise.all([first, ...behind]);
    expect(done).toEqual(['second', 'second left', 'third']);
  });
});
