import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { programs } from '../server/programs.mjs';

/** What is measured there, from an idle event loop to the memory of a server, bears nothing beside it. */
const MEASURED = ['faults/probes.test.ts', 'faults/database.test.ts', 'hostile/**/*.test.ts'];

export default defineConfig({
  plugins: [programs({ folder: fileURLToPath(new URL('../server', import.meta.url)) })],
  // Without the alias the tests and the server would load two copies of graphql, whose types do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 120_000, hookTimeout: 240_000, pool: 'forks', isolate: false, setupFiles: ['../server/src/test-setup.ts'],
    projects: [
      { extends: true, test: { name: 'sweeps', include: ['sweep/**/*.test.ts'], maxWorkers: 3, sequence: { groupOrder: 0 } } },
      { extends: true, test: { name: 'faults', include: ['faults/**/*.test.ts'], exclude: MEASURED, maxWorkers: 2, sequence: { groupOrder: 1 } } },
      { extends: true, test: { name: 'measured', include: MEASURED, maxWorkers: 1, sequence: { groupOrder: 2 } } },
      { extends: true, test: { name: 'journeys', include: ['e2e/**/*.test.ts', 'accessibility/**/*.test.ts'], globalSetup: ['e2e/zone.ts'], maxWorkers: 2, sequence: { groupOrder: 3 } } },
    ],
  },
});
