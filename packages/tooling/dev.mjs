import { join } from 'node:path';
import { BuildFailure, ensureBuilt, forget } from './build.mjs';
import { bin, ended, handSignalsOn, start } from './processes.mjs';
import { ROOT } from './tree.mjs';

/** `pnpm dev`: the server is built and started again on every change, the web's modules are replaced in the browser. */
const SERVER = { cwd: join(ROOT, 'server') };
const WEB = { cwd: join(ROOT, 'web') };

async function buildFirst() {
  try {
    await ensureBuilt('server');
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  forget('server');
}

handSignalsOn();
await buildFirst();
const running = [
  start(bin('server', 'vite'), ['build', '--ssr', 'src/main.ts', '--watch', '--emptyOutDir', 'false', '--logLevel', 'warn'], SERVER),
  start(process.execPath, ['--watch', '--enable-source-maps', 'dist/main.js'], SERVER),
  start(bin('web', 'vite'), [], WEB),
];
process.exit(await Promise.race(running.map(ended)));
