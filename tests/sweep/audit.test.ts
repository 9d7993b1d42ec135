import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from '../cast/full-world/acts';
import { attemptOf, MUTATIONS } from './inputs';
import type { Oracle, Witness } from './oracle';
import { fieldsOf, mutation, objectOf, query, reachable } from './schema';
import { payloadOf } from './selections';
import { oracleOf, takeStand, type Stand } from './stand';
import { Walk } from './walk';

let stand: Stand;
beforeAll(async () => { stand = await takeStand(); });
afterAll(() => stand.world.end());

const visited = new Set<string>();

/** The tables before and after something was done. */
interface Change { before: Oracle; after: Oracle }

/** Rows of enterprises that somebody changed or made although he does not see them. */
function beyondSight(who: Witness, { before, after }: Change): string[] {
  const owned = before.rows.entities.filter((entity) => entity !== 'AuditLine' && 'enterpriseId' in (before.rows.of(entity)[0] ?? {}));
  return owned.flatMap((entity) => [
    ...before.hidden(who, entity).filter((row) => JSON.stringify(row) !== JSON.stringify(after.rows.find(entity, row.id))).map(({ id }) => `${entity} ${id} was changed`),
    ...after.hidden(who, entity).filter(({ id }) => !before.rows.find(entity, id)).map(({ id }) => `${entity} ${id} was made`),
  ]);
}

describe('every mutation leaves a line, and neither touches nor shows what its sender does not see', () => {
  it.each(MUTATIONS)('%s', async (name) => {
    const attempt = attemptOf(name);
    const who = stand.witnesses.find((witness) => witness.name === attempt.by)!;
    const { input, asker } = await attempt.prepare(stand.world);
    const before = await oracleOf(stand.world);
    const operation = operationOf(name, payloadOf(objectOf(mutation.getFields()[name]!.type)!));
    const data = await (asker ?? stand.world.as(attempt.by)).get<Record<string, unknown>>(operation, input && { input });
    const after = await oracleOf(stand.world);
    const lines = after.rows.of('AuditLine').filter(({ id }) => !before.rows.find('AuditLine', id));
    expect(lines.length, `${name} leaves no audit line`).toBeGreaterThan(0);
    expect(new Set(lines.map(({ requestId }) => requestId)).size).toBe(1);
    expect(beyondSight(who, { before, after })).toEqual([]);
    const walk = new Walk(stand.world, after);
    walk.payload(who, { name, value: data[name] });
    for (const field of walk.visited) visited.add(field);
    // Who asks in a session of his own may have become somebody else by the answer.
    if (!asker) expect(walk.faults).toEqual([]);
  });
});

describe('the sweep itself', () => {
  it('has asked every field that only a mutation answers with', () => {
    const asked = [...reachable(query)];
    const own = [...reachable(mutation)].filter((type) => !asked.includes(type));
    const fields = own.flatMap((type) => fieldsOf(type).map((field) => `${type.name}.${field.name}`));
    expect(fields.filter((field) => !visited.has(field))).toEqual([]);
  });
});
