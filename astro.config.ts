import { defineConfig } from 'astro/config';

/**
 * What never depends on the newsroom. Its address, base and folders come from `site.yaml` and the command line, and are
 * added by `src/edition/astro.ts`.
 */
export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  scopedStyleStrategy: 'where',
});
