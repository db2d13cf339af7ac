import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroInlineConfig } from 'astro';
import { basePath } from '../addresses.ts';
import type { Site } from '../model/site.ts';

/** The project's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where everything is kept that can be made again. It may be deleted at any time. */
export const cacheFolder = join(root, '.cache');

/**
 * The part of Astro's configuration that depends on the newsroom; the rest is `astro.config.ts`. Each output folder has a
 * cache of its own, so that two newsrooms, or a build and a running `dev`, never share a store.
 */
export function astroConfig(site: Pick<Site, 'url'>, outDir: string, purpose: string): AstroInlineConfig {
  const name = createHash('sha256').update(purpose).digest('hex').slice(0, 16);
  return {
    root,
    outDir,
    cacheDir: join(cacheFolder, 'astro', name),
    site: new URL(site.url).origin,
    base: basePath(site) || '/',
    logLevel: 'warn',
  };
}
