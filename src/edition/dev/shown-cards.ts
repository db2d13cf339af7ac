import { cardsRenderer, type RenderCards } from '../media/render-cards.ts';
import type { CardJob } from '../media/card-jobs.ts';

/** Renders a card when somebody looks at it, and reads the fonts when that is the first. @param cache absolute. */
export function cardsOnDemand(cache: string): (path: string, jobs: readonly CardJob[]) => Promise<Buffer | undefined> {
  let renderer: Promise<RenderCards> | undefined;
  return async (path, jobs) => {
    const job = jobs.find(({ card }) => card.path === path);
    if (!job) return undefined;
    renderer ??= cardsRenderer(cache);
    const render = await renderer;
    const { value } = await render([job]).next();
    return value?.bytes;
  };
}
