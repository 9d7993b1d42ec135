/** One refused field: the path inside the input, without the leading `input.`, and a sentence for the reader. */
export interface FieldFailure {
  path: string;
  message: string;
}

/** What a screen needs to know of something that did not work; GraphQL and HTTP are already translated away. */
export interface Failure {
  code:
    | 'UNAUTHENTICATED'
    | 'FORBIDDEN'
    | 'NOT_FOUND'
    | 'INVALID'
    | 'CONFLICT'
    | 'TOO_MANY'
    | 'UNAVAILABLE'
    | 'INTERNAL'
    | 'OFFLINE';
  /** `noun.reason`, stable; for tests and for screens that answer one reason in a special way. */
  reason: string;
  message: string;
  fields: FieldFailure[];
  requestId: string | null;
  /** Only for CONFLICT: the version the row has now. */
  currentVersion: number | null;
}
