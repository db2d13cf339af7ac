import type { Language } from '../model/language.ts';

/**
 * Words that adults read a minute, silently. English: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. Ukrainian words
 * are longer; languages near to it were measured at 166 to 184 (Trauzettel-Klosinski 2012, doi:10.1167/iovs.11-8284).
 */
const wordsAMinute: Readonly<Record<Language, number>> = { en: 238, uk: 180 };

/** Whole minutes, begun ones counted: nobody is promised less than the story takes. Never less than one. */
export function readingTime(words: number, language: Language): number {
  return Math.max(1, Math.ceil(words / wordsAMinute[language]));
}
