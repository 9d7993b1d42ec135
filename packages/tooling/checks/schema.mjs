import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../processes.mjs';
import { ROOT } from '../tree.mjs';
import { firstDifference } from './difference.mjs';

const FILES = ['schema.graphql', 'permissions.md'];

/** The committed contract and permission matrix are what the server emits today. */
export const schema = {
  name: 'schema and permission matrix fresh',
  needs: ['server'],
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'bianzhong-schema-'));
    try {
      const { code, output } = await run(process.execPath, ['--enable-source-maps', 'server/dist/main.js', '--emit-schema', folder]);
      if (code !== 0) return [`the server could not emit its schema (exit code ${code})`, ...output.trim().split('\n')];
      return FILES.flatMap((file) => compare(file, join(folder, file)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function compare(file, emitted) {
  const committed = join(ROOT, 'schema', file);
  if (!existsSync(emitted)) return [`the server emitted no ${file}`];
  if (!existsSync(committed)) return [`schema/${file} is missing; node server/dist/main.js --emit-schema schema writes it`];
  const difference = firstDifference(readFileSync(committed, 'utf8'), readFileSync(emitted, 'utf8'));
  return difference === null ? [] : [`schema/${file} is stale; node server/dist/main.js --emit-schema schema writes it`, ...difference];
}
