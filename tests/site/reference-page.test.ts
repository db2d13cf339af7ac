import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pagePaths } from './finished-folder.ts';
import { all, attribute, one, readPage, words, wordsOf } from './html.ts';

const { folder } = inject('editions').grown;
const page = readPage(folder, '/2025/09/bridge-survey/');
const story = one('article.story', page);
const body = one('.prose', story);

const isPublished = (address: string) =>
  existsSync(join(folder, address.endsWith('/') ? `${address}index.html` : address));

test('1: the word "Category" stands before the name of the category, which leads to its page', () => {
  expect(words(one('.headline .labels', story))).toMatch(/^Category: Reports\b/u);
  const link = one('.label-category', story);
  expect(attribute(link, 'href')).toBe('/reports/');
  expect(words(one('h1', readPage(folder, '/reports/')))).toBe('Reports');
});

test('2: the headline is the one heading of the first level', () => {
  expect(wordsOf('h1', page)).toEqual(['The harbour bridge is sound, its surveyors say']);
});

test('3: the reading time follows from the words of the text', () => {
  const marks = wordsOf('.prose .source-mark, .prose .visually-hidden', story).join(' ').split(' ').length;
  const count = words(body).split(' ').length - marks;
  const minutes = /(\d+) min read/u.exec(words(one('.label-minutes', story)))?.[1];
  expect(count).toBeGreaterThan(238);
  expect(Number(minutes)).toBe(Math.ceil(count / 238));
});

test('4: each author is shown with portrait, name and role, and the name leads to everything they wrote', () => {
  const authors = one('.byline-authors', story);
  expect(words(one('h2', authors))).toBe('Authors');
  expect(wordsOf('.byline-name', authors)).toEqual(['Mira Desk', 'Map Desk']);
  expect(wordsOf('.byline-role', authors)).toEqual(['Reports', 'Maps']);
  const portraits = all('picture img', authors).map((img) => attribute(img, 'src'));
  expect(portraits).toHaveLength(2);
  expect(portraits.every(isPublished)).toBe(true);
  for (const link of all('.byline-name', authors)) {
    const theirs = readPage(folder, attribute(link, 'href'));
    expect(words(one('h1', theirs))).toBe(words(link));
    const listed = pagePaths(folder).filter((path) => path.startsWith(attribute(link, 'href')));
    const naming = listed.filter(
      (path) => all('main a[href="/2025/09/bridge-survey/"]', readPage(folder, path)).length > 0,
    );
    expect(naming).not.toEqual([]);
  }
});

test('5: the lead picture has a description, a caption, and a credit that is heard apart from it', () => {
  const figure = one('.lead-picture', story);
  const img = one('picture img', figure);
  expect(attribute(img, 'alt')).toMatch(/^Drawing of a bridge/u);
  expect(isPublished(attribute(img, 'src'))).toBe(true);
  expect(words(one('.caption', figure))).toMatch(/shown wider than they are\.$/u);
  expect(words(one('.credit', figure))).toMatch(/^Illustration\b.*\bCredit: Map Desk$/u);
});

test('6: a lead paragraph comes first, and short paragraphs follow', () => {
  const paragraphs = all('.prose > p', story);
  expect(attribute(paragraphs[0]!, 'className')).not.toContain('notice');
  expect(words(paragraphs[0]!)).toMatch(/^The bridge over the harbour mouth/u);
  expect(paragraphs.length).toBeGreaterThanOrEqual(8);
  for (const paragraph of paragraphs) expect(words(paragraph).split(' ').length).toBeLessThan(90);
});

test('7: every claim that leans on a source links to it and is marked with its number in the list of sources', () => {
  expect(words(body)).toContain('According to Hill Wire');
  expect(words(body)).toContain('according to the people cited by Hill Wire');
  const marks = all('.source-mark a', body);
  expect(marks.map(words)).toEqual(['1', '2', '1']);
  for (const mark of marks) {
    const entry = one(attribute(mark, 'href'), story);
    expect(words(one('.source-number', entry))).toBe(words(mark));
    expect(all(`a[href="#${attribute(mark, 'id')}"]`, entry)).toHaveLength(1);
  }
  expect(wordsOf('.sources .source-publisher', story)).toEqual(['Hill Wire', 'Harbour Office']);
  expect(all('.prose a.source-link', story).map((link) => attribute(link, 'href'))).toEqual([
    'https://wire.example/bridge',
    'https://harbour.example/survey',
    'https://wire.example/bridge',
  ]);
});

test('8: the picture inside the text has its own description, caption and credit', () => {
  const figure = one('figure', body);
  expect(attribute(one('picture img', figure), 'alt')).toMatch(/^Three brown squares in a row/u);
  expect(isPublished(attribute(one('picture img', figure), 'src'))).toBe(true);
  expect(words(one('.caption', figure))).toBe('The three steps of the survey.');
  expect(words(one('.credit', figure))).toMatch(/^(?:Source|Credit): Map Desk$/u);
});

test('9: the last paragraph begins "Earlier," and leads to the older story', () => {
  const last = all('.prose > p', story).at(-1)!;
  expect(words(last)).toMatch(/^Earlier, /u);
  const link = all('a', last)[0]!;
  expect(attribute(link, 'href')).toBe('/2025/09/night-crossing/');
  expect(words(one('h1', readPage(folder, attribute(link, 'href'))))).toMatch(/ferry/iu);
});

test('10: the lists of related and latest stories end in "See all", which leads to the whole list', () => {
  for (const [list, target] of [
    ['.related', '/reports/'],
    ['.latest', '/latest/'],
  ] as const) {
    const section = one(list, page);
    expect(all('li', section).length).toBeGreaterThanOrEqual(3);
    const last = all('a', section).at(-1)!;
    expect(words(last)).toMatch(/^See all/u);
    expect(attribute(last, 'href')).toBe(target);
    expect(words(one('main .list-header', readPage(folder, target)))).toMatch(/\d+ stories/u);
  }
  expect(words(one('main .list-header', readPage(folder, '/latest/')))).toMatch(/Page 1 of \d+/u);
  expect(all('.pagination a[href="/latest/page/2/"]', readPage(folder, '/latest/')).length).toBeGreaterThan(0);
});

test('11: the call for support closes the story, and an article can switch it off', () => {
  const support = one('.support', story);
  expect(words(one('h2', support))).toBe('Keep the lamp lit');
  expect(words(support)).toContain('Lookout lives on what its readers give');
  expect(attribute(one('a', support), 'href')).toBe('/support/');
  expect(story.children.filter(({ type }) => type === 'element').at(-1)).toBe(support);
  expect(all('.support', readPage(folder, '/2025/09/night-crossing/'))).toEqual([]);
});
