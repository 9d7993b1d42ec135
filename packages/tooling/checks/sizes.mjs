import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, filesBelow, textOf } from '../tree.mjs';
import { wordsToAvoidIn } from '../rules/words-to-avoid.mjs';

const FOLDERS = ['packages', 'server', 'web', 'tests', 'docs'];
const COUNTED = /\.(?:ts|mts|mjs|vue|css)$/;
/** What a program wrote is as long as it is. */
const GENERATED = /^web\/src\/generated\//;

const LINES = 300;
const DOOR_LINES = 15;
const MODULE_ENTRIES = 14;

const SERVER_DOOR = /^server\/src\/modules\/[^/]+\/index\.ts$/;
const MODULE = /^((?:server|web)\/src\/modules\/[^/]+)\//;
/** Where a file of nothing but re-exports has its place. */
const DOOR = /^(?:server|web)\/src\/modules\/(?:[^/]+\/)?index\.ts$|^packages\/domain\/src\/(?:\w+\/)?index\.ts$/;

/** Files that are too long, folders that are too full, names that say nothing, barrels: one line each. */
export function findOversize(root) {
  const files = filesBelow(root, ...FOLDERS).filter((file) => !GENERATED.test(file));
  const sources = files.filter((file) => COUNTED.test(file));
  return [
    ...sources.flatMap((file) => textFaults(file, textOf(root, file))),
    ...modulesOf(files).flatMap((folder) => fullness(root, folder)),
    ...files.flatMap(nameFaults),
  ];
}

function textFaults(file, text) {
  const lines = text.replace(/\n$/, '').split('\n').length;
  const most = SERVER_DOOR.test(file) ? DOOR_LINES : LINES;
  const faults = lines > most ? [`${file} has ${lines} lines, at most ${most} are allowed`] : [];
  return isBarrel(file, text) ? [...faults, `${file} only hands on what others export; the sole barrels are the doors of modules`] : faults;
}

function isBarrel(file, text) {
  if (DOOR.test(file) || !file.endsWith('/index.ts')) return false;
  const rest = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '').replace(/export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})\s+from\s+'[^']+';?/g, '');
  return rest.trim() === '';
}

function modulesOf(files) {
  return [...new Set(files.map((file) => MODULE.exec(file)?.[1]).filter(Boolean))];
}

function fullness(root, folder) {
  const { length } = readdirSync(join(root, folder));
  return length > MODULE_ENTRIES ? [`${folder} has ${length} entries, at most ${MODULE_ENTRIES} are allowed: split the module by noun`] : [];
}

/** Names are looked at below a package's own folder: files beside the sources are named by their programs. */
function nameFaults(file) {
  const parts = file.split('/');
  const depth = parts.indexOf('src') + 1 || 1;
  const words = wordsToAvoidIn(parts.slice(depth).join('/').replace(/\.d\.mts$/, ''));
  return words.map((word) => `${file}: "${word}" in a name says nothing`);
}

export const sizes = { name: 'sizes and file names', run: () => findOversize(ROOT) };
