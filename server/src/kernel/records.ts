import { all, any, everything, where, type Condition } from './condition';
import { Compiler } from './compiler';
import type { Connection } from './database';
import type { Clock } from './clock';
import { conflict, notFound } from './errors';
import { Owned, type Versioned } from './owned';
import { beyond, planPage, type Order, type Page, type PageArguments } from './page';
import { insertRows } from './insert';
import { assignments } from './update';
import { scopeOf } from './scope';
import type { EntityClass, Property, Table, Tables } from './table';
import type { Viewer } from './viewer';

/** The columns that `create` fills in by itself; the owner only where every row has one. */
type Stamped<E> = 'id' | 'version' | 'createdAt' | 'updatedAt' | (E extends Owned ? 'enterpriseId' | 'regionCode' : never);
/** What a new row needs: every column but the stamped ones. Columns that may be empty may be left out. */
export type New<E> = { [K in Exclude<Property<E>, Stamped<E>> as E[K] extends (...args: never[]) => unknown ? never : null extends E[K] ? never : K]: E[K] }
  & { [K in Exclude<Property<E>, Stamped<E>> as null extends E[K] ? K : never]?: E[K] };
/** A change of some columns; never of the stamped ones. */
export type Patch<E> = Partial<Pick<E, Exclude<Property<E>, Stamped<E>>>>;

/** A row as it was read, and what becomes of it. */
export interface Change<E> { row: E; patch: Patch<E> }
/** A row as it is now, and as it was. */
export interface Changed<E> { row: E; before: E }

/** Whose row a new row becomes. */
export interface Owner { id: string; regionCode: string }

/** A row that can be asked for by its id. */
export interface Identified { id: string }

interface Context { tables: Tables; viewer: Viewer; clock: Clock; newId: () => string }

const BATCH = 500;
/** So that a dozen columns with a value for each row stay within the parameters of a statement. */
const MOST_CHANGED = 500;
const versioned = where<Versioned>();
const identified = where<Identified>();

/** Each row at the version at which it was read. */
function atTheirVersions(rows: readonly Versioned[]): Condition {
  const ids = new Map<number, string[]>();
  for (const { id, version } of rows) ids.set(version, [...ids.get(version) ?? [], id]);
  return any(...[...ids].map(([version, own]) => all(own.length === 1 ? versioned.equal('id', own[0]!) : versioned.oneOf('id', own), versioned.equal('version', version))));
}

/**
 * The only door to a table. Every SELECT and every UPDATE carries the scope of the viewer, every UPDATE also the version
 * that was read, and every INSERT is stamped with its owner.
 */
export class Records {
  constructor(private readonly context: Context, private readonly connection: Connection) {}

  /** The row, or null when it is missing or out of scope. */
  async find<E extends Identified>(entity: EntityClass<E>, id: string): Promise<E | null> {
    return this.first(entity, identified.equal('id', id));
  }

  /** @throws Refusal NOT_FOUND for a missing row and for one out of scope, alike */
  async get<E extends Identified>(entity: EntityClass<E>, id: string): Promise<E> {
    const row = await this.find(entity, id);
    if (!row) throw notFound();
    return row;
  }

  /** The row at the version the client saw. @throws Refusal NOT_FOUND, or CONFLICT with the current version */
  async getAt<E extends Versioned>(entity: EntityClass<E>, { id, version }: { id: string; version: number }): Promise<E> {
    const row = await this.get(entity, id);
    if (row.version !== version) throw conflict(row.version);
    return row;
  }

  async first<E extends object>(entity: EntityClass<E>, condition: Condition): Promise<E | null> {
    return (await this.select(entity, condition, 'LIMIT 1'))[0] ?? null;
  }

  /** Rows in the order of their ids, or as `order` says. @param most never more than this many */
  async list<E extends object>(entity: EntityClass<E>, condition: Condition, { order = [], most = BATCH }: { order?: Order[]; most?: number } = {}): Promise<E[]> {
    return this.select(entity, condition, `${this.ordering(entity, order, false)} LIMIT ${most}`);
  }

  async byIds<E extends Identified>(entity: EntityClass<E>, ids: readonly string[]): Promise<E[]> {
    return this.select(entity, identified.oneOf('id', ids), '');
  }

