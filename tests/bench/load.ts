import { Agent, request } from 'node:http';
import { parentPort, Worker } from 'node:worker_threads';

/** A row whose state is switched to and fro, at the version it has. */
export interface SwitchedRow { id: string; version: number; isSuspended: boolean }

/** What a round of load sends. */
export interface Round {
  port: number;
  path: string;
  cookie: string;
  seconds: number;
  connections: number;
  /** The same body again and again, several bodies in turn, or bodies that switch rows, one row a connection. */
  body: string | string[] | { suspend: string; resume: string; rows: SwitchedRow[] };
}

export interface Measured { requests: number; seconds: number; p50: number; p99: number; failures: number; rows?: SwitchedRow[] }

const MILLISECOND_NS = 1_000_000;

/** Sends one round from a thread of its own, so that the sender takes no time of the server's event loop. */
export function sendLoad(script: URL, round: Round): Promise<Measured> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script);
    worker.once('message', (measured: Measured) => { void worker.terminate(); resolve(measured); });
    worker.once('error', reject);
    worker.postMessage(round);
  });
}

/** The thread's side. */
export function answerRounds(): void {
  parentPort?.on('message', (round: Round) => { void play(round).then((measured) => parentPort?.postMessage(measured)); });
}

interface Sent { status: number; text: string }

function send(round: Round, agent: Agent, body: string): Promise<Sent> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      agent, port: round.port, host: '127.0.0.1', path: round.path, method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body), cookie: round.cookie },
    }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function bodyFor(round: Round, lane: number, turn: number): string {
  if (typeof round.body === 'string') return round.body;
  if (Array.isArray(round.body)) return round.body[turn % round.body.length]!;
  const row = round.body.rows[lane] as SwitchedRow;
  const template = row.isSuspended ? round.body.resume : round.body.suspend;
  return template.replace('"ID"', JSON.stringify(row.id)).replace('"VERSION"', String(row.version));
}

function note(round: Round, lane: number): void {
  if (typeof round.body === 'string' || Array.isArray(round.body)) return;
  const row = round.body.rows[lane] as SwitchedRow;
  row.version++;
  row.isSuspended = !row.isSuspended;
}

async function play(round: Round): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: round.connections });
  const times: number[] = [];
  let failures = 0;
  let turn = 0;
  const begun = process.hrtime.bigint();
  const end = begun + BigInt(round.seconds * 1000 * MILLISECOND_NS);
  await Promise.all(Array.from({ length: round.connections }, async (_, lane) => {
    while (process.hrtime.bigint() < end) {
      const from = process.hrtime.bigint();
      const { status, text } = await send(round, agent, bodyFor(round, lane, turn++));
      times.push(Number(process.hrtime.bigint() - from) / MILLISECOND_NS);
      if (status !== 200 || text.includes('"errors"')) failures++;
      else note(round, lane);
    }
  }));
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    requests: times.length, seconds: Number(process.hrtime.bigint() - begun) / 1000 / MILLISECOND_NS, p50: at(0.5), p99: at(0.99), failures,
    rows: typeof round.body === 'string' || Array.isArray(round.body) ? undefined : round.body.rows,
  };
}
