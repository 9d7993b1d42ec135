import { BuildFailure, ensureBuilt } from './build.mjs';
import { ended, handSignalsOn, start } from './processes.mjs';

/** Builds the named parts where their sources have changed, then is the server: its words, signals and exit code. */
export async function runServer(words, ...parts) {
  handSignalsOn();
  try {
    await ensureBuilt(...parts);
  } catch (error) {
    if (!(error instanceof BuildFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
  process.exitCode = await ended(start(process.execPath, ['--enable-source-maps', 'server/dist/main.js', ...words]));
}
