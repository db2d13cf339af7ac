import type { Language } from '../../../model/language.ts';
import { finding } from '../../findings/finding.ts';
import type { WordRule } from './word-rule.ts';

/** Link texts that do not say where the link leads. Screen readers can list the links of a page without the text around. */
const empty: Readonly<Record<Language, string>> = {
  en: 'click(?: here)?|here|this|this (?:link|page|article|story|site)|link|source|more|read (?:more|here|on|this)|learn more|see (?:more|here)|details|website|web ?site',
  uk: '(?:натисніть|клікніть|тисніть)(?: тут| сюди)?|тут|сюди|ось|ось тут|за посиланням|посилання|лінк|джерело|це|цей|ця|ця (?:стаття|сторінка)|докладніше|детальніше|далі|більше|читати(?: далі| більше| тут)?|сайт',
};

const whole = both((words) => new RegExp(`^[\\s"'«“]*(?:${words})[\\s"'.…:»”→>]*$`, 'iu'));
const address = /^(?:https?:\/\/|www\.)\S{40,}$/iu;

/** Advises against links whose text is a stock phrase ("click here") or a long address. */
export const linkTexts: WordRule = function* ({ links }, { language }) {
  for (const { text, index } of links) {
    if (whole[language].test(text) || address.test(text))
      yield { index, at: (where) => finding('link-text', { text }, where) };
  }
};

function both(pattern: (words: string) => RegExp): Readonly<Record<Language, RegExp>> {
  return { en: pattern(empty.en), uk: pattern(empty.uk) };
}
