import { grantableToToken, type Permission } from '@bianzhong/domain';
import { getNamedType, type GraphQLInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Allowance } from '../../server/src/kernel/allow';
import { readingOf } from '../../server/src/kernel/scope';
import { act, operationOf, rowNow } from '../cast/full-world/acts';
import { machineOf } from '../cast/full-world/tokens';
import type { Answer, Asker } from '../cast/world';
import { attemptOf, MUTATIONS } from './inputs';
import type { Witness } from './oracle';
import { MISSING_ID, probeOfAll, probesById, send } from './probes';
import { countedBy } from './relations';
import { edgesOf, fieldsOf, idPathsOf, isConnection, isRow, most, mutation, objectOf, query, reachable, rowTypeOf } from './schema';
import { glance } from './selections';
import { OPEN_ROOTS, oracleOf, ROOTS_BY_ID, takeStand, type Stand } from './stand';
import { idsOf } from './walk';

/** All that an administrator of an enterprise can give to a token. */
const GRANTABLE = grantableToToken(['ENTERPRISE_ADMIN']);
type Data = Record<string, unknown>;
interface Seen { id: string }

let stand: Stand;
let maker: Witness;
beforeAll(async () => {
  stand = await takeStand();
  maker = stand.witnesses.find(({ name }) => name === 'adminA')!;
});
afterAll(() => stand.world.end());

/** Does something as a machine of A with a single permission, whose token is revoked again: an enterprise has so many at once. */
async function withToken(permissions: readonly Permission[], work: (asks: Asker) => Promise<void>): Promise<void> {
  const { row, asker } = await machineOf(stand.world, stand.world.companies.a, permissions);
  try {
    await work(asker);
  } finally {
    await act(stand.world.as('adminA'), 'revokeToken', await rowNow(stand.world.as('adminA'), 'token', row.id));
  }
}

const allowanceOf = (type: typeof query, name: string) => type.getFields()[name]!.extensions.allow as Allowance;
const rowsIn = (value: unknown): Seen[] => (value as { nodes?: Seen[] }).nodes ?? [value as Seen].flat();
const codeOf = ({ errors }: Answer<Data>) => errors?.[0]?.extensions.code ?? 'ok';

/** What the roots show a machine: all that its maker sees where its permission is the one that is asked for, nothing elsewhere. */
async function faultsAtRoots(asks: Asker, permission: Permission): Promise<string[]> {
  const faults: string[] = [];
  for (const root of OPEN_ROOTS) {
    const allowance = allowanceOf(query, root);
    const answer = await asks.ask<Data>(`{ ${root}${most(query.getFields()[root]!)} ${glance(root)} }`);
    const code = allowance === permission || allowance === 'everyone' ? 'ok' : 'FORBIDDEN';
    if (codeOf(answer) !== code) faults.push(`${permission}: ${root} answers ${codeOf(answer)}, not ${code}`);
    const entity = rowTypeOf(query.getFields()[root]!)?.name ?? '';
    if (code !== 'ok' || !stand.oracle.rows.has(entity)) continue;
    faults.push(...await send(asks, maker, [probeOfAll(stand.oracle, maker, root)]));
  }
  return faults;
}

async function faultsById(asks: Asker, permission: Permission): Promise<string[]> {
  const faults: string[] = [];
  for (const root of ROOTS_BY_ID) {
    if (allowanceOf(query, root) === permission) faults.push(...await send(asks, maker, probesById(stand.oracle, maker, root)));
    else if (codeOf(await asks.ask<Data>(`{ ${root}(id: "${MISSING_ID}") { id } }`)) !== 'FORBIDDEN') faults.push(`${permission}: ${root} is open`);
  }
  return faults;
}

