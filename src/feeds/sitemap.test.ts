import { DOMParser } from '@xmldom/xmldom';
import { expect, test } from 'vitest';
import { robotsText } from './robots.ts';
import { sitemapFiles, type SitemapEntry } from './sitemap.ts';

const site = { url: 'https://watch.example/news' };
const pages = (count: number): readonly SitemapEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    loc: `https://watch.example/news/${String(index).padStart(4, '0')}/`,
  }));

const parse = (xml: string) =>
  new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, 'application/xml');
const texts = (xml: string, name: string) => [...parse(xml).getElementsByTagName(name)].map((one) => one.textContent);

test('the index names every file, with the newest change in it', async () => {
  const entries = [
    { loc: 'https://watch.example/news/b/', lastmod: new Date('2025-09-02T06:30:00Z') },
    { loc: 'https://watch.example/news/a/', lastmod: new Date('2025-09-04T06:30:00Z') },
    { loc: 'https://watch.example/news/c/' },
  ];
  const { index, files } = await sitemapFiles(entries, site);
  expect(files.map(({ name }) => name)).toEqual(['sitemap-1.xml']);
  expect(index.name).toBe('sitemap.xml');
  expect(texts(index.xml, 'loc')).toEqual(['https://watch.example/news/sitemap-1.xml']);
  expect(texts(index.xml, 'lastmod')).toEqual(['2025-09-04T06:30:00.000Z']);
  expect(texts(files[0]?.xml ?? '', 'lastmod')).toEqual(['2025-09-04T06:30:00.000Z', '2025-09-02T06:30:00.000Z']);
});

test('the order of the questions does not change the answer', async () => {
  expect(await sitemapFiles(pages(20), site)).toEqual(await sitemapFiles(pages(20).toReversed(), site));
});

test('no file holds more pages than the standard allows, and no page is lost', async () => {
  const { index, files } = await sitemapFiles(pages(25), site, { urls: 10, bytes: 1_000_000 });
  const counts = files.map(({ xml }) => texts(xml, 'loc').length);
  expect(Math.max(...counts)).toBeLessThanOrEqual(10);
  expect(files.flatMap(({ xml }) => texts(xml, 'loc'))).toEqual(pages(25).map(({ loc }) => loc));
  expect(texts(index.xml, 'loc')).toHaveLength(files.length);
});

test('no file is larger than the standard allows', async () => {
  const { files } = await sitemapFiles(pages(40), site, { urls: 50_000, bytes: 1_000 });
  expect(Math.max(...files.map(({ xml }) => Buffer.byteLength(xml)))).toBeLessThanOrEqual(1_000);
  expect(files.flatMap(({ xml }) => texts(xml, 'loc'))).toHaveLength(40);
});

test('each language of a page names all of them, and the default', async () => {
  const [en, uk] = ['https://watch.example/news/a/', 'https://watch.example/news/uk/a/'];
  const alternates = [
    { hreflang: 'en', href: en },
    { hreflang: 'uk', href: uk },
    { hreflang: 'x-default', href: en },
  ];
  const { files } = await sitemapFiles(
    [uk, en].map((loc) => ({ loc, alternates })),
    site,
  );
  const links = [...parse(files[0]?.xml ?? '').getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link')];
  const told = alternates.map(({ hreflang, href }) => ['alternate', hreflang, href]);
  expect(links.map((link) => ['rel', 'hreflang', 'href'].map((name) => link.getAttribute(name)))).toEqual([
    ...told,
    ...told,
  ]);
});

test.each([
  ['a page that is not listed', []],
  ['a page that does not name it back', [{ loc: 'https://watch.example/news/uk/a/' }]],
])('a translation is mutual: %s is refused', async (_name, others) => {
  const alternates = [{ hreflang: 'uk', href: 'https://watch.example/news/uk/a/' }];
  await expect(sitemapFiles([{ loc: 'https://watch.example/news/a/', alternates }, ...others], site)).rejects.toThrow(
    'https://watch.example/news/a/ names https://watch.example/news/uk/a/ as its translation, which does not name it.',
  );
});

test('pictures stand with their page', async () => {
  const entry = { loc: 'https://watch.example/news/a/', images: ['https://watch.example/news/media/a.jpg?x=1&y=2'] };
  const { files } = await sitemapFiles([entry], site);
  const images = parse(files[0]?.xml ?? '').getElementsByTagNameNS(
    'http://www.google.com/schemas/sitemap-image/1.1',
    'loc',
  );
  expect([...images].map((one) => one.textContent)).toEqual(entry.images);
});

test('an address that is none is refused', async () => {
  await expect(sitemapFiles([{ loc: 'not an address' }], site)).rejects.toThrow();
});

test('robots may read everything, and learn where the sitemap is', () => {
  expect(robotsText(site)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://watch.example/news/sitemap.xml\n');
  expect(robotsText({ url: 'https://watch.example' })).toContain('Sitemap: https://watch.example/sitemap.xml\n');
});
