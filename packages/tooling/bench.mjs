import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BuildFailure, ensureBuilt } from './build.mjs';
import { Engines } from './engines.mjs';
import { bin, ended, endOnSignals, run, start } from './processes.mjs';
import { ROOT } from './tree.mjs';

/**
 * `pnpm bench [operations] [volume] [exports]`: bundles tests/bench/index.ts into the server's build folder, where it finds the server's libraries,
 * and runs it on a MariaDB of its own (or the one of TEST_DATABASE_URL), else on the embedded engine.
 */
const SERVER = join(ROOT, 'server');
const ENTRY = join(ROOT, 'tests/bench/index.ts');

async function bundle() {
  await ensureBuilt('server');
  if (!existsSync(ENTRY)) throw new BuildFailure('tests/bench/index.ts is missing');
  const words = ['build', '--ssr', ENTRY, '--outDir', 'dist/bench', '--logLevel', 'warn'];
  const { code, output } = await run(bin('server', 'vite'), words, { cwd: SERVER });
  if (code !== 0) throw new BuildFailure(`the bench did not build\n${output}`);
}

/** A server for a million vehicles keeps the pages that are asked for in memory; two gigabytes are what a small machine can give. */
const BUFFER_POOL = process.env.BENCH_BUFFER_POOL ?? '2G';

endOnSignals();
const engines = new Engines({ bufferPool: BUFFER_POOL });
try {
  await bundle();
  const lack = engines.lack('mariadb');
  if (lack !== null) process.stdout.write(`not on MariaDB: ${lack}\n`);
  const env = await engines.environment(lack === null ? 'mariadb' : 'embedded');
  const words = ['--enable-source-maps', 'server/dist/bench/index.js', ...process.argv.slice(2)];
  process.exitCode = await ended(start(process.execPath, words, { env: { ...env, NODE_ENV: 'production' } }));
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
} finally {
  await engines.stop();
}
