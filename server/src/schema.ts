import { GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync, type NonEmptyArray } from 'type-graphql';
import { directly } from './kernel/direct';
import { faultsOfGate, guard } from './kernel/gate';
import { inTransactions } from './kernel/mutations';
import { MODULES } from './modules';

/** The contract, as the resolvers state it. */
export function contract(): GraphQLSchema {
  const resolvers = MODULES.flatMap((module) => [...module.resolvers]) as unknown as NonEmptyArray<new () => object>;
  return buildSchemaSync({ resolvers, validate: false });
}

/**
 * The schema the server runs: mutations in transactions, guarded fields behind the gate.
 * @throws Error that names every root field without an allowance and every unknown permission
 */
export function executableSchema(): GraphQLSchema {
  const schema = contract();
  const faults = faultsOfGate(schema);
  if (faults.length > 0) throw new Error(`The gate is open: ${faults.join('; ')}`);
  return guard(inTransactions(directly(schema)));
}

/** The contract as text, sorted, as it is committed in `schema/schema.graphql`. */
export function contractText(): string {
  return `${printSchema(lexicographicSortSchema(contract()))}\n`;
}
