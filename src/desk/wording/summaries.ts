import type { Language } from '../../model/language.ts';
import { notComparedInEnglish } from './en/not-compared.ts';
import { summary as englishSummary } from './en/summary.ts';
import { notComparedInUkrainian } from './uk/not-compared.ts';
import { summary as ukrainianSummary } from './uk/summary.ts';

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

export const summaries: Readonly<Record<Language, Summary>> = { en: englishSummary, uk: ukrainianSummary };

/** Why published stories were not compared with what readers know; one line. */
export const notCompared = { en: notComparedInEnglish, uk: notComparedInUkrainian } as const;
