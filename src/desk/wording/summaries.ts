import type { Language } from '../../model/language.ts';
import { notComparedInEnglish } from './en/not-compared.ts';
import { summary as englishSummary } from './en/summary.ts';
import { notComparedInUkrainian } from './uk/not-compared.ts';
import { summary as ukrainianSummary } from './uk/summary.ts';

/** The words around a list of problems in one language. */
export interface Summary {
  /** Printed if there are no problems. */
  readonly none: string;
  /** Marks a problem that is only advice, after its place. */
  readonly advice: string;
  /** Printed by `check --watch` when a check begins, and when it waits for the next change. */
  readonly begins: string;
  readonly ends: string;
  readonly errors: (count: number) => string;
  readonly pieces: (count: number) => string;
  readonly files: (count: number) => string;
  readonly sum: (parts: readonly string[], files: string) => string;
  readonly nothingBuilt: string;
}

export const summaries: Readonly<Record<Language, Summary>> = { en: englishSummary, uk: ukrainianSummary };

/** By language, the line that says why published stories were not compared with their last published version. */
export const notCompared = { en: notComparedInEnglish, uk: notComparedInUkrainian } as const;
