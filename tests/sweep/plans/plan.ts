import type { Connection } from '../../../server/src/kernel/database';
import type { Ground } from '../../../server/src/kernel/request';
import type { Heard } from './heard';

/** How one table of a statement is read. */
export interface Step {
  table: string;
  /** Whether an index is used. */
  hasIndex: boolean;
  /** Whether an index would lead to the rows; the engine may still prefer to read a table of which they are a large part. */
  couldUseIndex: boolean;
  how: string;
  /** How many rows were read; only MariaDB tells. */
  rows: number;
}

/** Tables by the names that they go by in a statement. */
function namesIn(sql: string): Map<string, string> {
  return new Map([...sql.matchAll(/(?:FROM|JOIN) `?(\w+)`? (\w+)/g)].map(([, table, name]) => [name!, table!]));
}

/** MariaDB runs the statement and says what it read. */
async function onMariadb(reads: Connection, { sql, parameters }: Heard): Promise<Step[]> {
  const names = namesIn(sql);
  const rows = await reads.read(`ANALYZE ${sql}`, parameters);
  return rows.filter(([, , name]) => names.has(String(name))).map(([, , name, type, possible, key, , , expected, read, , , extra]) => {
    const how = `${String(type)} by ${String(key)}, ${String(extra)}`;
    return { table: names.get(String(name))!, hasIndex: key !== null, couldUseIndex: key !== null || possible !== null, how, rows: readBy(how, expected, read) };
  });
}

/** How many rows a step read. Of a sort the engine counts only what comes out of it, so what it expected to put in counts too. */
function readBy(how: string, expected: unknown, read: unknown): number {
  const counted = Number.parseFloat(String(read ?? 0));
  return how.includes('filesort') ? Math.max(counted, Number.parseFloat(String(expected ?? 0))) : counted;
}

/** SQLite plans by its indexes alone, whatever the tables hold. */
async function onEmbedded(reads: Connection, { sql, parameters }: Heard): Promise<Step[]> {
  const names = namesIn(sql);
  const lines = (await reads.read(`EXPLAIN QUERY PLAN ${sql}`, parameters)).map((row) => String(row.at(-1)));
  return lines.flatMap((line) => {
    const [, verb, name] = /^(SCAN|SEARCH) (\w+)/.exec(line) ?? [];
    const table = name && names.get(name);
    const hasIndex = verb === 'SEARCH' || / USING (COVERING )?INDEX /.test(line);
    return table ? [{ table, hasIndex, couldUseIndex: hasIndex, how: line, rows: 0 }] : [];
  });
}

/** How the engine of the run answers a statement. */
export function planOf({ database }: Ground, statement: Heard): Promise<Step[]> {
  return database.engine === 'mysql' ? onMariadb(database.reads, statement) : onEmbedded(database.reads, statement);
}
