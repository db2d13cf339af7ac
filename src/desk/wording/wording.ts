import type { Language } from '../../model/language.ts';
import { english } from './en.ts';
import { ukrainian } from './uk.ts';

/** What is wrong, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

export type Rule = keyof typeof english;

/** What a sentence needs to know, by rule. */
export type FactsOf = {
  readonly [R in Rule]: Parameters<(typeof english)[R]> extends [infer Facts] ? Facts : Readonly<Record<string, never>>;
};

/** Every sentence in one language, by rule. */
export type Wording = { readonly [R in Rule]: (facts: FactsOf[R]) => Words };

export const wording: Readonly<Record<Language, Wording>> = { en: english, uk: ukrainian };
