import { getRssString, type RSSFeedItem } from '@astrojs/rss';
import { absolute, file, type Addresses } from '../addresses.ts';
import type { Language } from '../model/language.ts';
import type { PublicArticle, ShownPicture } from '../model/public-newsroom.ts';
import type { Site } from '../model/site.ts';
import type { Teaser } from '../newsroom/teaser.ts';
import { modifiedAt } from '../newsroom/modified-at.ts';
import { feedBody } from './feed-body.ts';
import { isWithdrawn } from '../newsroom/without-withdrawn.ts';
import { xmlAttributes, xmlElement, xmlText } from './xml-text.ts';

/** A story as a feed tells of it: its text, and the names of its authors and its category. */
export interface FeedStory {
  readonly article: PublicArticle;
  readonly teaser: Pick<Teaser, 'authors' | 'category'>;
}

/** What an RSS feed is made of. */
export interface RssFeed {
  readonly site: Pick<Site, 'url'>;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The feed's own absolute URL. */
  readonly self: string;
  /** The absolute URL of the page that lists the same articles. */
  readonly home: string;
  /** The items of the feed, in its order. */
  readonly stories: readonly FeedStory[];
  readonly at: Addresses;
  /** The HTML of a body by its digest. */
  readonly htmlOf: (digest: string) => string;
}

const namespaces = {
  atom: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  media: 'http://search.yahoo.com/mrss/',
};

/**
 * Returns a feed as RSS 2.0 (https://www.rssboard.org/rss-specification). The text depends on nothing but `feed`.
 * @throws RangeError for a withdrawn article.
 */
export async function rssFeed(feed: RssFeed): Promise<string> {
  const withdrawn = feed.stories.find(({ article }) => isWithdrawn(article));
  if (withdrawn) throw new RangeError(`A withdrawn article is in no feed: ${withdrawn.article.id}`);
  return getRssString({
    title: xmlText(feed.title),
    description: xmlText(feed.description),
    site: feed.home,
    items: feed.stories.map((story) => item(story, feed)),
    customData: channelData(feed),
    xmlns: { ...namespaces },
  });
}

function channelData({ language, self, stories }: RssFeed): string {
  const newest = Math.max(...stories.map(({ article }) => modifiedAt(article).getTime()));
  return [
    `<atom:link${xmlAttributes({ href: self, rel: 'self', type: 'application/rss+xml' })}/>`,
    xmlElement('language', language),
    stories.length > 0 ? xmlElement('lastBuildDate', new Date(newest).toUTCString()) : '',
  ].join('');
}

function item({ article, teaser }: FeedStory, { site, at, htmlOf }: RssFeed): RSSFeedItem {
  const page = absolute(site, at.article(article.address));
  const creators = teaser.authors.map(({ name }) => xmlElement('dc:creator', name));
  return {
    title: xmlText(article.title),
    link: page,
    description: xmlText(article.description),
    pubDate: article.date,
    categories: [xmlText(teaser.category.title)],
    content: content(article, page, htmlOf),
    customData: creators.join('') + media(site, article.picture),
  };
}

// A new article is in the feed of everything, in that of its category and in that of each author.
const contents = new WeakMap<PublicArticle, string>();

function content(article: PublicArticle, page: string, htmlOf: RssFeed['htmlOf']): string {
  const text = contents.get(article) ?? xmlText(wholeText(article, page, htmlOf(article.body.digest)));
  contents.set(article, text);
  return text;
}

function wholeText({ warning }: PublicArticle, page: string, html: string): string {
  const text = feedBody(html, page);
  if (warning === undefined) return text;
  return `<p><strong>${warning.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</strong></p>\n${text}`;
}

/**
 * Returns the lead picture as Media RSS (https://www.rssboard.org/media-rss); `''` for one with a warning, since feed
 * readers have no click-to-view.
 */
function media(site: Pick<Site, 'url'>, picture: ShownPicture | undefined): string {
  const format = picture?.published.formats.at(-1);
  const widest = format?.files.at(-1);
  if (!picture || picture.warning !== undefined || !format || !widest) return '';
  const attributes = xmlAttributes({
    url: absolute(site, file(site, widest.path)),
    medium: 'image',
    type: format.type,
    width: String(widest.width),
    height: String(widest.height),
    fileSize: String(widest.bytes),
  });
  const texts =
    xmlElement('media:description', picture.caption, { type: 'plain' }) + xmlElement('media:credit', picture.credit);
  return `<media:content${attributes}>${texts}</media:content>`;
}
