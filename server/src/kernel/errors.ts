import type { FieldIssue } from '@bianzhong/domain';
import { GraphQLError } from 'graphql';

export type ErrorCode =
  | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'INVALID' | 'CONFLICT' | 'TOO_MANY' | 'UNAVAILABLE' | 'INTERNAL';


export interface ErrorDetails {
  params?: Record<string, string | number>;
  fields?: FieldIssue[];
  current?: { version: number };
}

/** Every refusal the product makes on purpose. The text is added when the answer is formatted. */
export class Refusal extends GraphQLError {
  constructor(readonly code: ErrorCode, readonly reason: string, readonly details: ErrorDetails = {}) {
    super(reason, { extensions: { code, reason, ...details } });
  }
}

export const unauthenticated = (reason = 'auth.signInFirst') => new Refusal('UNAUTHENTICATED', reason);
export const forbidden = (reason: string, params?: ErrorDetails['params']) => new Refusal('FORBIDDEN', reason, { params });
/** Foreign and missing rows give the same answer: existence is information. */
export const notFound = () => new Refusal('NOT_FOUND', 'record.notFound');
export const invalid = (fields: FieldIssue[]) => new Refusal('INVALID', 'input.invalid', { fields });
/** One field was refused. @param path e.g. `input.validTo` */
export const invalidField = (path: string, reason: string, params?: FieldIssue['params']) => invalid([{ path, reason, params }]);
/** The row was changed by somebody else. @param version the version it has now */
export const conflict = (version: number) => new Refusal('CONFLICT', 'record.conflict', { current: { version } });
export const tooMany = (reason: string, params?: ErrorDetails['params']) => new Refusal('TOO_MANY', reason, { params });
export const unavailable = (reason: string) => new Refusal('UNAVAILABLE', reason);
