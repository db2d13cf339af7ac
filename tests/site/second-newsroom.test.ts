import { expect, inject, test } from 'vitest';
import { readNewsroom } from '../../src/desk/read-newsroom.ts';
import type { LocalisedText } from '../../src/model/text.ts';
import { occurrences, pagePaths } from './finished-folder.ts';
import { all, attribute, one, readPage, words, wordsOf } from './html.ts';
import { everyLink, siteAt } from './site-links.ts';

const { newsroom: first, second } = inject('editions');
const { folder } = second;

test('a newsroom of another name is built without touching the code, and is all its own', () => {
  const front = readPage(folder, '/');
  expect(attribute(one('html', front), 'lang')).toBe('uk');
  expect(words(one('.masthead-name', front))).toBe('Водяний знак');
  expect(words(one('title', front))).toContain('Водяний знак');
  expect(words(one('.masthead-name', readPage(folder, '/en/')))).toBe('Watermark');
  expect(pagePaths(folder).length).toBeGreaterThan(30);
});

test('no word of the first newsroom stands in it', async () => {
  const { newsroom } = await readNewsroom({ content: first.content });
  if (!newsroom) throw new Error('The first newsroom has errors.');
  const { site, authors, articles, sources } = newsroom;
  const said = [
    ...[site.name, site.tagline, site.footer, site.support?.title, site.support?.text, site.publisher?.name],
    ...authors.flatMap(({ name, role, bio }) => [name, role, bio]),
    ...articles.flatMap(({ title, description }) => [title, description]),
    ...sources.map(({ name }) => name),
  ];
  const names = [
    new URL(site.url).host,
    ...authors.map(({ id }) => `authors/${id}/`),
    ...articles.map(({ address }) => address),
  ];
  const strings = [...new Set([...said.flatMap(texts), ...names])];
  expect(strings.length).toBeGreaterThan(50);
  expect(occurrences(folder, strings)).toEqual([]);
});

function texts(value: LocalisedText | undefined): readonly string[] {
  return value === undefined ? [] : typeof value === 'string' ? [value] : Object.values(value);
}

test('every link stays under the path of the site’s address', () => {
  const site = siteAt(folder);
  const written = everyLink(site).map((link) => link.written);
  const rooted = written.filter((address) => address.startsWith('/'));
  expect(rooted.length).toBeGreaterThan(500);
  expect(rooted.filter((address) => !address.startsWith('/news/'))).toEqual([]);
  const whole = written.filter((address) => address.startsWith('https://wire.example'));
  expect(whole.length).toBeGreaterThan(300);
  expect(whole.filter((address) => !/^https:\/\/wire\.example\/news(?:\/|$)/u.test(address))).toEqual([]);
});

test('the first language stands at the root and the other under its name', () => {
  const page = readPage(folder, '/2025/11/pump-house/');
  const alternates = all('link[rel="alternate"][hreflang]', page);
  expect(alternates.map((link) => [attribute(link, 'hrefLang'), attribute(link, 'href')])).toEqual([
    ['uk', 'https://wire.example/news/2025/11/pump-house/'],
    ['en', 'https://wire.example/news/en/2025/11/pump-house/'],
    ['x-default', 'https://wire.example/news/2025/11/pump-house/'],
  ]);
});

test('a link to a story that has no edition in the language leads to the one that there is, and says so', () => {
  const page = readPage(folder, '/en/2025/11/pump-house/');
  const link = one('.prose a[href="/news/2025/11/well-tender/"]', page);
  expect(attribute(link, 'hrefLang')).toBe('uk');
  expect(words(one('.prose', page))).toContain('the tender (in Ukrainian)');
});

test('what a newsroom leaves out is not there: no call for support, no notice of a demonstration', () => {
  const page = readPage(folder, '/2025/11/pump-house/');
  expect(all('.support, .demonstration', page)).toEqual([]);
  expect(wordsOf('.byline-times time', page)).toEqual(['3 листопада 2025, 07:15 (UTC)']);
});
