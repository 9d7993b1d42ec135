import { join } from 'node:path';
import { BuildFailure, ensureBuilt } from './build.mjs';
import { endOnSignals, run } from './processes.mjs';
import { ROOT } from './tree.mjs';

/** `pnpm contract`: builds the server, writes `schema/` from it and the portal's types from that. */
const STEPS = [
  ['server/dist/main.js', '--emit-schema', 'schema'],
  ['packages/tooling/codegen.mjs'],
];

endOnSignals();
try {
  await ensureBuilt('server');
  for (const words of STEPS) {
    const { code, output } = await run(process.execPath, words.map((word, index) => index === 0 ? join(ROOT, word) : word), { cwd: ROOT });
    if (code !== 0) throw new BuildFailure(output);
  }
} catch (error) {
  if (!(error instanceof BuildFailure)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
