import type { Language } from '../../model/language.ts';
import { english } from './en.ts';
import { ukrainian } from './uk.ts';
import type { FactsOf, Rule } from './en.ts';
import type { Message } from './pieces/words.ts';

/** The messages of one language: for each rule, a function from its facts to its words. */
export type Wording = { readonly [R in Rule]: (facts: FactsOf[R]) => Message };

export const wording: Readonly<Record<Language, Wording>> = { en: english, uk: ukrainian };
