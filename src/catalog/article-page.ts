import type { PublicArticle } from '../model/public-newsroom.ts';
import { storiesBeside } from '../newsroom/beside.ts';
import { positionIn, relatedTo } from '../newsroom/related.ts';
import type { ArticlePage, NamedStory } from '../newsroom/article-page.ts';
import type { Catalog, LanguageCatalog } from './catalog.ts';

const relatedCount = 3;

/** Everything that the page of an article shows. */
export function articlePage(article: PublicArticle, local: LanguageCatalog, catalog: Catalog): ArticlePage {
  const { teaser } = local;
  const category = catalog.categories.get(article.category);
  if (!category) throw new RangeError(`${article.address} names ${article.category}, which is not known.`);
  const mentioned = article.body.topics.filter((id) => !article.topics.includes(id));
  const publishers = article.sources.flatMap(({ source, via }) => [source, ...(via ?? [])]);
  const { next, previous } = local.besides.get(article) ?? {};
  return {
    article,
    category,
    authors: known(article.authors, local.authors),
    publishers: known([...new Set(publishers)], local.sources),
    topics: known(article.topics, local.topics),
    mentioned: known(mentioned, local.topics),
    otherLanguages: otherLanguages(article, catalog),
    related: relatedTo(article, local, relatedCount).map(teaser),
    beside: besideStory(article, local),
    previous: named(previous),
    next: named(next),
  };
}

function besideStory(article: PublicArticle, { newest }: LanguageCatalog): ArticlePage['beside'] {
  const at = positionIn(newest, article);
  const { kind, stories } = storiesBeside(newest, newest[at] === article ? at : at - 0.5);
  return { kind, stories: stories.map(({ address, title, date }) => ({ address, title, date })) };
}

function named(story: PublicArticle | undefined): NamedStory | undefined {
  return story && { address: story.address, title: story.title };
}

function otherLanguages({ address, language }: PublicArticle, { languages }: Catalog): ArticlePage['otherLanguages'] {
  return languages.flatMap((other) => {
    const told = other.language === language ? undefined : other.byAddress.get(address);
    return told ? [{ language: other.language, title: told.title, canonical: told.canonical }] : [];
  });
}

function known<T>(ids: readonly string[], records: ReadonlyMap<string, T>): readonly T[] {
  return ids.flatMap((id) => {
    const record = records.get(id);
    return record === undefined ? [] : [record];
  });
}
