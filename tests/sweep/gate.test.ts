import { createRequire } from 'node:module';
import { PERMISSIONS } from '@bianzhong/domain';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Allow, type Allowance } from '../../server/src/kernel/allow';
import { faultsOfGate } from '../../server/src/kernel/gate';
import type { Module } from '../../server/src/kernel/module';
import { MODULES } from '../../server/src/modules';
import { contract, executableSchema } from '../../server/src/schema';
import { createDatabase } from '../cast/database';
import { fieldsOf, mutation, query } from './schema';

const ROOTS = [query, mutation].flatMap((type) => fieldsOf(type).map((field) => ({ name: `${type.name}.${field.name}`, allowance: field.extensions.allow as Allowance | undefined })));
/** What can be done without having signed in: finding out who one is, and signing in. */
const OPEN = ['Query.viewer', 'Query.demonstrationCast', 'Mutation.signIn', 'Mutation.demonstrationSignIn'];
/** What whoever has signed in may do with his own session and password. */
const OF_ONESELF = ['Query.sessions', 'Mutation.signOut', 'Mutation.signOutEverywhere', 'Mutation.endSession', 'Mutation.changePassword'];

describe('the gate of the whole schema', () => {
  it.each(ROOTS)('$name says who may try it', ({ allowance }) => {
    expect(['everyone', 'signed in', ...Object.keys(PERMISSIONS)]).toContain(allowance);
  });

  it('is open to strangers for nothing but signing in', () => {
    expect(ROOTS.filter(({ allowance }) => allowance === 'everyone').map(({ name }) => name).sort()).toEqual([...OPEN].sort());
  });

  it('asks for no permission only where somebody deals with himself', () => {
    expect(ROOTS.filter(({ allowance }) => allowance === 'signed in').map(({ name }) => name).sort()).toEqual([...OF_ONESELF].sort());
  });

  it('has no faults', () => {
    expect(faultsOfGate(contract())).toEqual([]);
  });
});

/** A library as the server has it. */
const ofServer = createRequire(new URL('../../server/package.json', import.meta.url));

/** Adds a root field to the product, for the length of one test. @param allowance left out, it says nothing of who may try it */
function plantRootField(allowance?: string): void {
  const { Query, Resolver } = ofServer('type-graphql') as { Query(type: () => unknown): MethodDecorator; Resolver(): ClassDecorator };
  class Planted { sesame(): string { return 'open'; } }
  const method = Object.getOwnPropertyDescriptor(Planted.prototype, 'sesame')!;
  Query(() => String)(Planted.prototype, 'sesame', method);
  if (allowance) Allow(allowance as Allowance)(Planted.prototype, 'sesame', method);
  Resolver()(Planted);
  const modules = MODULES as Module[];
  modules.push({ name: 'planted', entities: [], resolvers: [Planted] });
  onTestFinished(() => { modules.pop(); });
}

describe('the start', () => {
  it('fails and names a root field without an allowance', () => {
    plantRootField();
    expect(() => executableSchema()).toThrow('root field Query.sesame has no @Allow');
  });

  it('fails and names a root field that asks for a permission nobody knows', () => {
    plantRootField('sesame:open');
    expect(() => executableSchema()).toThrow('Query.sesame asks for the unknown permission sesame:open');
  });

  it('succeeds with what is there', () => {
    expect(() => executableSchema()).not.toThrow();
  });
});

describe('the start of a database', () => {
  afterEach(() => vi.resetModules());

  it('fails and names an entity without a scope', async () => {
    const database = await createDatabase();
    onTestFinished(() => database.drop());
    vi.resetModules();
    const { MODULES: modules } = await import('../../server/src/modules');
    const { Versioned } = await import('../../server/src/kernel/owned');
    const { Entity } = ofServer('typeorm') as { Entity(name: string): (entity: unknown) => void };
    class Unscoped extends Versioned {}
    Entity('unscoped')(Unscoped);
    (modules as unknown[]).push({ name: 'planted', entities: [Unscoped], resolvers: [] });
    const { layGround } = await import('../../server/src/ground');
    await expect(layGround(database.config)).rejects.toThrow('entity Unscoped has no scope');
  });
});
