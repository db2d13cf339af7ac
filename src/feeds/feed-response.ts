import { absolute } from '../addresses.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import type { LocalizedSite } from '../newsroom/localized-site.ts';
import type { Teaser } from '../newsroom/teaser.ts';
import { rssFeed, type FeedStory } from './rss.ts';

/** How many stories a feed holds at most. */
const feedSize = 20;

/** The newest of these stories, as many as a feed holds. */
export function feedStories(
  stories: readonly PublicArticle[],
  teaser: (article: PublicArticle) => Teaser,
): readonly FeedStory[] {
  return stories.slice(0, feedSize).map((article) => ({ article, teaser: teaser(article) }));
}

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
  readonly stories: readonly FeedStory[];
  /** The HTML of a body by its digest. */
  readonly htmlOf: (digest: string) => string;
}

/** Returns the RSS feed of a list of stories in one language as an HTTP response. */
export async function siteFeed({ localized, title, description, ...feed }: FeedOf): Promise<Response> {
  const { site, language, at, text } = localized;
  const { of, home, stories, htmlOf } = feed;
  const name = text(site.name);
  const xml = await rssFeed({
    ...{ site, language, at, description },
    title: title === undefined ? name : `${name} – ${title}`,
    self: absolute(site, at.feed(of)),
    home: absolute(site, home),
    ...{ stories, htmlOf },
  });
  return new Response(xml, { headers: { 'content-type': 'application/rss+xml; charset=utf-8' } });
}
