import type { Language } from '../model/language.ts';
import { english, type Phrases } from './interface-en.ts';
import { ukrainian } from './interface-uk.ts';

const phrases: Readonly<Record<Language, Phrases>> = { en: english, uk: ukrainian };

/** The name of each language in that language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', uk: 'Українська' };

export function phrasesIn(language: Language): Phrases {
  return phrases[language];
}
