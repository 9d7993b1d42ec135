import { getNamedType, isLeafType, type GraphQLArgument, type GraphQLFieldResolver, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Request } from './request';

type FieldResolverMetadata = ReturnType<typeof getMetadataStorage>['fieldResolvers'][number];
const MOST_PARAMETERS = 3;

type Parameter = (source: unknown, values: Record<string, unknown>, request: Request) => unknown;

/** How one parameter of a resolver's method is got, or null when it needs more than to be passed on. */
function parameterOf(parameter: NonNullable<FieldResolverMetadata['params']>[number], values: readonly GraphQLArgument[]): Parameter | null {
  switch (parameter.kind) {
    case 'root': return parameter.propertyName ? null : (source) => source;
    case 'context': return parameter.propertyName ? null : (_source, _values, request) => request;
    case 'arg': {
      const argument = values.find(({ name }) => name === parameter.name);
      return argument && isLeafType(getNamedType(argument.type)) ? (_source, given) => given[parameter.name] : null;
    }
    default: return null;
  }
}

/** Calls the method of a resolver class with its parameters, and nothing in between; null when that would not be the same. */
function directCall(metadata: FieldResolverMetadata, values: readonly GraphQLArgument[]): GraphQLFieldResolver<unknown, Request> | null {
  const ordered = [...metadata.params ?? []].sort((one, other) => one.index - other.index).map((parameter) => parameterOf(parameter, values));
  if (ordered.length > MOST_PARAMETERS || ordered.some((parameter) => parameter === null) || metadata.kind !== 'external') return null;
  const parameters = ordered as Parameter[];
  const resolver = new (metadata.target as new () => Record<string, (...passed: unknown[]) => unknown>)();
  const method = resolver[metadata.methodName] as (...passed: unknown[]) => unknown;
  const [first, second, third] = parameters;
  if (!first) return () => method.call(resolver);
  if (!second) return (source, given, request) => method.call(resolver, first(source, given, request));
  if (!third) return (source, given, request) => method.call(resolver, first(source, given, request), second(source, given, request));
  return (source, given, request) => method.call(resolver, first(source, given, request), second(source, given, request), third(source, given, request));
}

/**
 * Edges and derived fields are resolved for every row of a list, and type-graphql's own wrapping (container, middlewares,
 * conversion of arguments to classes) costs more than most of them do. Here their methods are called directly.
 */
export function directly(schema: GraphQLSchema): GraphQLSchema {
  const { fieldResolvers, objectTypes } = getMetadataStorage();
  for (const metadata of fieldResolvers) {
    const name = objectTypes.find(({ target }) => target === metadata.getObjectType?.())?.name;
    const field = (name ? schema.getType(name) as GraphQLObjectType | undefined : undefined)?.getFields()[metadata.schemaName];
    const call = field && directCall(metadata, field.args);
    if (field && call) field.resolve = call;
  }
  return schema;
}
