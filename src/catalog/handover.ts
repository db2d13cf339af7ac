import type { Bodies, PublicNewsroom } from '../model/public-newsroom.ts';

/** What changes hands between whoever prepares an edition and the pages. */
export interface Handover {
  readonly newsroom: PublicNewsroom;
  /** Still being rendered while Astro gets ready: only pages wait for them, and they never pass through its store. */
  readonly bodies: Promise<Bodies>;
}

/**
 * Astro loads the site's modules anew through Vite, so a module variable set by the build would be another variable
 * there. The process is the same: the newsroom changes hands under a symbol of the process.
 */
const key = Symbol.for('sitrep.public-newsroom');
const hands = globalThis as { [key]?: Handover };

/** Leaves the newsroom for loader and pages to take. Called before Astro starts, and again in `dev` whenever it has changed. */
export function handOver(handover: Handover): void {
  // Told to the pages, which wait for the bodies: where those fail, so do the pages.
  handover.bodies.catch(() => undefined);
  hands[key] = handover;
}

/** What was left; `undefined` where Astro was started by hand, as for `astro check`, which needs only types. */
export function takeOver(): Handover | undefined {
  return hands[key];
}
