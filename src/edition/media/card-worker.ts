import { hash } from 'node:crypto';
import { kindOfFile } from '../../audit/file-kinds.ts';
import type { CardTask, DrawnCards } from './card-thread.ts';
import type { RenderedCard } from './render-cards.ts';
import { putFile, takeOver } from '../output/link-unchanged.ts';

/** Renders cards in a worker thread. */
export async function renderAll({ jobs, folders, cache, lastDigests }: CardTask): Promise<DrawnCards> {
  const drawn: { kept: string[]; clean: string[] } = { kept: [], clean: [] };
  const isTakenOver = (path: string) => {
    const digest = lastDigests.get(path);
    return digest !== undefined && takeOver(path, digest, folders);
  };
  const fresh = jobs.filter(({ card, picture }) => picture !== undefined || !isTakenOver(card.path));
  if (fresh.length === 0) return drawn;
  // Fonts and their shaper are read only where there is something to render.
  const { cardsRenderer } = await import('./render-cards.ts');
  const render = await cardsRenderer(cache);
  for await (const card of render(fresh)) {
    putFile(card.path, card.bytes, folders);
    if (card.cached !== undefined) drawn.kept.push(card.cached);
    if (isClean(card)) drawn.clean.push(hash('sha256', card.bytes));
  }
  return drawn;
}

/**
 * A card of words is what the renderer makes of words, and nothing else can be in it; reading thousands again would take as
 * long as rendering them. One with a picture is looked at here, where there is time; if it is not found clean, the audit
 * looks at it again and names it.
 */
function isClean({ path, bytes, cached }: RenderedCard): boolean {
  if (cached === undefined) return true;
  try {
    return kindOfFile(path.slice(1))?.leaksIn(bytes).next().done === true;
  } catch {
    return false;
  }
}
