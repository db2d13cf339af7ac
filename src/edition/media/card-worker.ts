import type { CardTask } from './card-thread.ts';
import { writeOrLink, linkUnchanged } from '../output/unchanged-since-last-edition.ts';

/** Renders cards in a worker thread. @returns the files of the cache that hold some of them. */
export async function renderAll({ jobs, folders, cache, lastDigests }: CardTask): Promise<readonly string[]> {
  const cached: string[] = [];
  const isTakenOver = (path: string) => {
    const digest = lastDigests.get(path);
    return digest !== undefined && linkUnchanged(path, digest, folders);
  };
  const fresh = jobs.filter(({ card, picture }) => picture !== undefined || !isTakenOver(card.path));
  if (fresh.length === 0) return cached;
  // Fonts and their shaper are read only where there is something to render.
  const { cardsRenderer } = await import('./render-cards.ts');
  const render = await cardsRenderer(cache);
  for await (const card of render(fresh)) {
    writeOrLink(card.path, card.bytes, folders);
    if (card.cached !== undefined) cached.push(card.cached);
  }
  return cached;
}
