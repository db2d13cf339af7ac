import { DOMParser, type Document } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { addressesIn } from '../addresses.ts';
import { site } from '../../tests/support/samples/public-site.ts';
import { articleOf, pictureOf } from '../../tests/support/samples/public-story.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import { rssFeed, type RssFeed } from './rss.ts';

const feedOf = (articles: readonly PublicArticle[], over: Partial<RssFeed> = {}) =>
  rssFeed({
    site,
    language: 'en',
    title: 'The Watch',
    description: 'News that names its sources',
    self: 'https://watch.example/news/feed.xml',
    home: 'https://watch.example/news/',
    stories: articles.map((article) => ({ article, teaser })),
    at: addressesIn(site, 'en'),
    htmlOf: (digest) => digest,
    ...over,
  });

const teaser = {
  authors: [
    { id: 'desk', name: 'News Desk' },
    { id: 'o-writer', name: 'O. Writer' },
  ],
  category: { id: 'latest-news', title: 'Latest news' },
};

const dc = 'http://purl.org/dc/elements/1.1/';
const media = 'http://search.yahoo.com/mrss/';
const content = 'http://purl.org/rss/1.0/modules/content/';

/** As a feed reader reads it; what is not well-formed throws. */
async function read(articles: readonly PublicArticle[], over: Partial<RssFeed> = {}) {
  const xml = new DOMParser({ onError: refuse }).parseFromString(await feedOf(articles, over), 'application/xml');
  const texts = (name: string, namespace: string | null = null) =>
    elements(xml, name, namespace).map(({ textContent }) => textContent);
  const attributes = (name: string, namespace: string | null = null) =>
    elements(xml, name, namespace).map((element) =>
      Object.fromEntries([...element.attributes].map((one) => [one.name, one.value])),
    );
  return { texts, attributes };
}

function elements(xml: Document, name: string, namespace: string | null) {
  return [...xml.getElementsByTagNameNS('*', name)].filter(({ namespaceURI }) => namespaceURI === namespace);
}

function refuse(level: string, message: string): void {
  if (!message.includes('replacement character')) throw new Error(`${level}: ${message}`);
}

test('a feed says what it is, where it is and in which language', async () => {
  const { texts, attributes } = await read([articleOf()], { language: 'uk' });
  expect(texts('title')).toEqual(['The Watch', 'A headline']);
  expect(texts('link')).toEqual(['https://watch.example/news/', 'https://watch.example/news/2025/09/story/']);
  expect(texts('language')).toEqual(['uk']);
  expect(attributes('link', 'http://www.w3.org/2005/Atom')).toEqual([
    { href: 'https://watch.example/news/feed.xml', rel: 'self', type: 'application/rss+xml' },
  ]);
});

test('a story keeps its guid, its address, whatever changes in it', async () => {
  const first = await read([articleOf()]);
  const later = await read([articleOf({ title: 'Another headline', updated: new Date('2025-09-09T00:00:00Z') })]);
  expect(first.texts('guid')).toEqual(['https://watch.example/news/2025/09/story/']);
  expect(first.attributes('guid')).toEqual([{ isPermaLink: 'true' }]);
  expect(later.texts('guid')).toEqual(first.texts('guid'));
});

test('a story is dated by its first publication, the feed by its newest change', async () => {
  const { texts } = await read([
    articleOf({ address: '2025/09/b', date: new Date('2025-09-03T00:00:00Z') }),
    articleOf({ address: '2025/09/a', updated: new Date('2025-09-04T10:00:00Z') }),
  ]);
  expect(texts('pubDate')).toEqual(['Wed, 03 Sep 2025 00:00:00 GMT', 'Tue, 02 Sep 2025 06:00:00 GMT']);
  expect(texts('lastBuildDate')).toEqual(['Thu, 04 Sep 2025 10:00:00 GMT']);
});

test('the same articles make the same feed at any hour', async () => {
  expect(await feedOf([articleOf()])).toBe(await feedOf([articleOf()]));
});

