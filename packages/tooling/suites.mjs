import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, filesBelow } from './tree.mjs';

/** The test suites in the order they run: quick and inner ones first. `needs` are parts that must be built. */
const SUITES = [
  { name: 'domain', folder: 'packages/domain', filter: '', engines: ['none'], needs: [] },
  { name: 'tooling', folder: 'packages/tooling', filter: '', engines: ['none'], needs: [] },
  { name: 'server', folder: 'server', filter: '', engines: ['embedded', 'mariadb'], needs: [] },
  { name: 'web', folder: 'web', filter: '', engines: ['none'], needs: [] },
  { name: 'sweep', folder: 'tests', filter: 'sweep/', engines: ['embedded', 'mariadb'], needs: ['server'] },
  { name: 'faults', folder: 'tests', filter: 'faults/', engines: ['embedded', 'mariadb'], needs: ['server'] },
  // Hostile input is refused before a database is asked.
  { name: 'hostile', folder: 'tests', filter: 'hostile/', engines: ['embedded'], needs: ['server'] },
  // What a page looks like does not depend on the database behind it.
  { name: 'accessibility', folder: 'tests', filter: 'accessibility/', engines: ['embedded'], needs: ['server', 'web'], inBrowser: true },
  { name: 'e2e', folder: 'tests', filter: 'e2e/', engines: ['embedded', 'mariadb'], needs: ['server', 'web'], inBrowser: true },
];

/**
 * The runs that the words of the command line ask for, one for each suite and engine; no word asks for all.
 * A word is a suite's name or that of a module, whose tests on the server and in web are meant. An unknown word throws.
 */
export function runsFor(words) {
  const suites = words.length === 0 ? SUITES : words.flatMap(suitesFor);
  return suites.flatMap((suite) => suite.engines.map((engine) => ({ ...suite, engine, title: engine === 'none' ? suite.name : `${suite.name} on ${engine}` })));
}

function suitesFor(word) {
  const suites = SUITES.filter(({ name }) => name === word);
  const found = suites.length > 0 ? suites : ['server', 'web'].flatMap((half) => partOf(half, word));
  if (found.length === 0) throw new Error(`no tests are called "${word}": suites are ${SUITES.map(({ name }) => name).join(', ')}, and any module or folder of server/src is one`);
  return found;
}

/** The tests of one module, or of a folder beside the modules such as `kernel`. Web need not have any. */
function partOf(half, word) {
  const folder = [`src/modules/${word}`, `src/${word}`].find((candidate) => existsSync(join(ROOT, half, candidate)));
  if (!folder || !filesBelow(ROOT, `${half}/${folder}`).some((file) => file.endsWith('.test.ts'))) return [];
  const suite = SUITES.find(({ name }) => name === half);
  return [{ ...suite, name: `${word} (${half})`, filter: `${folder}/` }];
}
