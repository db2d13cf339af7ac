import type { Language } from '../../model/language.ts';
import { notComparedInEnglish, summary as englishSummary } from './en/summary.ts';
import { notComparedInUkrainian, summary as ukrainianSummary } from './uk/summary.ts';

export const summaries: Readonly<Record<Language, typeof englishSummary>> = {
  en: englishSummary,
  uk: ukrainianSummary,
};

/** By language, the line that says why published stories were not compared with their last published version. */
export const notCompared = { en: notComparedInEnglish, uk: notComparedInUkrainian } as const;
