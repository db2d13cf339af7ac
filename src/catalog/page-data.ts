import { setBodyTexts } from './body-html.ts';
import type { Bodies, PublicNewsroom } from '../model/public-newsroom.ts';

/** All that the pages of an edition are made of, as plain values. */
export interface PageData {
  readonly newsroom: PublicNewsroom;
  /** Still being rendered while Astro gets ready: only pages wait for them. */
  readonly bodies: Promise<Bodies>;
}

/**
 * Astro loads the site's modules anew through Vite, so a module variable set by the build would be another variable there.
 * The thread is the same: the data are kept under a symbol of its global object.
 */
const key = Symbol.for('sitrep.page-data');
const thread = globalThis as { [key]?: PageData | undefined };

/** Gives the pages of this thread what they show, in place of what they showed before. */
export function setPageData(data: PageData): void {
  // The pages wait for the bodies: where those fail, so do the pages, and nobody else need hear of it.
  data.bodies.then(
    ({ texts }) => {
      setBodyTexts(texts);
    },
    () => undefined,
  );
  thread[key] = data;
}

/** Takes the data from the pages of this thread: from now on they have what they were given before. */
export function withdrawPageData(): void {
  thread[key] = undefined;
}

/** The data that were set last; `undefined` where Astro was started by hand. */
export function getPageData(): PageData | undefined {
  return thread[key];
}
