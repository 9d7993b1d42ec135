import { Session } from 'node:inspector/promises';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { CAST } from '../../server/src/demo/cast';
import type { Statement } from './captured';
import { sendLoad, type Measured, type Round } from './load';

const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);
const ROUNDS = 3;
export const CONNECTIONS = 8;

/** A server that writes down what it asks of the database, and the cookie of a city regulator's session. */
export interface Bench { app: FastifyInstance; cookie: string; heard: Statement[] }

/** One of those that are measured by turns: a server, an address of it, and what is sent there. */
export interface Side { name: string; server: FastifyInstance; cookie: string; path: string; body: Round['body'] }

/** What a side reached: requests a second, and milliseconds. */
export interface Reached { rate: number; p50: number; p99: number; failures: number }

export async function post(app: FastifyInstance, url: string, { cookie, body }: { cookie: string; body: string }) {
  const response = await app.inject({ method: 'POST', url, payload: body, headers: { 'content-type': 'application/json', cookie } });
  return { cookies: response.cookies, answer: JSON.parse(response.body) as { data: Record<string, never>; errors?: unknown } };
}

export const operation = (query: string, variables?: object) => JSON.stringify({ query, variables });

export async function signIn(app: FastifyInstance): Promise<string> {
  const { cookies } = await post(app, '/graphql', { cookie: '', body: operation(`mutation { demonstrationSignIn(input: { name: "${CAST.cityRegulator}" }) { kind } }`) });
  return `bianzhong=${cookies[0]!.value}`;
}

/** Sends one operation and gives back its answer and what it asked of the database, the look-up of the session first. */
export async function asked({ app, cookie, heard }: Bench, body: string): Promise<{ data: Record<string, never>; statements: Statement[] }> {
  heard.length = 0;
  const { answer } = await post(app, '/graphql', { cookie, body });
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return { data: answer.data, statements: [...heard] };
}

const total = (rounds: Measured[]): Reached => {
  const rate = rounds.reduce((sum, round) => sum + round.requests, 0) / rounds.reduce((sum, round) => sum + round.seconds, 0);
  const middle = (pick: (round: Measured) => number) => rounds.map(pick).sort((a, b) => a - b)[Math.floor(rounds.length / 2)]!;
  return { rate, p50: middle((round) => round.p50), p99: middle((round) => round.p99), failures: rounds.reduce((sum, round) => sum + round.failures, 0) };
};

/** Which functions the time went into, by their own time, while the work ran. */
async function profiled<T>(work: () => Promise<T>): Promise<{ result: T; lines: string[] }> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const result = await work();
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  const own = new Map<string, number>();
  const deltas = profile.timeDeltas ?? [];
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  (profile.samples ?? []).forEach((sample, index) => {
    const frame = frames.get(sample);
    const place = `${frame?.functionName || '(anonymous)'} ${frame?.url.split('/').slice(-3).join('/') ?? ''}`;
    own.set(place, (own.get(place) ?? 0) + (deltas[index] ?? 0));
  });
  const busy = [...own].filter(([place]) => !place.startsWith('(idle)'));
  const sum = busy.reduce((all, [, time]) => all + time, 0);
  const lines = busy.sort(([, a], [, b]) => b - a).slice(0, 14).map(([place, time]) => `      ${(time / sum * 100).toFixed(1).padStart(5)} %  ${place}`);
  return { result, lines };
}

/** The rows that a round has moved on are where the next one begins. */
const movedOn = (body: Round['body'], { rows }: Measured): Round['body'] => typeof body === 'string' || Array.isArray(body) || !rows ? body : { ...body, rows };

/**
 * Sends load to all sides by turns, so that whatever else the machine does meanwhile meets them alike.
 * @returns what each side reached, in their order
 */
export async function measureByTurns(sides: readonly Side[]): Promise<Reached[]> {
  const bodies = sides.map(({ body }) => body);
  const rounds = sides.map((): Measured[] => []);
  const turn = async (seconds: number, isCounted: boolean) => {
    for (const [index, { server, path, cookie }] of sides.entries()) {
      const measured = await load(server, { path, body: bodies[index]!, cookie, seconds });
      bodies[index] = movedOn(bodies[index]!, measured);
      if (isCounted) rounds[index]!.push(measured);
    }
  };
  await turn(1, false);
  for (let index = 0; index < ROUNDS; index++) await turn(SECONDS, true);
  const reached = rounds.map(total);
  for (const [index, { name }] of sides.entries()) tell(name, reached[index]!);
  return reached;
}

function load(server: FastifyInstance, round: Pick<Round, 'path' | 'body' | 'cookie' | 'seconds'>): Promise<Measured> {
  return sendLoad(new URL(import.meta.url), { ...round, port: (server.server.address() as AddressInfo).port, connections: CONNECTIONS });
}

function tell(side: string, { rate, p50, p99, failures }: Reached): void {
  process.stdout.write(`    ${side.padEnd(28)} ${rate.toFixed(0).padStart(6)} requests/s   p50 ${p50.toFixed(2).padStart(6)} ms   p99 ${p99.toFixed(2).padStart(6)} ms${failures ? `   ${failures} failed` : ''}\n`);
}

/** Tells where the time of a side goes. */
export async function tellProfile({ server, path, body, cookie }: Side): Promise<void> {
  const { lines } = await profiled(() => load(server, { path, body, cookie, seconds: 2 }));
  process.stdout.write(`    where the time of the GraphQL side goes:\n${lines.join('\n')}\n`);
}

/** What two sides say about a few of the questions must be the same text. @throws Error that shows the difference */
export async function requireSameAnswers([one, other]: readonly [Side, Side]): Promise<void> {
  const some = (body: Round['body']) => Array.isArray(body) ? body.slice(0, 5) : typeof body === 'string' ? [body] : [];
  const theirs = some(other.body);
  for (const [index, body] of some(one.body).entries()) {
    const answers = [await post(one.server, one.path, { cookie: one.cookie, body }), await post(other.server, other.path, { cookie: other.cookie, body: theirs[index]! })].map(({ answer }) => JSON.stringify(answer));
    if (answers[0] !== answers[1]) throw new Error(`${one.name} and ${other.name}: the answers differ\n${answers.map((answer) => answer.slice(0, 900)).join('\n')}`);
  }
}
