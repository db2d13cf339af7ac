import { describe, expect, inject, test } from 'vitest';
import { pagePaths } from './finished-folder.ts';
import { all, attribute, one, readPage, words } from './html.ts';
import { isRedirect } from './site-links.ts';

const { folder } = inject('editions').grown;
const url = 'https://hill.example';
const pages = pagePaths(folder).filter((path) => !isRedirect(readPage(folder, path)));
const languageOf = (path: string) => (path.startsWith('/uk/') ? 'uk' : 'en');

/** Every kind of page, by its path in the first language; the same stands under `/uk/`. */
const kinds: Readonly<Record<string, RegExp>> = {
  'front page': /^\/$/u,
  article: /^\/\d{4}\/\d{2}\/(?!page\/)[a-z0-9-]+\/$/u,
  category: /^\/(?:reports|background)\/$/u,
  author: /^\/authors\/[a-z-]+\/$/u,
  'all authors': /^\/authors\/$/u,
  latest: /^\/latest\/$/u,
  'archive of a year': /^\/\d{4}\/$/u,
  'archive of a month': /^\/\d{4}\/\d{2}\/$/u,
  archive: /^\/archive\/$/u,
  topic: /^\/topics\/[a-z0-9-]+\/$/u,
  'all topics': /^\/topics\/$/u,
  source: /^\/sources\/[a-z0-9-]+\/$/u,
  'all sources': /^\/sources\/$/u,
  'corrections log': /^\/corrections\/$/u,
  'standing page': /^\/about\/$/u,
  'call for support': /^\/support\/$/u,
};

test.each(Object.entries(kinds))('%s: there is one in each language', (_kind, pattern) => {
  expect(pages.some((path) => pattern.test(path))).toBe(true);
  expect(pages.some((path) => path.startsWith('/uk/') && pattern.test(path.slice(3)))).toBe(true);
});

test.each([['/latest/'], ['/background/'], ['/authors/mira/']])('%s is a list of several pages', (path) => {
  expect(pages).toContain(`${path}page/2/`);
});

test('at a page that is not there, a reader finds a page that says so', () => {
  expect(words(one('h1', readPage(folder, '/404.html')))).toBe('There is no such page');
});

test('every page names its own language', () => {
  const wrong = pages.filter((path) => attribute(one('html', readPage(folder, path)), 'lang') !== languageOf(path));
  expect(wrong).toEqual([]);
});

test('the interface of a Ukrainian page is Ukrainian', () => {
  const page = readPage(folder, '/uk/2025/09/bridge-survey/');
  expect(words(one('.headline .labels', page))).toMatch(/^Рубрика: .+ Новина \d+ хв читання$/u);
  expect(words(one('.byline-heading', page))).toBe('Автори');
  expect(words(one('.grade', one('#source-wire', page)))).toBe('Доволі надійне джерело, можливо, правда Оцінка C3');
  expect(words(one('.byline-times time', page))).toBe('10 вересня 2025, 09:30 (UTC+3)');
});

test('counts take the form that the language asks for', () => {
  const counted = (path: string) => words(one('.list-header .meta span:first-child', readPage(folder, path)));
  const counts = new Map(
    pages
      .filter((path) => all('.list-header .meta span:first-child', readPage(folder, path)).length > 0)
      .filter((path) => !path.includes('/corrections/'))
      .map((path) => [path, counted(path)]),
  );
  const english = [...counts].filter(([path]) => languageOf(path) === 'en').map(([, count]) => count);
  const ukrainian = [...counts].filter(([path]) => languageOf(path) === 'uk').map(([, count]) => count);
  expect(english.filter((count) => !/^(?:1 story|(?!1 )\d+ stories)$/u.test(count))).toEqual([]);
  const form = /^(?:(?:\d*[02-9])?1 матеріал|(?:\d*[02-9])?[2-4] матеріали|(?:\d*1\d|\d*[05-9]) матеріалів)$/u;
  expect(ukrainian.filter((count) => !form.test(count))).toEqual([]);
  expect(english).toContain('1 story');
  for (const ending of ['матеріал', 'матеріали', 'матеріалів'])
    expect(ukrainian.some((count) => count.endsWith(` ${ending}`))).toBe(true);
});

describe('hreflang', () => {
  const named = new Map(
    pages.map((path) => [
      `${url}${path}`,
      all('link[rel="alternate"][hreflang]', readPage(folder, path)).map((link) => ({
        language: attribute(link, 'hrefLang'),
        href: attribute(link, 'href'),
      })),
    ]),
  );

  test('is mutual: whoever is named as a translation names the page back, and both name themselves', () => {
    const oneSided = [...named].flatMap(([page, alternates]) =>
      alternates
        .filter(({ href }) => !named.get(href)?.some((back) => back.href === page))
        .map(({ href }) => [page, href]),
    );
    expect(oneSided).toEqual([]);
    expect([...named.values()].filter((alternates) => alternates.length > 0).length).toBeGreaterThan(30);
  });

  test('gives each page its own language, and the first language to everyone else', () => {
    for (const [page, alternates] of named) {
      if (alternates.length === 0) continue;
      const byLanguage = Object.fromEntries(alternates.map(({ language, href }) => [language, href]));
      expect(byLanguage[languageOf(page.slice(url.length))]).toBe(page);
      expect(byLanguage['x-default']).toBe(byLanguage['en'] ?? byLanguage['uk']);
      expect(languageOf((byLanguage['uk'] ?? `${url}/uk/`).slice(url.length))).toBe('uk');
    }
  });
});
