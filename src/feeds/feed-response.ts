import { absolute } from '../addresses.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import type { LocalizedSite } from '../newsroom/localized-site.ts';
import type { Teaser } from '../newsroom/teaser.ts';
import { rssFeed } from './rss.ts';

const feedSize = 20;

/** What a feed is made of. */
export interface FeedOf {
  readonly localized: LocalizedSite;
  /** The name of the category or author, in the language of the site; left out for the feed of everything. */
  readonly title?: string;
  readonly description: string;
  /** The id of the category or author; left out for the feed of everything. */
  readonly of?: { readonly category: string } | { readonly author: string };
  /** The root-relative address of the page that lists the same stories. */
  readonly home: string;
  /** Newest first. */
  readonly stories: readonly PublicArticle[];
  readonly teaser: (article: PublicArticle) => Teaser;
}

/** Returns the RSS feed of a list of stories in one language as an HTTP response. */
export async function siteFeed({ localized, title, description, ...feed }: FeedOf): Promise<Response> {
  const { site, language, at, text } = localized;
  const { of, home, stories, teaser } = feed;
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
