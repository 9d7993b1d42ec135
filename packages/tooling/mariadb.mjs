import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findProgram } from './browser.mjs';
import { ended, run, start } from './processes.mjs';

const READY_WITHIN_MS = 60_000;
const STOPPED_WITHIN_MS = 20_000;
/** A commit does not wait for the disk. What a killed program has committed is there all the same; only a machine that loses its power loses it. */
const HASTE = ['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=OFF'];

/** Whether a private MariaDB can be started on this machine. */
export function hasMariadb() {
  return findProgram('mariadbd') !== null;
}

/**
 * Starts a private MariaDB in a temporary folder, on a free port of this machine alone.
 * `url` names the server and an owner who may make databases and users; `stop()` ends it and removes the folder,
 * and so does the end of this process. What is committed is on the disk, as in real use: a bench on anything else would flatter.
 * Tests that never take the power from this server need not wait for the disk: for them it may be `isHasty`.
 * @param bufferPool how much memory the server keeps pages in; tests need little
 */
export async function startMariadb({ isHasty = false, bufferPool = '128M' } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'bianzhong-mariadb-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', remove);
  try {
    const owner = { name: 'owner', password: randomBytes(12).toString('hex'), port: await freePort() };
    await prepare(folder, owner);
    const words = [...serverWords(folder, { port: owner.port, bufferPool }), ...(isHasty ? HASTE : [])];
    const server = start(findProgram('mariadbd'), words, { stdio: 'ignore' });
    await ready(server, owner.port, folder);
    return {
      url: `mysql://${owner.name}:${owner.password}@127.0.0.1:${owner.port}/`,
      stop: () => stop(server).then(remove),
    };
  } catch (error) {
    remove();
    throw error;
  }
}

async function prepare(folder, owner) {
  const words = ['--no-defaults', `--datadir=${join(folder, 'data')}`, '--auth-root-authentication-method=socket', '--skip-test-db', ...asUser()];
  const { code, output } = await run(findProgram('mariadb-install-db'), words);
  if (code !== 0) throw new Error(`mariadb-install-db failed\n${output}`);
  const account = `'${owner.name}'@'127.0.0.1'`;
  writeFileSync(join(folder, 'owner.sql'), [
    `CREATE USER ${account} IDENTIFIED BY '${owner.password}';`,
    `GRANT ALL PRIVILEGES ON *.* TO ${account} WITH GRANT OPTION;`,
    '',
  ].join('\n'));
}

function serverWords(folder, { port, bufferPool }) {
  return [
    '--no-defaults',
    `--datadir=${join(folder, 'data')}`,
    `--socket=${join(folder, 'socket')}`,
    `--pid-file=${join(folder, 'pid')}`,
    `--log-error=${join(folder, 'log')}`,
    `--init-file=${join(folder, 'owner.sql')}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    '--skip-name-resolve',
    '--skip-log-bin',
    '--character-set-server=utf8mb4',
    '--collation-server=utf8mb4_unicode_520_ci',
    `--innodb-buffer-pool-size=${bufferPool}`,
    '--innodb-log-file-size=48M',
    '--max-connections=300',
    ...asUser(),
  ];
}

/** mariadbd refuses to run for root unless told to in so many words. */
function asUser() {
  return process.getuid?.() === 0 ? ['--user=root'] : [];
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function ready(server, port, folder) {
  const limit = Date.now() + READY_WITHIN_MS;
  while (!(await greets(port))) {
    if (server.exitCode !== null || Date.now() > limit) throw new Error(`mariadbd did not start\n${readFileSync(join(folder, 'log'), 'utf8')}`);
    await wait(100);
  }
}

/** A MySQL server speaks first: a socket that says anything is a server that takes connections. */
function greets(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const answer = (verdict) => {
      socket.destroy();
      resolve(verdict);
    };
    socket.setTimeout(1_000, () => answer(false));
    socket.once('data', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('close', () => answer(false));
  });
}

async function stop(server) {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const end = ended(server);
  server.kill('SIGTERM');
  const late = setTimeout(() => server.kill('SIGKILL'), STOPPED_WITHIN_MS);
  await end;
  clearTimeout(late);
}
