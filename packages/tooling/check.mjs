import { availableParallelism } from 'node:os';
import { BuildFailure, ensureBuilt } from './build.mjs';
import { bundle } from './checks/bundle.mjs';
import { habits } from './checks/habits.mjs';
import { importLaw } from './checks/import-law.mjs';
import { lint } from './checks/lint.mjs';
import { operations } from './checks/operations.mjs';
import { schema } from './checks/schema.mjs';
import { sizes } from './checks/sizes.mjs';
import { types } from './checks/types.mjs';
import { words } from './checks/words.mjs';
import { endOnSignals } from './processes.mjs';
import { isProgram } from './tree.mjs';

/** A check answers the lines that say what is wrong; none, and it holds. `needs` are the parts that must be built first. */
const CHECKS = [importLaw, sizes, habits, words, operations, ...buildChecks('server', 'web'), lint, ...types, schema, bundle];

function buildChecks(...parts) {
  return parts.map((part) => ({
    name: `build of ${part}`,
    needs: [part],
    isBuild: true,
    run: () => [],
  }));
}

/**
 * Runs every check, as many at once as there are cores, and prints a line for each as it ends.
 * Answers how many held and how many did not.
 */
export async function runChecks() {
  const queue = [...CHECKS];
  const verdicts = [];
  const work = async () => {
    for (let check = queue.shift(); check; check = queue.shift()) verdicts.push(await judge(check));
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
  const failed = verdicts.filter((holds) => !holds).length;
  return { passed: verdicts.length - failed, failed };
}

async function judge(check) {
  const began = performance.now();
  const problems = await problemsOf(check);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const lines = problems.map((problem) => `      ${problem.replaceAll('\n', '\n      ')}\n`).join('');
  process.stdout.write(`${problems.length === 0 ? 'ok   ' : 'FAIL '} ${check.name} (${seconds} s)\n${lines}`);
  return problems.length === 0;
}

/** A check that cannot be made is a check that fails: what it needs may not exist. */
async function problemsOf(check) {
  try {
    await ensureBuiltFor(check);
    return await check.run();
  } catch (error) {
    if (!(error instanceof BuildFailure)) return [error.code === 'ENOENT' ? error.message : error.stack];
    return [check.isBuild ? error.message : error.message.split('\n')[0]];
  }
}

/** A part that does not build is tried once, however many checks need it. */
const builds = new Map();

async function ensureBuiltFor({ needs = [] }) {
  for (const part of needs) {
    if (!builds.has(part)) builds.set(part, ensureBuilt(part));
    await builds.get(part);
  }
}

if (isProgram(import.meta)) {
  endOnSignals();
  const { passed, failed } = await runChecks();
  process.stdout.write(`${passed} checks passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
