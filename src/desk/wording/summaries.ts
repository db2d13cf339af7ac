import type { Language } from '../../model/language.ts';
import { notComparedInEnglish } from './en/not-compared.ts';
import { summary as englishSummary } from './en/summary.ts';
import { notComparedInUkrainian } from './uk/not-compared.ts';
import { summary as ukrainianSummary } from './uk/summary.ts';
import type { Summary } from './summary.ts';

export const summaries: Readonly<Record<Language, Summary>> = { en: englishSummary, uk: ukrainianSummary };

/** Why published stories were not compared with what readers know; one line. */
export const notCompared = { en: notComparedInEnglish, uk: notComparedInUkrainian } as const;
