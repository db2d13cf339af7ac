import { expect, test } from 'vitest';
import type { PublicArticle } from '../model/public-newsroom.ts';
import { articleOf, pictureOf, storyOf } from '../../tests/support/samples/public-story.ts';
import type { OtherLanguage } from '../newsroom/article-page.ts';
import { articleMetadata } from './article-metadata.ts';

const headOf = (over: Partial<PublicArticle> = {}, otherLanguages: readonly OtherLanguage[] = []) =>
  articleMetadata(storyOf(articleOf(over), { otherLanguages }));

function tag(head: ReturnType<typeof headOf>, name: string): readonly string[] {
  return head.openGraph
    .filter((one) => ('property' in one ? one.property : one.name) === name)
    .map(({ content }) => content);
}

test('the title ends in the name of the site, and the page has one canonical address', () => {
  expect(headOf({ title: 'A factory opens' })).toMatchObject({
    language: 'en',
    title: 'A factory opens – The Watch',
    description: 'A standfirst.',
    canonical: 'https://watch.example/news/2025/09/story/',
    robots: undefined,
  });
});

test('a story in two languages names both, in both, the first as default', () => {
  const expected = [
    { hreflang: 'en', href: 'https://watch.example/news/2025/09/story/' },
    { hreflang: 'uk', href: 'https://watch.example/news/uk/2025/09/story/' },
    { hreflang: 'x-default', href: 'https://watch.example/news/2025/09/story/' },
  ];
  expect(headOf({}, [{ language: 'uk', title: 'Завод' }]).alternates).toEqual(expected);
  expect(headOf({ language: 'uk' }, [{ language: 'en', title: 'Factory' }]).alternates).toEqual(expected);
});

test('a story in one language names no other', () => {
  expect(headOf().alternates).toEqual([]);
});

test('a story first published elsewhere points there and has no translations for search engines', () => {
  const head = headOf({ canonical: 'https://elsewhere.example/story' }, [{ language: 'uk', title: 'Завод' }]);
  expect(head.canonical).toBe('https://elsewhere.example/story');
  expect(tag(head, 'og:url')).toEqual(['https://elsewhere.example/story']);
  expect(head.alternates).toEqual([]);
});

test('a translation that was first published elsewhere is named to search engines by no other', () => {
  const elsewhere = { language: 'uk', title: 'Завод', canonical: 'https://elsewhere.example/story' } as const;
  expect(headOf({}, [elsewhere]).alternates).toEqual([]);
});

test('a shared link shows the card of the story, with its words for those who cannot see it', () => {
  const shareCard = { path: '/cards/ab.jpg', type: 'image/jpeg' };
  const told = { picture: pictureOf(), shareCard, topics: ['kn-23', 'iaea'], authors: ['o-writer', 'news-desk'] };
  const head = headOf(told, [{ language: 'uk', title: 'Завод' }]);
  expect(head.openGraph).toEqual([
    { property: 'og:site_name', content: 'The Watch' },
    { property: 'og:title', content: 'A headline' },
    { property: 'og:description', content: 'A standfirst.' },
    { property: 'og:type', content: 'article' },
    { property: 'og:url', content: 'https://watch.example/news/2025/09/story/' },
    { property: 'og:locale', content: 'en_US' },
    { property: 'og:locale:alternate', content: 'uk_UA' },
    { property: 'og:image', content: 'https://watch.example/news/cards/ab.jpg' },
    { property: 'og:image:type', content: 'image/jpeg' },
    { property: 'og:image:width', content: '1200' },
    { property: 'og:image:height', content: '630' },
    { property: 'og:image:alt', content: 'A headline – The Watch' },
    { name: 'twitter:card', content: 'summary_large_image' },
    { property: 'article:published_time', content: '2025-09-02T09:00:00+03:00' },
    { property: 'article:modified_time', content: '2025-09-02T09:00:00+03:00' },
    { property: 'article:author', content: 'https://watch.example/news/authors/o-writer/' },
    { property: 'article:author', content: 'https://watch.example/news/authors/news-desk/' },
    { property: 'article:section', content: 'Latest news' },
    { property: 'article:tag', content: 'KN-23' },
    { property: 'article:tag', content: 'IAEA' },
  ]);
});

test('what has no card is shared without a picture, even where it has one', () => {
  const head = headOf({ picture: pictureOf() });
  expect(tag(head, 'og:image')).toEqual([]);
  expect(tag(head, 'twitter:card')).toEqual(['summary']);
});

test('a withdrawn story is kept out of search engines, and nothing of it is described', () => {
  const head = headOf({ status: 'withdrawn', description: '' }, [{ language: 'uk', title: 'Завод' }]);
  expect(head).toMatchObject({ robots: 'noindex', description: undefined, alternates: [] });
  expect(tag(head, 'og:description')).toEqual([]);
  expect(tag(head, 'article:published_time')).toEqual([]);
  expect(head.jsonLd.map((text) => (JSON.parse(text) as { '@type': string })['@type'])).toEqual(['BreadcrumbList']);
});

test('the way to the story is front page, category, story', () => {
  const [, breadcrumbs] = headOf().jsonLd;
  expect(JSON.parse(breadcrumbs ?? '')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'The Watch', item: 'https://watch.example/news/' },
      { '@type': 'ListItem', position: 2, name: 'Latest news', item: 'https://watch.example/news/latest-news/' },
      { '@type': 'ListItem', position: 3, name: 'A headline', item: 'https://watch.example/news/2025/09/story/' },
    ],
  });
});

test('the feeds of the site and of the category are announced', () => {
  expect(headOf({ language: 'uk' }).feeds).toEqual([
    { title: 'Варта', href: 'https://watch.example/news/uk/feed.xml' },
    { title: 'Варта – Останні новини', href: 'https://watch.example/news/uk/latest-news/feed.xml' },
  ]);
});

test('no headline leaves the structured data', () => {
  const head = headOf({ title: '</script><script>alert("1")</script> & “п’ять” 🚀' });
  for (const text of head.jsonLd) {
    expect(text).not.toMatch(/[<>&]/u);
    expect(text).toContain('п’ять');
  }
});
