import { noMedia } from '../model/body-media.ts';
import type { Article } from '../model/article.ts';
import type { Hold } from '../model/hold.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { roundedPlace } from '../model/rounded-place.ts';

/**
 * The newsroom as the public may know it at `now`: no draft, nothing before its hour, nothing that names what is hidden.
 * This is the one place where articles are held back; nothing after it filters, so nothing after it can forget to.
 */
export function publicAt(newsroom: Newsroom, now: Date): Newsroom {
  const opensAt = openingHours(newsroom.articles);
  return asShown(
    newsroom,
    newsroom.articles.filter((article) => holdOf(article, opensAt, now) === undefined),
  );
}

/** Everything that the desk may look at while it writes, and what of it the public may not know. */
export interface DeskView {
  readonly newsroom: Newsroom;
  /** By `<language>/<address>`: the stories that `publicAt` would leave out at the same instant, and no other. */
  readonly holds: ReadonlyMap<string, Hold>;
}

/** The newsroom as the desk sees it at `now`: every story as it will look, the hidden ones named. Never to be published. */
export function visibleToTheDesk(newsroom: Newsroom, now: Date): DeskView {
  const opensAt = openingHours(newsroom.articles);
  const held = newsroom.articles.flatMap((article) => {
    const hold = holdOf(article, opensAt, now);
    return hold ? [[`${article.language}/${article.address}`, hold] as const] : [];
  });
  const articles = newsroom.articles.map((article): Article =>
    article.status === 'draft' ? { ...article, status: 'published' } : article,
  );
  return { newsroom: asShown(newsroom, articles), holds: new Map(held) };
}

/** What holds a story back at `now`; of an hour and an embargo, the one that ends last. */
function holdOf({ status, address, date }: Article, opensAt: ReadonlyMap<string, number>, now: Date): Hold | undefined {
  if (status === 'draft') return { kind: 'draft' };
  const opening = opensAt.get(address) ?? 0;
  const until = new Date(Math.max(opening, date.getTime()));
  if (until <= now) return undefined;
  return { kind: opening >= date.getTime() ? 'embargoed' : 'scheduled', until };
}

/** Tombstones in the place of withdrawn stories, and nothing that names an article which is not among `shown`. */
function asShown(newsroom: Newsroom, shown: readonly Article[]): Newsroom {
  const articles = shown.map((article) => (article.status === 'withdrawn' ? tombstone(article) : article));
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
    media: noMedia,
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
