import DataLoader from 'dataloader';
import { invalidField } from './errors';
import { LIMITS } from './limits';
import type { Identified, Records } from './records';
import { requireReading } from './scope';
import type { EntityClass, Property } from './table';
import type { Viewer } from './viewer';

/** Edges of one request: each kind of edge costs one statement, however many rows ask for it. */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly records: Records, private readonly viewer: Viewer) {}

  /** The row with this id, or null when it is missing or out of scope. */
  async one<E extends Identified>(entity: EntityClass<E>, id: string | null): Promise<E | null> {
    if (id === null) return null;
    requireReading(this.viewer, entity);
    return this.kept(`one ${entity.name}`, async (ids) => {
      const rows = new Map((await this.records.byIds(entity, ids)).map((row) => [row.id, row]));
      return ids.map((key) => rows.get(key) ?? null);
    }).load(id) as Promise<E | null>;
  }

  /**
   * The newest rows that hold `key` in `property`. @param most how many of each, 1 to 100
   * @throws Refusal INVALID when `most` is out of bounds
   */
  async many<E extends Identified>(entity: EntityClass<E>, property: Property<E>, { key, most }: { key: string; most: number }): Promise<E[]> {
    requireReading(this.viewer, entity);
    if (most < 1 || most > LIMITS.member.pageSize) throw invalidField('first', 'limit.pageSize', { maximum: LIMITS.member.pageSize });
    return this.kept(`many ${entity.name} ${property} ${most}`, async (keys) =>
      groups(await this.records.byKeys(entity, property, { keys, most }), property, keys)).load(key) as Promise<E[]>;
  }

  /** How many rows hold `key` in `property`. */
  async count<E extends Identified>(entity: EntityClass<E>, property: Property<E>, key: string): Promise<number> {
    requireReading(this.viewer, entity);
    return this.kept(`count ${entity.name} ${property}`, async (keys) => {
      const counts = await this.records.countByKeys(entity, property, keys);
      return keys.map((value) => counts.get(value) ?? 0);
    }).load(key) as Promise<number>;
  }

  /** Forgets everything that was loaded: after a commit the rows may have changed. */
  forget(): void {
    this.loaders.clear();
  }

  private kept(name: string, load: (keys: readonly string[]) => Promise<unknown[]>): DataLoader<string, unknown> {
    const kept = this.loaders.get(name);
    if (kept) return kept;
    const loader = new DataLoader<string, unknown>(load, { maxBatchSize: 500 });
    this.loaders.set(name, loader);
    return loader;
  }
}

function groups<E extends object>(rows: E[], property: Property<E>, keys: readonly string[]): E[][] {
  const byKey = new Map<unknown, E[]>(keys.map((key) => [key, []]));
  for (const row of rows) byKey.get(row[property])?.push(row);
  return keys.map((key) => byKey.get(key) ?? []);
}
