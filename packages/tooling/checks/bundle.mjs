import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../tree.mjs';

const DIST = join(ROOT, 'web/dist');
const BUDGET_BYTES = 350 * 1024;

/** Lazily loaded pages of staff: the lists, details and forms of modules. */
const PAGE = /^src\/modules\/.+\.vue$/;
/** What every staff page loads besides itself even where the bundler split it off: the frame, and the words of one language. */
const EVERY_PAGE = /^src\/shell\/.*(?:Layout|Shell|Frame)\w*\.vue$/;
const WORDS = /^src\/words\/zh-CN/;

/**
 * Bytes of JavaScript, compressed, that the first load of each page takes: entry, frame, words, page, and all they import.
 * `sizeOf` answers the bytes of one built file.
 */
export function firstLoads(manifest, sizeOf) {
  const keys = Object.keys(manifest);
  const entries = keys.filter((key) => manifest[key].isEntry);
  const always = keys.filter((key) => EVERY_PAGE.test(key) || WORDS.test(key));
  return keys.filter((key) => PAGE.test(key)).map((page) => {
    const needed = closure(manifest, [...entries.filter((entry) => leadsTo(manifest, entry, page)), ...always, page]);
    const scripts = new Set([...needed].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')));
    return { page, bytes: [...scripts].reduce((sum, file) => sum + sizeOf(file), 0) };
  });
}

/** The chunks and everything they import at once. */
function closure(manifest, keys) {
  const needed = new Set(keys);
  for (const key of needed) (manifest[key].imports ?? []).forEach((next) => needed.add(next));
  return needed;
}

/** Whether a page is reached from an entry, lazily or not. */
function leadsTo(manifest, entry, page) {
  const reached = new Set([entry]);
  for (const key of reached) [...(manifest[key].imports ?? []), ...(manifest[key].dynamicImports ?? [])].forEach((next) => reached.add(next));
  return reached.has(page);
}

function measure() {
  const path = join(DIST, '.vite/manifest.json');
  if (!existsSync(path)) return ['web/dist/.vite/manifest.json is missing: web is built with build.manifest'];
  const sizes = new Map();
  const sizeOf = (file) => sizes.get(file) ?? sizes.set(file, gzipSync(readFileSync(join(DIST, file))).length).get(file);
  const loads = firstLoads(JSON.parse(readFileSync(path, 'utf8')), sizeOf);
  if (loads.length === 0) return ['the manifest names no page of web/src/modules that is loaded lazily'];
  return loads.filter(({ bytes }) => bytes > BUDGET_BYTES)
    .map(({ page, bytes }) => `${page} loads ${Math.ceil(bytes / 1024)} KB first, the budget is ${BUDGET_BYTES / 1024} KB (JavaScript, gzip)`);
}

export const bundle = { name: 'first load of a staff page', needs: ['web'], run: measure };
