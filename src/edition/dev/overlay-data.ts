import type { DeskNotes } from './overlay.ts';

/** As for the newsroom itself: Astro loads its middleware anew through Vite, and the process is the same. */
const key = Symbol.for('sitrep.desk-notes');
const hands = globalThis as { [key]?: DeskNotes | undefined };

/** Leaves the notes for the middleware; `undefined` where there is no site to write on. */
export function leaveNotes(notes: DeskNotes | undefined): void {
  hands[key] = notes;
}

export function takeNotes(): DeskNotes | undefined {
  return hands[key];
}
