import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bodyTextOf } from '../model/body-text.ts';
import { byPosition } from '../model/problem.ts';
import {
  readChanged,
  newsroomWith,
  readWith,
  smallestNewsroom,
  soundStory,
} from '../../tests/support/written-newsroom.ts';
import { readNewsroom } from './read-newsroom.ts';

const story = 'articles/2025/10/new/index.md';
const rulesOf = async (files: Readonly<Record<string, string | Uint8Array>>) =>
  (await readWith(files)).problems.map(({ rule }) => rule);

test('a content folder that is not there is a problem, not an exception', async () => {
  const { newsroom, problems } = await readNewsroom({ content: '/nowhere/at-all' });
  expect(newsroom).toBeUndefined();
  expect(problems).toMatchObject([
    { file: 'site.yaml', rule: 'content-missing', message: 'There is no newsroom at "/nowhere/at-all".' },
  ]);
});

test('a file in place of the folder is a problem too', async () => {
  const { problems } = await readNewsroom({ content: join(smallestNewsroom, 'site.yaml') });
  expect(problems.map(({ rule }) => rule)).toEqual(['content-missing']);
});

test('two readings of one folder are the same', async () => {
  expect(await readNewsroom({ content: smallestNewsroom })).toEqual(await readNewsroom({ content: smallestNewsroom }));
});

test('everything is counted, sound or not', async () => {
  const { counts } = await readWith({ [story]: 'Nothing.', 'authors/x.yaml': 'name: X\n' });
  expect(counts).toEqual({ articles: 12, authors: 3, categories: 2, sources: 2, topics: 3, pages: 3 });
});

test('an article knows its address, language, file, text and the line of its text', async () => {
  const newsroom = await newsroomWith({ [story]: soundStory('featured: yes', 'One.') });
  expect(newsroom?.articles.find(({ address }) => address === '2025/10/new')).toMatchObject({
    language: 'en',
    file: story,
    body: bodyTextOf('\nOne.\n'),
    bodyLine: 9,
    author: ['mira'],
    featured: true,
    type: 'news',
    date: new Date('2025-10-05T05:00:00Z'),
  });
});

test('a time of day is read by the clocks of the site, and anew where the site has moved', async () => {
  const dateIn = async (timeZone: string) => {
    const site = (await readFile(join(smallestNewsroom, 'site.yaml'), 'utf8')).replace('Europe/Kyiv', timeZone);
    const text = soundStory().replace(/^date: .*/mu, 'date: 2025-10-05 08:00');
    const { valid } = await readWith({ [story]: text, 'site.yaml': site });
    return valid?.articles.find(({ address }) => address === '2025/10/new')?.date.toISOString();
  };
  expect(await dateIn('Europe/Kyiv')).toBe('2025-10-05T05:00:00.000Z');
  expect(await dateIn('America/New_York')).toBe('2025-10-05T12:00:00.000Z');
});

test('a time zone that is none is one mistake, not one of every story', async () => {
  const site = await readFile(join(smallestNewsroom, 'site.yaml'), 'utf8');
  const text = soundStory('updated: 2025-10-05T09:00:00+03:00', ':::update{at="2025-10-05 08:30"}\nOne.\n:::');
  const files = { [story]: text.replace(/^date: .*/mu, 'date: 2025-10-05 08:00') };
  expect(await rulesOf({ ...files, 'site.yaml': site.replace('Europe/Kyiv', 'Kyiv') })).toEqual(['time-zone']);
  expect(await rulesOf({ ...files, 'site.yaml': site.replace('timeZone', 'timezone') })).toEqual(['field-unknown']);
});

test('a translated topic takes kind and Wikidata item from the text that it translates', async () => {
  const { newsroom } = await readNewsroom({ content: smallestNewsroom });
  expect(newsroom?.topics.find(({ id, language }) => id === 'lighthouse' && language === 'uk')).toMatchObject({
    title: 'Маяк',
    kind: 'place',
    wikidata: 'Q42',
  });
});

test('byte order marks and Windows line ends change nothing', async () => {
  const newsroom = await newsroomWith({ [story]: soundStory('facts: [One]', 'One.\n\nTwo.') });
  const windows = `\uFEFF${soundStory('facts: [One]', 'One.\n\nTwo.').replaceAll('\n', '\r\n')}`;
  expect(await newsroomWith({ [story]: windows })).toEqual(newsroom);
});

test('problems come sorted by file and place', async () => {
  const { problems } = await readWith({
    [story]: soundStory('type: x\nfeatured: y', '[a](topic:x) [b](/x/)'),
    'articles/2025/10/a/index.md': soundStory('status: x'),
  });
  expect(problems).toHaveLength(5);
  expect(problems).toEqual([...problems].sort(byPosition));
});

test('one mistake of a file hides no other', async () => {
  const rules = await rulesOf({ [story]: soundStory('type: nws\ntopics: [x]\nfacts: nothing', '[a](source:x)') });
  expect(rules.sort()).toEqual(['choice-unknown', 'citation-unknown', 'list-expected', 'topic-unknown']);
});

