import type { PublicArticle } from '../model/public-newsroom.ts';

/** Indexes of one language's public stories. All lists are newest first. */
export interface ArticleIndex {
  readonly byAddress: ReadonlyMap<string, PublicArticle>;
  readonly byTopic: ReadonlyMap<string, readonly PublicArticle[]>;
  readonly byCategory: ReadonlyMap<string, readonly PublicArticle[]>;
}

/** The newest stories of a topic or category that are considered, so that the work does not grow with the archive. */
const consideredCount = 40;

/**
 * Returns at most `count` stories to read next: those that the editor listed, in that order, then those that share most
 * topics with the article, then those of its category; newer before older.
 */
export function relatedTo(article: PublicArticle, index: ArticleIndex, count: number): readonly PublicArticle[] {
  const chosen = new Set<PublicArticle>();
  for (const address of article.related) add(chosen, index.byAddress.get(address));
  for (const story of bySharedTopics(article, index)) add(chosen, story);
  for (const story of (index.byCategory.get(article.category) ?? []).slice(0, consideredCount)) {
    // One more than `count`, since the article itself may be among them.
    if (chosen.size > count) break;
    add(chosen, story);
  }
  chosen.delete(article);
  return [...chosen].slice(0, count);
}

function bySharedTopics(article: PublicArticle, index: ArticleIndex): readonly PublicArticle[] {
  const shared = new Map<PublicArticle, number>();
  for (const topic of article.topics)
    for (const story of (index.byTopic.get(topic) ?? []).slice(0, consideredCount))
      shared.set(story, (shared.get(story) ?? 0) + 1);
  return [...shared].sort(([a, m], [b, n]) => n - m || b.date.getTime() - a.date.getTime()).map(([story]) => story);
}

function add(chosen: Set<PublicArticle>, story: PublicArticle | undefined): void {
  if (story) chosen.add(story);
}
