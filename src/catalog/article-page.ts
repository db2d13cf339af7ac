import type { PublicArticle } from '../model/public-newsroom.ts';
import { relatedTo } from '../newsroom/related.ts';
import type { ArticlePage } from '../newsroom/article-page.ts';
import type { Teaser } from '../newsroom/teaser.ts';
import type { Catalog, LanguageCatalog } from './catalog.ts';

const relatedCount = 3;
const latestCount = 6;

/** Everything that the page of an article shows. */
export function articlePage(article: PublicArticle, local: LanguageCatalog, catalog: Catalog): ArticlePage {
  const { teaser } = local;
  const category = catalog.categories.get(article.category);
  if (!category) throw new RangeError(`${article.address} names ${article.category}, which is not known.`);
  const mentioned = article.body.topics.filter((id) => !article.topics.includes(id));
  const named = article.sources.flatMap(({ source, via }) => [source, ...(via ?? [])]);
  const { next, previous } = local.besides.get(article) ?? {};
  return {
    article,
    category,
    authors: known(article.authors, local.authors),
    publishers: known([...new Set(named)], local.sources),
    topics: known(article.topics, local.topics),
    mentioned: known(mentioned, local.topics),
    otherLanguages: otherLanguages(article, catalog),
    related: relatedTo(article, local, relatedCount).map(teaser),
    latest: latestBeside(article, local),
    previous: previous && teaser(previous),
    next: next && teaser(next),
  };
}

/** Beside all but the newest stories of a language the same ones are the latest: one list, so that it is rendered once. */
const latestOf = new WeakMap<LanguageCatalog, readonly Teaser[]>();

function latestBeside(article: PublicArticle, local: LanguageCatalog): readonly Teaser[] {
  const newest = local.newest.slice(0, latestCount + 1);
  if (newest.includes(article)) return newest.filter((other) => other !== article).map(local.teaser);
  const list = latestOf.get(local) ?? newest.slice(0, latestCount).map(local.teaser);
  latestOf.set(local, list);
  return list;
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
