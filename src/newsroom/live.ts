import type { Phrases } from '../locale/interface-en.ts';
import type { ArticleType } from '../model/article.ts';

interface Typed {
  readonly type: ArticleType;
  readonly ended?: Date | undefined;
}

/** Whether a public story is still followed: the end of one that has not ended yet is not public. */
export function isLive({ type, ended }: Typed): boolean {
  return type === 'live' && ended === undefined;
}

/** The label of a public story's type in the language of the page. */
export function typeLabel(story: Typed, { types, liveEnded }: Pick<Phrases, 'types' | 'liveEnded'>): string {
  return story.type === 'live' && !isLive(story) ? liveEnded : types[story.type];
}
