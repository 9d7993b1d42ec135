import type { DataSource, EntityMetadata } from 'typeorm';
import type { RawRow, Scalar } from './database';

/** A class that TypeORM knows as an entity. */
type ColumnMetadata = EntityMetadata['columns'][number];

export type EntityClass<E extends object = object> = (abstract new () => E) & { readonly name: string; readonly prototype: E };
/** The names of the columns of an entity. */
export type Property<E> = keyof E & string;

interface TableColumn {
  property: string;
  name: string;
  decode: ((value: unknown) => unknown) | null;
  encode: ((value: unknown) => Scalar) | null;
}

const asBoolean = (value: unknown) => value === null ? null : Boolean(value);
const asNumber = (value: unknown) => value === null ? null : Number(value);
const asInstant = (value: unknown) => value === null || value instanceof Date ? value : new Date(String(value));
const asJson = (value: unknown): unknown => value === null ? null : JSON.parse(String(value));
const toJson = (value: unknown): Scalar => value === null || value === undefined ? null : JSON.stringify(value);

function decoderOf(column: ColumnMetadata): TableColumn['decode'] {
  switch (column.type) {
    case 'boolean': return asBoolean;
    case 'bigint': return asNumber;
    case 'datetime': return asInstant;
    case 'simple-json': return asJson;
    default: return null;
  }
}

/**
 * Writes the one expression that makes an object of a raw row: every row of a table then has the same shape for the engine,
 * which halves what a list costs. Nothing but the names of our own columns goes into it.
 */
function decoderFor<E extends object>(columns: readonly TableColumn[], entity: EntityClass<E>): (raw: RawRow) => E {
  const parts = columns.map(({ property, decode }, index) => `${JSON.stringify(property)}: ${decode ? `decoders[${index}](raw[${index}])` : `raw[${index}]`}`);
  const make = new Function('prototype', 'decoders', `return (raw) => ({ __proto__: prototype, ${parts.join(', ')} });`) as
    (prototype: object, decoders: TableColumn['decode'][]) => (raw: RawRow) => E;
  return make(entity.prototype, columns.map(({ decode }) => decode));
}

/** Where an entity is kept: names for SQL, and the two ways between a raw row and an object. */
export class Table<E extends object = object> {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** The SELECT list, in the order of `columns`. */
  readonly selected: string;
  /** A raw row as an object of the entity's class. */
  readonly decode: (raw: RawRow) => E;
  private readonly byProperty: ReadonlyMap<string, TableColumn>;

  constructor(metadata: EntityMetadata, readonly entity: EntityClass<E>) {
    this.name = `\`${metadata.tableName}\``;
    this.columns = metadata.columns.map((column) => ({
      property: column.propertyName,
      name: `\`${column.databaseName}\``,
      decode: decoderOf(column),
      encode: column.type === 'simple-json' ? toJson : null,
    }));
    this.byProperty = new Map(this.columns.map((column) => [column.property, column]));
    this.decode = decoderFor(this.columns, entity);
    this.selected = this.columns.map((column) => `t.${column.name}`).join(', ');
  }

  /** @throws Error when the entity has no such column: a fault of the program, never of the input */
  column(property: string): TableColumn {
    const column = this.byProperty.get(property);
    if (!column) throw new Error(`${this.entity.name} has no column for "${property}"`);
    return column;
  }

  has(property: string): boolean {
    return this.byProperty.has(property);
  }


  /** The value of one property as the driver takes it. */
  encode(property: string, value: unknown): Scalar {
    const column = this.column(property);
    if (column.encode) return column.encode(value);
    return value === undefined ? null : (value as Scalar);
  }
}

/** The tables of all entities, made once from TypeORM's metadata. */
export class Tables {
  private readonly tables = new Map<unknown, Table>();

  constructor(dataSource: DataSource) {
    for (const metadata of dataSource.entityMetadatas) {
      const entity = metadata.target as EntityClass;
      this.tables.set(entity, new Table(metadata, entity));
    }
  }

  of<E extends object>(entity: EntityClass<E>): Table<E> {
    const table = this.tables.get(entity);
    if (!table) throw new Error(`${entity.name} is not an entity of the database`);
    return table as unknown as Table<E>;
  }

  all(): Table[] {
    return [...this.tables.values()];
  }
}
