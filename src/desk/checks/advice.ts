import { usualLimits, type CountingRule } from '../../model/advice.ts';
import type { LoadedContent } from '../load/content.ts';
import type { Finding } from '../findings/finding.ts';
import { datedLater } from './advice/dated-later.ts';
import { liveWithoutEnd } from './advice/live-without-end.ts';
import { headlineLength } from './advice/headline-length.ts';
import { singleSource } from './advice/single-source.ts';
import { sourcesWithoutCopy } from './advice/sources-without-copy.ts';
import { stateMediaClaims } from './advice/state-media-claims.ts';
import { differingTranslations } from './advice/translations.ts';
import { stateMediaPictures } from './advice/state-media-pictures.ts';

/** Everything that the newsroom would rather have otherwise, stops no build, and is seen only beside other files. */
function* adviceOn(whole: LoadedContent, now: Date | undefined): Iterable<Finding> {
  // Of a withdrawn story readers see neither text nor sources.
  const draft = { ...whole, articles: whole.articles.filter(({ fields }) => fields.status !== 'withdrawn') };
  yield* stateMediaPictures(draft);
  yield* stateMediaClaims(draft);
  yield* sourcesWithoutCopy(draft);
  yield* singleSource(draft);
  yield* differingTranslations(draft);
  yield* headlineLength(draft, limitOf(draft, 'headline-length'));
  if (now === undefined) return;
  yield* datedLater(draft, now);
  yield* liveWithoutEnd(draft, now);
}

/**
 * The mistakes and all advice on a draft, without what the newsroom switched off.
 * @param now left out, nothing is said that depends on it.
 */
export function withAdvice(
  loaded: LoadedContent,
  mistakes: readonly Finding[],
  now: Date | undefined,
): readonly Finding[] {
  return [...mistakes, ...adviceOn(loaded, now)].filter(({ rule }) => isOn(loaded, rule));
}

/** Whether the newsroom wants this advice; what is no advice is always on. */
function isOn({ site }: LoadedContent, rule: string): boolean {
  const given: Readonly<Record<string, unknown>> = site?.fields.advice ?? {};
  return given[rule] !== false;
}

function limitOf({ site }: LoadedContent, rule: CountingRule): number {
  const given = site?.fields.advice?.[rule];
  return typeof given === 'number' ? given : usualLimits[rule];
}
