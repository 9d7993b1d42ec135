/** Bytes for the API, as a stranger may send them. */
export interface BombRequest {
  readonly method: string;
  /** By default the address of the API. */
  readonly path?: string;
  /** A `content-length` or `transfer-encoding` given here is sent as it stands, whether it is true or not. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
}

/**
 * One kind of request that has brought down or opened up some GraphQL server.
 * `refused`: the answer is an HTTP 4xx or an error with one of our codes. `harmless`: it may also be answered, or wait
 * for bytes that never come; it never shows the inside of the server.
 */
export interface Bomb {
  readonly name: string;
  readonly request: BombRequest;
  readonly expect: 'refused' | 'harmless';
}

export const JSON_HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': '1' } as const;

/** The parts of a text, one per index, with a space between them. */
export const repeat = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');

/** A bomb whose body is written out by hand, because no JSON library would write it. */
export function written(name: string, body: string | Buffer, expect: Bomb['expect'] = 'refused'): Bomb {
  return { name, expect, request: { method: 'POST', headers: JSON_HEADERS, body } };
}

/** A bomb in the text of a query. */
export function text(name: string, query: string, expect: Bomb['expect'] = 'refused'): Bomb {
  return written(name, JSON.stringify({ query }), expect);
}

/** A bomb in the members beside the query. */
export function posted(name: string, body: Record<string, unknown>, expect: Bomb['expect'] = 'refused'): Bomb {
  return written(name, JSON.stringify(body), expect);
}
