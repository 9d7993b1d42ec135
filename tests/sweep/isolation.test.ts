import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VIEWERS } from '../cast/full-world/peopled';
import { throughDoor } from './doors';
import { missingRows } from './fixture';
import type { Witness } from './oracle';
import { probesByFilter, probesById, probesByPage, send, wrapped } from './probes';
import { edgesOf, fieldsOf, isConnection, isRow, query, reachableFromRoots, ROOTS_WITH_ARGUMENTS, rowTypeOf } from './schema';
import { OPEN_ROOTS, ROOTS_BY_ID, takeStand, type Stand } from './stand';
import { Walk } from './walk';

let stand: Stand;
let walk: Walk;
beforeAll(async () => {
  stand = await takeStand();
  walk = new Walk(stand.world, stand.oracle);
});
afterAll(() => stand.world.end());

const witness = (name: string): Witness => stand.witnesses.find((who) => who.name === name)!;
const entityOf = (root: string) => rowTypeOf(query.getFields()[root]!)?.name ?? '';
const lists = OPEN_ROOTS.filter((root) => isConnection(query.getFields()[root]!));
const mayAsk = (who: Witness, root: string) => stand.oracle.mayAsk(who, root, entityOf(root));

describe('the full world', () => {
  it('has rows of every entity, for every enterprise, in several states', () => {
    expect(missingRows(stand.world, stand.oracle.rows)).toEqual([]);
  });

  it('has no entity of which the oracle does not know who sees it', () => {
    expect(stand.oracle.rows.entities.filter((entity) => !stand.oracle.knows(entity))).toEqual([]);
  });
});

describe('at the door of every table', () => {
  it.each(VIEWERS)('%s is given exactly the rows that the oracle says', async (name) => {
    const faults = await Promise.all(stand.world.ground.tables.all().map(({ entity }) => throughDoor(stand, witness(name), entity)));
    expect(faults.flat()).toEqual([]);
  });
});

describe('along every path from the root, four hops deep', () => {
  it.each(VIEWERS)('%s sees exactly the rows that the oracle says', async (name) => {
    const before = walk.faults.length;
    for (const root of OPEN_ROOTS) await walk.take(witness(name), root);
    expect(walk.faults.slice(before)).toEqual([]);
  });
});

describe('by id', () => {
  it.each(VIEWERS)('%s gets his own rows and nothing for any other id', async (name) => {
    const who = witness(name);
    const before = walk.faults.length;
    const faults: string[] = [];
    for (const root of ROOTS_BY_ID) {
      if (mayAsk(who, root)) faults.push(...await send(stand.world.as(who.name), who, probesById(stand.oracle, who, root)));
      else await walk.refused(who, root);
    }
    expect([...faults, ...walk.faults.slice(before)]).toEqual([]);
  });
});

describe('in every list', () => {
  const cursors = new Map<string, string[]>();
  beforeAll(async () => {
    for (const root of lists) {
      const seer = stand.witnesses.filter((who) => mayAsk(who, root)).sort((one, other) => stand.oracle.visible(other, entityOf(root)).length - stand.oracle.visible(one, entityOf(root)).length)[0]!;
      const data = await stand.world.as(seer.name).get<Record<string, { edges: { cursor: string }[] }>>(`{ ${root}(first: 100) { edges { cursor } } }`);
      const all = data[root]!.edges.map(({ cursor }) => cursor);
      cursors.set(root, [all[0]!, all[Math.floor(all.length / 2)]!, all.at(-1)!]);
    }
  });

  it.each(VIEWERS)('%s sees no more by any filter, order or cursor', async (name) => {
    const who = witness(name);
    const faults: string[] = [];
    for (const root of lists.filter((list) => mayAsk(who, list))) {
      const probes = [...probesByFilter(stand.oracle, who, root), ...probesByPage(stand.oracle, who, { root, cursors: cursors.get(root) ?? [] })];
      faults.push(...await send(stand.world.as(who.name), who, probes));
    }
    expect(faults).toEqual([]);
  });
});

describe('under another name, in a fragment, behind a directive', () => {
  it.each(VIEWERS)('%s sees the same', async (name) => {
    const who = witness(name);
    for (const root of OPEN_ROOTS) {
      const { data, errors } = await stand.world.as(who.name).ask<Record<string, { nodes?: { id: string }[] }>>(wrapped(root), { yes: true });
      const parts = ['plain', 'inline', 'named', 'included'].map((part) => data?.[part]);
      if (!mayAsk(who, root)) expect({ root, data, codes: [...new Set(errors?.map(({ extensions }) => extensions.code))] }).toEqual({ root, data: null, codes: [who.kind === 'NONE' ? 'UNAUTHENTICATED' : 'FORBIDDEN'] });
      else for (const part of parts) expect({ root, part }).toEqual({ root, part: parts[0] });
    }
  });
});

describe('the sweep itself', () => {
  it('has asked every field of every type that a query reaches', () => {
    const fields = [...reachableFromRoots()].flatMap((type) => fieldsOf(type).map((field) => `${type.name}.${field.name}`));
    const elsewhere = [...ROOTS_BY_ID, ...ROOTS_WITH_ARGUMENTS].map((root) => `Query.${root}`);
    expect(fields.filter((field) => !walk.visited.has(field) && !elsewhere.includes(field))).toEqual([]);
  });

  it('has followed every edge to at least one row', () => {
    const edges = [...reachableFromRoots()].filter(isRow).flatMap(edgesOf).map(({ type, field }) => `${type}.${field}`);
    expect(edges.filter((edge) => !walk.led.has(edge))).toEqual([]);
  });
});
