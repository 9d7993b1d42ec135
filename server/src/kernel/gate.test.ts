import type { Permission, Role } from '@bianzhong/domain';
import { graphql, GraphQLObjectType, GraphQLSchema, GraphQLString, type GraphQLFieldConfig, type GraphQLFieldResolver } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { administrator, centerStaff, departmentOf, requestOf, staffOf, theSystem } from '../../../tests/cast/viewers';
import { startWorld, type World } from '../../../tests/cast/world';
import { invalidField } from './errors';
import { faultsOfGate, guard, guardedFields } from './gate';
import type { Request } from './request';
import { PUBLIC_VIEWER, type Viewer } from './viewer';

let world: World;
let resolved: string[] = [];
beforeAll(async () => { world = await startWorld(); });
beforeEach(() => { resolved = []; });
afterAll(() => world.end());

const NAMES = { everyone: 'everyone', signedIn: 'signed in', edit: 'enterprise:edit', register: 'enterprise:register', audit: 'auditLine:read' } as const;

const named: GraphQLFieldResolver<unknown, Request> = (...[, , , { fieldName }]) => {
  resolved.push(fieldName);
  return fieldName;
};

function field(allow?: string): GraphQLFieldConfig<unknown, Request> {
  return { type: GraphQLString, extensions: allow === undefined ? {} : { allow }, resolve: named };
}

const person = new GraphQLObjectType({ name: 'Person', fields: { name: { type: GraphQLString, resolve: () => '某人' }, phone: field('member:read') } });
const fields = () => Object.fromEntries(Object.entries(NAMES).map(([name, allow]) => [name, field(allow)]));
const schema = guard(new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: { ...fields(), person: { type: person, extensions: { allow: 'everyone' }, resolve: () => ({}) }, refusing: { ...field('everyone'), resolve: () => { throw invalidField('input.name', 'input.required'); } } },
  }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: fields() }),
}));

async function ask(viewer: Viewer, source: string) {
  const request = requestOf(world.ground, viewer);
  const { data, errors = [] } = await graphql({ schema, source, contextValue: request });
  return { data, reasons: errors.map(({ extensions }) => `${String(extensions.code)} ${String(extensions.reason)}`), statements: request.connection.statements };
}

