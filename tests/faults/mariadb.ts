import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { startMariadb } from '@bianzhong/tooling/mariadb.mjs';
import { createConnection, type RowDataPacket } from 'mysql2/promise';

const BACK_WITHIN_MS = 60_000;

/** A MariaDB of this test alone, which may be frozen, killed and started again. Its command line is read from Linux's /proc. */
export class PrivateMariadb {
  private words: string[] = [];
  private pid = 0;
  private second: ChildProcess | null = null;

  private constructor(readonly url: string, private readonly remove: () => Promise<void>) {}

  static async start(): Promise<PrivateMariadb> {
    const { url, stop } = await startMariadb();
    const server = new PrivateMariadb(url, stop);
    const owner = await createConnection(url);
    const [[row]] = await owner.query<RowDataPacket[]>('SELECT @@pid_file AS file');
    await owner.end();
    server.pid = Number(readFileSync(String(row?.file), 'utf8'));
    // The owner's account is made by the first start and is there at the second.
    server.words = readFileSync(`/proc/${server.pid}/cmdline`, 'utf8').split('\0').filter((word) => word && !word.startsWith('--init-file'));
    return server;
  }

  /** It keeps its connections and answers nothing. The signal takes a moment to arrive. @returns when it has */
  async freeze(): Promise<void> {
    process.kill(this.pid, 'SIGSTOP');
    while (!this.isFrozen()) await wait(5);
  }

  /** Whether every thread stands still: Linux marks those with a T. */
  private isFrozen(): boolean {
    try {
      return readdirSync(`/proc/${this.pid}/task`).every((thread) => readFileSync(`/proc/${this.pid}/task/${thread}/stat`, 'utf8').includes(') T '));
    } catch {
      // A thread ended between the two looks.
      return false;
    }
  }

  thaw(): void {
    process.kill(this.pid, 'SIGCONT');
  }

  kill(): void {
    process.kill(this.pid, 'SIGKILL');
  }

  /** Starts it again on its files. @returns when it takes connections */
  async restart(): Promise<void> {
    const [program = '', ...words] = this.words;
    this.second = spawn(program, words, { stdio: 'ignore' });
    this.pid = this.second.pid ?? 0;
    const child = this.second;
    process.once('exit', () => child.kill('SIGKILL'));
    for (const start = Date.now(); ; await wait(100)) {
      const greeted = await createConnection(this.url).then((connection) => connection.end().then(() => true), () => false);
      if (greeted) return;
      if (Date.now() - start > BACK_WITHIN_MS) throw new Error('mariadbd did not come back');
    }
  }

  async stop(): Promise<void> {
    this.thaw();
    if (this.second?.kill('SIGTERM')) await once(this.second, 'close');
    await this.remove();
  }
}
