import type { Connection, RawRow } from '../../../server/src/kernel/database';
import type { PeopledWorld } from '../../cast/full-world/peopled';

/** So many further worlds of rows are laid over the full one; its enterprises become fewer, so that each of them has many rows. */
const WORLDS = 400;
const ENTERPRISES = 20;
/** The log has more rows than all other tables together. */
const WORLDS_OF_LOG = 20;
/** What belongs to no enterprise stays as it is: these tables do not grow with the zone's factories. */
const GROWING_WITHOUT_OWNER: readonly string[] = ['enterprise', 'audit_line'];
/** Text that a factory hardly ever uses twice, beside what the database itself keeps unique. */
const VARIED: readonly string[] = ['batch', 'serial', 'serialKey', 'reversedVin', 'vin', 'passedVin', 'model', 'name', 'number', 'title'];

interface Column { name: string; type: string }

/** The columns of each table that are to be multiplied, and which of them must differ from row to row. */
async function columnsOf(reads: Connection): Promise<{ tables: Map<string, Column[]>; unique: Set<string> }> {
  const rows = await reads.read('SELECT table_name, column_name, data_type FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position');
  const tables = new Map<string, Column[]>();
  for (const [table, name, type] of rows as [string, string, string][]) tables.set(table, [...tables.get(table) ?? [], { name, type }]);
  const keys: RawRow[] = await reads.read('SELECT table_name, column_name FROM information_schema.statistics WHERE table_schema = DATABASE() AND non_unique = 0');
  for (const [table, columns] of tables) {
    if (!GROWING_WITHOUT_OWNER.includes(table) && !columns.some(({ name }) => name === 'enterpriseId')) tables.delete(table);
  }
  return { tables, unique: new Set(keys.map(([table, name]) => `${String(table)}.${String(name)}`)) };
}

/** What stands in a column of the row in the n-th further world. Identifiers go on pointing at each other: they all change alike. */
function further(table: string, { name, type }: Column, unique: ReadonlySet<string>): string {
  const column = `t.\`${name}\``;
  const marked = (world: string) => `CONCAT('w', LPAD(${world}, 3, '0'), SUBSTR(${column}, 5))`;
  if (name === 'enterpriseId') return `IF(MOD(n, ${ENTERPRISES}) = 0, ${column}, ${marked(`MOD(n, ${ENTERPRISES})`)})`;
  if (['centerId', 'accountId', 'inspectorId', 'organisationId', 'standardId', 'uploadRuleId'].includes(name)) return column;
  if (type === 'date' || type === 'datetime') return `DATE_SUB(${column}, INTERVAL n DAY)`;
  if (type === 'int' && unique.has(`${table}.${name}`)) return `${column} + n * 1000`;
  if (type === 'varchar' && name !== 'kind' && (/(^id|Id|Key)$/.test(name) || VARIED.includes(name) || unique.has(`${table}.${name}`))) return marked('n');
  return column;
}

/** Writes many more rows like those of the full world, so that what the optimiser of MariaDB chooses is what it would choose in use. */
export async function multiply({ ground }: PeopledWorld): Promise<void> {
  const { tables, unique } = await columnsOf(ground.database.reads);
  await ground.database.transaction(async (connection) => {
    await connection.write('SET foreign_key_checks = 0, unique_checks = 0');
    for (const [table, columns] of tables) {
      const worlds = table === 'audit_line' ? WORLDS_OF_LOG : WORLDS;
      const names = columns.map(({ name }) => `\`${name}\``).join(', ');
      const values = columns.map((column) => further(table, column, unique)).join(', ');
      await connection.write(`INSERT INTO ${table} (${names}) WITH RECURSIVE worlds AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM worlds WHERE n < ${worlds}) SELECT ${values} FROM ${table} t, worlds`);
    }
    await connection.write('SET foreign_key_checks = 1, unique_checks = 1');
  });
  for (const table of tables.keys()) await ground.database.reads.read(`ANALYZE TABLE ${table}`);
}
