import { ApolloError, type ServerError } from '@apollo/client/core';
import { say } from '../i18n';
import type { Failure, FieldFailure } from '../ui/failure';

interface Extensions {
  code?: Failure['code'];
  reason?: string;
  fields?: FieldFailure[];
  requestId?: string;
  current?: { version?: number };
}

interface Told {
  message: string;
  extensions?: Extensions;
}

/** Whatever was thrown on the way to the server and back, as a failure the screens can show. */
export function toFailure(error: unknown): Failure {
  const told = toldErrors(error)[0];
  if (told?.extensions?.code) return fromServer(told, told.extensions);
  const isUnreachable = !navigator.onLine || (error instanceof ApolloError && error.networkError instanceof TypeError);
  return plainFailure(isUnreachable ? 'OFFLINE' : 'INTERNAL');
}

/** A failure that the browser noticed by itself. */
export function plainFailure(code: 'OFFLINE' | 'INTERNAL' | 'NOT_FOUND'): Failure {
  const message = say(`shell.failure.${code}`);
  return { code, reason: `web.${code}`, message, fields: [], requestId: null, currentVersion: null };
}

/** A fault of one field that only the screen can see, such as a password repeated differently. */
export function fieldFailure(path: string, message: string): Failure {
  return { ...plainFailure('INTERNAL'), code: 'INVALID', reason: 'web.field', fields: [{ path, message }] };
}

/** What an address beside the API answered in the place of what was asked for. @param text its body */
export function failureOfBody(text: string): Failure {
  try {
    const [told] = (JSON.parse(text) as { errors?: Told[] }).errors ?? [];
    return told?.extensions ? fromServer(told, told.extensions) : plainFailure('INTERNAL');
  } catch {
    // A proxy on the way answers in its own words.
    return plainFailure('INTERNAL');
  }
}

function fromServer(told: Told, { code, reason, fields, requestId, current }: Extensions): Failure {
  return {
    code: code ?? 'INTERNAL',
    reason: reason ?? '',
    message: told.message,
    fields: (fields ?? []).map(({ path, message }) => ({ path: path.replace(/^input\./, ''), message })),
    requestId: requestId ?? null,
    currentVersion: current?.version ?? null,
  };
}

// Requests refused before they are executed come with a 4xx status and the same body of errors.
function toldErrors(error: unknown): readonly Told[] {
  if (!(error instanceof ApolloError)) return [];
  if (error.graphQLErrors.length > 0) return error.graphQLErrors;
  const body = (error.networkError as ServerError | null)?.result;
  return typeof body === 'object' && Array.isArray(body.errors) ? (body.errors as Told[]) : [];
}
