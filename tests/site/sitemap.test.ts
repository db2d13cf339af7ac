import { expect, inject, test } from 'vitest';
import { bytesOf, pagePaths } from './finished-folder.ts';
import { all, attribute, one, readPage } from './html.ts';
import { elements, readXml, textOf } from './xml.ts';

const { folder } = inject('editions').grown;
const url = 'https://hill.example';
const parts = elements(readXml(folder, 'sitemap.xml'), 'loc').map((loc) => loc.textContent ?? '');
const entries = parts.flatMap((part) => elements(readXml(folder, part.slice(url.length + 1)), 'url'));
const alternates = new Map(
  entries.map((entry) => [
    textOf(entry, 'loc'),
    elements(entry, 'xhtml:link').map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')] as const),
  ]),
);

test('robots.txt lets everyone read and names the sitemap', () => {
  expect(bytesOf(folder, 'robots.txt').toString()).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${url}/sitemap.xml\n`);
  expect(parts).toEqual([`${url}/sitemap-1.xml`]);
});

test('the sitemap lists every page that search engines may list, once', () => {
  const mayBeListed = pagePaths(folder).filter((path) => {
    const page = readPage(folder, path);
    const isHidden = all('meta[name="robots"][content~="noindex"]', page).length > 0;
    const isFurther = /\/page\/\d+\/$/u.test(path);
    return !isHidden && !isFurther && attribute(one('link[rel="canonical"]', page), 'href') === `${url}${path}`;
  });
  expect(entries.length).toBe(alternates.size);
  expect([...alternates.keys()].toSorted()).toEqual(mayBeListed.map((path) => `${url}${path}`).toSorted());
  expect(entries.length).toBeGreaterThan(45);
});

test('a translation that the sitemap names is named back', () => {
  const oneSided = [...alternates].flatMap(([loc, links]) =>
    links
      .filter(([, href]) => !alternates.get(href ?? '')?.some(([, back]) => back === loc))
      .map(([, href]) => `${loc} → ${href ?? ''}`),
  );
  expect(oneSided).toEqual([]);
  expect([...alternates.values()].filter((links) => links.length > 0).length).toBeGreaterThan(30);
});

test('sitemap and page agree on the translations', () => {
  for (const [loc, links] of alternates) {
    const page = readPage(folder, loc.slice(url.length));
    const onPage = all('link[rel="alternate"][hreflang]', page);
    expect(
      onPage.map((link) => [attribute(link, 'hrefLang'), attribute(link, 'href')]),
      loc,
    ).toEqual(links.map((link) => [...link]));
  }
});

test('a story is dated by its last change, and its lead picture stands beside it', () => {
  const entry = entries.find((one) => textOf(one, 'loc') === `${url}/2025/09/storm-night/`)!;
  expect(textOf(entry, 'lastmod')).toBe('2025-09-20T23:35:00.000Z');
  expect(textOf(entry, 'image:loc')).toMatch(/\/media\/[0-9a-f]+-\d+\.jpg$/u);
});
