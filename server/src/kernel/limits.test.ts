import { describe, expect, it } from 'vitest';
import { staffOf } from '../../../tests/cast/viewers';
import { Refusal } from './errors';
import { CEILING, classOf, LIMITS, limitsOf, repeated, withinLimits, type Breach, type Limits, type Measured, type ViewerClass } from './limits';
import { measure, Measures } from './limits.measure';
import { PUBLIC_VIEWER, systemViewer } from './viewer';

const CLASSES = Object.keys(LIMITS) as ViewerClass[];
const repeat = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ');

function measured(query: string, ceiling: Limits = CEILING): Measured {
  const figures = measure(query, ceiling);
  if (figures instanceof Refusal) throw figures;
  return figures;
}

function refusal(query: string): Refusal {
  const figures = measure(query, CEILING);
  if (!(figures instanceof Refusal)) throw new Error('the text was measured');
  return figures;
}

const FRAGMENT_COST = 101;
/** A hundred fields behind each spread, and single fields for the rest. */
function expanding(selections: number): string {
  const spreads = Math.floor((selections - 1) / FRAGMENT_COST);
  const rest = selections - 1 - spreads * FRAGMENT_COST;
  return `{ top { ${'...F '.repeat(spreads)} ${repeat(rest, (index) => `g${index}`)} } } fragment F on T { ${repeat(FRAGMENT_COST - 1, (index) => `f${index}`)} }`;
}

interface Case { figure: keyof Limits & keyof Measured; limit: string; text: (figure: number) => string }

/** For each limit a text that comes to exactly the figure asked for and is small in every other way. */
const CASES: Case[] = [
  { figure: 'queryCharacters', limit: 'queryCharacters', text: (figure) => '{a}'.padEnd(figure, ' ') },
  { figure: 'tokens', limit: 'tokens', text: (figure) => `{ top { ${repeat(figure - 5, (index) => `f${index}`)} } }` },
  { figure: 'directives', limit: 'directives', text: (figure) => `{ a ${'@d '.repeat(figure)} }` },
  { figure: 'jsonDepth', limit: 'jsonDepth', text: (figure) => `{ a(l: ${'['.repeat(figure)}${']'.repeat(figure)}) }` },
  { figure: 'depth', limit: 'depth', text: (figure) => `{ ${'a { '.repeat(figure - 1)} a ${'}'.repeat(figure - 1)} }` },
  { figure: 'recursiveSelections', limit: 'recursiveSelections', text: expanding },
  { figure: 'rootFields', limit: 'rootFields', text: (figure) => `{ ${repeat(figure, (index) => `f${index}`)} }` },
  { figure: 'aliasesPerField', limit: 'aliases', text: (figure) => `{ top { ${repeat(figure, (index) => `a${index}: f`)} } }` },
  { figure: 'listItems', limit: 'listItems', text: (figure) => `{ a(l: [${repeat(figure, String)}]) }` },
  { figure: 'objectFields', limit: 'objectFields', text: (figure) => `{ a(o: { ${repeat(figure, (index) => `k${index}: 1`)} }) }` },
  { figure: 'fieldsPerSelection', limit: 'fieldsPerSelection', text: (figure) => `{ top { ${'f '.repeat(figure)} } }` },
];

describe.each(CLASSES)('a text of the class %s', (name) => {
  const limits = LIMITS[name];

  it.each(CASES)('is accepted at the limit of $figure and refused one above it', ({ figure, limit, text }) => {
    const maximum = limits[figure];
    for (const allowed of [maximum - 1, maximum]) {
      const figures = measured(text(allowed));
      expect(figures[figure]).toBe(allowed);
      expect(withinLimits(figures, limits)).toBeNull();
    }
    const breach = withinLimits(measured(text(maximum + 1)), limits) as Breach;
    expect(breach).toMatchObject({ limit, maximum });
    expect(breach.actual).toBeGreaterThan(maximum);
  });
});

