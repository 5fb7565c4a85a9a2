import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Built once and served as plain files by the simulator; relative URLs, so it may hang under any path. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
});