test('an empty feed is a feed, and has no day', async () => {
  const { texts } = await read([]);
  expect(texts('title')).toEqual(['The Watch']);
  expect(texts('lastBuildDate')).toEqual([]);
});

test('every author is a creator; nobody’s e-mail address is asked for', async () => {
  const { texts } = await read([articleOf()]);
  expect(texts('creator', dc)).toEqual(['News Desk', 'O. Writer']);
  expect(texts('author')).toEqual([]);
  expect(texts('category')).toEqual(['Latest news']);
});

test('the whole body is in the feed, readable away from its page', async () => {
  const body = {
    html: '<p id="p1">See <a href="/news/topics/kn-23/">KN-23</a> &#x26; <a href="#p1">above</a>. ]]></p>',
  };
  const { texts } = await read([articleOf({}, body)]);
  expect(texts('encoded', content)).toEqual([
    '<p>See <a href="https://watch.example/news/topics/kn-23/">KN-23</a> &#x26; <a href="https://watch.example/news/2025/09/story/#p1">above</a>. ]]></p>',
  ]);
});

test('a warning stands before the body', async () => {
  const { texts } = await read([articleOf({ warning: 'Injuries & <worse>' })]);
  expect(texts('encoded', content)).toEqual(['<p><strong>Injuries &amp; &lt;worse></strong></p>\n<p>Text.</p>']);
});

test('a picture of the body that opens only on the reader’s act is not in the feed', async () => {
  const html = '<details><summary>An injury</summary><img src="/news/media/bb-640.jpg" alt="x"></details>';
  const { texts } = await read([articleOf({}, { html })]);
  expect(texts('encoded', content)).toEqual([
    '<p><a href="https://watch.example/news/2025/09/story/">An injury</a></p>',
  ]);
});

test('the lead picture goes with its caption and credit', async () => {
  const { texts, attributes } = await read([articleOf({ picture: pictureOf() })]);
  expect(attributes('content', media)).toEqual([
    {
      url: 'https://watch.example/news/media/aa-1600.jpg',
      medium: 'image',
      type: 'image/jpeg',
      width: '1600',
      height: '900',
      fileSize: '180000',
    },
  ]);
  expect(texts('credit', media)).toEqual(['Graphics Desk']);
  expect(texts('description', media)).toEqual(['The assembly hall as it was described.']);
});

test('a picture with a warning is in no feed', async () => {
  const picture = pictureOf({ warning: 'Shows an injury.' });
  expect(await feedOf([articleOf({ picture })])).not.toContain('/media/aa-');
});

test('a withdrawn article is in no feed', async () => {
  await expect(feedOf([articleOf(), articleOf({ status: 'withdrawn' })])).rejects.toThrow(
    'A withdrawn article is in no feed: en/2025/09/story',
  );
});

test.each([
  ['</title><script>alert(1)</script>', undefined],
  ['a ]]> b ]]]]> c', undefined],
  ['Fish & chips &amp; &lt;b&gt; &#60;', undefined],
  [`"double" and 'single'`, undefined],
  ['П’ять ліній, ЦТАК: «автоматичні»', undefined],
  ['🚀 👩🏽‍🚒', undefined],
  ['a\u0000b\u0008c\uFFFEd', 'abcd'],
  ['half of a pair \uD83D', 'half of a pair \uFFFD'],
])('a text arrives as it was written: %j', async (text, readAs = text) => {
  const picture = pictureOf({ credit: text, caption: text });
  const article = articleOf({ title: text, description: text, picture });
  const teaser = { authors: [{ id: 'author', name: text }], category: { id: 'category', title: text } };
  const { texts } = await read([], { title: text, stories: [{ article, teaser }] });
  expect(texts('title')).toEqual([readAs, readAs]);
  expect(texts('description')).toEqual(['News that names its sources', readAs]);
  expect(texts('category')).toEqual([readAs]);
  expect(texts('creator', dc)).toEqual([readAs]);
  expect(texts('credit', media)).toEqual([readAs]);
});
