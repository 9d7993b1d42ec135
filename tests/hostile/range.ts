import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type TestDatabase } from '../cast/database';
import { ServerProcess } from '../faults/server';
import { posted, type Bomb } from './bombs.post';
import { send, type Returned } from './bombs.send';
import { Pulse } from './pulse';

const TIMES = 5;
/** So often a bomb is sent whose five say too much: the median is of more then, and a moment in which the machine had other work weighs less. */
const MORE_TIMES = 25;
const LONGEST_MS = 100;
const DEADLINE_MS = 30_000;
const LARGEST_ANSWER = 256 * 1024;
const CODES = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'INVALID', 'CONFLICT', 'TOO_MANY'];
/** Traces of the inside: stack frames, paths of sources, words that only databases use. None of them stands in a bomb. */
const INSIDE = /\n\s+at |node_modules|file:\/\/|\.ts:\d|\.js:\d|SQLITE_|ER_[A-Z]{4}|QueryFailed|syntax error near|errno|ECONN/;

/** The regulator of the city in the demonstration zone: sees every enterprise, so what he sends reaches the database. */
const VIEWER = 'chen@suizhou';

let database: TestDatabase;
let server: ServerProcess;
let pulse: Pulse;
let idle = 0;
let cookie = '';

const median = (figures: number[]) => [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0;

interface Answered { data?: Record<string, unknown> | null; errors?: { extensions?: { code?: string; reason?: string; requestId?: string } }[] }

function answered(text: string): Answered | undefined {
  try {
    return JSON.parse(text) as Answered;
  } catch {
    return undefined;
  }
}

/** What is wrong with an answer, in words; empty when nothing is. */
function faults(bomb: Bomb, returned: Returned): string[] {
  const { status, text } = returned;
  const body = answered(text);
  const errors = body?.errors ?? [];
  const refused = (status >= 400 && status < 500) || errors.length > 0;
  return [
    ...(status >= 500 ? [`status ${status}`] : []),
    ...(bomb.expect === 'refused' && !refused ? [`not refused: status ${status} ${text.slice(0, 200)}`] : []),
    ...errors.filter(({ extensions }) => !CODES.includes(extensions?.code ?? '') || !extensions?.reason || !extensions.requestId).map((error) => `untyped: ${JSON.stringify(error)}`),
    ...(INSIDE.test(text) ? [`shows its inside: ${text.slice(0, 500)}`] : []),
    ...(text.length > LARGEST_ANSWER ? [`an answer of ${text.length} bytes`] : []),
  ];
}

/** Sends a bomb so many times. @returns milliseconds, medians of them: until its answer, and the longest that anybody else had to wait meanwhile */
async function blast(bomb: Bomb, { session, times }: { session: string | undefined; times: number }): Promise<{ took: number; waited: number }> {
  const took: number[] = [];
  const waited: number[] = [];
  for (let time = 0; time < times; time++) {
    await pulse.worst();
    const returned = await send(server.target, bomb, session);
    waited.push(await pulse.worst());
    took.push(returned.milliseconds);
    expect(faults(bomb, returned)).toEqual([]);
  }
  return { took: median(took), waited: median(waited) };
}

async function ask(query: string): Promise<Answered> {
  const { text } = await send(server.target, posted('', { query }), cookie);
  return answered(text) ?? {};
}

async function signIn(): Promise<string> {
  const { headers, body } = posted('', { query: 'mutation S($name: String!) { demonstrationSignIn(input: { name: $name }) { __typename } }', variables: { name: VIEWER } }).request;
  const answer = await fetch(`${server.target}/graphql`, { method: 'POST', headers, body: body.toString() });
  const given = answer.headers.getSetCookie()[0]?.split(';')[0];
  if (!given) throw new Error(`${VIEWER} cannot sign in: ${await answer.text()}`);
  return given;
}


/** A server as closed as in production, with the demonstration zone in it, in a process of its own: what blocks it does not block the test. */
async function open(): Promise<void> {
  database = await createDatabase();
  server = await new ServerProcess({ ...database.environment, DEMONSTRATION: 'true', INTROSPECTION: 'false', LOG_LEVEL: 'silent' }).ready();
  cookie = await signIn();
  pulse = new Pulse(`${server.target}/health/live`);
  const quiet: number[] = [];
  for (let time = 0; time < 50; time++) quiet.push(await pulse.worst());
  idle = median(quiet);
}

async function close(): Promise<void> {
  await pulse?.stop();
  await server?.kill();
  await database?.drop();
}

/** Makes a test of each bomb, sent by a stranger and by somebody who is signed in: it is answered in words and in time, and nobody else waits. */
export function fire(corpus: readonly Bomb[]): void {
  beforeAll(open);
  afterAll(close);

  describe.each(['a stranger', 'somebody signed in'])('from %s', (who) => {
    it.each(corpus.map((bomb) => [bomb.name, bomb] as const))('%s', async (_name, bomb) => {
      const session = who === 'a stranger' ? undefined : cookie;
      const first = await blast(bomb, { session, times: TIMES });
      const isTooMuch = Math.max(bomb.expect === 'refused' ? first.took : 0, first.waited) - idle >= LONGEST_MS;
      const { took, waited } = isTooMuch ? await blast(bomb, { session, times: MORE_TIMES }) : first;
      if (bomb.expect === 'refused') expect(took - idle).toBeLessThan(LONGEST_MS);
      expect(waited - idle).toBeLessThan(LONGEST_MS);
    }, DEADLINE_MS);
  });

  describe('afterwards', () => {
    it('the session is still open and the server still answers', async () => {
      expect(await ask('{ sessions { id } enterprises(first: 1) { totalCount } }')).toEqual({
        data: { sessions: expect.arrayContaining([expect.anything()]), enterprises: { totalCount: expect.any(Number) } },
      });
    });
  });
}
