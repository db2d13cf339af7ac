import { z } from 'zod';
import { yesNo } from './values/yes-no.ts';

/** Default limits of the rules that count. `site.yaml` may give others. */
export const usualLimits = {
  /** Characters of a headline: search engines show no more of it on a wide screen. */
  'headline-length': 70,
  /** Sentences of a paragraph. */
  'paragraph-length': 6,
} as const;
export type CountingRule = keyof typeof usualLimits;

const orNumber = z.union([yesNo, z.int().min(1).max(500)], { error: 'yes-no-or-number' });
const onOrOff = (description: string) => yesNo.optional().meta({ description, examples: ['no'] });
const limited = (description: string, example: number) =>
  orNumber.optional().meta({ description, examples: [example] });

/** The schema of `advice` in `site.yaml`. A rule is on unless switched off; a counting rule may be given its limit. */
export const adviceFields = z.strictObject({
  'date-without-year': onOrOff('a day and a month, with no year in the same paragraph'),
  'relative-word': onOrOff('“yesterday”, “recently”, «вчора»: true on one day only'),
  'alt-like-caption': onOrOff('an alt nearly all of whose words stand in the caption or the headline'),
  'state-media-picture': onOrOff('a picture credited to state media that is not labelled as theirs'),
  'state-media-claim': onOrOff('a paragraph that leans on state media alone and does not say whose claim it is'),
  'source-without-copy': onOrOff('a source with a url and without archived'),
  'single-source': onOrOff('a story other than an opinion or an explainer whose sources are all one publisher'),
  'headline-length': limited('a headline of more characters than search engines show', 85),
  'link-text': onOrOff('a link whose words say nothing, such as “here” or «тут»'),
  'paragraph-length': limited('a paragraph of more sentences than this', 8),
  'house-term': onOrOff('a word against the house list'),
  'mixed-letters': onOrOff('a word with a letter of another alphabet that looks the same'),
  'hidden-character-in-text': onOrOff('a character in a text that nobody sees'),
  'update-not-live': onOrOff('an update block in a story that is not live'),
  'update-without-heading': onOrOff('an update block without a heading'),
  'update-before-date': onOrOff('an update block that is older than its story'),
  'date-outside-folder': onOrOff('a story whose date is of another month than its folder'),
  'dated-later': onOrOff('a change that is dated in the future, in a story that is out'),
  'live-without-end': onOrOff('a live story without an end to which nothing has been added for 48 hours'),
  'translation-date': onOrOff('a translation whose date is not the one of the original'),
  'correction-not-shared': onOrOff('a correction that another language of the story does not have'),
  'line-mark': onOrOff(
    'a sign at the beginning of a line that makes it a list, a quote or a heading, and may be meant as a sign',
  ),
  'cell-missing': onOrOff('a row of a table with fewer cells than its head'),
  'emphasis-in-word': onOrOff('signs inside words that set words off, such as 2*3 and 4*5'),
  'indented-code': onOrOff('a paragraph that spaces before it make code'),
  'heading-by-line': onOrOff('a paragraph that a line of dashes under it makes a heading'),
  'lines-run-together': onOrOff('lines with signs of a list that run into one paragraph'),
  'line-swallowed': onOrOff('a line that becomes a part of the quote, the list or the footnote above it'),
  'quotation-mark-missing': onOrOff('a quotation mark that nothing closes, or that closes nothing'),
  'words-left-out': onOrOff(
    'words that no reader gets: the title of a link, what follows the language of code, the numbers of a timeline',
  ),
  'sign-left-over': onOrOff('a sign that readers see and that may be meant as a mark, such as a lone **'),
  'field-with-marks': onOrOff('a text in a field with marks of a body, such as ** in a headline'),
  'minor-kept': onOrOff('a change that passes as a slip of spelling by a line minor that an earlier change was given'),
});

/** The names of the rules that give advice, under which `site.yaml` switches them off. */
export const adviceRules = adviceFields.keyof().options;
export type AdviceRule = (typeof adviceRules)[number];

/** Whether what breaks a rule gets advice; what breaks any other is refused. */
export function isAdvice(rule: string): rule is AdviceRule {
  return adviceRules.some((one) => one === rule);
}
