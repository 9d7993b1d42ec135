import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createDatabase } from '../cast/database';

const PROGRAM = fileURLToPath(new URL('../../server/dist/main.js', import.meta.url));
const READY = /ready: (http:\/\/\S+)/;

/** A server in a process of its own, with the demonstration zone in it: what blocks it does not block the test. */
export interface ServerProcess {
  /** Its address, without a path. */
  readonly target: string;
  stop(): Promise<void>;
}

/** Starts the built server on a database of its own, as closed as in production. @throws Error with its words when it ends before it is ready */
export async function startServerProcess(): Promise<ServerProcess> {
  const database = await createDatabase();
  const env = { ...process.env, ...database.environment, DEMONSTRATION: 'true', INTROSPECTION: 'false', LOG_LEVEL: 'silent' };
  const server = spawn(process.execPath, [PROGRAM], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = async () => {
    if (server.exitCode === null && server.kill('SIGKILL')) await once(server, 'exit');
    await database.drop();
  };
  try {
    return { target: await addressOf(server), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function addressOf(server: ChildProcess): Promise<string> {
  let words = '';
  return new Promise((resolve, reject) => {
    const listen = (part: Buffer) => {
      words += part.toString();
      const address = READY.exec(words)?.[1];
      if (address) resolve(address.replace('localhost', '127.0.0.1'));
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => reject(new Error(`the server ended: ${words}`)));
  });
}
