import { repeat, text, type Bomb } from './bombs.post';

/** What the innermost selection asks for: a field that every type has. */
const LEAF = '__typename';
const nested = (open: string, times: number, close = '}') => `{ ${open.repeat(times)} ${LEAF} ${close.repeat(times)} }`;

function deep(): Bomb[] {
  return [
    ...[13, 50, 500, 2_000, 9_000].map((times) => text(`fields nested ${times} deep`, nested('viewer {', times))),
    text('fields nested without an end', '{a'.repeat(20_000)),
    text('inline fragments nested 2,000 deep', nested('... {', 2_000)),
    text('typed inline fragments nested 1,000 deep', nested('... on Query {', 1_000)),
    text('conditional inline fragments nested 500 deep', nested('... @include(if: true) {', 500)),
    text('a closed loop of edges', `{ enterprises { ${'edges { node { certificates { nodes { enterprise { '.repeat(4)} id ${'} } } } }'.repeat(4)} } }`),
    text('depth hidden in a chain of fragments', `{ ...F0 } ${repeat(20, (index) => `fragment F${index} on Query { viewer { ...F${index + 1} } }`)} fragment F20 on Query { ${LEAF} }`),
    text('depth hidden in a fragment that nobody spreads', `{ ${LEAF} } fragment F on Query ${nested('viewer {', 100)}`),
    text('closing braces first', '}'.repeat(1_000) + '{'.repeat(2_000)),
    text('opening parentheses', `{ a${'('.repeat(10_000)} }`),
  ];
}

function wide(): Bomb[] {
  return [
    text('3,001 fields', `{ viewer { ${repeat(3_001, (index) => `f${index}`)} } }`),
    text('30,000 fields', `{ ${'f '.repeat(30_000)} }`),
    text('21 root fields', `{ ${repeat(21, (index) => `f${index}`)} }`),
    text('root fields in fragments', `{ ${repeat(5, (index) => `...F${index}`)} } ${repeat(5, (index) => `fragment F${index} on Query { ${repeat(5, (field) => `f${index}_${field}: viewer { id }`)} }`)}`),
    text('root fields in inline fragments', `{ ${repeat(30, () => '... { viewer { id } }')} }`),
    text('root fields of a mutation', `mutation { ${repeat(21, (index) => `f${index}: endSession(input: { id: "x" }) { id }`)} }`),
    text('500 operations', repeat(500, (index) => `query Q${index} { a b c }`)),
    text('1,000 variables', `query Q(${repeat(1_000, (index) => `$v${index}: Int`)}) { ${LEAF} }`),
  ];
}

function aliases(): Bomb[] {
  return [
    text('31 aliases of a leaf', `{ viewer { ${repeat(31, (index) => `a${index}: id`)} } }`),
    text('1,000 aliases of a list', `{ ${repeat(500, (index) => `a${index}: enterprises(first: 100) { totalCount }`)} }`),
    text('aliases of the type name', `{ ${repeat(500, (index) => `a${index}: __typename`)} }`),
    text('aliases of the schema', `{ ${repeat(40, (index) => `a${index}: __schema { queryType { name } }`)} }`),
    text('aliases named like introspection', `{ viewer { ${repeat(40, (index) => `__type${index}: id`)} } }`),
    text('aliases spread over fragments', `{ viewer { ...A ...B } } fragment A on Viewer { ${repeat(20, (index) => `a${index}: id`)} } fragment B on Viewer { ${repeat(20, (index) => `b${index}: id`)} }`),
    text('aliases multiplied by levels', `{ ${repeat(10, (index) => `a${index}: enterprises { ${repeat(10, (inner) => `b${inner}: nodes { id }`)} }`)} }`),
    text('a factor below zero hides the cost', '{ a: enterprises(first: -100000) { nodes { id } } b: enterprises(first: 100000) { nodes { id } } }'),
  ];
}

