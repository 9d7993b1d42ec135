import type { GraphQLObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from '../cast/full-world/acts';
import type { Asker } from '../cast/world';
import { attemptOf, MUTATIONS } from './inputs';
import type { Witness } from './oracle';
import { edgesOf, fieldsOf, isConnection, isLeaf, isRow, most, mutation, objectOf, query, rowTypeOf } from './schema';
import { OPEN_ROOTS, ROOTS_BY_ID, takeStand, type Stand } from './stand';

let stand: Stand;
beforeAll(async () => { stand = await takeStand(); });
afterAll(() => stand.world.end());

const MOST_FOR_A_LIST = 4;
const MOST_FOR_A_ROW = 2;
/** With fewer rows a statement for each of them would not show. */
const FEWEST_ROWS = 5;

const LISTS = OPEN_ROOTS.filter((root) => isConnection(query.getFields()[root]!));
const typeOf = (root: string) => rowTypeOf(query.getFields()[root]!)!;

/** Fields that are columns of the row itself, and fields that are made of other rows or of nothing but the present one. */
function leavesOf(type: GraphQLObjectType): { columns: string[]; computed: string[] } {
  const [row] = stand.oracle.rows.of(type.name);
  const names = fieldsOf(type).filter((field) => isLeaf(field) && field.args.length === 0).map(({ name }) => name);
  return { columns: names.filter((name) => name in (row ?? {})), computed: names.filter((name) => !(name in (row ?? {}))) };
}

/** Whoever sees most rows of what a root field gives. */
function seer(root: string): { who: Witness; by: Asker; count: number } {
  const { oracle, witnesses, world } = stand;
  const entity = typeOf(root).name;
  const [who] = witnesses.filter((witness) => oracle.mayAsk(witness, root, entity)).sort((one, other) => oracle.visible(other, entity).length - oracle.visible(one, entity).length);
  if (!who) throw new Error(`nobody may ask for ${root}`);
  return { who, by: world.as(who.name), count: oracle.visible(who, entity).length };
}

/** The ways to go so many hops on from a row: a hop is an edge, or a field that is made of other rows. */
function chains(type: GraphQLObjectType, hops: number): string[] {
  const { columns, computed } = leavesOf(type);
  const own = columns.join(' ');
  if (hops === 0) return [own];
  return [...(computed.length > 0 ? computed.map((name) => `${own} ${name}`) : [own]), ...edgesOf(type).flatMap(({ field }) => {
    const inner = type.getFields()[field]!;
    return chains(objectOf(inner.type)!, hops - 1).map((chain) => `id ${field}${most(inner, 50)} { ${chain} }`);
  })];
}

describe('statements', () => {
  it.each(LISTS)('%s, 50 rows with two levels of edges, takes four at most', async (root) => {
    const { by, count } = seer(root);
    expect(count, `${root} has too few rows to tell`).toBeGreaterThanOrEqual(FEWEST_ROWS);
    const over: string[] = [];
    for (const chain of chains(typeOf(root), 2)) {
      const { statements, errors } = await by.ask(`{ ${root}(first: 50) { nodes { ${chain} } pageInfo { hasNextPage } totalCount } }`);
      if (errors || statements > MOST_FOR_A_LIST || statements === 0) over.push(`${statements} for ${chain} ${JSON.stringify(errors ?? '')}`);
    }
    expect(over).toEqual([]);
  });

  it.each(ROOTS_BY_ID)('%s, one row with one edge, takes two at most', async (root) => {
    const { who, by } = seer(root);
    const over: string[] = [];
    for (const { id } of stand.oracle.visible(who, typeOf(root).name).slice(0, FEWEST_ROWS)) {
      for (const chain of chains(typeOf(root), 1)) {
        const { statements, errors } = await by.ask(`{ ${root}(id: "${id}") { ${chain} } }`);
        if (errors || statements > MOST_FOR_A_ROW || statements === 0) over.push(`${statements} for ${chain} ${JSON.stringify(errors ?? '')}`);
      }
    }
    expect(over).toEqual([]);
  });

  it.each(ROOTS_BY_ID)('%s, a row that is not seen, takes one', async (root) => {
    const { oracle, witnesses, world } = stand;
    const entity = typeOf(root).name;
    for (const who of witnesses.filter((witness) => oracle.mayAsk(witness, root, entity))) {
      const [hidden] = oracle.hidden(who, entity);
      if (hidden) expect((await world.as(who.name).ask(`{ ${root}(id: "${hidden.id}") { id } }`)).statements).toBe(1);
    }
  });
});

describe('a mutation that the gate refuses takes no statement', () => {
  it.each(MUTATIONS)('%s', async (name) => {
    const allowance = String(mutation.getFields()[name]!.extensions.allow);
    const { input } = await attemptOf(name).prepare(stand.world);
    const selection = isRow(objectOf(mutation.getFields()[name]!.type)!) ? 'id' : undefined;
    for (const who of stand.witnesses) {
      const isOpen = allowance === 'everyone' || (who.kind !== 'NONE' && (allowance === 'signed in' || stand.oracle.mayHold(who, allowance)));
      if (isOpen) continue;
      const { statements, errors, data } = await stand.world.as(who.name).ask(operationOf(name, selection), input && { input });
      expect({ by: who.name, statements, data, code: errors?.[0]?.extensions.code }).toEqual({ by: who.name, statements: 0, data: null, code: who.kind === 'NONE' ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
    }
  });
});
