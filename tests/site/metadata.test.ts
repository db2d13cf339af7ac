import type { Root } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { filesBelow, pagePaths } from './finished-folder.ts';
import { all, attribute, one, readPage, words } from './html.ts';

const { grown, newsroom } = inject('editions');
const url = 'https://hill.example';
const address = `${url}/2025/09/bridge-survey/`;
const page = readPage(grown.folder, '/2025/09/bridge-survey/');

type Data = Readonly<Record<string, unknown>>;

function structuredData(of: Root): readonly Data[] {
  return all('script[type="application/ld+json"]', of).map((script) => JSON.parse(words(script)) as Data);
}

function meta(name: string): readonly string[] {
  return all(`meta[property="${name}"], meta[name="${name}"]`, page).map((tag) => attribute(tag, 'content'));
}

test('a news story is a news report to search engines: who wrote it, who publishes it, when, with what picture', () => {
  const article = structuredData(page).find((data) => data['@type'] === 'ReportageNewsArticle')!;
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    headline: 'The harbour bridge is sound, its surveyors say',
    mainEntityOfPage: address,
    datePublished: '2025-09-10T09:30:00+03:00',
    dateModified: '2025-09-10T09:30:00+03:00',
    inLanguage: 'en',
    author: [
      { name: 'Mira Desk', url: `${url}/authors/mira/` },
      { name: 'Map Desk', url: `${url}/authors/map-desk/` },
    ],
    publisher: { '@type': 'NewsMediaOrganization', name: 'Lookout', correctionsPolicy: `${url}/about/` },
    isPartOf: { '@type': 'WebSite', name: 'Lookout' },
  });
  const [picture] = article['image'] as readonly Data[];
  expect(picture).toMatchObject({ '@type': 'ImageObject', creditText: 'Map Desk' });
  expect(filesBelow(grown.folder)).toContain(String(picture!['contentUrl']).slice(url.length + 1));
  const [source] = article['citation'] as readonly Data[];
  expect(source).toMatchObject({ archivedAt: 'https://web.archive.org/web/2025/https://wire.example/bridge' });
});

test('its breadcrumbs are those that readers see', () => {
  const crumbs = structuredData(page).find((data) => data['@type'] === 'BreadcrumbList')!;
  expect((crumbs['itemListElement'] as readonly Data[]).map(({ name, item }) => [name, item])).toEqual([
    ['Lookout', `${url}/`],
    ['Reports', `${url}/reports/`],
    ['The harbour bridge is sound, its surveyors say', address],
  ]);
});

test('a link to it shows title, description, picture and date', () => {
  expect(attribute(one('link[rel="canonical"]', page), 'href')).toBe(address);
  expect(meta('og:title')).toEqual(['The harbour bridge is sound, its surveyors say']);
  expect([meta('og:type'), meta('og:url'), meta('og:site_name')]).toEqual([['article'], [address], ['Lookout']]);
  expect([meta('og:locale'), meta('og:locale:alternate')]).toEqual([['en_US'], ['uk_UA']]);
  expect(meta('og:description')[0]).toMatch(/^Two weeks of measuring found nothing loose/u);
  expect(meta('description')).toEqual(meta('og:description'));
  expect(filesBelow(grown.folder)).toContain(meta('og:image')[0]?.slice(url.length + 1));
  for (const name of ['og:image:width', 'og:image:height', 'og:image:alt']) expect(meta(name)).toHaveLength(1);
  expect(meta('article:published_time')).toEqual(['2025-09-10T09:30:00+03:00']);
  expect(meta('article:section')).toEqual(['Reports']);
  expect(meta('article:tag')).toContain('Ferry');
  expect(meta('twitter:card')).toEqual(['summary_large_image']);
});

test('each type of work is told to search engines as what it is', () => {
  const typeOf = (path: string) => structuredData(readPage(newsroom.folder, path)).map((data) => data['@type']);
  expect(typeOf('/2025/10/dredging-contract/')).toContain('AnalysisNewsArticle');
  expect(typeOf('/2025/10/weekly-look/')).toContain('OpinionNewsArticle');
  expect(typeOf('/2025/08/how-a-lamp-turns/')).toContain('BackgroundNewsArticle');
  expect(typeOf('/2025/09/harbour-live/')).toContain('LiveBlogPosting');
});

describe.each([
  ['grown', grown.folder],
  ['newsroom', newsroom.folder],
])('in the edition "%s"', (_name, folder) => {
  test('every page has a title of its own language, a canonical address and structured data that can be read', () => {
    for (const path of pagePaths(folder)) {
      const of = readPage(folder, path);
      expect(words(one('title', of)).length, path).toBeGreaterThan(5);
      expect(attribute(one('link[rel="canonical"]', of), 'href'), path).toMatch(/^https:\/\//u);
      expect(() => structuredData(of), path).not.toThrow();
    }
  });
});