  /** For each key the first `most` rows that hold it, newest first. One statement. */
  async byKeys<E extends Identified>(entity: EntityClass<E>, property: Property<E>, { keys, most }: { keys: readonly string[]; most: number }): Promise<E[]> {
    const table = this.table(entity);
    const compiler = this.compiler();
    const condition = compiler.compile(this.visible(entity, where<E>().oneOf(property, keys)), table as never, 't');
    // One key needs no ranking, which would have the engine write the rows aside first.
    if (keys.length === 1) {
      const rows = await this.connection.read(`SELECT ${table.selected} FROM ${table.name} t WHERE ${condition} ORDER BY t.\`id\` DESC LIMIT ${most}`, compiler.parameters);
      return rows.map((row) => table.decode(row));
    }
    const key = table.column(property).name;
    const columns = table.columns.map((column) => column.name).join(', ');
    const ranked = `SELECT ${table.selected}, ROW_NUMBER() OVER (PARTITION BY t.${key} ORDER BY t.\`id\` DESC) AS _place FROM ${table.name} t WHERE ${condition}`;
    const rows = await this.connection.read(`SELECT ${columns} FROM (${ranked}) r WHERE _place <= ${most} ORDER BY ${key}, _place`, compiler.parameters);
    return rows.map((row) => table.decode(row));
  }

  async count<E extends object>(entity: EntityClass<E>, condition: Condition): Promise<number> {
    const table = this.table(entity);
    const compiler = this.compiler();
    const sql = `SELECT COUNT(*) FROM ${table.name} t WHERE ${compiler.compile(this.visible(entity, condition), table as never, 't')}`;
    return Number((await this.connection.read(sql, compiler.parameters))[0]?.[0]);
  }

  /** How many rows hold each key. */
  async countByKeys<E extends object>(entity: EntityClass<E>, property: Property<E>, keys: readonly string[]): Promise<Map<string, number>> {
    const table = this.table(entity);
    const compiler = this.compiler();
    const key = `t.${table.column(property).name}`;
    const condition = compiler.compile(this.visible(entity, where<E>().oneOf(property, keys)), table as never, 't');
    const rows = await this.connection.read(`SELECT ${key}, COUNT(*) FROM ${table.name} t WHERE ${condition} GROUP BY ${key}`, compiler.parameters);
    return new Map(rows.map(([value, count]) => [String(value), Number(count)]));
  }

  /** How many rows there are of each combination of values, in the order of the values. @param most never more combinations than this */
  async groups<E extends object, P extends Property<E>>(entity: EntityClass<E>, properties: readonly P[], { condition, most }: { condition: Condition; most: number }): Promise<(Pick<E, P> & { count: number })[]> {
    const table = this.table(entity);
    const compiler = this.compiler();
    const names = properties.map((property) => `t.${table.column(property).name}`).join(', ');
    const compiled = compiler.compile(this.visible(entity, condition), table as never, 't');
    const sql = `SELECT ${names}, COUNT(*) FROM ${table.name} t WHERE ${compiled} GROUP BY ${names} ORDER BY ${names} LIMIT ${most}`;
    const rows = await this.connection.read(sql, compiler.parameters);
    return rows.map((row) => Object.assign(Object.fromEntries(properties.map((property, index) => [property, row[index]])) as Pick<E, P>, { count: Number(row.at(-1)) }));
  }

  /** One page in a stable order. @throws Refusal INVALID for a page that cannot be asked for */
  async page<E extends Identified>(entity: EntityClass<E>, condition: Condition, { page, order }: { page: PageArguments; order: Order[] }): Promise<Page<E>> {
    const plan = planPage(page, order);
    const rows = await this.select(entity, all(condition, beyond(plan, order)),
      `${this.ordering(entity, order, plan.backwards)} LIMIT ${plan.size + 1}`);
    const more = rows.length > plan.size;
    const nodes = more ? rows.slice(0, plan.size) : rows;
    return {
      nodes: plan.backwards ? nodes.reverse() : nodes,
      order,
      hasNextPage: plan.backwards ? plan.cursor !== null : more,
      hasPreviousPage: plan.backwards ? more : plan.cursor !== null,
      total: () => this.count(entity, condition),
    };
  }

