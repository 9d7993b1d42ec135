import { graphql, GraphQLBoolean, GraphQLID, GraphQLObjectType, GraphQLSchema, type GraphQLFieldConfig } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requestOf, staffOf } from '../../../tests/cast/viewers';
import { startWorld, type World } from '../../../tests/cast/world';
import { ProfileChange } from '../modules/enterprises/profile-change.entity';
import { AuditLine } from './audit.entity';
import { where } from './condition';
import { newId } from './ids';
import { inTransactions } from './mutations';
import type { Request } from './request';
import { systemViewer, type Viewer } from './viewer';

let world: World;
let clerk: Viewer;
beforeAll(async () => {
  world = await startWorld();
  clerk = staffOf(world.enterprises.a);
});
afterAll(() => world.end());

type Verb = (request: Request, id: string) => Promise<void>;

const create: Verb = async ({ records }, id) => { await records.create(ProfileChange, { id, state: 'SUBMITTED', grounds: '依据', submittedBy: '某人' }); };
const record: Verb = async ({ records, audit }, id) => audit.record('profileChange.submitted', await records.get(ProfileChange, id));

function field(verb: Verb, extensions = {}): GraphQLFieldConfig<unknown, Request, { id: string }> {
  return { type: GraphQLBoolean, args: { id: { type: GraphQLID } }, extensions, resolve: async (_source, { id }, request) => { await verb(request, id); return true; } };
}

/** A schema made for this test alone: verbs that forget something. */
const schema = inTransactions(new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { nothing: { type: GraphQLBoolean } } }),
  mutation: new GraphQLObjectType({
    name: 'Mutation',
    fields: {
      whole: field(async (request, id) => { await create(request, id); await record(request, id); }),
      unrecorded: field(create),
      broken: field(async (request, id) => { await create(request, id); await record(request, id); throw new Error('out of paper'); }),
      repeated: field(async ({ audit }) => { audit.repeated = true; }),
      connected: field(async (request) => { expect(request.connection).not.toBe(request.ground.database.reads); request.audit.repeated = true; }),
      onItsOwn: field(async (request) => { await expect(create(request, newId())).rejects.toThrow(); }, { transaction: 'own' }),
    },
  }),
}));

async function ask(verb: string): Promise<{ error: string | undefined; rows: number; lines: number }> {
  const id = newId();
  const { errors } = await graphql({ schema, source: `mutation ($id: ID!) { ${verb}(id: $id) }`, variableValues: { id }, contextValue: requestOf(world.ground, clerk) });
  const { records } = requestOf(world.ground, systemViewer('test'));
  return {
    error: errors?.[0]?.message,
    rows: await records.count(ProfileChange, where<ProfileChange>().equal('id', id)),
    lines: await records.count(AuditLine, where<AuditLine>().equal('entityId', id)),
  };
}

describe('a mutation', () => {
  it('is written together with its audit line', async () => {
    expect(await ask('whole')).toEqual({ error: undefined, rows: 1, lines: 1 });
  });

  it('that leaves no audit line is rolled back, and the fault is named', async () => {
    expect(await ask('unrecorded')).toEqual({ error: 'unrecorded left no audit line', rows: 0, lines: 0 });
  });

  it('that fails after its audit line takes the line back too', async () => {
    expect(await ask('broken')).toEqual({ error: 'out of paper', rows: 0, lines: 0 });
  });

  it('that repeats the answer of an earlier one needs no line of its own', async () => {
    expect(await ask('repeated')).toMatchObject({ error: undefined });
  });

  it('works on the connection of its transaction', async () => {
    expect(await ask('connected')).toMatchObject({ error: undefined });
  });

  it('that runs its own transactions cannot write outside of them on the embedded engine', async () => {
    if (world.ground.database.engine === 'embedded') expect(await ask('onItsOwn')).toMatchObject({ error: undefined });
  });
});
