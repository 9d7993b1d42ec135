import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import { execute, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Request } from './request';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

/** A query is compiled when it comes for the third time; one-off documents, and a flood of them, cost no compiling. */
const COMPILE_AT_USE = 3;
const MOST_KEPT = 500;
const UNKNOWN_OPERATION = 'The request names no operation of its document that can be run.';

type Gateway = ApolloServerOptionsWithGateway<Request>['gateway'];

interface Kept { uses: number; compiled: CompiledQuery | null }

/** The document or its variables do not fit: nothing ran, and the fault is the sender's. */
function misfit(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { nodes: error.nodes, originalError: error.originalError, extensions: { code: 'BAD_USER_INPUT' } });
}

/** What the compiler throws may lack `extensions`, which the formatting of errors relies on. */
function whole(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  if (result.data === undefined) return { errors: result.errors.map(misfit) };
  return {
    ...result,
    errors: result.errors.map((error) => error.extensions ? error : new GraphQLError(error.message, {
      nodes: error.nodes, path: error.path, originalError: error.originalError ?? (error as unknown as Error),
    })),
  };
}

/**
 * Runs operations behind Apollo's executor hook. Queries that come again are compiled by graphql-jit; mutations, whose
 * order is part of their meaning, always run under graphql-js.
 * @param compiling false runs everything under graphql-js, so that a fault of the compiler shows
 */
export function executionOf(schema: GraphQLSchema, compiling: boolean): Gateway {
  const kept = new Map<string, Kept>();
  const remember = (key: string): Kept => {
    const entry = kept.get(key) ?? { uses: 0, compiled: null };
    kept.delete(key);
    kept.set(key, entry);
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
    return entry;
  };
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, operation, operationName, queryHash, request, context }) => {
        const plain = () => execute({ schema, document, contextValue: context, variableValues: request.variables, operationName });
        if (!operation || operation.operation === 'subscription') return { errors: [misfit(new GraphQLError(UNKNOWN_OPERATION))] };
        if (!compiling || operation.operation !== 'query') return whole(await plain());
        const entry = remember(`${queryHash}:${operationName ?? ''}`);
        if (++entry.uses < COMPILE_AT_USE) return whole(await plain());
        if (!entry.compiled) {
          const compiled = compileQuery(schema, document, operationName ?? undefined, { disableLeafSerialization: true });
          if (!isCompiledQuery(compiled)) return whole(await plain());
          entry.compiled = compiled;
        }
        return whole(await entry.compiled.query(undefined, context, request.variables ?? {}));
      },
    }),
    stop: async () => undefined,
  };
}
