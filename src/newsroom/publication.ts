import type { Article } from '../model/article.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { roundedPlace } from '../model/rounded-place.ts';

/**
 * The newsroom as the public may know it at `now`: no draft, nothing before its hour, nothing that names what is hidden.
 * This is the one place where articles are held back; nothing after it filters, so nothing after it can forget to.
 */
export function publicAt(newsroom: Newsroom, now: Date): Newsroom {
  const opensAt = openingHours(newsroom.articles);
  const articles = newsroom.articles
    .filter((article) => article.status !== 'draft' && (opensAt.get(article.address) ?? 0) <= now.getTime())
    .filter((article) => article.date <= now)
    .map((article) => (article.status === 'withdrawn' ? tombstone(article) : article));
  const known = new Set(articles.filter((article) => article.status === 'published').map(({ address }) => address));
  return { ...newsroom, articles: articles.map((article) => asPublished(article, known)) };
}

/** By address, the hour in milliseconds at which a story may exist: the latest embargo of any of its languages. */
function openingHours(articles: readonly Article[]): ReadonlyMap<string, number> {
  const hours = new Map<string, number>();
  for (const { address, embargo } of articles)
    if (embargo) hours.set(address, Math.max(hours.get(address) ?? 0, embargo.getTime()));
  return hours;
}

function asPublished(article: Article, known: ReadonlySet<string>): Article {
  return {
    ...article,
    location: article.location && roundedPlace(article.location),
    related: article.related.filter((address) => known.has(address)),
  };
}

/** What a withdrawn story leaves: that it was there, under which headline and byline, and why it is gone. */
function tombstone(article: Article): Article {
  return {
    ...article,
    description: '',
    body: '',
    picture: undefined,
    sources: [],
    topics: [],
    related: [],
    warning: undefined,
    dateline: undefined,
    location: undefined,
    facts: [],
    featured: false,
    support: false,
    canonical: undefined,
  };
}
