import type { OverlayData } from './overlay.ts';

/** As for the newsroom itself: Astro loads its middleware anew through Vite, and the process is the same. */
const key = Symbol.for('sitrep.desk-notes');
const hands = globalThis as { [key]?: OverlayData | undefined };

/** Leaves the notes for the middleware; `undefined` where there is no site to write on. */
export function leaveNotes(notes: OverlayData | undefined): void {
  hands[key] = notes;
}

export function overlayData(): OverlayData | undefined {
  return hands[key];
}
