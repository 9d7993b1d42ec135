import { setImmediate as breathe } from 'node:timers/promises';
import type { Connection } from './database';
import type { Table } from './table';

/**
 * SQLite takes 32,766 parameters a statement, MySQL 65,535. With few, a statement is soon over and whoever asks meanwhile soon answered;
 * 2,500 made an import hardly faster and others wait a fifth longer.
 */
const MOST_PARAMETERS = 1_000;

/** Writes rows into their table, as many a statement as both engines take. Nothing of a row but its values reaches the statement. */
export async function insertRows(connection: Connection, table: Table, rows: readonly object[]): Promise<void> {
  const { columns } = table;
  const names = columns.map((column) => column.name).join(', ');
  const places = `(${columns.map(() => '?').join(', ')})`;
  const most = Math.floor(MOST_PARAMETERS / columns.length);
  for (let start = 0; start < rows.length; start += most) {
    const part = rows.slice(start, start + most) as Record<string, unknown>[];
    const parameters = part.flatMap((row) => columns.map(({ property }) => table.encode(property, row[property])));
    if (start > 0) await breathe();
    await connection.write(`INSERT INTO ${table.name} (${names}) VALUES ${part.map(() => places).join(', ')}`, parameters);
  }
}
