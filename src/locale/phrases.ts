import type { Language } from '../model/language.ts';
import { english } from './interface-en.ts';
import { ukrainian } from './interface-uk.ts';

/** What the interface says to readers, in one language. */
export type Phrases = typeof english;

const phrases: Readonly<Record<Language, Phrases>> = { en: english, uk: ukrainian };

/** What each language calls itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' };

export function phrasesIn(language: Language): Phrases {
  return phrases[language];
}
