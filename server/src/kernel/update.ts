import type { Scalar } from './database';
import type { Table } from './table';

/** The columns of one row that get a new value, by their properties. */
export interface RowChange { id: string; values: Readonly<Record<string, unknown>> }

/**
 * What stands behind SET when many rows change at once: a value that is the same for all of them stands once, any other by the row's
 * identifier. All of them change the same columns.
 */
export function assignments(table: Table, changes: readonly RowChange[]): { sql: string; parameters: Scalar[] } {
  const parameters: Scalar[] = [];
  const sets = Object.keys(changes[0]?.values ?? {}).map((property) => {
    const { name } = table.column(property);
    const values = changes.map(({ values: own }) => table.encode(property, own[property]));
    if (values.every((value) => value === values[0])) {
      parameters.push(values[0]!);
      return `${name} = ?`;
    }
    changes.forEach(({ id }, index) => parameters.push(id, values[index]!));
    return `${name} = CASE ${table.column('id').name} ${changes.map(() => 'WHEN ? THEN ?').join(' ')} END`;
  });
  return { sql: sets.join(', '), parameters };
}
