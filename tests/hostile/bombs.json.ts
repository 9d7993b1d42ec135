import { posted, repeat, text, written, type Bomb } from './bombs.post';

const LEAF = '{ __typename }';
const SEARCH = 'query Q($v: String) { enterprises(filter: { search: $v }) { totalCount } }';
const MEGABYTE = 1024 * 1024;

/** A body with something odd where the variables stand. */
const odd = (name: string, variables: string, expect: Bomb['expect'] = 'refused') => written(name, `{"query":${JSON.stringify(LEAF)},"variables":${variables}}`, expect);
const keys = (count: number, name: (index: number) => string) => `{${repeat(count, (index) => `"${name(index)}":1`).replaceAll(' ', ',')}}`;

function nesting(): Bomb[] {
  return [
    ...[17, 1_000, 30_000, 100_000].flatMap((times) => [
      odd(`JSON lists nested ${times} deep`, `{"v":${'['.repeat(times)}${']'.repeat(times)}}`),
      odd(`JSON objects nested ${times} deep`, `${'{"v":'.repeat(times)}1${'}'.repeat(times)}`),
    ]),
    odd('JSON lists that nobody closes', '['.repeat(100_000)),
    odd('JSON that closes what nobody opened', ']'.repeat(10_000) + '['.repeat(10_000)),
    written('JSON nested beside the query', `{"other":${'['.repeat(10_000)}${']'.repeat(10_000)},"query":${JSON.stringify(LEAF)}}`),
    odd('brackets in a text that are none', JSON.stringify({ v: '[{'.repeat(5_000) }), 'harmless'),
    odd('quotes hidden behind backslashes', `{"v":"${'\\\\\\"'.repeat(2_000)}"}`, 'harmless'),
  ];
}

function size(): Bomb[] {
  return [
    odd('1,000,000 keys', keys(1_000_000, String)),
    odd('10,000 keys', keys(10_000, (index) => `k${index}`)),
    odd('300 keys', keys(300, (index) => `k${index}`)),
    odd('10,000 times one key', keys(10_000, () => 'v')),
    odd('keys that are numbers', keys(3_000, (index) => String(index * 7))),
    odd('a JSON list of 501 items', `{"v":[${'1,'.repeat(500)}1]}`),
    odd('a JSON list of 100,000 items', `{"v":[${'1,'.repeat(99_999)}1]}`),
    odd('600 JSON lists in a list', `{"v":[${'[1],'.repeat(600)}[1]]}`),
    odd('a text of three megabytes', JSON.stringify({ v: 'x'.repeat(3 * MEGABYTE) })),
    odd('three megabytes of blanks', ' '.repeat(3 * MEGABYTE)),
    odd('a key of 300,000 characters', `{"${'k'.repeat(300_000)}":1}`),
    posted('a search for 100,000 characters', { query: SEARCH, variables: { v: '罐'.repeat(30_000) } }, 'harmless'),
    posted('a query that is a read of 300,000 bytes', { query: LEAF, variables: { v: 'x'.repeat(300_000) } }),
  ];
}

function numbers(): Bomb[] {
  const rows = (name: string, value: string, expect: Bomb['expect'] = 'refused') =>
    written(name, `{"query":"query Q($v: Int) { enterprises(first: $v) { totalCount } }","variables":{"v":${value}}}`, expect);
  return [
    rows('a JSON number beyond all', '1e400'),
    rows('a JSON number below all', '-1e400'),
    rows('a JSON number of 20,000 digits', '9'.repeat(20_000)),
    rows('a JSON number with 20,000 decimals', `1.${'1'.repeat(20_000)}`),
    rows('a JSON number too large for Int', '2147483648'),
    rows('a JSON number that is nearly whole', '10.000000000000000001', 'harmless'),
    rows('minus nothing in JSON', '-0'),
    rows('a JSON number with a leading nought', '010'),
    rows('NaN in JSON', 'NaN'),
    rows('Infinity in JSON', 'Infinity'),
    rows('a hexadecimal number in JSON', '0x10'),
    rows('a truth in place of a number', 'true'),
  ];
}

function prototypes(): Bomb[] {
  return [
    odd('__proto__ among the variables', '{"__proto__":{"isAdmin":true}}'),
    odd('__proto__ deep within', '{"a":[{"b":{"__proto__":{"isAdmin":true}}}]}'),
    odd('__proto__ written in escapes', '{"\\u005f\\u005fproto\\u005f\\u005f":{"isAdmin":true}}'),
    odd('constructor among the variables', '{"constructor":{"prototype":{"isAdmin":true}}}'),
    odd('prototype among the variables', '{"prototype":{"isAdmin":true}}'),
    written('__proto__ beside the query', `{"query":${JSON.stringify(LEAF)},"__proto__":{"variables":{}}}`),
    written('the query inherited', `{"__proto__":{"query":${JSON.stringify(LEAF)}}}`),
    odd('toString among the variables', '{"toString":"x","hasOwnProperty":1,"valueOf":null}', 'harmless'),
  ];
}

