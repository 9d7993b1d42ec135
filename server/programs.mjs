import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const MARK = '?program';
const LOADED = '\0program:';

/**
 * A vite plugin for programs that run in a thread of their own: `import address from './x.worker.ts?program'` gives the address at which
 * the built program lies. A build puts it beside the bundle; tests, which run from the sources, get one built for them.
 */
export function programs({ folder }) {
  let isBuild = false;
  const built = new Map();
  return {
    name: 'programs',
    enforce: 'pre',
    configResolved(config) { isBuild = config.command === 'build'; },
    resolveFileUrl: ({ relativePath }) => `new URL(${JSON.stringify(relativePath)}, import.meta.url).href`,
    async resolveId(source, importer) {
      if (!source.endsWith(MARK)) return null;
      const found = await this.resolve(source.slice(0, -MARK.length), importer, { skipSelf: true });
      return found && LOADED + found.id;
    },
    async load(id) {
      if (!id.startsWith(LOADED)) return null;
      const file = id.slice(LOADED.length);
      if (isBuild) return `export default import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'chunk', id: file, name: basename(file, '.ts') })};`;
      if (!built.has(file)) built.set(file, buildProgram(file, folder));
      return `export default ${JSON.stringify(await built.get(file))};`;
    },
  };
}

/** Builds one program into the folder under the hash of its text, so that runs side by side do not disturb one another. */
async function buildProgram(file, folder) {
  const { output } = await build({
    configFile: false, logLevel: 'error', root: folder, ssr: { noExternal: [/^@bianzhong\//], target: 'node' },
    build: { ssr: file, target: 'node20', minify: false, write: false },
  });
  const [{ code }] = output;
  const place = join(folder, '.build/programs');
  mkdirSync(place, { recursive: true });
  const path = join(place, `${basename(file, '.ts')}.${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(path)) {
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path);
  }
  return pathToFileURL(path).href;
}
