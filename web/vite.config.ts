import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vitest/config';

const server = process.env.SERVER_URL ?? 'http://localhost:4000';

export default defineConfig(({ mode }) => ({
  plugins: [vue()],
  define: {
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    // Apollo Client drops its developer messages when this is false.
    'globalThis.__DEV__': JSON.stringify(mode !== 'production'),
  },
  server: { proxy: { '/graphql': server, '/health': server, '/files': server, '/jobs/events': server, '/import-templates': server } },
  build: {
    outDir: 'dist',
    // The manifest is what the first-load budget is measured from.
    manifest: true,
    // In one chunk with zod, the setting runs before any schema is made in another.
    rolldownOptions: {
      // Its modules are definitions without effects; what no page of the build names need not be sent.
      treeshake: { moduleSideEffects: [{ test: /packages\/domain\/|src\/generated\//, sideEffects: false }] },
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules\/zod\/|src\/jitless/ }] } },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/test-setup.ts'],
    server: { deps: { inline: ['element-plus', '@vue/apollo-composable'] } },
  },
}));
