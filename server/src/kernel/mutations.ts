import { defaultFieldResolver, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql';
import type { Request } from './request';
import { transaction } from './transaction';

/**
 * Runs every mutation field in a transaction of its own and hands the resolver the request of that transaction.
 * A mutation that leaves no audit line is rolled back: what nobody can trace must not happen.
 * Runs in front of nothing but the resolver: the gate refuses first, before a transaction is opened.
 */
export function inTransactions(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (field.extensions.transaction === 'own') continue;
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (...[source, parameters, request, info]: Parameters<GraphQLFieldResolver<unknown, Request>>) => transaction(request, async (inner) => {
      const result: unknown = await resolve(source, parameters, inner, info);
      if (inner.audit.written === 0 && !inner.audit.repeated) throw new Error(`${field.name} left no audit line`);
      return result;
    });
  }
  return schema;
}
