import type { GraphQLObjectType } from 'graphql';
import type { PeopledWorld } from '../cast/full-world/peopled';
import type { Asker } from '../cast/world';
import type { Oracle, Witness } from './oracle';
import { countedBy, follow, isKept, type Edge } from './relations';
import type { RawRow } from './rows';
import { argumentOf, edgesOf, isConnection, isLeaf, isRow, most, mutation, objectOf, query, rowTypeOf } from './schema';
import { branchesOf, glance } from './selections';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);
const listed = (value: unknown): Data[] => (Array.isArray(value) ? value : [value]).filter(isData);
export const idsOf = (rows: readonly { id?: unknown }[]): string[] => rows.map(({ id }) => String(id)).sort();

/** What two sets of ids do not have in common, in words; empty when they are equal. */
export function difference(seen: readonly string[], expected: readonly string[]): string {
  const [left, right] = [new Set(seen), new Set(expected)];
  const [more, less] = [seen.filter((id) => !right.has(id)), expected.filter((id) => !left.has(id))];
  return [...(more.length > 0 ? [`shows ${more.length} that must not be seen (${more[0]})`] : []), ...(less.length > 0 ? [`hides ${less.length} (${less[0]})`] : [])].join(', ');
}

/** The path on which something was found. */
interface Place { who: Witness; path: string }

/** Walks the schema as somebody and holds every set of ids against the oracle. */
export class Walk {
  /** Where an answer and the oracle differ, in words. */
  readonly faults: string[] = [];
  /** Fields of types that were asked of at least one row. */
  readonly visited = new Set<string>();
  /** Edges that led to at least one row. */
  readonly led = new Set<string>();

  constructor(private readonly world: Pick<PeopledWorld, 'as'>, private readonly oracle: Oracle) {}

  /** Takes every path from a root field that is asked for without an id, or sees it refused. */
  async take(who: Witness, root: string): Promise<void> {
    const field = query.getFields()[root];
    const by = this.world.as(who.name);
    if (!field) throw new Error(`there is no root field ${root}`);
    if (!this.oracle.mayAsk(who, root, rowTypeOf(field)?.name ?? '')) return this.refused(who, root);
    for (const [index, { selection }] of branchesOf(root).entries()) {
      const answer = await by.ask<Data>(`{ ${root}${most(field)} ${selection} }`);
      if (answer.errors || !answer.data) this.faults.push(`${who.name}: ${root} is refused: ${JSON.stringify(answer.errors?.[0])}`);
      else await this.root({ who, path: root }, { value: answer.data[root], isFirst: index === 0 });
    }
  }

  /** Holds one answer of a root field against what its rows lead to. */
  async root({ who, path }: Place, { value, isFirst }: { value: unknown; isFirst: boolean }): Promise<void> {
    const field = query.getFields()[path];
    const type = field && (rowTypeOf(field) ?? objectOf(field.type));
    if (!field || !type) return;
    this.visited.add(`Query.${path}`);
    const nodes = isConnection(field) && isData(value) ? listed(value.nodes) : listed(value);
    if (isConnection(field) && isData(value)) this.connection(objectOf(field.type), value);
    for (const node of nodes) this.row({ who, path }, { type, data: node });
    if (!isFirst || !this.oracle.rows.has(type.name)) return;
    const expected = this.oracle.rootRows(who, path, type.name);
    const all = isConnection(field) && isData(value) ? await this.pages(this.world.as(who.name), path, value) : nodes;
    this.compare({ who, path }, idsOf(all), expected);
    if (isData(value) && 'totalCount' in value && value.totalCount !== expected.length) this.faults.push(`${who.name}: ${path}.totalCount is ${String(value.totalCount)}, not ${expected.length}`);
  }

  /** Holds what a mutation answered with against what its rows lead to. */
  payload(who: Witness, { name, value }: { name: string; value: unknown }): void {
    const field = mutation.getFields()[name];
    const type = field && objectOf(field.type);
    if (!type) return;
    this.visited.add(`Mutation.${name}`);
    for (const data of listed(value)) this.row({ who, path: name }, { type, data });
  }

  /** Asks for what the oracle says is not open to somebody. */
  async refused(who: Witness, root: string): Promise<void> {
    const field = query.getFields()[root];
    const [row] = this.oracle.rows.of(field && rowTypeOf(field)?.name || 'Enterprise');
    const values = field && argumentOf(field, 'id') ? `(id: "${row?.id}")` : field && most(field);
    const { data, errors } = await this.world.as(who.name).ask<Data>(`{ ${root}${values} ${glance(root)} }`);
    const code = errors?.[0]?.extensions.code;
    const expected = who.kind === 'NONE' ? 'UNAUTHENTICATED' : 'FORBIDDEN';
    if ((data?.[root] ?? null) !== null || code !== expected) this.faults.push(`${who.name}: ${root} is not refused with ${expected} but answers ${code ?? 'with data'}`);
  }

