import type { FastifyInstance } from 'fastify';
import { composeApp } from '../../server/src/app';
import { CAST, enterCast, type CastName } from '../../server/src/demo/cast';
import { SeededRandom, seededIds } from '../../server/src/demo/random';
import { Stage } from '../../server/src/demo/stage';
import { layGround } from '../../server/src/ground';
import { completeInstallation, install } from '../../server/src/installation';
import { SetClock } from '../../server/src/kernel/clock';
import type { Ground } from '../../server/src/kernel/request';
import { createDatabase } from './database';

export type { CastName };

/** The instant at which every world begins: noon in Shanghai. */
export const WORLD_BEGINS = new Date('2026-11-20T04:00:00Z');

export interface Refused {
  message: string;
  extensions: { code: string; reason: string; requestId: string; fields?: { path: string; reason: string; message: string }[]; params?: Record<string, string | number>; current?: { version: number } };
}

export interface Answer<Data = Record<string, never>> {
  data: Data | null;
  errors?: Refused[];
  /** How many SQL statements the answer took, after the viewer was known. */
  statements: number;
}

/** Somebody who can ask the API. */
export interface Asker {
  /** Sends one operation over HTTP. */
  ask<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** Sends one operation that must succeed. @throws Error with the refusals when it does not */
  get<Data = Record<string, never>>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Sends one operation. @returns 'ok', or the reason code of the first refusal */
  verdict(document: string, variables?: Record<string, unknown>): Promise<string>;
}

/** Who can also send something to an address beside the API. */
export interface Visitor extends Asker {
  send(options: { method: 'GET' | 'PUT'; url: string; payload?: Buffer; headers?: Record<string, string> }): Promise<Sent>;
}

/** What an address beside the API answered, and with which cookie it was asked. */
export interface Sent { status: number; headers: Record<string, unknown>; body: Buffer; cookie: string }

/** A server of its own with the fixed cast, for one test file. */
export interface World {
  app: FastifyInstance;
  ground: Ground;
  clock: SetClock;
  enterprises: { a: Owner; b: Owner };
  centerId: string;
  as(name: CastName | 'nobody'): Visitor;
  /** Begins a new row of identifiers. The same seed at the same time gives the same ones, in a seeded world. */
  reseed(seed: number): void;
  /** One more server on the same database, with connections and a memory of its own; the embedded engine takes none beside the first. */
  anotherServer(): Promise<{ as(name: CastName): Visitor; end(): Promise<void> }>;
  end(): Promise<void>;
}
interface Owner { id: string; regionCode: string; name: string }

function answerOf(body: string, timing: unknown): Answer<never> {
  const statements = Number(/db;desc="(\d+)/.exec(String(timing))?.[1] ?? 0);
  return { ...(JSON.parse(body) as Answer<never>), statements };
}

/** Somebody who asks with the cookie he has at the time. */
export function asker(app: FastifyInstance, cookie: () => Promise<string>): Visitor {
  return askerWith(app, async () => ({ cookie: await cookie() }));
}

/** A machine that asks with an API token. */
export const machine = (app: FastifyInstance, secret: string): Visitor => askerWith(app, async () => ({ authorization: `Bearer ${secret}` }));

function askerWith(app: FastifyInstance, proof: () => Promise<Record<string, string>>): Visitor {
  const ask: Asker['ask'] = async (query, variables) => {
    const response = await app.inject({
      method: 'POST', url: '/graphql', payload: JSON.stringify({ query, variables }),
      headers: { 'content-type': 'application/json', ...await proof() },
    });
    return answerOf(response.body, response.headers['server-timing']);
  };
  return {
    ask,
    async get(document, variables) {
      const { data, errors } = await ask(document, variables);
      if (errors || !data) throw new Error(JSON.stringify(errors, null, 2));
      return data as never;
    },
    async verdict(document, variables) {
      return (await ask(document, variables)).errors?.[0]?.extensions.reason ?? 'ok';
    },
    async send({ headers, ...options }) {
      const own = await proof();
      const response = await app.inject({ ...options, headers: { ...headers, ...own } });
      return { status: response.statusCode, headers: response.headers, body: response.rawPayload, cookie: own.cookie ?? '' };
    },
  };
}

const BY_NAME = 'mutation ($name: String!) { demonstrationSignIn(input: { name: $name }) { kind } }';
const BY_PASSWORD = 'mutation ($name: String!, $password: String!) { signIn(input: { name: $name, password: $password }) { kind } }';

/** Opens a session. @param who the sign-in name; without a password it must be one of the cast. @returns the cookie */
export async function signIn(app: FastifyInstance, who: { name: string; password?: string }): Promise<string> {
  const response = await app.inject({
    method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' },
    payload: JSON.stringify({ query: who.password === undefined ? BY_NAME : BY_PASSWORD, variables: who }),
  });
  const { cookies } = response;
  if (cookies.length === 0) throw new Error(`${who.name} cannot sign in: ${response.body}`);
  return cookies.map((cookie) => `${cookie.name}=${cookie.value}`).join('; ');
}

/** Whoever of the cast asks a server signs in to it the first time. */
function visitorsOf(app: FastifyInstance): World['as'] {
  const cookies = new Map<string, Promise<string>>();
  return (name) => asker(app, async () => {
    if (name === 'nobody') return '';
    if (!cookies.has(name)) cookies.set(name, signIn(app, { name: CAST[name] }));
    return cookies.get(name) as Promise<string>;
  });
}

/**
 * Starts a server on a database of its own, with the cast in it and a clock that the test sets.
 * @param isSeeded whether the identifiers of its rows are the same in every such world
 */
export async function startWorld({ isSeeded = false } = {}): Promise<World> {
  const database = await createDatabase();
  const clock = new SetClock(WORLD_BEGINS);
  const laid = await layGround(database.config, clock);
  let newId = isSeeded ? seededIds(clock, new SeededRandom(0)) : laid.newId;
  const ground = { ...laid, newId: () => newId() };
  await install(ground, { isDemonstration: true });
  const stage = new Stage(ground);
  await stage.open();
  const { a, b, centerId } = await enterCast(stage);
  await completeInstallation(ground);
  const app = await composeApp(ground, database.config);
  return {
    app, ground, clock, enterprises: { a, b }, centerId, as: visitorsOf(app),
    async anotherServer() {
      const other = await layGround(database.config, clock);
      const door = await composeApp(other, database.config);
      return { as: visitorsOf(door), end: () => door.close().then(() => other.database.close()) };
    },
    reseed(seed) { newId = seededIds(clock, new SeededRandom(seed)); },
    async end() {
      await app.close();
      await ground.database.close();
      await database.drop();
    },
  };
}
