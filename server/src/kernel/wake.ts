import type { Ground } from './request';
import { serverMemory } from './server-memory';

/** Those who want to know at once that something about jobs was committed on this server. */
const waitingAt = serverMemory(() => new Set<() => void>());

/** Calls `listener` after every commit that concerns jobs, on this server. @returns how to stop it */
export function onJobsChanged(ground: Ground, listener: () => void): () => void {
  const listeners = waitingAt(ground).add(listener);
  return () => { listeners.delete(listener); };
}

/** Says that something about jobs was committed. */
export function jobsChanged(ground: Ground): void {
  for (const listener of waitingAt(ground)) listener();
}
