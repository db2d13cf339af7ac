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

/** The newsroom that was left; `undefined` where Astro was started by hand, as for `astro check`, which needs only types. */
export function takeOver(): PublicNewsroom | undefined {
  return hands[key];
}
