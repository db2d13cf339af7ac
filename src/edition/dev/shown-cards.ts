import { openPrinter, type CardPrinter } from '../media/print-cards.ts';
import type { CardJob } from '../media/card-jobs.ts';

/** Prints a card when somebody looks at it, and reads the fonts when that is the first. @param cache absolute. */
export function cardsOnDemand(cache: string): (path: string, jobs: readonly CardJob[]) => Promise<Buffer | undefined> {
  let printer: Promise<CardPrinter> | undefined;
  return async (path, jobs) => {
    const job = jobs.find(({ card }) => card.path === path);
    if (!job) return undefined;
    printer ??= openPrinter(cache);
    const print = await printer;
    const { value } = await print([job]).next();
    return value?.bytes;
  };
}
