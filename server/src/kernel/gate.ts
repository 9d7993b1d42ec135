import { isForTokens, PERMISSIONS } from '@bianzhong/domain';
import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { applyMiddleware } from 'graphql-middleware';
import { allow, rule, shield } from 'graphql-shield';
import type { Allowance } from './allow';
import { forbidden, unauthenticated, type Refusal } from './errors';
import type { Request } from './request';
import { isSignedIn, mayAttempt, tokenOf } from './viewer';

/** A field that says who may try it. */
export interface GuardedField { type: string; field: string; allowance: Allowance }

function objectTypes(schema: GraphQLSchema): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter((type): type is GraphQLObjectType => 'getInterfaces' in type && 'isTypeOf' in type && !type.name.startsWith('__'));
}

/** Every field of the schema that carries an allowance. */
export function guardedFields(schema: GraphQLSchema): GuardedField[] {
  return objectTypes(schema).flatMap((type) => Object.values(type.getFields())
    .filter((field) => field.extensions.allow !== undefined)
    .map((field) => ({ type: type.name, field: field.name, allowance: field.extensions.allow as Allowance })));
}

/** Names every root field without an allowance and every allowance that is no permission; the start stops when there are any. */
export function faultsOfGate(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((type): type is GraphQLObjectType => Boolean(type));
  const open = roots.flatMap((type) => Object.values(type.getFields())
    .filter((field) => field.extensions.allow === undefined)
    .map((field) => `root field ${type.name}.${field.name} has no @Allow`));
  const unknown = guardedFields(schema)
    .filter(({ allowance }) => allowance !== 'everyone' && allowance !== 'signed in' && !Object.hasOwn(PERMISSIONS, allowance))
    .map(({ type, field, allowance }) => `${type}.${field} asks for the unknown permission ${allowance}`);
  return [...open, ...unknown];
}

/** Stops whoever may not try something at an address that is no field of the schema. @throws Refusal UNAUTHENTICATED or FORBIDDEN */
export function admit(allowance: Allowance, request: Request): void {
  const answer = verdict(allowance, false, request);
  if (answer !== true) throw answer;
}

/** A machine does what a permission of its token names, and nothing else; what concerns the person himself is closed to it. */
function verdictOnToken(allowance: Allowance, isMutation: boolean, { viewer }: Request): true | Refusal {
  if (allowance === 'everyone') return isMutation ? forbidden('token.personOnly') : true;
  if (allowance === 'signed in' || !isForTokens(allowance)) return forbidden('token.personOnly');
  return mayAttempt(viewer, allowance) ? true : forbidden('token.notGranted', { permission: allowance });
}

function verdict(allowance: Allowance, isMutation: boolean, request: Request): true | Refusal {
  const { viewer } = request;
  if (tokenOf(viewer)) return verdictOnToken(allowance, isMutation, request);
  if (allowance === 'everyone') return true;
  if (!isSignedIn(viewer) && viewer.kind !== 'system') return unauthenticated();
  if (allowance === 'signed in') return true;
  if (isSignedIn(viewer) && viewer.mustChangePassword) return forbidden('auth.changePasswordFirst');
  return mayAttempt(viewer, allowance) ? true : forbidden('auth.noPermission');
}

/**
 * Puts a check of the role in front of every guarded field, and of nothing else: graphql-shield wraps each field it is
 * given, and its cost is per field. It knows nothing of rows: scopes and rules decide those, also without it.
 */
export function guard(schema: GraphQLSchema): GraphQLSchema {
  const mutation = schema.getMutationType()?.name;
  const rules = new Map<string, ReturnType<ReturnType<typeof rule>>>();
  const tree: Record<string, Record<string, ReturnType<ReturnType<typeof rule>>>> = {};
  for (const { type, field, allowance } of guardedFields(schema)) {
    const isMutation = type === mutation;
    const name = `allow ${allowance}${isMutation ? ' to change' : ''}`;
    const guardian = rules.get(name) ?? rule(name, { cache: 'no_cache' })((_parent, _arguments, request: Request) => verdict(allowance, isMutation, request));
    rules.set(name, guardian);
    tree[type] = { ...tree[type], [field]: guardian };
  }
  const generator = shield<unknown, Request>(tree, { fallbackRule: allow, allowExternalErrors: true, fallbackError: (error) => error instanceof Error ? error : forbidden('auth.noPermission') });
  const generated = generator.generate(schema) as Record<string, Record<string, unknown>>;
  const guardedOnly = Object.fromEntries(Object.entries(tree).map(([type, fields]) =>
    [type, Object.fromEntries(Object.keys(fields).map((field) => [field, generated[type]?.[field]]))]));
  return applyMiddleware(schema, guardedOnly as never);
}
