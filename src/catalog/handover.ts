import type { PublicNewsroom } from '../model/public-newsroom.ts';

/**
 * Astro loads the site's modules anew through Vite, so a module variable set by the build would be another variable
 * there. The process is the same: the newsroom changes hands under a symbol of the process.
 */
const key = Symbol.for('sitrep.public-newsroom');
const hands = globalThis as { [key]?: PublicNewsroom };

/** Leaves the newsroom for the loader to take. Called before Astro starts, and again in `dev` whenever it has changed. */
export function handOver(newsroom: PublicNewsroom): void {
  hands[key] = newsroom;
}

/**
 * The newsroom that was left.
 * @throws Error where nothing was handed over, as when Astro was started by hand rather than by an npm script.
 */
export function takeOver(): PublicNewsroom {
  const newsroom = hands[key];
  if (!newsroom) throw new Error('Nothing was handed over to Astro. Start the site with `npm run dev` or `npm run build`.');
  return newsroom;
}
