import { mkdir } from 'node:fs/promises';
import type { AstroInlineConfig } from 'astro';
import { basePath } from '../../addresses.ts';
import type { Site } from '../../model/site.ts';
import { astroCache, root } from '../settings/paths.ts';

/**
 * What Astro takes from its process. It reports home what it does, unless told not to: nobody is told what a newsroom
 * builds. It renders in the folder where the process stands, so each purpose has one of its own, below the project, where
 * packages are found.
 */
export async function prepareAstroProcess(purpose: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await mkdir(astroCache(purpose), { recursive: true });
  process.chdir(astroCache(purpose));
}

/**
 * The part of Astro's configuration that depends on the newsroom; the rest is `astro.config.ts`. Each output folder has a
 * cache of its own, so that two newsrooms, or a build and a running `dev`, never share what Astro keeps there.
 */
export function astroConfig(site: Pick<Site, 'url'>, outDir: string, purpose: string): AstroInlineConfig {
  return {
    root,
    outDir,
    cacheDir: astroCache(purpose),
    site: new URL(site.url).origin,
    base: basePath(site) || '/',
    logLevel: 'warn',
    // The folder is new, and what others write into it meanwhile must stay.
    vite: { build: { emptyOutDir: false } },
  };
}