test('a mistake in one file is no mistake of the files that name it', async () => {
  expect(await rulesOf({ 'authors/mira.yaml': 'name: Mira\n' })).toEqual(['field-missing']);
  expect(await rulesOf({ 'categories/background.yaml': 'title: "\ndescription: All of it.\n' })).toEqual([
    'yaml-quote',
  ]);
});

test.each([
  ['updated in the minute of its publication', 'updated: 2025-10-05T05:00:00Z'],
  [
    'corrected in the minute of its publication',
    'corrections: [{ at: 2025-10-05T08:00:00+03:00, kind: update, text: A. }]',
  ],
  ['with an embargo that ends before its date', 'embargo: 2025-01-01T00:00:00Z'],
  ['with an embargo that ends after its date', 'embargo: 2026-01-01T00:00:00Z'],
])('a story is right %s', async (_, lines) => {
  expect(await rulesOf({ [story]: soundStory(lines) })).toEqual([]);
});

test('a draft may stand beside a withdrawn edition', async () => {
  const uk = story.replace('.md', '.uk.md');
  expect(await rulesOf({ [story]: soundStory('status: withdrawn'), [uk]: soundStory('status: draft') })).toEqual([]);
});

test('fields of more than 64 KiB are refused', async () => {
  expect(await rulesOf({ [story]: soundStory(`warning: ${'x'.repeat(65_536)}`) })).toEqual(['yaml-too-long']);
});

test.each(['jpg', 'JPEG', 'png', 'webp', 'avif', 'svg', 'tif', 'tiff', 'gif'])(
  'a picture may end in %s',
  async (ending) => {
    const picture = `picture: { src: "a b.${ending}", alt: A, caption: B, credit: C }`;
    const body = `![D](./a%20b.${ending} "E. (Source: F)")`;
    expect(await rulesOf({ [story]: soundStory(picture, body), [`articles/2025/10/new/a b.${ending}`]: '' })).toEqual(
      [],
    );
  },
);

test('files that systems leave behind, notes and originals are nobody’s mistake', async () => {
  const files = [
    '.DS_Store',
    'README.md',
    'articles/Thumbs.db',
    'articles/2025/10/half-a-story/notes.txt',
    '.git/config.yaml',
  ];
  expect(await rulesOf(Object.fromEntries(files.map((path) => [path, 'x'])))).toEqual([]);
});

test('a newsroom may be as small as its name', async () => {
  const site = 'name: Пост\nurl: https://post.example\nlanguages: [uk]\ntimeZone: Europe/Kyiv\n';
  const { newsroom, problems } = await readChanged(async (content) => {
    await rm(content, { recursive: true });
    await mkdir(content);
    await writeFile(join(content, 'site.yaml'), site);
  });
  expect(problems).toEqual([]);
  expect(newsroom).toMatchObject({
    site: { name: 'Пост', listSize: 20, demonstration: false },
    articles: [],
    pages: [],
  });
});

test('a translation may leave out the first language, since it is beside it', async () => {
  const topic = '---\ntitle: { uk: Пором }\naliases: { uk: [корабель] }\n---\n';
  expect(await rulesOf({ 'topics/ferry.uk.md': topic })).toEqual([]);
});

test('a topic may have aliases in one language and none in another', async () => {
  const topic = '---\ntitle: Hill\nkind: place\naliases: { uk: [гора] }\n---\n';
  expect(await rulesOf({ 'topics/hill.md': topic })).toEqual([]);
});

test('a link to an article may have slashes around it, and leads to no heading that is not there', async () => {
  expect(await rulesOf({ [story]: soundStory('', '[a](article:/2025/09/night-crossing/)') })).toEqual([]);
  expect(await rulesOf({ [story]: soundStory('', '[a](article:2025/09/night-crossing#x)') })).toEqual([
    'heading-unknown',
  ]);
});

test('a link to a list may name a page of it, from the second', async () => {
  const links = '[a](/latest/page/2/) [b](/uk/reports/page/12/?x=y#z) [c](/latest)';
  expect(await rulesOf({ [story]: soundStory('', links) })).toEqual([]);
  expect(await rulesOf({ [story]: soundStory('', '[a](/latest/page/01/) [b](/latest/page/0/)') })).toHaveLength(2);
});

test('a story may be told in another language alone', async () => {
  expect(await rulesOf({ 'articles/2025/10/new/index.uk.md': soundStory() })).toEqual([]);
});

test('a folder that cannot be read where a text belongs is a problem', async () => {
  const { problems } = await readChanged(async (content) => {
    await rm(join(content, 'site.yaml'));
    await mkdir(join(content, 'site.yaml'));
  });
  expect(problems.map(({ rule, file }) => [rule, file])).toEqual([['folder-unknown', 'site.yaml']]);
});

test('an empty file is told what it lacks', async () => {
  expect(await rulesOf({ [story]: '' })).toEqual(['front-matter-missing']);
  expect(await rulesOf({ 'authors/empty.yaml': '' })).toEqual(['yaml-fields-expected']);
});
