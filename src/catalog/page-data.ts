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
const shownKey = Symbol.for('sitrep.shown-newsroom');
const hands = globalThis as { [key]?: Handover; [shownKey]?: Handover };

/** Leaves what a build publishes for loader and pages to take. Called before Astro starts. */
export function handOver(handover: Handover): void {
  // Told to the pages, which wait for the bodies: where those fail, so do the pages.
  handover.bodies.catch(() => undefined);
  hands[key] = handover;
}

/** What was left; `undefined` where Astro was started by hand, as for `astro check`, which needs only types. */
export function takeOver(): Handover | undefined {
  return hands[key];
}

/**
 * Leaves what `dev` shows, hidden stories too, for the catalog to take as it is. It never enters Astro's store: nothing of it
 * lies on the disk, where a build could find it, and a change need not be written and read again to be seen.
 */
export function show(handover: Handover): void {
  hands[shownKey] = handover;
}

/** What `dev` shows now; `undefined` in a build. */
export function takeShown(): Handover | undefined {
  return hands[shownKey];
}
