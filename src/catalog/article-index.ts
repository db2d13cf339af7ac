import type { Language } from '../model/language.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import { newestFirst } from '../newsroom/order.ts';
import type { ArticleIndex } from '../newsroom/related.ts';
import { isWithdrawn, withoutWithdrawn } from '../newsroom/without-withdrawn.ts';

/** One language's stories, sorted once and grouped once. Every list is newest first and holds no tombstone. */
export interface LanguageIndex extends ArticleIndex {
  readonly language: Language;
  readonly newest: readonly PublicArticle[];
  readonly withdrawn: readonly PublicArticle[];
  readonly byAuthor: ReadonlyMap<string, readonly PublicArticle[]>;
  /** Every story that leans on a publisher, directly or by way of another. */
  readonly bySource: ReadonlyMap<string, readonly PublicArticle[]>;
  /** The next newer and the next older story, by the story between them. */
  readonly besides: ReadonlyMap<PublicArticle, Readonly<Record<'next' | 'previous', PublicArticle | undefined>>>;
}

export function indexArticles(articles: readonly PublicArticle[], language: Language): LanguageIndex {
  const mine = articles.filter((article) => article.language === language).sort(newestFirst);
  const newest = withoutWithdrawn(mine);
  return {
    language,
    newest,
    withdrawn: mine.filter(isWithdrawn),
    byAddress: new Map(newest.map((article) => [article.address, article])),
    byCategory: groupByEach(newest, (article) => [article.category]),
    byAuthor: groupByEach(newest, (article) => article.authors),
    byTopic: groupByEach(newest, (article) => article.topics),
    bySource: groupByEach(newest, (article) => article.sources.flatMap(({ source, via }) => [source, ...(via ?? [])])),
    besides: new Map(newest.map((story, at) => [story, { next: newest[at - 1], previous: newest[at + 1] }])),
  };
}

function groupByEach(
  articles: readonly PublicArticle[],
  keysOf: (article: PublicArticle) => readonly string[],
): ReadonlyMap<string, readonly PublicArticle[]> {
  const named = articles.flatMap((article) => Array.from(new Set(keysOf(article)), (key) => ({ key, article })));
  const groups = Map.groupBy(named, ({ key }) => key);
  return new Map(Array.from(groups, ([key, group]) => [key, group.map(({ article }) => article)]));
}
