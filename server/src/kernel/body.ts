import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods, RouteHandlerMethod } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { prototypeKeyIn, scanJson } from './body.scan';
import { Refusal } from './errors';
import { CEILING, repeated, withinLimits, type Breach, type Limits } from './limits';
import { Measures } from './limits.measure';

/** The one address of the API, and what has to be known to read a request there. */
export interface GraphqlRoute {
  readonly url: string;
  /** Receives requests whose body is an object with a measured text within the limits. */
  readonly handler: RouteHandlerMethod;
  /** The limits of whoever asks. Called before the first byte of the body is read, so the viewer must be known by then. */
  readonly limitsOf: (request: FastifyRequest) => Limits;
  /** Root fields that may stand in a request once only, whatever the other limits allow. */
  readonly oncePerRequest: readonly string[];
  /** The entry of `errors` for a refusal: code, reason, request id, and the text in the viewer's language. */
  readonly format: (refusal: Refusal, request: FastifyRequest) => unknown;
}

/** A body as GraphQL over HTTP has it. Extensions are left behind: they only name queries that were never measured. */
interface Body {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

const JSON_TYPE = /^application\/json(\s*;\s*charset="?utf-8"?)?\s*$/i;
const OTHER_METHODS: HTTPMethods[] = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];
const BAD_REQUEST = 400;
/** How much more than allowed is read and let fall before the refusal: who is cut off while sending never sees it. */
const BYTES_LET_FALL = 16 * 1024 * 1024;
/** Refusals that HTTP has a number of its own for. */
const STATUS: Readonly<Record<string, number>> = { 'body.method': 405, 'limit.body': 413, 'body.contentType': 415 };

/** Refusals made here; others belong to the error handler around this one. */
const isOwn = (error: unknown): error is Refusal => error instanceof Refusal && /^(?:limit|body|query)\./.test(error.reason);

/**
 * Opens the address of the API: POST of one JSON object, nothing else. What breaks a limit (security.md 1.6) is refused
 * before it is parsed as far as that can be, with HTTP 400, 405, 413 or 415 and GraphQL's shape of an error.
 * @param scope an instance of its own, because its body parsers are replaced
 */
export function openGraphql(scope: FastifyInstance, route: GraphqlRoute): void {
  const measures = new Measures(CEILING);
  const refuse = async (): Promise<never> => { throw bodyRefusal('contentType'); };
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('application/json', (request: FastifyRequest, payload: IncomingMessage) => readBody(request, payload, { route, measures }));
  scope.addContentTypeParser('*', refuse);
  scope.setErrorHandler((error, request, reply) => answer(error, { route, request, reply }));
  scope.post(route.url, {
    // A POST without any body never meets a parser.
    preValidation: async (request) => { if (request.body === undefined) throw bodyRefusal('contentType'); },
    handler: route.handler,
  });
  scope.route({
    method: OTHER_METHODS,
    url: route.url,
    onRequest: async (_request, reply) => { void reply.header('allow', 'POST'); throw bodyRefusal('method'); },
    handler: route.handler,
  });
}

function answer(error: unknown, at: { route: GraphqlRoute; request: FastifyRequest; reply: FastifyReply }): FastifyReply {
  const refusal = isMediaTypeFault(error) ? bodyRefusal('contentType') : error;
  if (!isOwn(refusal)) throw error;
  return at.reply.code(STATUS[refusal.reason] ?? BAD_REQUEST).send({ errors: [at.route.format(refusal, at.request)] });
}

/** A Content-Type header that Fastify itself cannot read. */
const isMediaTypeFault = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE';

const bodyRefusal = (reason: string, params?: { key: string }) => new Refusal('INVALID', `body.${reason}`, { params });
const limitRefusal = (breach: Breach) =>
  new Refusal('TOO_MANY', `limit.${breach.limit}`, { params: { actual: breach.actual, maximum: breach.maximum } });

async function readBody(request: FastifyRequest, payload: IncomingMessage, known: { route: GraphqlRoute; measures: Measures }): Promise<Body> {
  const limits = known.route.limitsOf(request);
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '') || request.headers['content-encoding'] !== undefined) throw bodyRefusal('contentType');
  const bytes = await collect(payload, { declared: Number(request.headers['content-length'] ?? 0), maximum: limits.bodyBytes });
  const breach = scanJson(bytes, limits);
  if (breach) throw limitRefusal(breach);
  const body = shaped(parsed(bytes));
  checkOperation(body, { ...known, limits, bytes: bytes.length });
  return body;
}

/**
 * Reads a body to its end, and keeps none of it once it is too long.
 * @throws Refusal `limit.body` at the end, or at once when far too much is declared or sent; the connection is closed then
 */
function collect(payload: IncomingMessage, { declared, maximum }: { declared: number; maximum: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const tooLong = (actual: number) => reject(limitRefusal({ limit: 'body', actual, maximum }));
    let chunks: Buffer[] = [];
    let size = 0;
    if (declared > maximum + BYTES_LET_FALL) tooLong(declared);
    payload.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maximum && declared <= maximum) chunks.push(chunk);
      else chunks = [];
      if (size > maximum + BYTES_LET_FALL) tooLong(size);
    });
    payload.on('end', () => { if (size > maximum) tooLong(size); else resolve(Buffer.concat(chunks)); });
    payload.on('error', () => reject(bodyRefusal('notJson')));
  });
}

function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    throw bodyRefusal('notJson');
  }
}

function shaped(value: unknown): Body {
  if (Array.isArray(value)) throw bodyRefusal('batch');
  if (!isObject(value)) throw bodyRefusal('shape');
  const key = prototypeKeyIn(value);
  if (key !== undefined) throw bodyRefusal('prototypeKey', { key });
  const { query, operationName, variables } = value;
  if (typeof query !== 'string' || query === '') throw bodyRefusal('shape');
  const body: Body = { query };
  // Apollo takes a member that is there without a value for a fault, so empty ones are left out.
  if (typeof operationName === 'string') body.operationName = operationName;
  else if (operationName != null) throw bodyRefusal('shape');
  if (isObject(variables)) body.variables = variables;
  else if (variables != null) throw bodyRefusal('shape');
  return body;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function checkOperation(body: Body, known: { route: GraphqlRoute; measures: Measures; limits: Limits; bytes: number }): void {
  const measured = known.measures.of(body.query);
  if (measured instanceof Refusal) throw measured;
  const breach = withinLimits(measured, known.limits) ?? repeated(measured, known.route.oncePerRequest);
  if (breach) throw limitRefusal(breach);
  if (!measured.mutates && known.bytes > known.limits.readBytes) {
    throw limitRefusal({ limit: 'body', actual: known.bytes, maximum: known.limits.readBytes });
  }
}
