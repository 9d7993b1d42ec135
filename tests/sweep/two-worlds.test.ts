import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonName } from '../cast/full-world/peopled';
import { operationOf } from '../cast/full-world/acts';
import { INPUTS, MUTATIONS } from './inputs';
import { NOBODY, type Oracle, type Witness } from './oracle';
import { probesByFilter, probesById, probesByPage, wrapped } from './probes';
import { isConnection, most, mutation, objectOf, query, rowTypeOf } from './schema';
import { branchesOf, payloadOf } from './selections';
import { OPEN_ROOTS, oracleOf, ROOTS_BY_ID } from './stand';
import { at, startPair, textOf, withoutChance, type Pair } from './two-worlds';

/** Those for whom the two worlds are one: the people of A, the department of its county, and strangers. */
const LOOKERS = ['adminA', 'clerkA', 'zengduRegulator', 'nobody'] as const;
const LISTS = OPEN_ROOTS.filter((root) => isConnection(query.getFields()[root]!));
/** The cards of the demonstration's sign-in page show the names of all, B's too, which has changed. */
const CARDS = 'demonstrationCast';
const AT_ONCE = 20;

let pair: Pair;
let oracles: { near: Oracle; far: Oracle };
beforeAll(async () => {
  pair = await startPair();
  oracles = { near: await oracleOf(pair.near), far: await oracleOf(pair.far) };
});
afterAll(async () => {
  await pair.near.end();
  await pair.far.end();
});

const witness = (name: (typeof LOOKERS)[number]): Witness => name === 'nobody' ? NOBODY : oracles.far.witness(name, pair.far.names.get(name) ?? '');
const entityOf = (root: string) => rowTypeOf(query.getFields()[root]!)?.name ?? '';
const mayAsk = (who: Witness, root: string) => oracles.far.mayAsk(who, root, entityOf(root));

/** The operations whose answers differ between the two worlds. */
async function differing(who: Witness, operations: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const operation of operations) {
    const answers = [await pair.near.as(who.name).ask(operation, { yes: true }), await pair.far.as(who.name).ask(operation, { yes: true })];
    if (textOf(answers[0]!) !== textOf(answers[1]!)) found.push(`${who.name}: ${operation}`);
  }
  return found;
}

/** Cursors of a list as the city's regulator, who sees the foreign rows, is given them. */
async function cursorsOf(root: string): Promise<string[]> {
  const { data } = await pair.far.as('cityRegulator').ask<Record<string, { edges: { cursor: string }[] }>>(`{ ${root}(first: 100) { edges { cursor } } }`);
  const cursors = data?.[root]?.edges.map(({ cursor }) => cursor) ?? [];
  return cursors.filter((_cursor, index) => index % 7 === 0);
}

describe('two worlds that differ in foreign rows only', () => {
  it('are such: what is seen is the same, and of every kind there is more that is not', () => {
    const owned = oracles.far.rows.entities.filter((entity) => 'enterpriseId' in (oracles.far.rows.of(entity)[0] ?? {}));
    for (const who of LOOKERS.map(witness)) for (const entity of owned) expect(oracles.far.visible(who, entity).map(withoutChance)).toEqual(oracles.near.visible(who, entity).map(withoutChance));
    for (const entity of owned) expect(oracles.far.rows.of(entity).length, entity).toBeGreaterThan(oracles.near.rows.of(entity).length);
  });

  it.each(LOOKERS)('give %s the same answers along every path', async (name) => {
    const who = witness(name);
    const roots = OPEN_ROOTS.filter((root) => root !== CARDS && mayAsk(who, root));
    const paths = roots.flatMap((root) => branchesOf(root).map(({ selection }) => `{ ${root}${most(query.getFields()[root]!, 50)} ${selection} }`));
    expect(await differing(who, [...paths, ...OPEN_ROOTS.map(wrapped)])).toEqual([]);
  });

  it.each(LOOKERS)('give %s the same answers to every filter, order, page and cursor', async (name) => {
    const who = witness(name);
    const texts: string[] = [];
    for (const root of LISTS.filter((list) => mayAsk(who, list))) {
      const cursors = await cursorsOf(root);
      texts.push(...[...probesByFilter(oracles.far, who, root), ...probesByPage(oracles.far, who, { root, cursors })].map(({ text }) => text));
      texts.push(...[1, 3].map((size) => `${root}(first: ${size}) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount }`));
    }
    expect(await differing(who, texts.map((text) => `{ ${text} }`))).toEqual([]);
  });

  it.each(LOOKERS)('give %s the same answers for every id', async (name) => {
    const who = witness(name);
    const texts = ROOTS_BY_ID.filter((root) => mayAsk(who, root)).flatMap((root) => probesById(oracles.far, who, root).map(({ text }) => text));
    const batches = Array.from({ length: Math.ceil(texts.length / AT_ONCE) }, (_none, index) => texts.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
    expect(await differing(who, batches.map((batch) => `{ ${batch.map((text, index) => `p${index}: ${text}`).join(' ')} }`))).toEqual([]);
  });
});

const OWN_MUTATIONS = MUTATIONS.filter((name) => (LOOKERS as readonly PersonName[]).includes(INPUTS[name]?.by as never));

describe('what is done in them answers the same, the second time too, when the key is taken', () => {
  it.each(OWN_MUTATIONS.map((name, index) => [name, index] as const))('%s', async (name, index) => {
    const attempt = INPUTS[name]!;
    const operation = operationOf(name, payloadOf(objectOf(mutation.getFields()[name]!.type)!));
    const answers: string[][] = [];
    for (const world of [pair.near, pair.far]) {
      at(world, 21 + index / 10);
      world.reseed(100 + index);
      const { input, asker = world.as(attempt.by) } = await attempt.prepare(world);
      answers.push([textOf(await asker.ask(operation, input && { input })), textOf(await asker.ask(operation, input && { input }))]);
    }
    expect(answers[1]).toEqual(answers[0]);
  });
});
