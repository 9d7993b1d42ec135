import { gzipSync } from 'node:zlib';
import { JSON_HEADERS, type Bomb, type BombRequest } from './bombs.post';

const BODY = JSON.stringify({ query: '{ __typename }' });
const FORM = `query=${encodeURIComponent('mutation { endSession(input: { id: "x" }) { id } }')}`;
const MEGABYTE = 1024 * 1024;
const BOUNDARY = '--x\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{"query":"{ __typename }"}\r\n--x--';

interface Sent extends Partial<BombRequest> { readonly expect?: Bomb['expect'] }

function sent(name: string, { expect = 'refused', ...request }: Sent): Bomb {
  return { name, expect, request: { method: 'POST', headers: JSON_HEADERS, body: BODY, ...request } };
}

const typed = (type: string, body: string | Buffer = BODY) => sent(`the type ${type}`, { headers: { 'content-type': type, 'apollo-require-preflight': '1' }, body });

function types(): Bomb[] {
  return [
    ...['text/plain', 'application/graphql', 'text/json', 'application/xml', 'application/octet-stream', 'application/vnd.api+json', 'application/jsonx', 'nonsense', ';', '*/*',
      'application/json; charset=utf-16', 'application/json; charset=utf-7', 'application/json; charset=', 'text/plain; application/json', 'application/json, text/plain'].map((type) => typed(type)),
    typed(`application/json; ${'a=b; '.repeat(1_000)}`),
    typed('application/x-www-form-urlencoded', FORM),
    typed('multipart/form-data; boundary=x', BOUNDARY),
    typed('multipart/form-data', BOUNDARY),
    sent('no type', { headers: { 'apollo-require-preflight': '1' } }),
    sent('neither a type nor a body', { headers: {}, body: '' }),
    sent('a type and no body', { body: '' }),
  ];
}

function methods(): Bomb[] {
  const query = encodeURIComponent('mutation { signIn(input: { name: "nobody", password: "guess" }) { __typename } }');
  return [
    ...['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD', 'TRACE'].map((method) => sent(`${method} with a mutation in the address`, { method, path: `/graphql?query=${query}`, body: '' })),
    sent('GET of a query', { method: 'GET', path: `/graphql?query=${encodeURIComponent('{ __typename }')}`, headers: {}, body: '' }),
    sent('GET of a fragment bomb', { method: 'GET', path: `/graphql?query=${encodeURIComponent('{ ...F } fragment F on Query { ...F ...F }')}`, body: '' }),
    sent('GET with a body', { method: 'GET' }),
    sent('POST with the query in the address', { path: `/graphql?query=${query}`, body: '{}' }),
    sent('a method in place of the method', { method: 'GET', headers: { ...JSON_HEADERS, 'x-http-method-override': 'POST' } }),
    sent('an address of 100,000 characters', { path: `/graphql?a=${'x'.repeat(100_000)}` }),
    sent('a broken escape in the address', { path: '/graphql%E0%A4%A', expect: 'harmless' }),
    sent('an address above the root', { path: '/../graphql/../../etc/passwd', expect: 'harmless' }),
  ];
}

function framing(): Bomb[] {
  const long = JSON.stringify({ query: 'mutation { endSession(input: { id: "x" }) { id } }', variables: { v: 'x'.repeat(3 * MEGABYTE) } });
  return [
    sent('three megabytes declared', { body: long }),
    sent('three megabytes undeclared', { headers: { ...JSON_HEADERS, 'transfer-encoding': 'chunked' }, body: long }),
    sent('a length of a terabyte', { headers: { ...JSON_HEADERS, 'content-length': String(MEGABYTE * MEGABYTE) } }),
    sent('a length that is too short', { headers: { ...JSON_HEADERS, 'content-length': '10' } }),
    sent('a length that is too long', { headers: { ...JSON_HEADERS, 'content-length': '500' }, expect: 'harmless' }),
    sent('a length of nothing', { headers: { ...JSON_HEADERS, 'content-length': '0' } }),
    sent('a length below nothing', { headers: { ...JSON_HEADERS, 'content-length': '-1' } }),
    sent('a length that is no number', { headers: { ...JSON_HEADERS, 'content-length': '1e3' } }),
    sent('a length and chunks', { headers: { ...JSON_HEADERS, 'content-length': '4', 'transfer-encoding': 'chunked' } }),
    sent('chunks of an unknown coding', { headers: { ...JSON_HEADERS, 'transfer-encoding': 'chunked, identity' } }),
    sent('headers of 100,000 bytes', { headers: { ...JSON_HEADERS, 'x-long': 'x'.repeat(100_000) } }),
    sent('3,000 headers', { headers: { ...JSON_HEADERS, ...Object.fromEntries(Array.from({ length: 3_000 }, (_, index) => [`x-${index}`, '1'])) }, expect: 'harmless' }),
    sent('a packed body', { headers: { ...JSON_HEADERS, 'content-encoding': 'gzip' }, body: gzipSync(BODY) }),
    sent('ten megabytes packed into ten kilobytes', { headers: { ...JSON_HEADERS, 'content-encoding': 'gzip' }, body: gzipSync(`{"query":"${' '.repeat(10 * MEGABYTE)}"}`) }),
    sent('a body packed twice', { headers: { ...JSON_HEADERS, 'content-encoding': 'gzip, deflate' }, body: gzipSync(gzipSync(BODY)) }),
    sent('a body that is not packed as it says', { headers: { ...JSON_HEADERS, 'content-encoding': 'br' } }),
  ];
}

function identities(): Bomb[] {
  const cookie = (name: string, value: string) => sent(`the cookie of ${name}`, { headers: { ...JSON_HEADERS, cookie: value }, expect: 'harmless' });
  return [
    cookie('another shape', 'bianzhong=; bianzhong; =; ;;;'),
    cookie('a long token', `bianzhong=${'x'.repeat(7_000)}`),
    cookie('a statement', "bianzhong=' OR '1'='1"),
    cookie('a broken escape', 'bianzhong=%E0%A4%A'),
    cookie('a prototype', '__proto__=1; constructor=2; bianzhong=__proto__'),
    cookie('a hundred tokens', Array.from({ length: 100 }, (_, index) => `bianzhong=${index}`).join('; ')),
    sent('a language nobody speaks', { headers: { ...JSON_HEADERS, 'accept-language': `${'x-'.repeat(3_000)};q=__proto__` }, expect: 'harmless' }),
    sent('an address made up', { headers: { ...JSON_HEADERS, 'x-forwarded-for': "127.0.0.1, ' OR 1=1", forwarded: 'for="[::1]"' }, expect: 'harmless' }),
    sent('no header against forgery, in a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: FORM }),
    sent('no header against forgery, in plain text', { headers: { 'content-type': 'text/plain', origin: 'https://evil.example' } }),
  ];
}

/** Bombs in how a request travels. */
export function httpBombs(): Bomb[] {
  return [...types(), ...methods(), ...framing(), ...identities()];
}
