import type { PeopledWorld } from '../cast/full-world/peopled';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import type { RawRow, Rows } from './rows';
import { schema } from './schema';

const FEWEST = 3;

/** The column that tells in which state a row stands, and how many states the schema knows; 1 when there are none. */
function statesOf(entity: string, row: RawRow | undefined): { column: string; count: number } {
  const type = schema.getType(entity);
  const fields = isObjectType(type) ? type.getFields() : {};
  const column = ['state', 'status'].find((name) => name in (row ?? {}) && name in fields && isEnumType(getNamedType(fields[name]!.type)));
  const states = column ? getNamedType(fields[column]!.type) : undefined;
  return { column: column ?? '', count: isEnumType(states) ? states.getValues().length : 1 };
}

function lack(entity: string, owner: string, rows: readonly RawRow[]): string[] {
  const { column, count } = statesOf(entity, rows[0]);
  const states = new Set(rows.map((row) => row[column])).size;
  return [
    ...(rows.length < FEWEST ? [`${entity} has ${rows.length} rows ${owner}: it has no fixture`] : []),
    ...(states < Math.min(FEWEST, count) ? [`${entity} has rows ${owner} in ${states} states only`] : []),
  ];
}

/**
 * What a full world lacks: an entity without rows; one of an enterprise's rows without three of them, in different states, for each
 * enterprise. An enterprise itself is one row each.
 */
export function missingRows({ companies }: PeopledWorld, rows: Rows): string[] {
  return rows.entities.flatMap((entity) => {
    const all = rows.of(entity);
    if (all.length === 0) return [`${entity} has no fixture`];
    if (!schema.getType(entity)) return [];
    const isOwned = 'enterpriseId' in (all[0] ?? {}) && entity !== 'Enterprise' && entity !== 'AuditLine';
    if (!isOwned) return lack(entity, 'altogether', all);
    return Object.entries(companies).flatMap(([name, { id }]) => lack(entity, `of enterprise ${name.toUpperCase()}`, all.filter((row) => row.enterpriseId === id)));
  });
}
