import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { bin, run } from './processes.mjs';
import { ROOT, filesBelow, textOf } from './tree.mjs';

const BOTH_READ = ['packages/domain', 'packages/tooling/build.mjs', 'tsconfig.base.json', 'pnpm-lock.yaml'];

/** What is built, from what, and the file that shows it was. */
const PARTS = {
  server: {
    sources: ['server', ...BOTH_READ],
    result: 'server/dist/main.js',
    words: ['build', '--ssr', 'src/main.ts'],
  },
  web: {
    sources: ['web', ...BOTH_READ],
    result: 'web/dist/index.html',
    words: ['build'],
  },
};

const FOLDER = join(ROOT, '.build');
const STAMP = join(FOLDER, 'stamp');

/** A part that did not build; the message is what the bundler said. */
export class BuildFailure extends Error {}

/**
 * Builds the named parts whose sources differ from those of their last build, side by side.
 * The comparison is by content, so that a fresh clone, a copy and a checkout of another branch are all told apart rightly.
 */
export async function ensureBuilt(...parts) {
  if (staleAmong(parts).length === 0) return;
  mkdirSync(FOLDER, { recursive: true });
  await withLock(join(FOLDER, 'lock'), async () => {
    const outcomes = await Promise.allSettled(staleAmong(parts).map(build));
    const failure = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failure) throw failure.reason;
  });
}

/** What is built by other means from here on must be built anew by the next command that needs it. */
export function forget(part) {
  writeStamp({ [part]: null });
}

function staleAmong(names) {
  const stamp = readStamp();
  return names.filter((name) => !existsSync(join(ROOT, PARTS[name].result)) || stamp[name] !== contentOf(PARTS[name].sources));
}

async function build(name) {
  const content = contentOf(PARTS[name].sources);
  process.stdout.write(`building ${name} ...\n`);
  const { code, output } = await run(bin(name, 'vite'), PARTS[name].words, { cwd: join(ROOT, name) });
  if (code !== 0) throw new BuildFailure(`${name} did not build\n${output}`);
  writeStamp({ [name]: content });
}

function readStamp() {
  return existsSync(STAMP) ? JSON.parse(readFileSync(STAMP, 'utf8')) : {};
}

function writeStamp(change) {
  writeFileSync(STAMP, JSON.stringify({ ...readStamp(), ...change }));
}

/** One hash over names and contents. Tests are left out: no bundle holds them. */
function contentOf(sources) {
  const hash = createHash('sha256');
  const [folders, single] = [sources.filter((source) => !source.includes('.')), sources.filter((source) => source.includes('.'))];
  for (const file of [...filesBelow(ROOT, ...folders), ...single].filter((name) => !/\.test\.ts$/.test(name))) {
    hash.update(`${file}\0${textOf(ROOT, file)}\0`);
  }
  return hash.digest('hex');
}