  /** Inserts many rows of one owner, in as few statements as the engines take. @returns them in their order */
  async createMany<E extends Versioned>(entity: EntityClass<E>, values: readonly (New<E> & { id?: string })[], owner?: Owner): Promise<E[]> {
    const now = this.context.clock.now();
    const stamps = { version: 1, createdAt: now, updatedAt: now, ...this.owner(entity, owner) };
    return this.appendMany(entity, values.map((value) => ({ id: this.context.newId(), ...value, ...stamps })));
  }

  /** Inserts a row. An enterprise's people always create rows of their own enterprise; everybody else names the owner. */
  async create<E extends Versioned>(entity: EntityClass<E>, values: New<E> & { id?: string }, owner?: Owner): Promise<E> {
    const now = this.context.clock.now();
    const stamps = { version: 1, createdAt: now, updatedAt: now, ...this.owner(entity, owner) };
    return this.append(entity, { id: this.context.newId(), ...values, ...stamps });
  }

  /** Inserts a row as it is: for the insert-only tables of the kernel, which have neither version nor owner. */
  async append<E extends object>(entity: EntityClass<E>, values: object): Promise<E> {
    return (await this.appendMany(entity, [values]))[0]!;
  }

  /** The same for many rows. */
  async appendMany<E extends object>(entity: EntityClass<E>, values: readonly object[]): Promise<E[]> {
    const table = this.table(entity);
    const rows = values.map((value) => {
      const row = Object.assign(Object.create(entity.prototype as object) as Record<string, unknown>, value);
      for (const column of table.columns) row[column.property] ??= null;
      return row;
    });
    await insertRows(this.connection, table, rows);
    return rows as E[];
  }

  /**
   * Writes a change of a row that was read before, if it still stands at the version that was read.
   * @returns the row as it is now; the row given stays as it was, for the audit line
   * @throws Refusal CONFLICT when somebody was faster
   */
  async change<E extends Versioned>(row: E, patch: Patch<E>): Promise<E> {
    return (await this.changeMany([{ row, patch }]))[0]!.row;
  }

  /**
   * The same for many rows of one entity, each of them once, which all change the same columns: in as few statements as the engines take.
   * @returns each as it is now and as it was before, as the audit takes them @throws Refusal CONFLICT when somebody was faster with one of them
   */
  async changeMany<E extends Versioned>(changes: readonly Change<E>[]): Promise<Changed<E>[]> {
    const updatedAt = this.context.clock.now();
    return this.write(changes.map(({ row, patch }) => ({ row, patch: { ...patch, version: row.version + 1, updatedAt } })));
  }

  /**
   * Writes what is no news to anybody who works on the row, such as progress or a lease: the version stays, so nobody's own change
   * meets a conflict because of it. It still wins only while the row stands at the version that was read.
   * @returns the row as it is now @throws Refusal CONFLICT when somebody was faster
   */
  async touch<E extends Versioned>(row: E, patch: Patch<E>): Promise<E> {
    return (await this.write([{ row, patch }]))[0]!.row;
  }

  /**
   * Takes rows of one entity that were read before out of their table, if every one of them still stands at the version that was read.
   * Only what nothing rests on can be removed; what was needs its audit lines beforehand.
   * @throws Refusal CONFLICT when somebody was faster with one of them
   */
  async removeMany<E extends Versioned>(rows: readonly E[]): Promise<void> {
    for (let start = 0; start < rows.length; start += MOST_CHANGED) {
      const part = rows.slice(start, start + MOST_CHANGED);
      const entity = part[0]!.constructor as EntityClass<E>;
      const table = this.table(entity);
      const compiler = this.compiler();
      const condition = compiler.compile(this.visible(entity, atTheirVersions(part)), table as never, table.name);
      const removed = await this.connection.write(`DELETE FROM ${table.name} WHERE ${condition}`, compiler.parameters);
      if (removed !== part.length) throw conflict(part[0]!.version);
    }
  }

