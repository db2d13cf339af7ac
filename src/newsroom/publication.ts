import { bodyTextOf } from '../model/body-text.ts';
import { noMedia } from '../model/body-media.ts';
import type { Article } from '../model/article.ts';
import type { Hold } from '../model/hold.ts';
import type { Newsroom } from '../model/newsroom.ts';
import { withoutFuture } from './without-future.ts';
import { roundedPlace } from '../model/rounded-place.ts';

/**
 * Returns what the public may know of the newsroom at `now`: no draft, nothing before its date or under embargo,
 * tombstones of withdrawn articles, no reference to a hidden article, nothing in an article that is dated later.
 * Articles are held back here and nowhere else: code after this does not filter again.
 */
export function publicAt(newsroom: Newsroom, now: Date): Newsroom {
  const articles = publicOnes(newsroom.articles, now).map((article) => withoutFuture(article, now));
  return withArticles(newsroom, articles);
}

type Dated = Pick<Article, 'status' | 'address' | 'date' | 'embargo'>;

/** Those of the articles that are public at `now`, withdrawn ones included. */
export function publicOnes<One extends Dated>(articles: readonly One[], now: Date): readonly One[] {
  const embargoes = embargoEnds(articles);
  return articles.filter((article) => holdOf(article, embargoes, now) === undefined);
}

/** The newsroom as `npm run dev` shows it to editors, hidden articles included. */
export interface EditorialPreview {
  readonly newsroom: Newsroom;
  /** By `<language>/<address>`: the articles that `publicAt` leaves out at the same instant, and why. */
  readonly holds: ReadonlyMap<string, Hold>;
}

/** Every article as it will look when it is public, live ones as long as they are, and which are hidden at `now`. Never to be published. */
export function previewAt(newsroom: Newsroom, now: Date): EditorialPreview {
  const embargoes = embargoEnds(newsroom.articles);
  const held = newsroom.articles.flatMap((article) => {
    const hold = holdOf(article, embargoes, now);
    return hold ? [[`${article.language}/${article.address}`, hold] as const] : [];
  });
  const articles = newsroom.articles.map((article): Article => ({
    ...article,
    status: article.status === 'draft' ? 'published' : article.status,
    ended: article.ended && article.ended <= now ? article.ended : undefined,
  }));
  return { newsroom: withArticles(newsroom, articles), holds: new Map(held) };
}

/**
 * Returns why an article is hidden at `now`, `undefined` where it is public. Of its date and the story's embargo, the
 * later one counts.
 * @param embargoes by address, in milliseconds.
 */
function holdOf({ status, address, date }: Dated, embargoes: ReadonlyMap<string, number>, now: Date): Hold | undefined {
  if (status === 'draft') return { kind: 'draft' };
  const embargo = embargoes.get(address) ?? 0;
  const until = new Date(Math.max(embargo, date.getTime()));
  if (until <= now) return undefined;
  return { kind: embargo >= date.getTime() ? 'embargoed' : 'scheduled', until };
}

/** The newsroom with `shown` as its only articles: withdrawn ones as tombstones, no reference to one left out. */
function withArticles(newsroom: Newsroom, shown: readonly Article[]): Newsroom {
  const articles = shown.map((article) => (article.status === 'withdrawn' ? tombstone(article) : article));
  const readable = new Set(articles.filter((article) => article.status === 'published').map(({ address }) => address));
  return { ...newsroom, articles: articles.map((article) => asPublished(article, readable)) };
}

/** By address, the end of a story's embargo in milliseconds: the latest embargo of any of its translations. */
function embargoEnds(articles: readonly Dated[]): ReadonlyMap<string, number> {
  const ends = new Map<string, number>();
  for (const { address, embargo } of articles)
    if (embargo) ends.set(address, Math.max(ends.get(address) ?? 0, embargo.getTime()));
  return ends;
}

function asPublished(article: Article, readable: ReadonlySet<string>): Article {
  return {
    ...article,
    location: article.location && roundedPlace(article.location),
    related: article.related.filter((address) => readable.has(address)),
  };
}

const noText = bodyTextOf('');

/** What is public of a withdrawn article: headline, byline, dates, and the corrections, which say why it is gone. */
function tombstone(article: Article): Article {
  return {
    ...article,
    description: '',
    body: noText,
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
