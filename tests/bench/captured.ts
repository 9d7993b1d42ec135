import type { Connection, Database, RawRow, Scalar } from '../../server/src/kernel/database';
import type { Ground } from '../../server/src/kernel/request';

/** One statement as the server sent it. */
export interface Statement { sql: string; parameters: readonly Scalar[] }

function listening(inner: Connection, heard: Statement[]): Connection {
  return {
    read(sql: string, parameters: readonly Scalar[] = []): Promise<RawRow[]> {
      heard.push({ sql, parameters });
      return inner.read(sql, parameters);
    },
    write(sql: string, parameters: readonly Scalar[] = []): Promise<number> {
      heard.push({ sql, parameters });
      return inner.write(sql, parameters);
    },
  };
}

/** The same ground, with every statement written down. The hand-written endpoints then send the very same ones. */
export function listeningGround(ground: Ground, heard: Statement[]): Ground {
  const { database } = ground;
  const listened: Database = {
    engine: database.engine, dataSource: database.dataSource, reads: listening(database.reads, heard),
    transaction: (work) => database.transaction((connection) => work(listening(connection, heard))),
    isRetryable: (error) => database.isRetryable(error), isDuplicate: (error) => database.isDuplicate(error),
    faults: () => database.faults(), close: () => database.close(),
  };
  return { ...ground, database: listened };
}

/** The parameters of a statement for another row: each old value is replaced by its new one. */
export function substituted(parameters: readonly Scalar[], replacements: ReadonlyMap<Scalar, Scalar>): Scalar[] {
  return parameters.map((value) => replacements.has(value) ? replacements.get(value) as Scalar : value);
}

/** A statement that ends with a list of keys, for other keys; as many as one likes. */
export function withKeys({ sql, parameters }: Statement, keys: readonly Scalar[]): Statement {
  const places = /IN \(([?, ]+)\)/.exec(sql)?.[1] ?? '';
  const before = parameters.length - places.split(',').length;
  return { sql: sql.replace(/IN \([?, ]+\)/, `IN (${keys.map(() => '?').join(', ')})`), parameters: [...parameters.slice(0, before), ...keys] };
}
