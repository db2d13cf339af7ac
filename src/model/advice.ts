import { z } from 'zod';
import { yesNo } from './values/yes-no.ts';

/** The names of the rules that give advice, under which `site.yaml` switches them off. */
export const adviceRules = [
  'date-without-year',
  'relative-word',
  'alt-like-caption',
  'state-media-picture',
  'state-media-claim',
  'source-without-copy',
  'single-source',
  'headline-length',
  'link-text',
  'paragraph-length',
  'house-term',
  'mixed-letters',
  'hidden-character-in-text',
  'minor-kept',
] as const;
export type AdviceRule = (typeof adviceRules)[number];

/** Default limits of the rules that count. `site.yaml` may give others. */
export const usualLimits = {
  /** Characters of a headline: search engines show no more of it on a wide screen. */
  'headline-length': 70,
  /** Sentences of a paragraph. */
  'paragraph-length': 6,
} as const;
export type CountingRule = keyof typeof usualLimits;

const orNumber = z.union([yesNo, z.int().min(1).max(500)], { error: 'yes-no-or-number' });

/**
 * The schema of `advice` in `site.yaml`. A rule is on unless it is switched off; a counting rule may be given its
 * limit.
 */
export const adviceFields = z.strictObject({
  'date-without-year': yesNo
    .optional()
    .meta({ description: 'a day and a month, with no year in the same paragraph', examples: ['no'] }),
  'relative-word': yesNo
    .optional()
    .meta({ description: '“yesterday”, “recently”, «вчора»: true on one day only', examples: ['no'] }),
  'alt-like-caption': yesNo
    .optional()
    .meta({ description: 'an alt nearly all of whose words stand in the caption or the headline', examples: ['no'] }),
  'state-media-picture': yesNo
    .optional()
    .meta({ description: 'a picture credited to state media that is not labelled as theirs', examples: ['no'] }),
  'state-media-claim': yesNo.optional().meta({
    description: 'a paragraph that leans on state media alone and does not say whose claim it is',
    examples: ['no'],
  }),
  'source-without-copy': yesNo
    .optional()
    .meta({ description: 'a source with a url and without archived', examples: ['no'] }),
  'single-source': yesNo.optional().meta({
    description: 'a story other than an opinion or an explainer whose sources are all one publisher',
    examples: ['no'],
  }),
  'headline-length': orNumber
    .optional()
    .meta({ description: 'a headline of more characters than search engines show', examples: [85] }),
  'link-text': yesNo
    .optional()
    .meta({ description: 'a link whose words say nothing, such as “here” or «тут»', examples: ['no'] }),
  'paragraph-length': orNumber
    .optional()
    .meta({ description: 'a paragraph of more sentences than this', examples: [8] }),
  'house-term': yesNo.optional().meta({ description: 'a word against the house list', examples: ['no'] }),
  'mixed-letters': yesNo
    .optional()
    .meta({ description: 'a word with a letter of another alphabet that looks the same', examples: ['no'] }),
  'hidden-character-in-text': yesNo
    .optional()
    .meta({ description: 'a character in a text that nobody sees', examples: ['no'] }),
  'minor-kept': yesNo.optional().meta({
    description: 'a change that passes as a slip of spelling by a line minor that an earlier change was given',
    examples: ['no'],
  }),
} satisfies Readonly<Record<AdviceRule, z.ZodType>>);