const SIGN_IN = 'signIn(input: { name: "nobody", password: "guess" }) { __typename }';
function signIns(): Bomb[] {
  return [
    text('1,000 aliased sign-ins', `mutation { ${repeat(1_000, (index) => `a${index}: ${SIGN_IN}`)} }`),
    text('20 aliased sign-ins', `mutation { ${repeat(20, (index) => `a${index}: ${SIGN_IN}`)} }`),
    text('two sign-ins', `mutation { a: ${SIGN_IN} b: ${SIGN_IN} }`),
    text('two sign-ins, one in a fragment', `mutation { a: ${SIGN_IN} ...F } fragment F on Mutation { b: ${SIGN_IN} }`),
    text('two sign-ins in inline fragments', `mutation { ... { a: ${SIGN_IN} } ... on Mutation { b: ${SIGN_IN} } }`),
    text('two sign-ins in two operations', `mutation A { ${SIGN_IN} } mutation B { ${SIGN_IN} }`),
    text('two sign-ins as one of the cast', 'mutation { a: demonstrationSignIn(input: { name: "x" }) { __typename } b: demonstrationSignIn(input: { name: "y" }) { __typename } }'),
    text('a sign-in asked as a query', `query { ${SIGN_IN} }`),
    text('a sign-in asked as a subscription', `subscription { ${SIGN_IN} }`),
  ];
}

/** Fragments of which each spreads the next `factor` times. */
function powers(factor: number, levels: number, on = 'Query'): string {
  return `{ ...F0 } ${repeat(levels, (index) => `fragment F${index} on ${on} { ${repeat(factor, () => `...F${index + 1}`)} }`)} fragment F${levels} on ${on} { ${LEAF} }`;
}

function fragments(): Bomb[] {
  const inFields = (levels: number) => `{ viewer { ...F0 } } ${repeat(levels, (index) => `fragment F${index} on Viewer { a${index}: organisation { ...F${index + 1} } b${index}: organisation { ...F${index + 1} } }`)} fragment F${levels} on Viewer { id }`;
  return [
    text('2 to the 25th by fragments', powers(2, 25)),
    text('2 to the 200th by fragments', powers(2, 200)),
    text('3 to the 16th by fragments', powers(3, 16)),
    text('10 to the 6th by fragments', powers(10, 6)),
    text('2 to the 25th by fragments of an unknown type', powers(2, 25, 'Nothing')),
    text('2 to the 20th by fragments in fields', inFields(20)),
    text('2 to the 10th by fragments in fields', inFields(10)),
    text('2 to the 25th in a fragment that nobody spreads', powers(2, 25).replace('...F0', LEAF)),
    text('2 to the 25th named like introspection', powers(2, 25).replaceAll('F', '__schema')),
    text('2 to the 25th in every one of three operations', `query A { ...F0 } query B { ...F0 } query C ${powers(2, 25)}`),
    text('fragments that spread all before them', `{ ...F19 } ${repeat(20, (index) => `fragment F${index} on Query { ${LEAF} ${repeat(index, (before) => `...F${before}`)} }`)}`),
    text('two fragments of one name', `{ ...F } fragment F on Query { ${'a '.repeat(200)} } fragment F on Query { ${LEAF} }`),
    text('a fragment that is not there', '{ ...Missing }'),
    text('a fragment named on', '{ ...on } fragment on on Query { a }'),
  ];
}

function cycles(): Bomb[] {
  return [
    text('a fragment that spreads itself', '{ ...F } fragment F on Query { ...F }'),
    text('two fragments that spread each other', '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }'),
    text('a ring of 100 fragments', `{ ...F0 } ${repeat(100, (index) => `fragment F${index} on Query { ...F${(index + 1) % 100} }`)}`),
    text('a cycle through a field', '{ viewer { ...F } } fragment F on Viewer { organisation { ...F } }'),
    text('a cycle through an inline fragment', '{ ...F } fragment F on Query { ... on Query { ...F } }'),
    text('a cycle that nobody reaches', `{ ${LEAF} } fragment F on Query { ...G } fragment G on Query { ...F }`),
    text('a cycle that is skipped', '{ ...F @skip(if: true) } fragment F on Query { ...F @skip(if: true) }'),
  ];
}

