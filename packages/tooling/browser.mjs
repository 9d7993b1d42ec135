import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of an installed Chromium: `CHROMIUM_PATH` if set, else the first on the PATH, else null. */
export function findBrowser() {
  return process.env.CHROMIUM_PATH ?? findProgram(...NAMES);
}

/**
 * The first of the named programs that can be run, or null. The folders for administrators' programs are looked
 * through as well: Debian keeps mariadbd there and leaves them out of an ordinary user's PATH.
 */
export function findProgram(...names) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find(isRunnable) ?? null;
}

function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