  /** The rows of all pages; the first one is there already. */
  private async pages(by: Asker, root: string, first: Data): Promise<Data[]> {
    const found = listed(first.nodes);
    for (let page = first; isData(page.pageInfo) && page.pageInfo.hasNextPage;) {
      const next: Data = await by.get<Data>(`query ($after: String) { ${root}(first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`, { after: page.pageInfo.endCursor });
      page = isData(next[root]) ? next[root] : {};
      found.push(...listed(page.nodes));
    }
    return found;
  }

  /** The fields of a connection and of what it is made of; the rows themselves come by `nodes`. */
  private connection(type: GraphQLObjectType | null, value: Data): void {
    for (const [name, inner] of Object.entries(value)) {
      this.visited.add(`${type?.name}.${name}`);
      const field = type?.getFields()[name];
      const innerType = field && objectOf(field.type);
      if (name === 'nodes' || !innerType) continue;
      for (const entry of listed(inner)) for (const part of Object.keys(entry)) this.visited.add(`${innerType.name}.${part}`);
    }
  }

  private row({ who, path }: Place, { type, data }: { type: GraphQLObjectType; data: Data }): void {
    const row = this.oracle.rows.has(type.name) ? this.oracle.rows.find(type.name, data.id) : { id: String(data.id) };
    if (this.oracle.rows.has(type.name) && isRow(type) && row && !this.oracle.sees(who, type.name, row)) this.faults.push(`${who.name}: ${path} shows a ${type.name} that must not be seen`);
    if (!row) return void this.faults.push(`${who.name}: ${path} shows a ${type.name} that the database does not have`);
    for (const [name, value] of Object.entries(data)) {
      this.visited.add(`${type.name}.${name}`);
      const field = type.getFields()[name];
      if (!field) continue;
      if (isLeaf(field)) this.count({ who, path: `${path}.${name}` }, { type, name, value, row });
      else this.edge({ who, path: `${path}.${name}` }, { edge: edgesOf(type).find((edge) => edge.field === name), value, row, parts: objectOf(field.type) });
    }
  }

  private edge(place: Place, { edge, value, row, parts }: { edge: Edge | undefined; value: unknown; row: RawRow; parts: GraphQLObjectType | null }): void {
    const rows = listed(value);
    if (!edge) return this.values(place, { type: parts, parts: rows, row });
    if (rows.length > 0) this.led.add(`${edge.type}.${edge.field}`);
    const leads = follow(edge, { row, rows: this.oracle.rows, who: place.who });
    const visible = (leads ?? this.oracle.rows.of(edge.entity)).filter((other) => this.oracle.sees(place.who, edge.entity, other));
    if (leads) this.compare(place, idsOf(rows), visible);
    else this.compare(place, idsOf(rows), visible.filter(({ id }) => rows.some((shown) => shown.id === id)));
    if (parts) for (const data of rows) this.row(place, { type: parts, data });
  }

  /** Notes the fields of what is no row, and of what that is made of; the rows that it leads to are held against the oracle. */
  private values(place: Place, { type, parts, row }: { type: GraphQLObjectType | null; parts: readonly Data[]; row: RawRow }): void {
    for (const part of parts) {
      for (const [name, inner] of Object.entries(part)) {
        this.visited.add(`${type?.name}.${name}`);
        const field = type?.getFields()[name];
        const edge = type ? edgesOf(type).find((one) => one.field === name) : undefined;
        this.edge({ ...place, path: `${place.path}.${name}` }, { edge, value: inner, row, parts: field ? objectOf(field.type) : null });
      }
    }
  }

  private count(place: Place, { type, name, value, row }: { type: GraphQLObjectType; name: string; value: unknown; row: RawRow }): void {
    if (!name.endsWith('Count') || isKept(type.name)) return;
    const edge = countedBy(type.name, name, { edges: edgesOf(type), rows: this.oracle.rows });
    const counted = (follow(edge, { row, rows: this.oracle.rows, who: place.who }) ?? []).filter((other) => this.oracle.sees(place.who, edge.entity, other));
    if (value !== counted.length) this.faults.push(`${place.who.name}: ${place.path} is ${String(value)}, not ${counted.length}`);
  }

  private compare({ who, path }: Place, seen: readonly string[], expected: readonly RawRow[]): void {
    const fault = difference(seen, idsOf(expected));
    if (fault) this.faults.push(`${who.name}: ${path} ${fault}`);
    if (new Set(seen).size !== seen.length) this.faults.push(`${who.name}: ${path} shows a row twice`);
  }
}
