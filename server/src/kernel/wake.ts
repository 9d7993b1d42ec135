import type { Ground } from './request';

/** Those who want to know at once that something about jobs was committed on this server; by database, because a ground may be copied. */
const waiting = new WeakMap<object, Set<() => void>>();

/** Calls `listener` after every commit that concerns jobs, on this server. @returns how to stop it */
export function onJobsChanged({ database }: Ground, listener: () => void): () => void {
  const listeners = waiting.get(database) ?? new Set();
  waiting.set(database, listeners.add(listener));
  return () => { listeners.delete(listener); };
}

/** Says that something about jobs was committed. */
export function jobsChanged({ database }: Ground): void {
  for (const listener of waiting.get(database) ?? []) listener();
}
