import { usualLimits, type AdviceRule, type CountingRule } from '../../model/advice.ts';
import type { Draft } from '../load/content.ts';
import type { Finding } from '../findings/finding.ts';
import { altLikeCaption } from './advice/alt-like-caption.ts';
import { datesWithoutYear } from './advice/dates-without-year.ts';
import { headlineLength } from './advice/headline-length.ts';
import { houseTerms } from './advice/house-terms.ts';
import { linkTexts } from './advice/link-texts.ts';
import { mixedLetters } from './advice/mixed-letters.ts';
import { paragraphLength } from './advice/paragraph-length.ts';
import { relativeWords } from './advice/relative-words.ts';
import { singleSource } from './advice/single-source.ts';
import { sourcesWithoutCopy } from './advice/sources-without-copy.ts';
import { stateMediaClaims } from './advice/state-media-claims.ts';
import { stateMediaPictures } from './advice/state-media-pictures.ts';
import type { WordRule } from './advice/word-rule.ts';
import { remarksOnBodies } from './advised-bodies.ts';
import { remarksOnFields } from './advised-fields.ts';

/** Everything that the newsroom would rather have otherwise and that stops no build; nothing of what it switched off. */
async function* adviceOn(whole: Draft): AsyncIterable<Finding> {
  // Of a withdrawn story readers see neither text nor sources.
  const draft = { ...whole, articles: whole.articles.filter(({ fields }) => fields.status !== 'withdrawn') };
  const rules = Object.entries(wordRules(draft)).flatMap(([rule, one]) =>
    isOn(draft, rule as AdviceRule) ? [one] : [],
  );
  yield* altLikeCaption(draft);
  yield* stateMediaPictures(draft);
  yield* sourcesWithoutCopy(draft);
  yield* singleSource(draft);
  yield* headlineLength(draft, limitOf(draft, 'headline-length'));
  yield* remarksOnFields(draft, rules);
  yield* remarksOnBodies(draft, rules);
}

/** The mistakes and all advice on a draft, without what the newsroom switched off. */
export async function withAdvice(draft: Draft, mistakes: readonly Finding[]): Promise<readonly Finding[]> {
  const advice = await Array.fromAsync(adviceOn(draft));
  return [...mistakes, ...advice].filter(({ rule }) => isOn(draft, rule));
}

/** Whether the newsroom wants this advice; what is no advice is always on. */
function isOn({ site }: Draft, rule: string): boolean {
  const given: Readonly<Record<string, unknown>> = site?.fields.advice ?? {};
  return given[rule] !== false;
}

function wordRules(draft: Draft): Readonly<Partial<Record<AdviceRule, WordRule>>> {
  return {
    'relative-word': relativeWords,
    'date-without-year': datesWithoutYear,
    'house-term': houseTerms(draft.site?.fields.terms ?? []),
    'mixed-letters': mixedLetters,
    'link-text': linkTexts,
    'paragraph-length': paragraphLength(limitOf(draft, 'paragraph-length')),
    'state-media-claim': stateMediaClaims(draft),
  };
}

function limitOf({ site }: Draft, rule: CountingRule): number {
  const given = site?.fields.advice?.[rule];
  return typeof given === 'number' ? given : usualLimits[rule];
}
