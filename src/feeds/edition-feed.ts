import { absolute } from '../addresses.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import type { Edition } from '../newsroom/localized-site.ts';
import type { Teaser } from '../newsroom/teaser.ts';
import { rssFeed } from './rss.ts';

/** How many of the newest stories a feed holds. */
const feedSize = 20;

export interface FeedOf {
  readonly edition: Edition;
  /** What the feed is of, in the edition's language; left out for the feed of everything. */
  readonly title?: string;
  readonly description: string;
  /** The category or author it is of; left out for the feed of everything. */
  readonly of?: { readonly category: string } | { readonly author: string };
  /** The address of the page that the feed stands for. */
  readonly home: string;
  /** Newest first. */
  readonly stories: readonly PublicArticle[];
  readonly teaser: (article: PublicArticle) => Teaser;
}

/** The RSS feed of a list of one language's edition, as a response. */
export async function editionFeed({
  edition,
  title,
  description,
  of,
  home,
  stories,
  teaser,
}: FeedOf): Promise<Response> {
  const { site, language, at, text } = edition;
  const name = text(site.name);
  const xml = await rssFeed({
    ...{ site, language, at, description },
    title: title === undefined ? name : `${name} – ${title}`,
    self: absolute(site, at.feed(of)),
    home: absolute(site, home),
    articles: stories.slice(0, feedSize),
    authorNames: (article) => teaser(article).authors.map((author) => author.name),
    categoryTitle: (article) => teaser(article).category.title,
  });
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