  private async write<E extends Versioned>(changes: readonly { row: E; patch: object }[]): Promise<Changed<E>[]> {
    const written: Changed<E>[] = [];
    for (let start = 0; start < changes.length; start += MOST_CHANGED) written.push(...await this.update(changes.slice(start, start + MOST_CHANGED)));
    return written;
  }

  private async update<E extends Versioned>(changes: readonly { row: E; patch: object }[]): Promise<Changed<E>[]> {
    const entity = changes[0]!.row.constructor as EntityClass<E>;
    const table = this.table(entity);
    const given = changes.map(({ row, patch }) => ({ id: row.id, values: Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined)) }));
    const { sql, parameters } = assignments(table as never, given);
    const compiler = this.compiler();
    const condition = compiler.compile(this.visible(entity, atTheirVersions(changes.map(({ row }) => row))), table as never, table.name);
    const touched = await this.connection.write(`UPDATE ${table.name} SET ${sql} WHERE ${condition}`, [...parameters, ...compiler.parameters]);
    if (touched !== changes.length) await this.refuseStale(entity, changes.map(({ row }) => row));
    return changes.map(({ row: before }, index) => ({ before, row: Object.assign(Object.create(entity.prototype as object) as E, before, given[index]!.values) }));
  }

  /** @throws Refusal NOT_FOUND when one of them is not there, else CONFLICT with the version of one that has moved on */
  private async refuseStale<E extends Versioned>(entity: EntityClass<E>, rows: readonly E[]): Promise<never> {
    const current: number[] = [];
    for (const { id } of rows) current.push((await this.get(entity, id)).version);
    // Those that did stand at their version have been moved on by one themselves.
    throw conflict(current.find((version, index) => version > rows[index]!.version + 1) ?? current[0]!);
  }

  /** Moves every row of an enterprise to its new region. The version stays: nobody's work on a row is touched by a move. */
  async moveToRegion(enterpriseId: string, regionCode: string): Promise<void> {
    for (const table of this.context.tables.all()) {
      if (!table.has('enterpriseId') || !table.has('regionCode')) continue;
      const compiler = this.compiler();
      const rows = this.visible(table.entity, where<Owned>().equal('enterpriseId', enterpriseId));
      const condition = compiler.compile(rows, table, table.name);
      await this.connection.write(`UPDATE ${table.name} SET ${table.column('regionCode').name} = ? WHERE ${condition}`, [regionCode, ...compiler.parameters]);
    }
  }

  private owner(entity: EntityClass, owner: Owner | undefined): Partial<Owned> {
    if (!(entity.prototype instanceof Owned)) return {};
    const { viewer } = this.context;
    if (viewer.kind === 'enterprise') return { enterpriseId: viewer.enterpriseId, regionCode: viewer.regionCode };
    if (!owner) throw new Error(`${entity.name} belongs to an enterprise; the service must name it`);
    return { enterpriseId: owner.id, regionCode: owner.regionCode };
  }

  private async select<E extends object>(entity: EntityClass<E>, condition: Condition, tail: string): Promise<E[]> {
    const table = this.table(entity);
    const compiler = this.compiler();
    const compiled = compiler.compile(this.visible(entity, condition), table as never, 't');
    const rows = await this.connection.read(`SELECT ${table.selected} FROM ${table.name} t WHERE ${compiled} ${tail}`, compiler.parameters);
    return rows.map((row) => table.decode(row));
  }

  private ordering<E extends object>(entity: EntityClass<E>, order: readonly Order[], backwards: boolean): string {
    const table = this.table(entity);
    const parts = table.has('id') ? [...order, { property: 'id', descending: order.at(-1)?.descending ?? false }] : order;
    return `ORDER BY ${parts.map((part) => `t.${table.column(part.property).name} ${part.descending !== backwards ? 'DESC' : 'ASC'}`).join(', ')}`;
  }

  private visible(entity: EntityClass, condition: Condition): Condition {
    const scope = scopeOf(entity)(this.context.viewer);
    return condition === everything ? scope : all(scope, condition);
  }

  private compiler(): Compiler {
    return new Compiler(this.context.tables, this.context.viewer);
  }

  private table<E extends object>(entity: EntityClass<E>): Table<E> {
    return this.context.tables.of(entity);
  }
}