function directives(): Bomb[] {
  return [
    text('51 conditions on a field', `{ ${LEAF} ${'@include(if: true) '.repeat(51)} }`),
    text('700 conditions on a field', `{ ${LEAF} ${'@skip(if:false)'.repeat(428)} }`),
    text('1,400 unknown directives', `{ ${LEAF} ${'@a'.repeat(1_400)} }`),
    text('20,000 unknown directives', `{ ${LEAF} ${'@a'.repeat(20_000)} }`),
    text('one condition twice', `{ ${LEAF} @include(if: true) @include(if: true) }`),
    text('directives of an operation', `query Q ${'@a '.repeat(100)} { ${LEAF} }`),
    text('directives of a variable', `query Q($a: Int ${'@a '.repeat(100)}) { ${LEAF} }`),
    text('deprecating in a query', `{ ${LEAF} @deprecated(reason: "x") }`),
  ];
}

function duplicates(): Bomb[] {
  const halves = (levels: number): string => levels === 0 ? LEAF : `viewer { ${halves(levels - 1)} } viewer { ${halves(levels - 1)} }`;
  return [
    text('31 times one field', `{ viewer { ${'id '.repeat(31)} } }`),
    text('2,900 times one field', `{ viewer { ${'id '.repeat(2_900)} } }`),
    text('9,000 times one field', `{ viewer { ${'id '.repeat(9_000)} } }`),
    text('one field twice on each of 8 levels', `{ ${halves(8)} }`),
    text('one field in 100 inline fragments', `{ viewer { ${repeat(100, () => '... on Viewer { id }')} } }`),
    text('one field in 100 fragments', `{ viewer { ${repeat(100, (index) => `...F${index}`)} } } ${repeat(100, (index) => `fragment F${index} on Viewer { id }`)}`),
    text('one alias of 40 fields', `{ viewer { ${repeat(40, (index) => `a: f${index}`)} } }`),
    text('one field with 40 different arguments', `{ ${repeat(40, (index) => `enterprise(id: "${index}") { id }`)} }`),
  ];
}

/** Bombs in the shape of a query's selections. */
function shapes(): Bomb[] {
  return [...deep(), ...wide(), ...aliases(), ...signIns(), ...fragments(), ...cycles(), ...directives(), ...duplicates()];
}

function values(): Bomb[] {
  const search = (value: string) => `{ enterprises(filter: { search: ${value} }) { totalCount } }`;
  const first = (value: string) => `{ enterprises(first: ${value}) { totalCount } }`;
  return [
    ...[17, 1_000, 20_000].flatMap((times) => [
      text(`a list nested ${times} deep`, search('['.repeat(times) + ']'.repeat(times))),
      text(`an object nested ${times} deep`, search('{a:'.repeat(times) + '1' + '}'.repeat(times))),
      text(`a type nested ${times} deep`, `query Q($a: ${'['.repeat(times)}Int${']'.repeat(times)}) { ${LEAF} }`),
    ]),
    text('a list of 501 items', search(`[${'1 '.repeat(501)}]`)),
    text('a list of 10,000 items', search(`[${'1 '.repeat(10_000)}]`)),
    text('an object of 251 fields', search(`{ ${repeat(251, (index) => `k${index}: 1`)} }`)),
    text('an object that repeats a field', '{ enterprises(filter: { search: "a", search: "b" }) { totalCount } }'),
    text('an object with the field __proto__', '{ enterprises(filter: { __proto__: { search: "a" } }) { totalCount } }'),
    text('an object with the field constructor', '{ enterprises(filter: { constructor: { prototype: { a: 1 } } }) { totalCount } }'),
    text('an argument named __proto__', '{ enterprises(__proto__: 1) { totalCount } }'),
    text('a text of 70,000 characters', search(`"${'x'.repeat(70_000)}"`)),
    text('a text of 60,000 characters', search(`"${'x'.repeat(60_000)}"`), 'harmless'),
    text('a block text of 30,000 lines', search(`"""${'\n '.repeat(30_000)}"""`), 'harmless'),
    text('a text of 10,000 escapes', search(`"${'\\u0041'.repeat(10_000)}"`), 'harmless'),
    ...['9'.repeat(60_000), '2147483648', '9007199254740993', '1e999999', '1.5', '-1', '0', '101', '0x10', '1_000', '00', 'NaN', 'Infinity', '"10"', 'true', '{}', '[[1]]']
      .map((value) => text(`${value.slice(0, 20)} for a number of rows`, first(value))),
    text('minus nothing for a number of rows', first('-0')),
    text('an exponent of a thousand digits', first(`1e${'9'.repeat(1_000)}`)),
  ];
}

