import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where everything is kept that can be made again. It may be deleted at any time. */
export const cacheFolder = join(root, '.cache');

/** The cache of one purpose, such as the builds of one output folder, or the bodies of one newsroom. */
export function astroCache(purpose: string): string {
  return join(cacheFolder, 'astro', hash('sha256', purpose).slice(0, 16));
}
