import { posted, type Bomb } from './bombs.post';

/** Where a client's text reaches the database or a password check: a query, and the type of its variable. */
const PLACES: readonly { readonly name: string; readonly query: string }[] = [
  { name: 'a search', query: 'query Q($v: String) { enterprises(filter: { search: $v }, first: 5) { totalCount } }' },
  { name: 'an id', query: 'query Q($v: ID!) { enterprise(id: $v) { id } }' },
  { name: 'a cursor', query: 'query Q($v: String) { enterprises(first: 5, after: $v) { totalCount } }' },
  { name: 'a sign-in name', query: 'mutation Q($v: String!) { signIn(input: { name: $v, password: "guess" }) { __typename } }' },
];

/** Texts that mean something to a database when somebody forgets to bind them. */
const STATEMENTS = [
  "' OR '1'='1", '" OR ""="', "'; DROP TABLE enterprises; --", "' UNION SELECT name, password FROM accounts --", "1' AND SLEEP(5) #", "' || (SELECT sql FROM sqlite_master) || '",
  "\\' OR 1=1 -- ", '` OR 1=1 #', "%' ESCAPE '", '1; PRAGMA journal_mode=DELETE', "'||randomblob(1000000000)||'", '%'.repeat(2_000), '_%'.repeat(1_000), '!%!_!!', "0x27204f522031", '1abc', "a\u0000' OR 1=1 --", "＇ OR 1=1",
];

/** Values where a text belongs: a driver that takes objects would build conditions of them. */
const VALUES: readonly [string, unknown][] = [
  ['an object', { a: 1 }], ['an operator', { $ne: null }], ['a raw fragment', { raw: '1=1' }], ['a TypeORM operator', { '@instanceof': 'FindOperator', _type: 'not', _value: null }],
  ['a list', ['a']], ['a list of lists', [[['a']]]], ['an empty list', []], ['a list of objects', [{ a: 1 }]], ['a number', 0], ['a fraction', 1.5], ['a huge number', 1e308], ['a truth', true],
];

const SORTS: readonly [string, string][] = [
  ['a statement as a field', 'id; DROP TABLE enterprises'], ['an expression as a field', '(SELECT 1)'], ['a column that is none', 'passwordHash'], ['a lower case field', 'id'], ['the field __proto__', '__proto__'],
];

/** Probes that speak to what lies behind the API. They may be answered as the texts they are. */
export function probeBombs(): Bomb[] {
  const order = 'query Q($v: EnterpriseOrderField!) { enterprises(orderBy: { field: $v, direction: ASC }) { totalCount } }';
  const asked = 'query Q($v: EnterpriseFilter) { enterprises(filter: $v) { totalCount } }';
  return [
    ...PLACES.flatMap((place) => STATEMENTS.map((value, index) => posted(`statement ${index + 1} as ${place.name}`, { query: place.query, variables: { v: value } }, 'harmless'))),
    ...PLACES.flatMap((place) => VALUES.map(([name, value]) => posted(`${name} as ${place.name}`, { query: place.query, variables: { v: value } }, place.name === 'an id' ? 'harmless' : 'refused'))),
    ...SORTS.map(([name, value]) => posted(`sorting by ${name}`, { query: order, variables: { v: value } })),
    ...['createdAt', 'passwordHash', 'OR', 'where', 'toString'].map((name) => posted(`a filter by ${name}`, { query: asked, variables: { v: { [name]: 'x' } } })),
    posted('a variable that nobody asked for', { query: '{ __typename }', variables: { v: "' OR 1=1" } }, 'harmless'),
    posted('a variable that is missing', { query: PLACES[1]?.query, variables: {} }),
    posted('nothing for what must be there', { query: PLACES[1]?.query, variables: { v: null } }),
    posted('a list of enterprises without a filter', { query: 'query Q($v: EnterpriseFilter) { enterprises(filter: $v, first: 1) { totalCount } }', variables: { v: {} } }, 'harmless'),
  ];
}
