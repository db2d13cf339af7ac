import { describe, expect, inject, test } from 'vitest';
import { filesBelow } from './finished-folder.ts';
import { readFragment, words } from './html.ts';
import { elements, readXml, textOf } from './xml.ts';

const { grown, newsroom } = inject('editions');
const feeds = (folder: string) => filesBelow(folder).filter((file) => file.endsWith('feed.xml'));
const itemsOf = (folder: string, file: string) => elements(readXml(folder, file), 'item');

test('the site, each category and each author has a feed in each language', () => {
  const list = feeds(grown.folder);
  for (const prefix of ['', 'uk/'])
    for (const of of ['', 'reports/', 'background/', 'authors/mira/', 'authors/map-desk/'])
      expect(list).toContain(`${prefix}${of}feed.xml`);
});

describe.each([
  ['grown', grown],
  ['newsroom', newsroom],
])('in the edition "%s"', (_name, { folder }) => {
  test('every feed begins with its newest story, and names each story once and for good', () => {
    for (const file of feeds(folder)) {
      const items = itemsOf(folder, file);
      const times = items.map((item) => Date.parse(textOf(item, 'pubDate')));
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      const guids = items.map((item) => textOf(item, 'guid'));
      expect(new Set(guids).size).toBe(items.length);
      expect(guids).toEqual(items.map((item) => textOf(item, 'link')));
    }
    expect(itemsOf(folder, 'feed.xml').length).toBeGreaterThan(3);
  });

  test('every feed says what it is, in which language, and where it is', () => {
    for (const file of feeds(folder)) {
      const channel = elements(readXml(folder, file), 'channel')[0]!;
      expect(textOf(channel, 'language')).toBe(file.startsWith('uk/') ? 'uk' : 'en');
      const self = elements(channel, 'atom:link').find((link) => link.getAttribute('rel') === 'self');
      expect(self?.getAttribute('href')?.endsWith(`/${file}`)).toBe(true);
      expect(textOf(channel, 'title').length).toBeGreaterThan(3);
    }
  });

  test('a withdrawn, drafted, scheduled or embargoed story is in no feed and no sitemap', () => {
    const hidden = /old-rumour|new-timetable|half-a-story|sealed-letter/u;
    const files = filesBelow(folder).filter((file) => file.endsWith('.xml'));
    expect(files.length).toBeGreaterThan(8);
    expect(files.filter((file) => hidden.test(readXml(folder, file).textContent ?? ''))).toEqual([]);
  });
});

test('an item carries the whole text, its authors and its picture with credit', () => {
  const item = itemsOf(grown.folder, 'feed.xml').find((one) => textOf(one, 'link').endsWith('/bridge-survey/'))!;
  expect(textOf(item, 'title')).toBe('The harbour bridge is sound, its surveyors say');
  expect(textOf(item, 'pubDate')).toBe('Wed, 10 Sep 2025 06:30:00 GMT');
  expect(elements(item, 'dc:creator').map((one) => one.textContent)).toEqual(['Mira Desk', 'Map Desk']);
  expect(textOf(item, 'category')).toBe('Reports');
  const text = words(readFragment(textOf(item, 'content:encoded')));
  expect(text).toMatch(/^The bridge over .* a month of repairs\.$/u);
  const picture = elements(item, 'media:content')[0]!;
  expect(textOf(picture, 'media:credit')).toBe('Map Desk');
  expect(picture.getAttribute('url')).toMatch(/^https:\/\/hill\.example\/media\/[0-9a-f]+-\d+\.jpg$/u);
});

test('the feed of a category holds its stories only', () => {
  const items = itemsOf(grown.folder, 'background/feed.xml');
  expect(items.length).toBeGreaterThan(3);
  expect(new Set(items.map((item) => textOf(item, 'category')))).toEqual(new Set(['Background']));
});