describe('measuring', () => {
  it('counts depth and root fields through fragments', () => {
    const figures = measured('query Q { ...R a } fragment R on Query { b { ... on B { ...S } } c } fragment S on B { d { e } }');
    expect(figures).toMatchObject({ depth: 3, rootFields: 3, recursiveSelections: 8, mutates: false });
    expect([...figures.roots]).toEqual(expect.arrayContaining([['a', 1], ['b', 1], ['c', 1]]));
  });

  it('sees fields that meet only after merging', () => {
    expect(measured('{ t { x { a } } ...F } fragment F on Query { t { x { a a } } }').fieldsPerSelection).toBe(3);
  });

  it('counts an alias named like introspection as any other', () => {
    expect(measured(`{ ${repeat(9, (index) => `__schema${index}: __schema { a }`)} }`).aliasesPerField).toBe(9);
  });

  it('counts a fragment that nobody spreads, and the shadowed one of two with one name', () => {
    const duplicates = 'f '.repeat(40);
    expect(measured(`{ a } fragment F on T { ${duplicates} }`).fieldsPerSelection).toBe(40);
    expect(measured(`{ ...F } fragment F on T { ${duplicates} } fragment F on T { a }`).fieldsPerSelection).toBe(40);
  });

  it('adds up the operations of a text', () => {
    expect(measured('query A { a b } query B { c }')).toMatchObject({ recursiveSelections: 3, rootFields: 2 });
  });

  it('looks at each fragment as often as it is written, not as often as it is spread', () => {
    const bomb = (size: number) => `{ ...F0 } ${repeat(size, (index) => `fragment F${index} on T { ...F${index + 1} ...F${index + 1} }`)} fragment F${size} on T { a }`;
    const small = measured(bomb(25));
    const large = measured(bomb(250));
    expect(small.recursiveSelections).toBeGreaterThan(2 ** 25);
    expect(withinLimits(small, LIMITS.member)).toMatchObject({ limit: 'recursiveSelections' });
    expect(large.visits).toBeLessThan(small.visits * 11);
    expect(Number.isSafeInteger(large.recursiveSelections)).toBe(true);
  });

  it('never looks at more selections than are allowed when it merges', () => {
    const figures = measured(expanding(CEILING.recursiveSelections));
    expect(figures.visits).toBeLessThan(CEILING.recursiveSelections * 2 + CEILING.tokens);
  });

  it.each([
    ['selections', '{a'.repeat(20_000)], ['lists', `{a(l:${'['.repeat(20_000)}`], ['objects', `{a(o:${'{a:'.repeat(15_000)}`],
    ['types', `query($a:${'['.repeat(20_000)}`], ['inline fragments', '{...'.repeat(15_000)], ['fields', 'f '.repeat(30_000)],
  ])('stops early in endless %s', (_name, text) => {
    expect(withinLimits(measured(text), CEILING)).not.toBeNull();
  });

  it('refuses cycles of fragments, reached or not', () => {
    expect(refusal('{ a } fragment F on T { ...G } fragment G on T { b { ...F } }').reason).toBe('limit.fragmentCycle');
    expect(refusal('{ ...F } fragment F on T { ...F }').reason).toBe('limit.fragmentCycle');
  });

  it.each(['', '{', '{ a(', '{ a(s: "x', '{ a(s: """x', '}}}}', '{ a\u0000 }', '\ud800', 'query { }', '{ ...on }'])('refuses %j with its place', (text) => {
    const { code, reason, details } = refusal(text);
    expect({ code, reason }).toEqual({ code: 'INVALID', reason: 'query.syntax' });
    expect(details.params).toEqual({ line: expect.any(Number), column: expect.any(Number) });
  });

  it('leaves to validation what only a schema can judge', () => {
    expect(withinLimits(measured('{ ...Missing } type X { a: Int }'), LIMITS.anonymous)).toBeNull();
  });
});

describe('verbs that may stand once', () => {
  it('are counted under any alias and through fragments, over all operations', () => {
    expect(repeated(measured('mutation { signIn { id } }'), ['signIn'])).toBeNull();
    expect(repeated(measured('mutation { a: signIn { id } ...F } fragment F on Mutation { b: signIn { id } }'), ['signIn'])).toEqual({ limit: 'aliases', actual: 2, maximum: 1 });
    expect(measured('mutation { signIn { id } }').mutates).toBe(true);
  });
});

describe('figures that are kept', () => {
  it('are the same object for a text asked again, and the longest unused text goes first', () => {
    const measures = new Measures(CEILING);
    const first = measures.of('{ first }');
    const second = measures.of('{ second }');
    for (let index = 0; index < 998; index++) measures.of(`{ f${index} }`);
    expect(measures.of('{ first }')).toBe(first);
    measures.of('{ oneMore }');
    expect(measures.size).toBe(1_000);
    expect(measures.of('{ first }')).toBe(first);
    expect(measures.of('{ second }')).not.toBe(second);
  });

  it('are not those of long texts nor of refused ones', () => {
    const measures = new Measures(CEILING);
    measures.of('{a}'.padEnd(10 * 1024 + 1));
    measures.of('{');
    expect(measures.size).toBe(0);
    measures.of('{a}'.padEnd(10 * 1024));
    expect(measures.size).toBe(1);
  });
});

describe('the limits of a viewer', () => {
  it('follow what kind of viewer it is', () => {
    expect(limitsOf(PUBLIC_VIEWER)).toBe(LIMITS.anonymous);
    expect(classOf(systemViewer('start'))).toBe('member');
    const person = staffOf({ id: 'a', regionCode: '421303' });
    expect(classOf(person)).toBe('member');
    expect(classOf({ ...person, token: { id: 't', name: 'MES', expiresOn: '2027-01-01', permissions: [] } })).toBe('machine');
  });

  it('never exceed the ceiling, and no page is longer than a hundred rows', () => {
    for (const limits of Object.values(LIMITS)) {
      for (const [name, figure] of Object.entries(limits)) expect(figure).toBeLessThanOrEqual(CEILING[name as keyof Limits]);
      expect(limits.pageSize).toBeLessThanOrEqual(100);
    }
  });
});
