import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { operationOf } from '../cast/full-world/acts';
import type { Answer, Asker } from '../cast/world';
import { attemptOf, INPUTS, MUTATIONS } from './inputs';
import { MISSING_ID } from './probes';
import { readRows } from './rows';
import { idPathsOf, mutation } from './schema';
import { oracleOf, takeStand, type Stand } from './stand';

let stand: Stand;
beforeAll(async () => { stand = await takeStand(); });
afterAll(() => stand.world.end());

/** Reading writes down when a session was last seen. */
const NOT_COMPARED = ['Session'];
/** How many foreign rows are tried in one place. */
const TRIED = 3;

type Input = Record<string, unknown>;

function inputTypeOf(name: string): GraphQLInputObjectType | null {
  const argument = mutation.getFields()[name]?.args[0];
  return argument ? getNamedType(argument.type) as GraphQLInputObjectType : null;
}

const valueAt = (input: unknown, path: readonly string[]): unknown => path.reduce<unknown>((value, part) => (value as Input | undefined)?.[part], input);

/** The input with one value replaced. */
function replaced(input: unknown, [part, ...rest]: readonly string[], value: string): unknown {
  if (part === undefined) return value;
  const copy: unknown = Array.isArray(input) ? [...input as unknown[]] : { ...input as Input };
  (copy as Input)[part] = replaced((input as Input)[part], rest, value);
  return copy;
}

/** An answer without what differs from request to request. */
const shapeOf = ({ data, errors }: Answer) => ({ data, errors: errors?.map(({ extensions: { requestId: _, ...extensions }, ...error }) => ({ ...error, extensions })) });

const digests = async () => (await readRows(stand.world.ground)).digests(NOT_COMPARED);

/** Ids of the right kind that must not be found: some rows the sender does not see, unless he sees all of them. */
async function strangeIds(name: string, own: string): Promise<string[]> {
  const oracle = await oracleOf(stand.world);
  const entity = oracle.rows.entityOf(own);
  if (!entity) throw new Error(`${name}: no row has the id ${own} of its valid input`);
  const who = stand.witnesses.find((witness) => witness.name === attemptOf(name).by)!;
  const hidden = oracle.hidden(who, entity);
  return [hidden[0], hidden[Math.floor(hidden.length / 2)], hidden.at(-1)].slice(0, TRIED).flatMap((row) => row?.id ?? []);
}

interface Sent { asker: Asker; name: string; input: Input }

async function tryPath({ asker, name, input }: Sent, path: readonly string[]): Promise<void> {
  const own = valueAt(input, path);
  expect(own, `the valid input of ${name} says nothing at ${path.join('.')}`).toEqual(expect.any(String));
  const before = await digests();
  const missing = await asker.ask(operationOf(name), { input: replaced(input, path, MISSING_ID) });
  expect(missing.errors?.[0]?.extensions.code, `${name} at ${path.join('.')}, missing`).toBe('NOT_FOUND');
  for (const foreign of await strangeIds(name, String(own))) {
    const answer = await asker.ask(operationOf(name), { input: replaced(input, path, foreign) });
    expect(shapeOf(answer), `${name} at ${path.join('.')}, foreign`).toEqual(shapeOf(missing));
  }
  expect(await digests(), `${name} at ${path.join('.')}`).toEqual(before);
}

describe('a foreign id is a missing one, wherever it stands', () => {
  it('every mutation has a valid input to begin with, and no other has one', () => {
    expect(Object.keys(INPUTS).sort()).toEqual([...MUTATIONS].sort());
  });

  it.each(MUTATIONS)('%s', async (name) => {
    const attempt = attemptOf(name);
    const { input = {}, asker = stand.world.as(attempt.by) } = await attempt.prepare(stand.world);
    const type = inputTypeOf(name);
    for (const path of type ? idPathsOf(type) : []) await tryPath({ asker, name, input }, path);
    const { errors } = await asker.ask(operationOf(name), type ? { input } : {});
    expect(errors, `${name} with its own ids`).toBeUndefined();
  });
});
