import { getNamedType, isInputObjectType, isLeafType, isNonNullType, isObjectType, type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType, type GraphQLObjectType, type GraphQLOutputType } from 'graphql';
import { contract } from '../../server/src/schema';
import type { Edge } from './relations';

export const schema = contract();
export const query = schema.getQueryType() as GraphQLObjectType;
export const mutation = schema.getMutationType() as GraphQLObjectType;

type Field = GraphQLField<unknown, unknown>;

export const fieldsOf = (type: GraphQLObjectType): Field[] => Object.values(type.getFields());
export const objectOf = (type: GraphQLOutputType): GraphQLObjectType | null => {
  const named = getNamedType(type);
  return isObjectType(named) ? named : null;
};
export const isLeaf = (field: Field): boolean => isLeafType(getNamedType(field.type));
/** A type that stands for a row: it can be told from others by its id. */
export const isRow = (type: GraphQLObjectType): boolean => 'id' in type.getFields();
export const argumentOf = (field: Field, name: string): GraphQLArgument | undefined => field.args.find((argument) => argument.name === name);

/** The type of the rows that a field leads to, through the connection if it has one; null when it leads to none. */
export function rowTypeOf(field: Field): GraphQLObjectType | null {
  const type = objectOf(field.type);
  const nodes = type?.getFields().nodes;
  return nodes ? objectOf(nodes.type) : type && isRow(type) ? type : null;
}

export const isConnection = (field: Field): boolean => Boolean(objectOf(field.type)?.getFields().nodes);

const edges = new Map<GraphQLObjectType, readonly Edge[]>();

/** The edges of a type that lead to rows. */
export function edgesOf(type: GraphQLObjectType): readonly Edge[] {
  const kept = edges.get(type) ?? fieldsOf(type).flatMap((field) => {
    const entity = rowTypeOf(field);
    return entity ? [{ type: type.name, field: field.name, entity: entity.name }] : [];
  });
  edges.set(type, kept);
  return kept;
}

/** The fields of a list's filter. */
export function filterFieldsOf(root: Field) {
  const filter = argumentOf(root, 'filter');
  const type = filter && getNamedType(filter.type);
  return isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

/** Root fields that cannot be asked without saying what for; `arguments.test.ts` asks them with what the world holds. */
export const ROOTS_WITH_ARGUMENTS: readonly string[] = fieldsOf(query)
  .filter((field) => !argumentOf(field, 'id') && field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)).map(({ name }) => name);

/** All object types that the other root fields lead to, the root itself included. */
export function reachableFromRoots(): Set<GraphQLObjectType> {
  const found = new Set<GraphQLObjectType>([query]);
  for (const field of fieldsOf(query)) {
    const type = objectOf(field.type);
    if (type && !ROOTS_WITH_ARGUMENTS.includes(field.name)) reachable(type, found);
  }
  return found;
}

/** All object types that can be reached from a type. */
export function reachable(from: GraphQLObjectType, found = new Set<GraphQLObjectType>()): Set<GraphQLObjectType> {
  if (found.has(from)) return found;
  found.add(from);
  for (const field of fieldsOf(from)) {
    const type = objectOf(field.type);
    if (type) reachable(type, found);
  }
  return found;
}

/** The arguments with which a field is asked for as much as it gives. @throws Error for one that the sweep knows no value of */
export function most(field: Field, size = 100): string {
  const unknown = field.args.find((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined && argument.name !== 'id');
  if (unknown) throw new Error(`the sweep has no value for the argument ${unknown.name} of ${field.name}`);
  return argumentOf(field, 'first') ? `(first: ${size})` : '';
}

/** Every place of an input where an identifier stands, as a path; `reasons.0.id` for one inside a list. */
export function idPathsOf(type: GraphQLInputObjectType, before: readonly string[] = []): string[][] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    const path = [...before, field.name, ...(String(field.type).startsWith('[') ? ['0'] : [])];
    if (isInputObjectType(named)) return idPathsOf(named, path);
    return named.name === 'ID' ? [path] : [];
  });
}
