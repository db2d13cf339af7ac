import type { Language } from '../model/language.ts';
import { english } from './wording/en.ts';
import { notComparedInEnglish } from './wording/en/not-compared.ts';
import { summary as englishSummary } from './wording/en/summary.ts';
import { ukrainian } from './wording/uk.ts';
import { notComparedInUkrainian } from './wording/uk/not-compared.ts';
import { summary as ukrainianSummary } from './wording/uk/summary.ts';

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

/** What is said of all problems together. */
export interface Summary {
  readonly none: string;
  /** Stands behind the place of what is only advice. */
  readonly advice: string;
  /** When a check begins, and when it waits for the next change. */
  readonly begins: string;
  readonly ends: string;
  readonly errors: (count: number) => string;
  readonly pieces: (count: number) => string;
  readonly files: (count: number) => string;
  readonly sum: (parts: readonly string[], files: string) => string;
  readonly nothingBuilt: string;
}

export const wording: Readonly<Record<Language, Wording>> = { en: english, uk: ukrainian };

export const summaries: Readonly<Record<Language, Summary>> = { en: englishSummary, uk: ukrainianSummary };

/** Why published stories were not compared with what readers know; one line. */
export const notCompared = { en: notComparedInEnglish, uk: notComparedInUkrainian } as const;
