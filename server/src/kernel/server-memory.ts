import type { Database } from './database';
import type { Ground } from './request';

/**
 * What a server remembers for itself until it ends, apart from others in the same process; by database, because a ground may be copied.
 * @param make what is remembered at first
 */
export function serverMemory<Memory>(make: () => Memory): (ground: Ground) => Memory {
  const memories = new WeakMap<Database, Memory>();
  return ({ database }) => {
    const memory = memories.get(database) ?? make();
    memories.set(database, memory);
    return memory;
  };
}
