import type { Article } from '../model/article.ts';
import { bodyTextOf } from '../model/body-text.ts';
import type { TimedBlock } from '../model/body-media.ts';

/**
 * An article as it stands at `now`: a live update, a correction or an end that is dated later waits for its hour, as a story
 * waits for its date, and no time of a change lies in the future.
 */
export function withoutFuture(article: Article, now: Date): Article {
  const isPast = (at: Date | undefined) => at !== undefined && at <= now;
  const { updated, ended, corrections, media } = article;
  const held = media.timed.filter(({ at }) => !isPast(at));
  return {
    ...article,
    updated: isPast(updated) ? updated : undefined,
    ended: isPast(ended) ? ended : undefined,
    corrections: corrections.filter(({ at }) => isPast(at)),
    ...(held.length > 0 && withoutBlocks(article, held)),
  };
}

/** The body without some of its blocks, each line at its place, and without what only they hold. */
function withoutBlocks({ body, media }: Article, held: readonly TimedBlock[]): Pick<Article, 'body' | 'media'> {
  const isShown = ({ line }: { readonly line: number }) =>
    held.every((block) => line < block.line || line > block.lastLine);
  const lines = body.text.split('\n').map((text, index) => (isShown({ line: index + 1 }) ? text : ''));
  const { figures, maps, timed } = media;
  const shown = { figures: figures.filter(isShown), maps: maps.filter(isShown), timed: timed.filter(isShown) };
  return { body: bodyTextOf(lines.join('\n')), media: { ...media, ...shown } };
}
