import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Site } from '../../model/site.ts';
import { astroConfig, prepareAstroProcess } from './astro-config.ts';

/** What Astro knows of each page's style sheets, by its own key. */
export type SheetsOfPages = ReadonlyMap<string, { readonly styles: readonly unknown[] }>;

/** What Vite has written: `server/` with the modules that render pages, `out/assets/` with what pages ask for. */
export interface MadeBundle {
  /** Name in `server/` of the module that renders pages. */
  readonly entry: string;
  readonly sheets: SheetsOfPages;
}

/** Bundles the site's pages by Astro into a folder, which is empty, below the project. Nothing is rendered. */
export async function makeBundle(site: Pick<Site, 'url'>, folder: string): Promise<MadeBundle> {
  const before = process.cwd();
  await prepareAstroProcess(folder);
  try {
    // Astro is a thousand modules, which nobody else needs.
    const { build } = await import('astro');
    const made: { entry?: string; sheets?: SheetsOfPages } = {};
    await build({
      ...astroConfig(site, join(folder, 'astro')),
      outDir: join(folder, 'out'),
      publicDir: join(folder, 'none'),
      integrations: [withoutPages(join(folder, 'server'), made)],
    });
    const { entry, sheets } = made;
    if (entry === undefined || sheets === undefined) throw new Error('Astro has bundled no pages.');
    return { entry, sheets };
  } finally {
    process.chdir(before);
  }
}

/** Keeps the modules that render pages, which Astro would take away, and lets it render none. */
function withoutPages(server: string, made: { entry?: string; sheets?: SheetsOfPages }): AstroIntegration {
  let written = '';
  let sheets: () => SheetsOfPages = () => new Map();
  const entryFinder = {
    name: 'prerender-entry-finder',
    applyToEnvironment: ({ name }: { readonly name: string }) => name === 'prerender',
    writeBundle({ dir = '' }: { readonly dir?: string }, files: Readonly<Record<string, unknown>>) {
      written = dir;
      made.entry = Object.keys(files).find((file) => file.startsWith('prerender-entry')) ?? '';
    },
  };
  return {
    name: 'bundle-without-pages',
    hooks: {
      'astro:build:setup': ({ pages, updateConfig }) => {
        sheets = () => new Map([...pages].map(([key, { styles }]) => [key, { styles }]));
        updateConfig({ plugins: [entryFinder] });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer({
          name: 'no-pages',
          getStaticPaths: async () => {
            made.sheets = sheets();
            await rename(written, server);
            return [];
          },
          render: () => Promise.reject(new Error('No page is rendered while the site is bundled.')),
        });
      },
    },
  };
}
