import { z } from 'zod';
import { yesNo } from './yes-no.ts';

/** Every rule of the newsroom's lint, by the name under which `site.yaml` switches it. */
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
] as const;
export type AdviceRule = (typeof adviceRules)[number];

/** Rules that count, and what they allow where `site.yaml` says nothing else. */
export const usualLimits = {
  /** Characters of a headline that search engines show on a wide screen. */
  'headline-length': 70,
  /** Sentences of a paragraph. */
  'paragraph-length': 6,
} as const;
export type CountingRule = keyof typeof usualLimits;

const orNumber = z.union([yesNo, z.int().min(1).max(500)], { error: 'yes-no-or-number' });

/** Which advice the newsroom wants: all of it, but for what is switched off here. A counting rule may be given its number. */
export const adviceFields = z.strictObject({
  'date-without-year': yesNo.optional(),
  'relative-word': yesNo.optional(),
  'alt-like-caption': yesNo.optional(),
  'state-media-picture': yesNo.optional(),
  'state-media-claim': yesNo.optional(),
  'source-without-copy': yesNo.optional(),
  'single-source': yesNo.optional(),
  'headline-length': orNumber.optional(),
  'link-text': yesNo.optional(),
  'paragraph-length': orNumber.optional(),
  'house-term': yesNo.optional(),
  'mixed-letters': yesNo.optional(),
  'hidden-character-in-text': yesNo.optional(),
} satisfies Readonly<Record<AdviceRule, z.ZodType>>);
export type Advice = z.infer<typeof adviceFields>;
