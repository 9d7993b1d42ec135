import Fastify, { type FastifyInstance } from 'fastify';
import { request as httpRequest, type ClientRequest } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openGraphql } from './body';
import { LIMITS, type ViewerClass } from './limits';

let app: FastifyInstance;
let bodiesAnswered = 0;

beforeAll(async () => {
  app = Fastify();
  await app.register(async (scope) => openGraphql(scope, {
    url: '/graphql',
    handler: async (request) => { bodiesAnswered++; return { data: request.body }; },
    limitsOf: (request) => LIMITS[(request.headers['x-class'] ?? 'member') as ViewerClass],
    oncePerRequest: ['signIn'],
    format: (refusal, request) => ({ message: refusal.reason, extensions: { code: refusal.code, reason: refusal.reason, ...refusal.details, requestId: request.id } }),
  }));
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(() => app.close());

interface Answer { status: number; reason?: string; params?: unknown; data?: { query: string; variables?: unknown } }

async function post(payload: string | Buffer | Readable | undefined, headers: Record<string, string> = { 'content-type': 'application/json' }): Promise<Answer> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
  const body: { errors?: { extensions: { reason: string; params?: unknown } }[]; data?: Answer['data'] } = answer.json();
  return { status: answer.statusCode, reason: body.errors?.[0]?.extensions.reason, params: body.errors?.[0]?.extensions.params, data: body.data };
}

const as = (viewer: ViewerClass) => ({ 'content-type': 'application/json', 'x-class': viewer });
const json = (body: unknown) => JSON.stringify(body);
/** A body of exactly so many bytes. */
function sized(bytes: number, query = '{ a }'): string {
  const bare = json({ query, variables: { s: '' } });
  return json({ query, variables: { s: 'x'.repeat(bytes - bare.length) } });
}

describe.each(['anonymous', 'member', 'center', 'machine'] as const)('a body of the class %s', (viewer) => {
  const limits = LIMITS[viewer];
  const mutation = 'mutation { a }';
  const deep = (depth: number) => `{"query":"{a}","variables":{"v":${'['.repeat(depth - 2)}${']'.repeat(depth - 2)}}}`;

  it('may be as long as the limit and no longer, whether its length is declared or not', async () => {
    const maximum = limits.bodyBytes;
    expect((await post(sized(maximum - 1, mutation), as(viewer))).status).toBe(200);
    expect((await post(sized(maximum, mutation), as(viewer))).status).toBe(200);
    const refused = { status: 413, reason: 'limit.body', params: { actual: maximum + 1, maximum } };
    expect(await post(sized(maximum + 1, mutation), as(viewer))).toMatchObject(refused);
    expect(await post(Readable.from([Buffer.from(sized(maximum + 1, mutation))]), as(viewer))).toMatchObject(refused);
  });

  it('may be longer than a read only when it changes something', async () => {
    const maximum = limits.readBytes;
    expect((await post(sized(maximum - 1), as(viewer))).status).toBe(200);
    expect((await post(sized(maximum), as(viewer))).status).toBe(200);
    expect(await post(sized(maximum + 1), as(viewer))).toMatchObject({ status: 413, reason: 'limit.body' });
  });

  it('may nest as deep as the limit and no deeper', async () => {
    const maximum = limits.jsonDepth;
    expect((await post(deep(maximum - 1), as(viewer))).status).toBe(200);
    expect((await post(deep(maximum), as(viewer))).status).toBe(200);
    expect(await post(deep(maximum + 1), as(viewer))).toMatchObject({ status: 400, reason: 'limit.jsonDepth', params: { actual: maximum + 1, maximum } });
  });

  it.each([
    ['listItems', (items: number) => Array.from({ length: items }, (_, index) => index)],
    ['objectFields', (items: number) => Object.fromEntries(Array.from({ length: items }, (_, index) => [`k${index}`, '[,{"']))],
  ] as const)('may hold %s up to the limit', async (limit, value) => {
    const maximum = limits[limit];
    expect((await post(json({ query: '{a}', variables: { v: value(maximum - 1) } }), as(viewer))).status).toBe(200);
    expect((await post(json({ query: '{a}', variables: { v: value(maximum) } }), as(viewer))).status).toBe(200);
    expect(await post(json({ query: '{a}', variables: { v: value(maximum + 1) } }), as(viewer))).toMatchObject({ status: 400, reason: `limit.${limit}`, params: { maximum } });
  });

  it('is held to the limits of its text', async () => {
    const fields = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `f${index}`).join(' ')} }`;
    expect((await post(json({ query: fields(limits.rootFields) }), as(viewer))).status).toBe(200);
    expect(await post(json({ query: fields(limits.rootFields + 1) }), as(viewer))).toMatchObject({ status: 400, reason: 'limit.rootFields' });
  });
});

describe('a body', () => {
  it.each([
    ['{"query":', 'body.notJson'], ['', 'body.notJson'], ['\ufeff{"query":"{a}"}', 'body.notJson'], ['"{a}"', 'body.shape'], ['null', 'body.shape'],
    ['{}', 'body.shape'], ['{"query":5}', 'body.shape'], ['{"query":""}', 'body.shape'], ['{"query":"{a}","variables":"x"}', 'body.shape'],
    ['{"query":"{a}","variables":[1]}', 'body.shape'], ['{"query":"{a}","operationName":{}}', 'body.shape'],
    ['[{"query":"{a}"}]', 'body.batch'], ['[]', 'body.batch'],
    ['{"query":"{a}","variables":{"__proto__":{"x":1}}}', 'body.prototypeKey'], ['{"query":"{a}","variables":{"a":[{"\\u005f_proto__":1}]}}', 'body.prototypeKey'],
    ['{"query":"{a}","variables":{"constructor":{"prototype":{}}}}', 'body.prototypeKey'], ['{"__proto__":{"query":"{a}"}}', 'body.prototypeKey'],
    ['{"query":"{"}', 'query.syntax'], ['{"query":"mutation{a:signIn b:signIn}"}', 'limit.aliases'],
  ])('%j is refused: %s', async (payload, reason) => {
    expect(await post(payload)).toMatchObject({ status: 400, reason });
  });

  it('names the key that it was refused for', async () => {
    expect((await post('{"query":"{a}","variables":{"prototype":1}}')).params).toEqual({ key: 'prototype' });
  });

  it('that is not UTF-8 is refused', async () => {
    expect(await post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]))).toMatchObject({ status: 400, reason: 'body.notJson' });
  });

  it('keeps half a surrogate pair, signs of JSON in texts, and only the members it knows that have a value', async () => {
    const { data } = await post('{"query":"{ a }","variables":{"s":"\\ud800","t":"[[{\\"\\\\"},"operationName":null,"extensions":{"persistedQuery":{}},"other":1}');
    expect(data).toEqual({ query: '{ a }', variables: { s: '\ud800', t: '[[{"\\' } });
  });

  it.each([
    'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/graphql', 'application/json; charset=utf-16',
    'application/json; charset=utf-8; charset=utf-7', 'application/json2', 'application/vnd.api+json', 'nonsense', ';',
  ])('of the type %s is refused', async (type) => {
    expect(await post('{"query":"{a}"}', { 'content-type': type })).toMatchObject({ status: 415, reason: 'body.contentType' });
  });

  it.each(['application/json', 'application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])('of the type %s is read', async (type) => {
    expect((await post('{"query":"{a}"}', { 'content-type': type })).status).toBe(200);
  });

  it('without a type, without anything, or packed is refused', async () => {
    expect(await post('{"query":"{a}"}', {})).toMatchObject({ status: 415 });
    expect(await post(undefined, {})).toMatchObject({ status: 415, reason: 'body.contentType' });
    expect(await post('{"query":"{a}"}', { 'content-type': 'application/json', 'content-encoding': 'gzip' })).toMatchObject({ status: 415 });
  });

  it.each(['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)('is not read from %s', async (method) => {
    const before = bodiesAnswered;
    const answer = await app.inject({ method, url: '/graphql?query={a}' });
    expect([answer.statusCode, answer.headers.allow, bodiesAnswered]).toEqual([405, 'POST', before]);
  });
});

describe('an endless body', () => {
  const chunk = 'x'.repeat(65_536);

  /** Begins a request. @returns the status when there was one, and how many bytes the server read until the connection ended */
  function begin(headers: Record<string, string>, send: (request: ClientRequest) => void): Promise<{ status: number | undefined; read: number }> {
    const { port } = app.server.address() as AddressInfo;
    return new Promise((resolve) => {
      let status: number | undefined;
      let socket: Socket | undefined;
      app.server.once('connection', (opened) => { socket = opened; });
      const request = httpRequest({ port, method: 'POST', path: '/graphql', agent: false, headers: { 'content-type': 'application/json', ...headers } });
      request.on('response', (response) => { status = response.statusCode; response.resume(); });
      request.on('error', () => undefined);
      request.on('close', () => resolve({ status, read: socket?.bytesRead ?? 0 }));
      send(request);
    });
  }

  it('is refused before it is sent when its length is declared', async () => {
    const { status, read } = await begin({ 'content-length': '1099511627776' }, (request) => request.flushHeaders());
    expect(status).toBe(413);
    expect(read).toBeLessThan(1_000);
  });

  it('is cut off when its length is not declared', async () => {
    const { read } = await begin({}, (request) => {
      const timer = setInterval(() => request.write(chunk), 1);
      request.on('close', () => clearInterval(timer));
    });
    expect(read).toBeGreaterThan(LIMITS.member.bodyBytes);
    expect(read).toBeLessThan(18 * 1024 * 1024);
  });
});
