import { defineConfig } from 'astro/config';

/**
 * What never depends on the newsroom. Its address, base and folders come from `site.yaml` and the command line, and are
 * added by `src/edition/pages/astro-config.ts`.
 */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  // One page's files are written while the next are rendered: one after the other, half the time is waiting.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never', concurrency: 32 },
  compressHTML: true,
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
});
