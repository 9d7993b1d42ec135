import { defineConfig } from 'vite';
import { programs } from './programs.mjs';

// One bundle of our own sources; every library stays in node_modules.
export default defineConfig({
  plugins: [programs({ folder: import.meta.dirname })],
  ssr: { noExternal: ['@bianzhong/domain'], target: 'node' },
  build: { ssr: 'src/main.ts', outDir: 'dist', target: 'node20', minify: false, sourcemap: true, emptyOutDir: true },
});
