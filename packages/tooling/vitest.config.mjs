import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in the server: without the alias the tests and the libraries would load two copies of graphql.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['**/*.test.mjs'] },
});
