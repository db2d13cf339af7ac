import { hash } from 'node:crypto';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Where everything is kept that can be made again. It may be deleted at any time. */
export const cacheFolder = join(root, '.cache');

/** The file in which is kept what is known of the edition that stands in a folder, absolute. */
export function recordPath(out: string): string {
  return join(cacheFolder, 'editions', `${hash('sha256', out).slice(0, 16)}.json`);
}

/** The folder that keeps the edition before the one that stands in `out`, absolute: the next is made of it. */
export function keptEditionPath(out: string): string {
  return recordPath(out).replace(/\.json$/u, '');
}

/** The folder in which bodies are kept for one purpose: the editions of a newsroom's folder, or its `dev`. */
export function bodiesPath(purpose: string): string {
  return join(cacheFolder, 'bodies', hash('sha256', purpose).slice(0, 16));
}

/** The cache of Astro for one purpose, such as one newsroom in `dev`. */
export function astroCache(purpose: string): string {
  return join(cacheFolder, 'astro', hash('sha256', purpose).slice(0, 16));
}
