import { createHash } from 'node:crypto';
import type { Ground } from '../../server/src/kernel/request';

/** One row as the database keeps it, by column. */
export type RawRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** All rows of all tables at one moment, read past every scope. */
export class Rows {
  private readonly owners = new Map<string, string>();
  private readonly byId = new Map<string, ReadonlyMap<unknown, RawRow>>();
  private readonly byColumn = new Map<string, Map<unknown, RawRow[]>>();

  constructor(private readonly tables: ReadonlyMap<string, readonly RawRow[]>) {
    // An enterprise and its organisation go by one id; the enterprise is what an input means by it.
    for (const [entity, rows] of tables) {
      this.byId.set(entity, new Map(rows.map((row) => [row.id, row])));
      for (const { id } of rows) if (entity !== 'Organisation' || !this.owners.has(id)) this.owners.set(id, entity);
    }
  }

  /** Names of all entities. */
  get entities(): string[] {
    return [...this.tables.keys()];
  }

  of(entity: string): readonly RawRow[] {
    const rows = this.tables.get(entity);
    if (!rows) throw new Error(`there is no entity ${entity}`);
    return rows;
  }

  has(entity: string): boolean {
    return this.tables.has(entity);
  }

  find(entity: string, id: unknown): RawRow | undefined {
    return this.byId.get(entity)?.get(id);
  }

  /** The rows that hold a value in a column. */
  having(entity: string, column: string, value: unknown): readonly RawRow[] {
    const key = `${entity}.${column}`;
    const kept = this.byColumn.get(key) ?? groups(this.of(entity), column);
    this.byColumn.set(key, kept);
    return kept.get(value) ?? [];
  }

  /** The entity that a row of this id belongs to. */
  entityOf(id: string): string | undefined {
    return this.owners.get(id);
  }

  /** For each table a digest of all that stands in it. @param except entities to leave out */
  digests(except: readonly string[]): Record<string, string> {
    const kept = [...this.tables].filter(([entity]) => !except.includes(entity));
    return Object.fromEntries(kept.map(([entity, rows]) => [entity, createHash('sha256').update(JSON.stringify(rows)).digest('hex')]));
  }
}

function groups(rows: readonly RawRow[], column: string): Map<unknown, RawRow[]> {
  const found = new Map<unknown, RawRow[]>();
  for (const row of rows) found.set(row[column], [...found.get(row[column]) ?? [], row]);
  return found;
}

/** Reads everything there is. */
export async function readRows({ database, tables }: Ground): Promise<Rows> {
  const found = new Map<string, RawRow[]>();
  for (const { name, entity, columns } of tables.all()) {
    const rows = await database.reads.read(`SELECT ${columns.map((column) => column.name).join(', ')} FROM ${name} ORDER BY id`);
    found.set(entity.name, rows.map((row) => Object.fromEntries(columns.map((column, index) => [column.property, row[index]])) as RawRow));
  }
  return new Rows(found);
}
