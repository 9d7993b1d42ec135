import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './tree.mjs';

const ENDED_WITHIN_MS = 10_000;
const ONE_PRESS_MS = 500;

/** Processes started from here and not yet ended; none may outlive this one. */
const live = new Set();

/** The exit code to leave with once the last of them has ended; null while there is work to do. */
let leavingWith = null;

process.once('exit', () => live.forEach((child) => child.kill('SIGKILL')));

/** The path of a program that a workspace package brings with it, e.g. `bin('server', 'vite')`. */
export function bin(folder, program) {
  return join(ROOT, folder, 'node_modules', '.bin', program);
}

/** Starts a program in the repository's folder; it is ended when this process ends. */
export function start(command, words, options = {}) {
  const child = spawn(command, words, { cwd: ROOT, stdio: 'inherit', ...options });
  live.add(child);
  child.once('close', () => {
    live.delete(child);
    if (leavingWith !== null && live.size === 0) process.exit(leavingWith);
  });
  return child;
}

/** Waits for a process to end: its exit code, or 128 + the signal's number as shells have it. */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? codeOf(signal)));
  });
}

/** Runs a program to its end and keeps what it said: `{ code, output }`. */
export async function run(command, words, options = {}) {
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = start(command, words, { env, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (chunk) => said.push(chunk));
  child.stderr.on('data', (chunk) => said.push(chunk));
  const code = await ended(child);
  return { code, output: Buffer.concat(said).toString('utf8') };
}

/**
 * Hands SIGINT, SIGTERM and SIGHUP on to what was started, so that it ends in order and this process with its exit code.
 * A terminal sends to every process of the group, and a package manager hands on besides: one press arrives as one signal.
 */
export function handSignalsOn() {
  let heard = 0;
  onSignal((signal) => {
    if (live.size === 0) process.exit(codeOf(signal));
    if (Date.now() - heard < ONE_PRESS_MS) return;
    heard = Date.now();
    live.forEach((child) => child.kill(signal));
  });
}

/** At a signal tells everything that was started to end, and ends this process without taking up further work. */
export function endOnSignals() {
  onSignal((signal) => {
    if (live.size === 0) process.exit(codeOf(signal));
    leavingWith = codeOf(signal);
    live.forEach((child) => child.kill('SIGTERM'));
    setTimeout(() => process.exit(leavingWith), ENDED_WITHIN_MS).unref();
  });
}

function onSignal(act) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => act(signal));
}

function codeOf(signal) {
  return 128 + constants.signals[signal];
}