function signs(): Bomb[] {
  return [
    ...['', ' ', '#', '# nothing', '{', '{}', '}', '{ a', '{ a(', '{ a(b: ', '{ a(b: "c', '{ a(b: """c', '{ a(b: "\\', 'query', 'query Q(', 'fragment', '...', '@', '$a', '&', '!', '"', '"""', '\\', 'null', '5']
      .map((query) => text(`the text ${JSON.stringify(query)}`, query)),
    text('a zero byte between fields', '{ a\u0000b }'),
    text('a zero byte in a text', '{ enterprise(id: "a\u0000b") { id } }', 'harmless'),
    text('a control character in a text', '{ enterprise(id: "a\u0007b") { id } }', 'harmless'),
    text('a byte order mark inside', `{ \ufeff${LEAF} }`, 'harmless'),
    text('a name of Chinese characters', '{ 企业 { id } }'),
    text('a name of emoji', '{ 🚒 }'),
    text('a name with a mark of no width', '{ view\u200ber { id } }'),
    text('a name written from right to left', '{ \u202eresweiv { id } }'),
    text('a full-width brace', '｛ viewer ｝'),
    text('half a surrogate pair escaped', '{ enterprise(id: "\\ud800") { id } }'),
    text('half a surrogate pair as it is', '{ enterprise(id: "\ud800") { id } }'),
    text('a code point beyond Unicode', '{ enterprise(id: "\\u{110000}") { id } }'),
    text('an escape that does not exist', '{ enterprise(id: "\\q") { id } }'),
    text('30,000 comments', `${'#\n'.repeat(30_000)}{ ${LEAF} }`, 'harmless'),
    text('70,000 commas', `${','.repeat(70_000)}{ ${LEAF} }`),
    text('a name of 60,000 letters', `{ ${'x'.repeat(60_000)} }`),
    text('an operation of a long name that every error repeats', `query ${'Q'.repeat(30_000)} { ${repeat(20, (index) => `enterprise(id: $v${index}) { id }`)} }`),
    text('definitions of types', 'type Query { a: Int } extend type Viewer { a: Int } schema { query: Query }'),
    text('the wrong word for an operation', 'select { a }'),
  ];
}

function introspection(): Bomb[] {
  const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
  return [
    text('introspection of everything', `{ __schema { types { name fields { name args { name type { ${TYPE} } } type { ${TYPE} } } } } }`),
    text('introspection of the names', '{ __schema { types { name } } }'),
    text('introspection of one type', '{ __type(name: "Viewer") { fields { name } } }'),
    text('introspection in a fragment', '{ ...F } fragment F on Query { s: __schema { queryType { name } } }'),
    text('introspection in a circle', `{ __schema { ${'types { fields { type { '.repeat(20)} name ${'} } }'.repeat(20)} } }`),
    text('a guess at a field', '{ viewr { id } }'),
  ];
}

/** Bombs in the text of a query. */
export function textBombs(): Bomb[] {
  return [...shapes(), ...values(), ...signs(), ...introspection()];
}