function spelling(): Bomb[] {
  const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const start = `{"query":${JSON.stringify(LEAF)},"variables":{"v":"`;
  return [
    odd('half a surrogate pair in JSON', '{"v":"\\ud800"}', 'harmless'),
    posted('a search for half a surrogate pair', { query: SEARCH, variables: { v: '\ud800' } }, 'harmless'),
    posted('a search for a zero byte', { query: SEARCH, variables: { v: 'a\u0000b' } }, 'harmless'),
    posted('a search for every rare sign', { query: SEARCH, variables: { v: '𠮷𡈼㐂🚒\u200d\u202e\ufeffＡe\u0301' } }, 'harmless'),
    written('UTF-8 that is cut off', bytes(start, [0xe7, 0xbd], '"}}')),
    written('UTF-8 that is too long', bytes(start, [0xc0, 0xaf], '"}}')),
    written('UTF-8 of half a surrogate pair', bytes(start, [0xed, 0xa0, 0x80], '"}}')),
    written('bytes of no alphabet', Buffer.from([0xff, 0xfe, 0x00, 0x80, 0xff])),
    written('JSON in UTF-16', Buffer.from(JSON.stringify({ query: LEAF }), 'utf16le')),
    written('a byte order mark first', `\ufeff${JSON.stringify({ query: LEAF })}`),
    written('a zero byte after the end', `${JSON.stringify({ query: LEAF })}\u0000`),
    written('a raw control character in a text', `${start}\u0001"}}`),
    written('a comment in JSON', `{/* */"query":${JSON.stringify(LEAF)}}`),
    written('single quotes', "{'query':'{ __typename }'}"),
    written('a comma too many', `{"query":${JSON.stringify(LEAF)},}`),
    written('two values', '{"query":"{ __typename }"}{"query":"{ __typename }"}'),
    written('an unfinished body', '{"query":"{ __type'),
    written('nothing but a quote', '"'),
    written('the query twice', '{"query":"{ a }","query":"{ __typename }"}', 'harmless'),
  ];
}

function forms(): Bomb[] {
  const members: [string, Record<string, unknown>][] = [
    ['no query', {}], ['a query that is null', { query: null }], ['a query that is a number', { query: 5 }], ['a query that is a list', { query: [LEAF] }],
    ['a query that is an object', { query: { toString: LEAF } }], ['a parsed document for a query', { query: { kind: 'Document', definitions: [] } }],
    ['variables that are a text', { query: LEAF, variables: '{}' }], ['variables that are a list', { query: LEAF, variables: [] }], ['variables that are a number', { query: LEAF, variables: 1 }],
    ['an operation name that is an object', { query: LEAF, operationName: {} }], ['an operation name that is a number', { query: LEAF, operationName: 1 }],
    ['only the hash of a query', { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }],
    ['a wrong hash beside a query', { query: '{ nothing }', extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }],
  ];
  const pair = 'query A { __typename } query B { __typename }';
  return [
    ...members.map(([name, body]) => posted(name, body)),
    ...['null', 'true', '5', '"{ __typename }"', '', ' '].map((body) => written(`the body ${JSON.stringify(body)}`, body)),
    posted('extensions that are a text', { query: LEAF, extensions: 'x' }, 'harmless'),
    ...[0, 1, 10, 1_000].map((times) => written(`a batch of ${times}`, JSON.stringify(Array.from({ length: times }, () => ({ query: LEAF }))))),
    written('a batch of batches', JSON.stringify([[{ query: LEAF }]])),
    posted('two operations and no name', { query: pair }),
    posted('the name of no operation', { query: pair, operationName: 'C' }),
    posted('the name of a fragment', { query: 'query A { ...F } fragment F on Query { __typename }', operationName: 'F' }),
    posted('an operation named __proto__', { query: pair, operationName: '__proto__' }),
    posted('an operation named constructor', { query: pair, operationName: 'constructor' }),
    posted('an operation name of 200,000 characters', { query: pair, operationName: 'x'.repeat(200_000) }),
    posted('an operation name with line breaks', { query: LEAF, operationName: 'a\r\nSet-Cookie: b=c' }),
    text('two operations of one name', 'query A { __typename } query A { __typename }'),
    posted('a mutation chosen behind a query', { query: 'query A { __typename } mutation B { endSession(input: { id: "x" }) { __typename } }', operationName: 'B' }, 'harmless'),
  ];
}

/** Bombs in the JSON around a query. */
export function jsonBombs(): Bomb[] {
  return [...nesting(), ...size(), ...numbers(), ...prototypes(), ...spelling(), ...forms()];
}