/** Where the edges and counts of the rows lead that a permission shows: on to what it reads, and to what is for everybody. */
async function faultsAlongEdges(asks: Asker, permission: Permission): Promise<string[]> {
  const faults: string[] = [];
  for (const root of OPEN_ROOTS.filter((name) => allowanceOf(query, name) === permission && isConnection(query.getFields()[name]!))) {
    const type = rowTypeOf(query.getFields()[root]!)!;
    for (const { field, entity } of edgesOf(type)) {
      const needed = stand.oracle.readingOf(entity);
      const inner = isConnection(type.getFields()[field]!) ? '{ nodes { id } }' : '{ id }';
      const answer = await asks.ask<Data>(`{ ${root}(first: 100) { nodes { id ${field}${most(type.getFields()[field]!)} ${inner} } } }`);
      const isOpen = needed === 'signed in' || needed === permission;
      if (!isOpen && answer.errors?.some(({ extensions }) => extensions.code !== 'FORBIDDEN')) faults.push(`${permission}: ${root}.${field} answers ${codeOf(answer)}`);
      if (isOpen && answer.errors) faults.push(`${permission}: ${root}.${field} is refused`);
      const nodes = rowsIn(answer.data?.[root] ?? { nodes: [] }) as unknown as Data[];
      if (!isOpen && nodes.some((node) => idsOf([node[field] ?? []].flat() as Seen[]).length > 0)) faults.push(`${permission}: ${root}.${field} shows rows of ${entity}`);
    }
    const [row] = stand.oracle.rows.of(type.name);
    for (const count of fieldsOf(type).map(({ name }) => name).filter((name) => name.endsWith('Count') && !(name in (row ?? {})))) {
      const answer = await asks.ask<Data>(`{ ${root}(first: 5) { nodes { ${count} } } }`);
      const needed = stand.oracle.readingOf(countedBy(type.name, count, { edges: edgesOf(type), rows: stand.oracle.rows }).entity);
      if ((needed !== 'signed in' && needed !== permission) !== (codeOf(answer) === 'FORBIDDEN')) faults.push(`${permission}: ${root}.${count} answers ${codeOf(answer)}`);
    }
  }
  return faults;
}

describe('a machine with a single permission', () => {
  it.each(GRANTABLE)('%s reads exactly what it allows', async (permission) => {
    await withToken([permission], async (asks) => {
      expect([...await faultsAtRoots(asks, permission), ...await faultsById(asks, permission), ...await faultsAlongEdges(asks, permission)]).toEqual([]);
    });
  });

  it('is refused every mutation but those of its permission, before anything is asked of the database', async () => {
    await withToken(['standard:read'], async (asks) => {
      for (const name of MUTATIONS) {
        const { input } = await attemptOf(name).prepare(stand.world);
        const answer = await asks.ask<Data>(operationOf(name, isRow(objectOf(mutation.getFields()[name]!.type)!) ? 'id' : undefined), input && { input });
        expect({ name, code: codeOf(answer), statements: answer.statements, data: answer.data }).toEqual({ name, code: 'FORBIDDEN', statements: 0, data: null });
      }
    });
  });
});

/** The mutations that an administrator of an enterprise can give to a token, with the permission that each asks for. */
const GIVEN = MUTATIONS.filter((name) => (GRANTABLE as readonly string[]).includes(String(allowanceOf(mutation, name))));

describe('a machine that may do one thing', () => {
  it.each(GIVEN)('%s: does it to rows of its own, and finds no others', async (name) => {
    const permission = allowanceOf(mutation, name) as Permission;
    const { input = {} } = await attemptOf(name).prepare(stand.world);
    const argument = getNamedType(mutation.getFields()[name]!.args[0]!.type) as GraphQLInputObjectType;
    const oracle = await oracleOf(stand.world);
    await withToken([permission], async (asks) => {
      // Places further inside are tried by everybody's sweep of foreign ids.
      for (const [part] of idPathsOf(argument).filter(({ length }) => length === 1)) {
        const entity = oracle.rows.entityOf(String((input as Data)[part!]));
        const [hidden] = entity ? oracle.hidden(maker, entity) : [];
        for (const id of [hidden?.id ?? MISSING_ID, MISSING_ID]) expect(codeOf(await asks.ask<Data>(operationOf(name, '__typename'), { input: { ...input, [part!]: id } })), `${name} at ${part}`).toBe('NOT_FOUND');
      }
      const verdict = await asks.verdict(operationOf(name, '__typename'), { input });
      // What is refused to the maker himself, such as finishing what a colleague has begun, is refused to his token for the same reason.
      if (verdict !== 'ok') expect(await stand.world.as('adminA').verdict(operationOf(name, '__typename'), { input })).toBe(verdict);
      expect(verdict).not.toMatch(/^(?:token|auth)\./);
    });
  });
});

describe('the schema', () => {
  it('says of every entity that it shows with which permission a token is led there, as the oracle does', () => {
    const shown = new Set([...reachable(query), ...reachable(mutation)].filter(isRow).map(({ name }) => name));
    const entities = stand.world.ground.tables.all().map(({ entity }) => entity).filter(({ name }) => shown.has(name));
    const said = entities.map((entity) => `${entity.name} ${readingOf(entity) ?? 'nothing will do'}`);
    expect(said).toEqual(entities.map(({ name }) => `${name} ${stand.oracle.readingOf(name)}`));
  });
});
