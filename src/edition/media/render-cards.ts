import { composerWith } from '../../lettering/composer.ts';
import { layoutCard } from '../../cards/layout.ts';
import { openShaper } from '../../lettering/shaper.ts';
import { cachedCard } from '../../cards/card-cache.ts';
import { cardRenderer } from '../../cards/draw-card.ts';
import type { CardJob } from './card-jobs.ts';

export interface RenderedCard {
  readonly path: string;
  readonly bytes: Buffer;
}

export type RenderCards = (jobs: readonly CardJob[]) => AsyncGenerator<RenderedCard, void>;

const batchSize = 250;

/** Renders the cards of an edition one after another; reads the fonts once for all of them. @param cache absolute. */
export async function cardsRenderer(cache: string): Promise<RenderCards> {
  const composer = composerWith(await openShaper());
  const renderer = cardRenderer(composer.outlineOf);
  return async function* render(jobs) {
    for (let first = 0; first < jobs.length; first += batchSize) {
      const batch = jobs.slice(first, first + batchSize).map((job) => ({
        ...job,
        drawing: layoutCard(job.texts, { room: job.picture ? 'beside a picture' : 'whole', logo: job.logo }, composer),
      }));
      await renderer.prepare(batch.map(({ drawing }) => drawing));
      for (const { card, picture, drawing } of batch)
        // One without a picture is rendered as quickly as it is read from a cache.
        if (picture) {
          const bytes = await cachedCard(cache, card, () => renderer.renderWithPicture(drawing, picture));
          yield { path: card.path, bytes };
        } else yield { path: card.path, bytes: renderer.render(drawing) };
    }
  };
}
