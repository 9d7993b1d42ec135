import type { GraphQLObjectType } from 'graphql';
import { edgesOf, fieldsOf, isConnection, isLeaf, isRow, most, objectOf, query } from './schema';

/** How many hops of rows a path has, its root field included. */
export const DEPTH = 4;
/** From this hop on only what tells rows apart is asked for: their other fields were asked for nearer to the root. */
const FULL_UNTIL = 2;

const leaves = (type: GraphQLObjectType, isFull: boolean) => fieldsOf(type).filter(isLeaf)
  .filter(({ name, args }) => args.length === 0 && (isFull || name === 'id' || name.endsWith('Count'))).map(({ name }) => name);

/** Fields that are no rows: values of several parts, and which rows those lead to. */
function values(type: GraphQLObjectType): string[] {
  return fieldsOf(type).flatMap((field) => {
    const inner = objectOf(field.type);
    return inner && !isRow(inner) && !isConnection(field) ? [`${field.name}${most(field)} { ${[...leaves(inner, true), ...values(inner), ...edgesOf(inner).map((edge) => `${edge.field} { id }`)].join(' ')} }`] : [];
  });
}

/** What is asked of a row at a hop: its fields, and the rows it leads to by edges that the path has not taken yet. */
function ofRow(type: GraphQLObjectType, hop: number, taken: ReadonlySet<string>): string {
  const own = [...leaves(type, hop <= FULL_UNTIL), ...(hop <= FULL_UNTIL ? values(type) : [])];
  const onward = hop === DEPTH ? [] : edgesOf(type).filter((edge) => !taken.has(`${edge.type}.${edge.field}`))
    .map((edge) => ofEdge(type, edge.field, { hop, taken }));
  return [...own, ...onward].join(' ');
}

function ofEdge(type: GraphQLObjectType, name: string, { hop, taken }: { hop: number; taken: ReadonlySet<string> }): string {
  const field = type.getFields()[name];
  const inner = field && objectOf(field.type);
  if (!field || !inner) throw new Error(`${type.name}.${name} leads to no rows`);
  const further = new Set([...taken, `${type.name}.${name}`]);
  const node = isConnection(field) ? objectOf(inner.getFields().nodes?.type ?? field.type) : inner;
  const selection = ofRow(node ?? inner, hop + 1, further);
  return `${name}${most(field)} { ${isConnection(field) ? `nodes { ${selection} }` : selection} }`;
}

const CONNECTION = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';

/** What is asked of a root field in one operation: the fields of its rows, and the paths that go on by one of their edges. */
export interface Branch { root: string; selection: string }

/** The operations that take every path from a root field: one for each edge of its rows, so that each keeps within the limits. */
export function branchesOf(root: string): Branch[] {
  const field = query.getFields()[root];
  const type = field && objectOf(field.type);
  if (!field || !type) return [{ root, selection: '' }];
  const row = isConnection(field) ? objectOf(type.getFields().nodes?.type ?? field.type) ?? type : type;
  const wrap = (inner: string) => isConnection(field) ? `{ nodes { ${inner} } ${CONNECTION} }` : `{ ${inner} }`;
  const edges = edgesOf(row);
  const own = [...leaves(row, true), ...values(row)].join(' ');
  if (edges.length === 0) return [{ root, selection: wrap(own) }];
  return edges.map((edge, index) => ({
    root, selection: wrap(`${index === 0 ? own : 'id'} ${ofEdge(row, edge.field, { hop: 1, taken: new Set() })}`),
  }));
}

/** A plain look at a root field: the ids of its rows. */
export function glance(root: string): string {
  const field = query.getFields()[root];
  const type = field && objectOf(field.type);
  if (!type) return '';
  if (field && isConnection(field)) return '{ nodes { id } totalCount }';
  return isRow(type) ? '{ id }' : `{ ${leaves(type, true)[0] ?? '__typename'} }`;
}

/** What is asked of the answer of a mutation: its fields, and the rows it leads to. */
export function payloadOf(type: GraphQLObjectType): string {
  return ofRow(type, FULL_UNTIL, new Set());
}
