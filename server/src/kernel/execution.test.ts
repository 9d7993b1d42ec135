import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorld, type CastName, type World } from '../../../tests/cast/world';

/** The compiler takes over at the third use; two more show that it stays right. */
const USES = 5;

let world: World;
beforeAll(async () => { world = await startWorld(); });
afterAll(() => world.end());

interface Question { who?: CastName | 'nobody'; document: string; variables?: Record<string, unknown> }

const ROW = '{ id version name creditCode kinds regionCode status createdAt isLicensed contactEmail viewerCan __typename }';
const LIST = 'query ($filter: EnterpriseFilter, $first: Int, $order: EnterpriseOrder) { enterprises(filter: $filter, first: $first, orderBy: $order) { totalCount nodes { name } pageInfo { hasNextPage startCursor } edges { cursor node { id } } } }';

const SOUND: Record<string, Question> = {
  'one row': { document: `query ($id: ID!) { enterprise(id: $id) ${ROW} }` },
  'a row that is not there': { document: 'query ($id: ID!) { enterprise(id: $id) { name } }', variables: { id: 'nobody' } },
  'a list with edges both ways': { document: '{ enterprises(first: 5) { edges { cursor node { id name viewerCan } } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } profileChanges(first: 3) { nodes { state enterprise { name } } } }' },
  'nothing for variables': { document: LIST },
  'null for variables': { document: LIST, variables: { filter: null, first: null, order: null } },
  'enums, lists and nested inputs': { document: LIST, variables: { first: 2, filter: { kind: ['SPV_MAKER'], status: ['ACTIVE', 'SUSPENDED'], region: ['4213'] }, order: { field: 'CREATED_AT', direction: 'DESC' } } },
  'one value where a list stands': { document: LIST, variables: { filter: { kind: 'SPV_MAKER' } } },
  'a default of the document': { document: 'query ($first: Int = 1) { enterprises(first: $first) { nodes { name } } }' },
  'a default that null stands over': { document: 'query ($first: Int = 1) { enterprises(first: $first) { nodes { name } } }', variables: { first: null } },
  'aliases of one field with two filters': { document: '{ a: enterprises(filter: { region: ["421303"] }) { totalCount } b: enterprises(filter: { region: ["421321"] }) { totalCount } }' },
  'fragments in fragments': { document: `query ($id: ID!) { enterprise(id: $id) { ...F ... on Enterprise { name } ... { version } } } fragment F on Enterprise { id ...G } fragment G on Enterprise { kinds }` },
  'a field that is left out': { document: 'query ($id: ID!, $with: Boolean!) { enterprise(id: $id) { id name @include(if: $with) version @skip(if: $with) } }', variables: { with: true } },
  'a field that is not left out': { document: 'query ($id: ID!, $with: Boolean!) { enterprise(id: $id) { id name @include(if: $with) version @skip(if: $with) } }', variables: { with: false } },
  'the same field twice, merged': { document: 'query ($id: ID!) { enterprise(id: $id) { id id name } again: enterprise(id: $id) { id } enterprise(id: $id) { version } }' },
  'the viewer, with instants and dates': { document: '{ viewer { id kind today permissions mustChangePassword account { name createdAt lastSignInAt roles status } organisation { name kind } } sessions { isCurrent } }' },
  'the schema': { document: '{ __typename __type(name: "Enterprise") { name kind fields { name type { kind name ofType { name } } } } }' },
  'a foreign row': { who: 'clerkB', document: `query ($id: ID!) { enterprise(id: $id) ${ROW} }` },
  'what a stranger may ask, beside what he may not': { who: 'nobody', document: '{ viewer { kind } enterprises { totalCount } sessions { id } demonstrationCast { name } }' },
  'a field without permission, which is refused, beside one with it': { who: 'tester', document: '{ members { totalCount } viewer { kind } }' },
  'a refusal by the resolver': { document: '{ enterprises(first: 0) { nodes { id } } ok: enterprises(first: 1) { totalCount } }' },
  'numbers of the law': { document: '{ deadlineRules { code length unit validFrom validTo isDoubtful } }' },
};

