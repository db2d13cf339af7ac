import type { Language } from '../../../model/language.ts';
import { finding } from '../../findings/finding.ts';
import { year } from './whole-words.ts';
import type { WordRule } from './word-rule.ts';
import { matchesOf } from '../../text/matches.ts';

const months: Readonly<Record<Language, string>> = {
  en: 'January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.',
  uk: 'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
};

const day = '(?:[12]\\d|3[01]|0?[1-9])';
const wordEnd = '(?![\\p{L}\\p{N}])';
const dates: Readonly<Record<Language, string>> = {
  en: `(?:${months.en})\\s+${day}(?:st|nd|rd|th)?${wordEnd}|(?<![\\p{L}\\p{N}.,-])${day}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${months.en})${wordEnd}`,
  uk: `(?<![\\p{L}\\p{N}.,-])${day}(?:-го)?\\s+(?:${months.uk})${wordEnd}`,
};

const everywhere = { en: new RegExp(dates.en, 'gu'), uk: new RegExp(dates.uk, 'gu') };
const everyYear = /\b(?:every|each) year\b|\bannual|щорок|щоріч|кожного року/iu;

/**
 * Advises against dates without a year, which are ambiguous once the year is over. They are accepted if a year is in the
 * same paragraph, in an update of a live story, which shows its own date, and in tables, whose headings give the year.
 */
export const datesWithoutYear: WordRule = function* ({ text, ownText, form, isDated }, { language }) {
  if (isDated || form === 'cell' || year.test(text) || everyYear.test(text)) return;
  for (const { index, 0: date } of matchesOf(ownText, everywhere[language])) {
    yield { index, at: (where) => finding('date-without-year', { date: date.replace(/\s+/gu, ' ') }, where) };
  }
};
