import { expect, test } from 'vitest';
import { site } from '../../tests/support/samples/public-site.ts';
import { frontMetadata, plainMetadata } from './plain-metadata.ts';
import type { PlainPage } from './plain-page.ts';

const page: PlainPage = {
  site,
  language: 'uk',
  title: 'Останні новини',
  description: 'Що сталося.',
  address: (at) => at.category('latest-news', 2),
  languages: ['uk', 'en'],
};

test('each page of a list has an address of its own, in every language', () => {
  expect(plainMetadata(page)).toMatchObject({
    title: 'Останні новини – Варта',
    canonical: 'https://watch.example/news/uk/latest-news/page/2/',
    alternates: [
      { hreflang: 'en', href: 'https://watch.example/news/latest-news/page/2/' },
      { hreflang: 'uk', href: 'https://watch.example/news/uk/latest-news/page/2/' },
      { hreflang: 'x-default', href: 'https://watch.example/news/latest-news/page/2/' },
    ],
    robots: undefined,
    jsonLd: [],
  });
});

test('a shared list shows its own title and no picture', () => {
  expect(plainMetadata(page).openGraph).toEqual([
    { property: 'og:site_name', content: 'Варта' },
    { property: 'og:title', content: 'Останні новини' },
    { property: 'og:description', content: 'Що сталося.' },
    { property: 'og:type', content: 'website' },
    { property: 'og:url', content: 'https://watch.example/news/uk/latest-news/page/2/' },
    { property: 'og:locale', content: 'uk_UA' },
    { property: 'og:locale:alternate', content: 'en_US' },
    { name: 'twitter:card', content: 'summary' },
  ]);
});

test('a list with a feed of its own announces it before the site’s', () => {
  expect(plainMetadata({ ...page, feed: { category: 'latest-news' } }).feeds).toEqual([
    { title: 'Варта – Останні новини', href: 'https://watch.example/news/uk/latest-news/feed.xml' },
    { title: 'Варта', href: 'https://watch.example/news/uk/feed.xml' },
  ]);
});

test('the way to a page is told where it is given', () => {
  const crumbs = [{ name: 'Останні новини', address: '/news/uk/latest-news/' }];
  expect(JSON.parse(plainMetadata({ ...page, crumbs }).jsonLd[0] ?? '')).toMatchObject({
    '@type': 'BreadcrumbList',
    itemListElement: [
      { position: 1, name: 'Варта', item: 'https://watch.example/news/uk/' },
      { position: 2, name: 'Останні новини', item: 'https://watch.example/news/uk/latest-news/' },
    ],
  });
});

test('a page that no search should lead to says so and names no translation', () => {
  expect(plainMetadata({ ...page, robots: 'noindex' })).toMatchObject({ robots: 'noindex', alternates: [] });
});

test('the front page is named for the site and says who publishes it', () => {
  const front = frontMetadata({ site, language: 'en' });
  expect(front).toMatchObject({
    title: 'The Watch – News that names its sources',
    description: 'News that names its sources',
    canonical: 'https://watch.example/news/',
  });
  expect(front.openGraph).toContainEqual({ property: 'og:title', content: 'The Watch' });
  expect(JSON.parse(front.jsonLd[0] ?? '')).toMatchObject({
    '@type': 'WebSite',
    name: 'The Watch',
    publisher: { '@type': 'NewsMediaOrganization', name: 'The Watch Foundation' },
  });
});
