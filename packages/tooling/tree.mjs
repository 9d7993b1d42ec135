import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What holds no sources: installed, built, stored. */
const PASSED_OVER = new Set(['node_modules', 'dist', '.git', '.build', '.data']);

/**
 * Every file below the given folders (a file stands for itself), as paths from `root` with forward slashes, sorted.
 * A folder that does not exist holds nothing.
 */
export function filesBelow(root, ...folders) {
  return folders.flatMap((folder) => [...walk(join(root, folder))])
    .map((file) => relative(root, file).split(sep).join('/'))
    .sort();
}

function* walk(path) {
  for (const entry of entriesOf(path)) {
    if (PASSED_OVER.has(entry.name)) continue;
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* walk(inner);
    else yield inner;
  }
}

function entriesOf(path) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The text of a file of the tree. */
export function textOf(root, file) {
  return readFileSync(join(root, file), 'utf8');
}

/** Whether a module is the program that node was asked to run, not one that was imported. */
export function isProgram(meta) {
  return process.argv[1] !== undefined && fileURLToPath(meta.url) === process.argv[1];
}
