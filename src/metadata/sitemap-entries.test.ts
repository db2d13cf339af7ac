import { expect, test } from 'vitest';
import { category, site } from '../../tests/support/samples/public-site.ts';
import { articleOf, pictureOf } from '../../tests/support/samples/public-story.ts';
import type { Language } from '../model/language.ts';
import type { PublicArticle, PublicPage } from '../model/public-newsroom.ts';
import { sitemapEntries, type SitemapShelf } from './sitemap-entries.ts';

const base = 'https://watch.example/news';

function shelfOf(
  language: Language,
  newest: readonly PublicArticle[],
  pages: readonly PublicPage[] = [],
): SitemapShelf {
  const lists = new Map<string, readonly PublicArticle[]>();
  return {
    language,
    newest,
    byAddress: new Map(newest.map((article) => [article.address, article])),
    byCategory: new Map([['latest-news', newest]]),
    ...{ byAuthor: lists, byTopic: lists, bySource: lists },
    authors: new Map([['news-desk', {}]]),
    topics: new Map([['kn-23', {}]]),
    sources: new Map([['agency', {}]]),
    pages: new Map(pages.map((page) => [page.id, page])),
  };
}

const entriesOf = (...languages: readonly SitemapShelf[]) =>
  sitemapEntries({ site, categories: new Map([['latest-news', category]]), languages });
const entryAt = (entries: ReturnType<typeof entriesOf>, path: string) => entries.find(({ loc }) => loc === base + path);

const pageOf = (language: Language, textLanguage: Language): PublicPage => {
  return { id: 'about', language, textLanguage, title: 'About', description: 'About us.', html: '' };
};

test('every kind of page is listed once', () => {
  const entries = entriesOf(shelfOf('en', [articleOf()], [pageOf('en', 'en')]));
  expect(entries.map(({ loc }) => loc.slice(base.length)).toSorted()).toEqual([
    '/',
    '/2025/',
    '/2025/09/',
    '/2025/09/story/',
    '/about/',
    '/archive/',
    '/authors/',
    '/authors/news-desk/',
    '/corrections/',
    '/latest-news/',
    '/latest/',
    '/sources/',
    '/sources/agency/',
    '/topics/',
    '/topics/kn-23/',
  ]);
});

test('a story is listed with its last change and its picture', () => {
  const story = articleOf({ updated: new Date('2025-09-05T00:00:00Z'), picture: pictureOf() });
  const entries = entriesOf(shelfOf('en', [story]));
  expect(entryAt(entries, '/2025/09/story/')).toMatchObject({
    lastmod: new Date('2025-09-05T00:00:00Z'),
    images: [`${base}/media/aa-1600.jpg`],
  });
  expect(entryAt(entries, '/latest-news/')?.lastmod).toEqual(new Date('2025-09-05T00:00:00Z'));
});

test('a picture with a warning is not listed', () => {
  const entries = entriesOf(shelfOf('en', [articleOf({ picture: pictureOf({ warning: 'Shows an injury.' }) })]));
  expect(entryAt(entries, '/2025/09/story/')?.images).toEqual([]);
});

test('a story in two languages names both', () => {
  const entries = entriesOf(shelfOf('en', [articleOf()]), shelfOf('uk', [articleOf({ language: 'uk' })]));
  const hrefs = [`${base}/2025/09/story/`, `${base}/uk/2025/09/story/`, `${base}/2025/09/story/`];
  expect(entryAt(entries, '/2025/09/story/')?.alternates.map(({ href }) => href)).toEqual(hrefs);
  expect(entryAt(entries, '/uk/2025/09/story/')?.alternates.map(({ href }) => href)).toEqual(hrefs);
});

test('a story first published elsewhere is not listed, and its translation does not name it', () => {
  const elsewhere = articleOf({ canonical: 'https://elsewhere.example/story' });
  const entries = entriesOf(shelfOf('en', [elsewhere]), shelfOf('uk', [articleOf({ language: 'uk' })]));
  expect(entryAt(entries, '/2025/09/story/')).toBeUndefined();
  expect(entryAt(entries, '/uk/2025/09/story/')?.alternates).toEqual([]);
});

test('a standing page that nobody translated is listed in its own language only', () => {
  const entries = entriesOf(shelfOf('en', [], [pageOf('en', 'en')]), shelfOf('uk', [], [pageOf('uk', 'en')]));
  expect(entryAt(entries, '/about/')?.alternates).toEqual([]);
  expect(entryAt(entries, '/uk/about/')).toBeUndefined();
});

test('a month without stories in a language is not named in that language', () => {
  const entries = entriesOf(shelfOf('en', [articleOf()]), shelfOf('uk', []));
  expect(entryAt(entries, '/2025/09/')?.alternates).toEqual([]);
});
