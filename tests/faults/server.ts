import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { enterCast } from '../../server/src/demo/cast';
import { Stage } from '../../server/src/demo/stage';
import { layGround } from '../../server/src/ground';
import { completeInstallation, install } from '../../server/src/installation';
import type { TestDatabase } from '../cast/database';

const PROGRAM = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const READY = /ready: http:\/\/localhost:(\d+)/;

const live = new Set<ChildProcess>();
process.once('exit', () => live.forEach((child) => child.kill('SIGKILL')));

/** Puts the fixed cast into an empty database and leaves it closed, so that servers can be started on it. */
export async function peopled(database: TestDatabase): Promise<void> {
  const ground = await layGround(database.config);
  await install(ground, { isDemonstration: true });
  const stage = new Stage(ground);
  await stage.open();
  await enterCast(stage);
  await completeInstallation(ground);
  await ground.database.close();
}

/** The built server in a process of its own. */
export class ServerProcess {
  private readonly child: ChildProcess;
  /** How it ended: its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** What it said on both of its channels. */
  said = '';
  port = 0;

  /** @param program another one than the product */
  constructor(environment: Record<string, string>, { program = PROGRAM, words = [] }: { program?: string; words?: string[] } = {}) {
    const env = { PATH: process.env.PATH ?? '', LOG_LEVEL: 'error', ...environment };
    this.child = spawn(process.execPath, [program, ...words], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    live.add(this.child);
    for (const channel of [this.child.stdout, this.child.stderr]) channel?.on('data', (part: Buffer) => { this.said += part.toString(); });
    this.ended = new Promise((resolve) => {
      this.child.once('close', (code, signal) => {
        live.delete(this.child);
        resolve(code ?? signal ?? 0);
      });
    });
  }

  /** Its address, without a path. */
  get target(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Waits until it takes requests. @throws Error with its words when it ends before */
  async ready(): Promise<this> {
    const early = this.ended.then((end) => { throw new Error(`the server ended with ${end}: ${this.said}`); });
    const listening = new Promise<void>((resolve) => {
      const look = () => {
        this.port = Number(READY.exec(this.said)?.[1] ?? 0);
        if (this.port) resolve();
      };
      this.child.stdout?.on('data', look);
      look();
    });
    await Promise.race([listening, early]);
    return this;
  }

  /** Memory that it holds at the moment, in bytes; read from Linux's /proc. */
  get residentBytes(): number {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${this.child.pid}/status`, 'utf8'))?.[1]) * 1024;
  }

  send(signal: NodeJS.Signals): void {
    this.child.kill(signal);
  }

  /** Ends it at once, if it still runs. */
  async kill(): Promise<void> {
    this.send('SIGKILL');
    await this.ended;
  }
}

/** Starts the server and waits until it takes requests. @param port by default any that is free */
export function startServer({ environment }: TestDatabase, port = 0): Promise<ServerProcess> {
  return new ServerProcess({ ...environment, PORT: String(port) }).ready();
}

/** Runs one command of the server to its end. */
export async function command({ environment }: TestDatabase, ...words: string[]): Promise<{ end: number | NodeJS.Signals; said: string }> {
  const child = new ServerProcess(environment, { words });
  return { end: await child.ended, said: child.said };
}
