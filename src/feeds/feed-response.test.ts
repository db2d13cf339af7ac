import { expect, test } from 'vitest';
import { category, recordsFor, site } from '../../tests/support/samples/public-site.ts';
import { articleOf } from '../../tests/support/samples/public-story.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import { localizedSite } from '../newsroom/localized-site.ts';
import { teaserOf } from '../newsroom/teaser.ts';
import { feedStories, siteFeed, type FeedOf } from './feed-response.ts';

const categories = new Map([[category.id, category]]);
const localized = localizedSite({ language: 'uk', site, categories: [category], pages: [] });
const authors = new Map(recordsFor(articleOf()).authors.map((author) => [author.id, author]));
const teaser = (article: PublicArticle) => teaserOf(article, { site, authors, categories });

async function read(over: Partial<FeedOf> = {}): Promise<string> {
  const stories = feedStories([articleOf({ language: 'uk' })], teaser);
  return (
    await siteFeed({ localized, description: 'Усе.', home: localized.at.front(), stories, htmlOf: String, ...over })
  ).text();
}

test('the feed of everything is named for the site, and names authors and categories in its language', async () => {
  const xml = await read();
  expect(xml).toContain(
    '<title>Варта</title><description>Усе.</description><link>https://watch.example/news/uk/</link>',
  );
  expect(xml).toContain('href="https://watch.example/news/uk/feed.xml" rel="self"');
  expect(xml).toContain('<dc:creator>Відділ новин</dc:creator>');
  expect(xml).toContain('<category>Останні новини</category>');
});

test('the feed of a category is named for both', async () => {
  const of = { category: 'latest-news' };
  const xml = await read({ title: 'Останні новини', of, home: localized.at.category('latest-news') });
  expect(xml).toContain('<title>Варта – Останні новини</title>');
  expect(xml).toContain('<link>https://watch.example/news/uk/latest-news/</link>');
  expect(xml).toContain('href="https://watch.example/news/uk/latest-news/feed.xml" rel="self"');
});

test('a feed holds the twenty newest stories', async () => {
  const stories = Array.from({ length: 25 }, (_, index) =>
    articleOf({ language: 'uk', title: `Story ${String(index)}` }),
  );
  const xml = await read({ stories: feedStories(stories, teaser) });
  expect(xml.match(/<item>/gu)).toHaveLength(20);
  expect(xml).toContain('<title>Story 0</title>');
  expect(xml).not.toContain('<title>Story 20</title>');
});

test('a feed says that it is RSS', async () => {
  const response = await siteFeed({
    ...{ localized, description: 'Усе.', home: localized.at.front() },
    ...{ stories: [], htmlOf: String },
  });
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8');
});
