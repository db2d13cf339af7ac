import type { Language } from '../model/language.ts';

/**
 * The number of words that adults read silently in a minute. English: Brysbaert 2019, doi:10.1016/j.jml.2019.104047.
 * Ukrainian words are longer; languages near to it were measured at 166 to 184 (Trauzettel-Klosinski 2012,
 * doi:10.1167/iovs.11-8284).
 */
const wordsAMinute: Readonly<Record<Language, number>> = { en: 238, uk: 180 };

/** Returns the time that a text takes to read, in minutes, rounded up, at least 1. */
export function readingTime(words: number, language: Language): number {
  return Math.max(1, Math.ceil(words / wordsAMinute[language]));
}
