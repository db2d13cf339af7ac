import type { CardTask } from './card-thread.ts';
import { writeOrLink } from '../output/unchanged-since-last-edition.ts';
import { cardsRenderer } from './render-cards.ts';

/** Renders cards in a worker thread. */
export async function renderAll({ jobs, folders, cache }: CardTask): Promise<void> {
  const render = await cardsRenderer(cache);
  for await (const { path, bytes } of render(jobs)) writeOrLink(path, bytes, folders);
}
