import { composerWith } from '../../lettering/composer.ts';
import { layCard } from '../../cards/layout.ts';
import { openLetters } from '../../lettering/shaper.ts';
import { keptCard, openPress } from '../../cards/renderer.ts';
import type { CardJob } from './card-jobs.ts';

/** A card that was printed. */
export interface PrintedCard {
  readonly path: string;
  readonly bytes: Buffer;
  /** Where the cache keeps it; one without a picture is printed as quickly as it is read. */
  readonly cached: string | undefined;
}

export type CardPrinter = (jobs: readonly CardJob[]) => AsyncGenerator<PrintedCard, void>;

const sheaf = 250;

/** Reads the fonts once for all cards. @param cache absolute. */
export async function openPrinter(cache: string): Promise<CardPrinter> {
  const composer = composerWith(await openLetters());
  const press = openPress(composer.outlineOf);
  return async function* print(jobs) {
    for (let first = 0; first < jobs.length; first += sheaf) {
      const laid = jobs.slice(first, first + sheaf).map((job) => ({
        ...job,
        drawing: layCard(job.texts, { room: job.picture ? 'beside a picture' : 'whole', logo: job.logo }, composer),
      }));
      await press.makeReady(laid.map(({ drawing }) => drawing));
      for (const { card, picture, drawing } of laid)
        if (picture) {
          const kept = await keptCard(cache, card, () => press.printWithPicture(drawing, picture));
          yield { path: card.path, ...kept };
        } else yield { path: card.path, bytes: press.print(drawing), cached: undefined };
    }
  };
}
