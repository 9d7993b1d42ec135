import { defineConfig } from 'vitest/config';
import { programs } from './programs.mjs';

export default defineConfig({
  plugins: [programs({ folder: import.meta.dirname })],
  // Without the alias the tests and the libraries would load two copies of graphql, whose types do not know each other.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['src/**/*.test.ts'], testTimeout: 30_000, hookTimeout: 60_000, pool: 'forks', maxWorkers: 3, isolate: false, setupFiles: ['src/test-setup.ts'] },
});
