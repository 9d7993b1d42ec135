import { findBrowser } from './browser.mjs';
import { ensureBuilt } from './build.mjs';
import { runChecks } from './check.mjs';
import { Engines } from './engines.mjs';
import { endOnSignals } from './processes.mjs';
import { runsFor } from './suites.mjs';
import { runVitest } from './vitest.mjs';

/** `pnpm test [suite | module | check …]`: the checks and all suites, or what is named. */
const CI = process.env.CI === 'true';
const words = process.argv.slice(2).filter((word) => word !== '--');
const engines = new Engines({ isHasty: true });
const browser = findBrowser();
const tally = { passed: 0, failed: 0, skipped: 0 };
const leftOut = [];

function add({ passed, failed, skipped = 0 }) {
  tally.passed += passed;
  tally.failed += failed;
  tally.skipped += skipped;
}

/** Why a run cannot be made on this machine, in plain words; null if it can. */
function lack(run) {
  if (run.inBrowser && browser === null) return 'there is no chromium on the PATH and CHROMIUM_PATH is not set';
  return engines.lack(run.engine);
}

async function perform(run) {
  const reason = lack(run);
  if (reason !== null) return leftOut.push(`${run.title}: ${reason}`);
  process.stdout.write(`\n== ${run.title}\n`);
  try {
    await ensureBuilt(...run.needs);
    const env = await engines.environment(run.engine);
    add(await runVitest(run, browser === null ? env : { ...env, CHROMIUM_PATH: browser }));
  } catch (error) {
    process.stdout.write(`${run.title} could not be run: ${error.message}\n`);
    add({ passed: 0, failed: 1 });
  }
}

function conclude() {
  for (const line of leftOut) process.stdout.write(`not run - ${line}\n`);
  if (leftOut.length > 0 && CI) process.stdout.write(`with CI=true what was not run counts as failed\n`);
  if (tally.skipped > 0) process.stdout.write('tests that were skipped count as failed\n');
  const failed = tally.failed + (CI ? leftOut.length : 0);
  process.stdout.write(`${tally.passed} passed, ${failed} failed${tally.skipped > 0 ? `, ${tally.skipped} skipped` : ''}\n`);
  process.exitCode = failed + tally.skipped === 0 ? 0 : 1;
}

async function main() {
  const named = words.filter((word) => word !== 'check');
  const isAll = words.length === 0;
  const runs = isAll || named.length > 0 ? runsFor(named) : [];
  if (isAll || words.includes('check')) add(await runChecks());
  for (const run of runs) await perform(run);
}

endOnSignals();
try {
  await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  add({ passed: 0, failed: 1 });
} finally {
  await engines.stop();
}
conclude();
