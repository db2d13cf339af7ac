import type { Language } from '../../model/language.ts';
import { english } from './en.ts';
import { ukrainian } from './uk.ts';

/** A problem in words: what is wrong, and what to do about it. */
export interface Words {
  readonly message: string;
  readonly hint: string;
}

/** The name of a rule that findings can break, such as `field-missing`. */
export type Rule = keyof typeof english;

/** The facts that the message of each rule needs. */
export type FactsOf = {
  readonly [R in Rule]: Parameters<(typeof english)[R]> extends [infer Facts] ? Facts : Readonly<Record<string, never>>;
};

/** The messages of one language: for each rule, a function from its facts to its words. */
export type Wording = { readonly [R in Rule]: (facts: FactsOf[R]) => Words };

export const wording: Readonly<Record<Language, Wording>> = { en: english, uk: ukrainian };