const UNSOUND: Record<string, Question> = {
  'a missing variable': { document: `query ($id: ID!) { enterprise(id: $id) { id } }`, variables: { id: undefined } },
  'null for what must be there': { document: `query ($id: ID!) { enterprise(id: $id) { id } }`, variables: { id: null } },
  'an object for an id': { document: `query ($id: ID!) { enterprise(id: $id) { id } }`, variables: { id: { $ne: null } } },
  'a list for an id': { document: `query ($id: ID!) { enterprise(id: $id) { id } }`, variables: { id: ['a'] } },
  'a truth for an id': { document: `query ($id: ID!) { enterprise(id: $id) { id } }`, variables: { id: true } },
  'a text for a number': { document: LIST, variables: { first: '5' } },
  'a broken number': { document: LIST, variables: { first: 1.5 } },
  'a number that is too large': { document: LIST, variables: { first: 2_147_483_648 } },
  'an unknown word of an enum': { document: LIST, variables: { filter: { kind: ['DROP TABLE'] } } },
  'a number for an enum': { document: LIST, variables: { filter: { kind: [1] } } },
  'an unknown field of an input': { document: LIST, variables: { filter: { enterpriseId: 'x' } } },
  'a field of the prototype': { document: LIST, variables: { filter: { toString: 'x' } } },
  'a list for an input': { document: LIST, variables: { filter: [{}] } },
  'a text for an input': { document: LIST, variables: { filter: 'all' } },
  'an object for a text': { document: LIST, variables: { filter: { search: { $like: '%' } } } },
  'a number for a text': { document: LIST, variables: { filter: { search: 1 } } },
  'null inside a list': { document: LIST, variables: { filter: { kind: [null] } } },
  'half an order': { document: LIST, variables: { order: { field: 'NAME' } } },
  'a date that never was': { document: 'query ($from: Date) { testReports(filter: { issuedOn: { from: $from } }) { totalCount } }', variables: { from: '2026-02-30' } },
  'no instant': { who: 'auditor', document: 'query ($from: DateTime) { auditLines(filter: { at: { from: $from } }) { totalCount } }', variables: { from: 'yesterday' } },
};

/** What may differ: the number of the request, and how much was still under way when an answer without data was ready. */
const PASSING = new Set(['requestId', 'locations', 'statements']);

function lasting(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer, (key, value: unknown) => PASSING.has(key) ? undefined : value));
}

async function asked({ who = 'clerkA', document, variables }: Question): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (let use = 0; use < USES; use++) {
    answers.push(lasting(await world.as(who).ask(document, { id: world.enterprises.a.id, ...variables })));
  }
  return answers;
}

describe('a question', () => {
  it.each(Object.keys(SOUND))('with %s gets one answer, whoever executes it', async (name) => {
    const [first, ...later] = await asked(SOUND[name]!) as [{ data: unknown }, ...unknown[]];
    expect(first.data).not.toBeUndefined();
    for (const answer of later) expect(answer).toEqual(first);
  });

  it.each(Object.keys(UNSOUND))('with %s is refused in one way, as the fault of the asker', async (name) => {
    const [first, ...later] = await asked(UNSOUND[name]!) as { data?: unknown; errors: { extensions: unknown; message: string }[] }[];
    expect(first?.errors[0]).toMatchObject({ extensions: { code: 'INVALID' } });
    for (const answer of later) {
      expect(answer.errors.map((error) => error.extensions)).toMatchObject([{ code: 'INVALID' }]);
      expect(answer.data ?? null).toBeNull();
    }
  });

  it('sees what changed between two uses: nothing of an answer is kept', async () => {
    const document = 'query ($id: ID!) { enterprise(id: $id) { version contactName } }';
    const variables = { id: world.enterprises.a.id };
    type Row = { enterprise: { version: number } };
    for (let use = 0; use < USES; use++) {
      const { enterprise: { version } } = await world.as('clerkA').get<Row>(document, variables);
      const profile = { kinds: ['SPV_MAKER'], address: '湖北省随州市', legalRepresentative: '林建国', contactName: `第 ${use} 人`, contactPhone: '0722-3210001', industryCode: '3630' };
      await world.as('clerkA').get('mutation ($input: EditEnterpriseInput!) { editEnterprise(input: $input) { version } }', { input: { ...variables, version, ...profile } });
      expect((await world.as('adminA').get<Row>(document, variables)).enterprise).toEqual({ version: version + 1, contactName: `第 ${use} 人` });
      expect((await world.as('clerkB').get<{ enterprise: null }>(document, variables)).enterprise).toBeNull();
    }
  });

  it('of one document with two operations is answered by the one that is named', async () => {
    const query = 'query A { viewer { kind } } query B { deadlineRules { code } }';
    for (let use = 0; use < USES; use++) {
      for (const [operationName, field] of [['A', 'viewer'], ['B', 'deadlineRules']]) {
        const response = await world.app.inject({ method: 'POST', url: '/graphql', payload: { query, operationName }, headers: { 'content-type': 'application/json' } });
        expect(Object.keys((JSON.parse(response.body) as { data: object | null }).data ?? { deadlineRules: null })).toEqual([field]);
      }
    }
  });
});
