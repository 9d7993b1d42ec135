import { startFullWorld } from '../cast/full-world';
import { VIEWERS, type PeopledWorld } from '../cast/full-world/peopled';
import { NOBODY, Oracle, type Witness } from './oracle';
import { readRows } from './rows';
import { argumentOf, fieldsOf, query, ROOTS_WITH_ARGUMENTS } from './schema';

/** A full world and who looks at it, with the oracle that knows it. */
export interface Stand { world: PeopledWorld; oracle: Oracle; witnesses: readonly Witness[] }

/** The oracle for the rows as they are now. */
export async function oracleOf(world: PeopledWorld): Promise<Oracle> {
  return new Oracle(await readRows(world.ground), world.clock.now());
}

export function witnessesOf(world: PeopledWorld, oracle: Oracle): Witness[] {
  return VIEWERS.map((name) => name === 'nobody' ? NOBODY : oracle.witness(name, world.names.get(name) ?? ''));
}

/** Fills a world and has everybody sign in, so that nothing is written while it is looked at. */
export async function takeStand(): Promise<Stand> {
  const world = await startFullWorld();
  for (const name of VIEWERS) await world.as(name).ask('{ viewer { id } }');
  const oracle = await oracleOf(world);
  return { world, oracle, witnesses: witnessesOf(world, oracle) };
}

const roots = fieldsOf(query).filter(({ name }) => !ROOTS_WITH_ARGUMENTS.includes(name));
/** Root fields that are asked for without an id: lists, and what there is one of. */
export const OPEN_ROOTS: readonly string[] = roots.filter((field) => !argumentOf(field, 'id')).map(({ name }) => name);
/** Root fields that give one row by its id. */
export const ROOTS_BY_ID: readonly string[] = roots.filter((field) => argumentOf(field, 'id')).map(({ name }) => name);
