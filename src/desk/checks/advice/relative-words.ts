import type { Language } from '../../../model/language.ts';
import { finding } from '../../findings/finding.ts';
import { sentenceAt } from './sentences.ts';
import { wholeWords, year } from './whole-words.ts';
import type { WordRule } from './word-rule.ts';
import { matchesOf } from '../../text/matches.ts';

const daysOfTheWeek = {
  en: 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday',
  uk: "понеділка|вівторка|середи|четверга|п[’']ятниці|суботи|неділі",
};

const words: Readonly<Record<Language, string>> = {
  en: [
    'yesterday|today|tomorrow|tonight|recently|lately|just now|these days|nowadays',
    `this (?:morning|afternoon|evening|week|weekend|month|year|${daysOfTheWeek.en})`,
    `(?<!\\b[Tt]he )(?:last|next) (?:night|week|weekend|month|year|${daysOfTheWeek.en})`,
    'in recent (?:days|weeks|months)|in the (?:last|past|coming) (?:few )?(?:days|weeks|months)',
    '(?:hours?|days?|weeks?|months?|years?) ago',
  ].join('|'),
  uk: [
    'учора|вчора|позавчора|сьогодні|завтра|післязавтра|нещодавно|останнім часом|цими днями',
    'цього (?:ранку|вечора|тижня|місяця|року)|цієї (?:ночі|весни|осені|зими)|цього літа',
    `минулого (?:тижня|місяця|року|${daysOfTheWeek.uk})|минулої (?:ночі|${daysOfTheWeek.uk})`,
    `наступного (?:тижня|місяця|року|${daysOfTheWeek.uk})|наступної (?:${daysOfTheWeek.uk})`,
    '(?:година|годину|години|годин|день|дні|днів|тиждень|тижні|тижнів|місяць|місяці|місяців|рік|роки|років) тому',
  ].join('|'),
};

const everywhere = { en: wholeWords(words.en, 'giu'), uk: wholeWords(words.uk, 'giu') };
const sentenceStart = /(?:^|[.!?…:»”])[\s“«"(]*$/u;

/**
 * Advises against words such as "yesterday", since a story is read for years. They are accepted in quotations, in updates
 * of a live story, which show their own date, and in a sentence that has a year.
 */
export const relativeWords: WordRule = function* ({ ownText, isDated }, { language }) {
  if (isDated) return;
  for (const { index, 0: word } of matchesOf(ownText, everywhere[language])) {
    // "Russia Today" is a name.
    const isName = /^\p{Lu}/u.test(word) && !sentenceStart.test(ownText.slice(0, index));
    if (isName || year.test(sentenceAt(ownText, index, language))) continue;
    yield { index, at: (where) => finding('relative-word', { word }, where) };
  }
};
