import { phrase, type FieldIssue } from '@bianzhong/domain';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal } from './errors';
import type { Request } from './request';

/** Codes by which the GraphQL layer itself refuses a document; the reader of the API sees one word for them. */
const REFUSED_DOCUMENTS = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT', 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE']);

/** A document can be long, and so can what is said about it. */
const LONGEST_DETAIL = 200;

/** Finds the refusal inside the wrappings of executor and scalars. */
function refusalIn(error: unknown): Refusal | null {
  for (let inner = error, depth = 0; inner && depth < 5; depth++) {
    if (inner instanceof Refusal) return inner;
    inner = unwrapResolverError(inner) !== inner ? unwrapResolverError(inner) : (inner as { originalError?: unknown }).originalError;
  }
  return null;
}

/** First formatting: a code and a reason for everything. Whatever was not meant is logged whole and shown as nothing but INTERNAL. */
export function formatError(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const refusal = refusalIn(error);
    const place = { locations: formatted.locations, path: formatted.path };
    if (refusal) return { ...place, message: refusal.reason, extensions: { code: refusal.code, reason: refusal.reason, ...refusal.details } };
    if (REFUSED_DOCUMENTS.has(String(formatted.extensions?.code))) {
      return { ...place, message: formatted.message, extensions: { code: 'INVALID', reason: 'query.invalid', params: { detail: formatted.message.slice(0, LONGEST_DETAIL) } } };
    }
    log.error({ err: error, path: formatted.path }, 'unexpected error');
    return { ...place, message: 'internal', extensions: { code: 'INTERNAL', reason: 'internal' } };
  };
}

/** Second formatting: texts in the viewer's language, and the number under which the log has the rest. */
export function inWords(error: GraphQLFormattedError, { language, requestId }: { language: 'zh' | 'en'; requestId: string }): GraphQLFormattedError {
  const { reason, params, fields, ...rest } = (error.extensions ?? {}) as { reason?: string; params?: Record<string, string | number>; fields?: FieldIssue[] };
  return {
    ...error,
    message: phrase(reason ?? 'internal', language, params),
    extensions: {
      ...rest, reason, ...(params && { params }),
      ...(fields && { fields: fields.map((field) => ({ ...field, message: phrase(field.reason, language, field.params) })) }),
      requestId,
    },
  };
}

/** Writes the words into every answer, and how many statements it took. */
export const words: ApolloServerPlugin<Request> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue }) {
        response.http.headers.set('server-timing', `db;desc="${contextValue.connection?.statements ?? 0} statements"`);
        response.http.headers.set('cache-control', 'no-store');
        if (response.body.kind !== 'single') return;
        const { errors } = response.body.singleResult;
        if (!errors) return;
        const reader = { language: contextValue.origin?.language ?? 'zh', requestId: contextValue.id ?? '' };
        response.body.singleResult.errors = errors.map((error) => inWords(error, reader));
      },
    };
  },
};
