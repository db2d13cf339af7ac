import { mkdir } from 'node:fs/promises';
import type { AstroInlineConfig } from 'astro';
import { basePath } from '../../addresses.ts';
import type { Site } from '../../model/site.ts';
import { root } from '../settings/paths.ts';

/**
 * What Astro takes from its process. It reports home what it does, unless told not to: nobody is told what a newsroom
 * builds. It works in the folder where the process stands, so that each purpose has one of its own, below the project, where
 * packages are found.
 * @param folder absolute; made where there is none.
 */
export async function prepareAstroProcess(folder: string): Promise<void> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await mkdir(folder, { recursive: true });
  process.chdir(folder);
}

/**
 * The part of Astro's configuration that depends on the newsroom; the rest is `astro.config.ts`. What Astro keeps lies in a
 * folder for one purpose, so that two newsrooms, or a build and a running `dev`, never share it.
 */
export function astroConfig(site: Pick<Site, 'url'>, folder: string): AstroInlineConfig {
  return {
    root,
    cacheDir: folder,
    site: new URL(site.url).origin,
    base: basePath(site) || '/',
    logLevel: 'warn',
  };
}
