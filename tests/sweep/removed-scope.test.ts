import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { everything } from '../../server/src/kernel/condition';
import { defineScope, scopeOf } from '../../server/src/kernel/scope';
import type { EntityClass } from '../../server/src/kernel/table';
import { MODULES } from '../../server/src/modules';
import { throughDoor } from './doors';
import type { Witness } from './oracle';
import { probeOfAll, send, type Probe } from './probes';
import { query, rowTypeOf } from './schema';
import { OPEN_ROOTS, ROOTS_BY_ID, takeStand, type Stand } from './stand';

let stand: Stand;
beforeAll(async () => { stand = await takeStand(); });
afterAll(() => stand.world.end());

const ENTITIES = MODULES.flatMap(({ entities }) => [...entities]).map((entity): [string, EntityClass] => [entity.name, entity]);

/** Does something while everybody may see every row of an entity. */
async function unscoped<T>(entity: EntityClass, work: () => Promise<T>): Promise<T> {
  const scope = scopeOf(entity);
  defineScope(entity, () => everything);
  try {
    return await work();
  } finally {
    defineScope(entity, scope);
  }
}

const leadsTo = (entity: string) => (root: string) => rowTypeOf(query.getFields()[root]!)?.name === entity;

/** The root fields that answer with rows of an entity, as one who may ask them: the lists, and one hidden row by its id. */
function probesOf(who: Witness, entity: string): Probe[] {
  const { oracle } = stand;
  const open = (root: string) => leadsTo(entity)(root) && oracle.mayAsk(who, root, entity);
  const [hidden] = oracle.hidden(who, entity);
  return [
    ...OPEN_ROOTS.filter(open).map((root) => probeOfAll(oracle, who, root)),
    ...ROOTS_BY_ID.filter(open).flatMap((root) => hidden ? [{ text: `${root}(id: "${hidden.id}") { id }`, exactly: [] }] : []),
  ];
}

/** Those for whom the schema has a root field of the entity, beyond what is their own, and the oracle hides some of its rows. */
function blinded(entity: string): Witness[] {
  const roots = [...OPEN_ROOTS, ...ROOTS_BY_ID].filter((root) => leadsTo(entity)(root) && !stand.oracle.asksForOwn(root));
  return stand.witnesses.filter((who) => roots.some((root) => stand.oracle.mayAsk(who, root, entity)) && stand.oracle.hidden(who, entity).length > 0);
}

describe('without the scope of an entity', () => {
  it.each(ENTITIES)('%s: everybody from whom rows are hidden is caught seeing them at its door', async (name, entity) => {
    const hiding = stand.witnesses.filter((who) => stand.oracle.hidden(who, name).length > 0);
    const faults = await unscoped(entity, () => Promise.all(stand.witnesses.map((who) => throughDoor(stand, who, entity))));
    expect(hiding.length, `${name} hides nothing from anybody, not even from strangers`).toBeGreaterThan(0);
    expect(stand.witnesses.filter((_who, index) => faults[index]?.length).map((who) => who.name)).toEqual(hiding.map((who) => who.name));
  });

  it.each(ENTITIES)('%s: whoever may ask for it through the API and has rows hidden from him is caught there, and nobody else', async (name, entity) => {
    const caught = await unscoped(entity, async () => {
      const found: string[] = [];
      for (const who of stand.witnesses) if ((await send(stand.world.as(who.name), who, probesOf(who, name))).length > 0) found.push(who.name);
      return found;
    });
    expect(caught).toEqual(blinded(name).map((who) => who.name));
  });

  it('nothing is left behind: with every scope in its place nobody is caught', async () => {
    for (const [name] of ENTITIES) for (const who of stand.witnesses) expect(await send(stand.world.as(who.name), who, probesOf(who, name))).toEqual([]);
  });
});