describe('the gate', () => {
  const OPEN = ['everyone'];
  const rights: [string, () => Viewer, string[]][] = [
    ['a stranger', () => PUBLIC_VIEWER, OPEN],
    ['an enterprise clerk', () => staffOf(world.enterprises.a), [...OPEN, 'signedIn', 'edit']],
    ['a regulator', () => departmentOf('4213'), [...OPEN, 'signedIn', 'register']],
    ['a tester', () => centerStaff(world.centerId), [...OPEN, 'signedIn']],
    ['the system administrator', () => administrator('SYSTEM_ADMIN'), [...OPEN, 'signedIn']],
    ['the auditor', () => administrator('AUDITOR'), [...OPEN, 'signedIn', 'audit']],
    ['somebody without any role', () => ({ ...administrator('AUDITOR'), roles: [] }), [...OPEN, 'signedIn']],
    ['somebody with a role that does not exist', () => ({ ...administrator('AUDITOR'), roles: ['ROOT' as Role] }), [...OPEN, 'signedIn']],
    ['somebody who must change his password', () => ({ ...staffOf(world.enterprises.a), mustChangePassword: true }), [...OPEN, 'signedIn']],
    ['the system', () => theSystem, Object.keys(NAMES)],
  ];
  it.each(rights)('lets %s through to what he may try, in queries and mutations, and resolves nothing else', async (_name, viewer, allowed) => {
    for (const operation of ['query', 'mutation']) {
      resolved = [];
      const { data, reasons, statements } = await ask(viewer(), `${operation} { ${Object.keys(NAMES).join(' ')} }`);
      expect(Object.entries(data ?? {}).filter(([, value]) => value !== null).map(([name]) => name)).toEqual(allowed);
      expect(resolved).toEqual(allowed);
      expect(reasons).toHaveLength(Object.keys(NAMES).length - allowed.length);
      expect(statements).toBe(0);
    }
  });

  it('says to a stranger that he must sign in, to others that the role is missing, and to newcomers what to do first', async () => {
    expect((await ask(PUBLIC_VIEWER, '{ signedIn edit }')).reasons).toEqual(['UNAUTHENTICATED auth.signInFirst', 'UNAUTHENTICATED auth.signInFirst']);
    expect((await ask(departmentOf('4213'), '{ edit }')).reasons).toEqual(['FORBIDDEN auth.noPermission']);
    expect((await ask({ ...departmentOf('4213'), mustChangePassword: true }, '{ register edit }')).reasons).toEqual(['FORBIDDEN auth.changePasswordFirst', 'FORBIDDEN auth.changePasswordFirst']);
  });

  it('judges every alias and every viewer anew', async () => {
    const document = '{ one: edit two: register three: edit ...F } fragment F on Query { four: register }';
    expect((await ask(staffOf(world.enterprises.a), document)).data).toEqual({ one: 'edit', two: null, three: 'edit', four: null });
    expect((await ask(departmentOf('4213'), document)).data).toEqual({ one: null, two: 'register', three: null, four: 'register' });
  });

  it('lets a machine do what its token and the roles of its maker both allow, and nothing that is for people', async () => {
    const machine = (...permissions: Permission[]): Viewer => ({ ...staffOf(world.enterprises.a), token: { id: 't', name: 'MES', expiresOn: '2027-01-01', permissions } });
    expect(await ask(machine('enterprise:edit', 'enterprise:register', 'auditLine:read'), '{ everyone signedIn edit register audit }')).toMatchObject({
      data: { everyone: 'everyone', signedIn: null, edit: 'edit', register: null, audit: null },
      reasons: ['FORBIDDEN token.personOnly', 'FORBIDDEN token.notGranted', 'FORBIDDEN token.personOnly'],
    });
    expect((await ask(machine(), 'mutation { everyone edit }')).reasons).toEqual(['FORBIDDEN token.personOnly', 'FORBIDDEN token.notGranted']);
    expect((await ask({ ...staffOf(world.enterprises.a), mustChangePassword: true, token: { id: 't', name: 'MES', expiresOn: '2027-01-01', permissions: ['enterprise:edit'] } }, '{ edit }')).data).toEqual({ edit: 'edit' });
  });

  it('guards a sensitive field inside an open one', async () => {
    expect((await ask(PUBLIC_VIEWER, '{ person { name phone } }')).data).toEqual({ person: { name: '某人', phone: null } });
    expect((await ask(administrator('SECURITY_ADMIN'), '{ person { hidden: phone } }')).data).toEqual({ person: { hidden: 'phone' } });
  });

  it('hands on what a resolver refuses as it is', async () => {
    expect((await ask(PUBLIC_VIEWER, '{ refusing }')).reasons).toEqual(['INVALID input.invalid']);
  });
});

describe('a schema', () => {
  const made = (query: Record<string, GraphQLFieldConfig<unknown, Request>>, mutation = fields()) =>
    new GraphQLSchema({ query: new GraphQLObjectType({ name: 'Query', fields: query }), mutation: new GraphQLObjectType({ name: 'Mutation', fields: mutation }) });

  it('with a root field that says nothing stops the start, by the name of the field', () => {
    expect(faultsOfGate(made({ ...fields(), enterprises: field() }, { ...fields(), closeEverything: field() })))
      .toEqual(['root field Query.enterprises has no @Allow', 'root field Mutation.closeEverything has no @Allow']);
  });

  it('that asks for a permission which does not exist stops the start, by the name of both', () => {
    expect(faultsOfGate(made({ one: field('enterprise:ruin'), two: field(''), three: field('toString') }))).toEqual([
      'Query.one asks for the unknown permission enterprise:ruin', 'Query.two asks for the unknown permission ', 'Query.three asks for the unknown permission toString']);
  });

  it('of the product has no such faults, and every root field is guarded', async () => {
    const { contract } = await import('../schema');
    const product = contract();
    const roots = [...Object.keys(product.getQueryType()!.getFields()), ...Object.keys(product.getMutationType()!.getFields())];
    expect(faultsOfGate(product)).toEqual([]);
    expect(guardedFields(product).filter(({ type }) => type === 'Query' || type === 'Mutation').map((guarded) => guarded.field).sort()).toEqual(roots.sort());
  });
});
