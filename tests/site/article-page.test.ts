import { expect, inject, test } from 'vitest';
import { all, attribute, one, readPage, words, wordsOf } from './html.ts';

const { grown, newsroom } = inject('editions');
const survey = readPage(grown.folder, '/2025/09/bridge-survey/');
const crossing = readPage(newsroom.folder, '/2025/09/night-crossing/');

test('the place of reporting stands before the text', () => {
  expect(words(one('.story .dateline', survey))).toBe('Odesa');
});

test('both instants are shown in the zone of the newsroom, and say so', () => {
  expect(wordsOf('.byline-times dt', crossing)).toEqual(['Published', 'Updated']);
  const times = all('.byline-times time', crossing);
  expect(times.map(words)).toEqual(['September 2, 2025, 09:30 (UTC+3)', 'September 3, 2025, 08:00 (UTC+3)']);
  expect(times.map((time) => attribute(time, 'dateTime'))).toEqual([
    '2025-09-02T09:30:00+03:00',
    '2025-09-03T08:00:00+03:00',
  ]);
});

test('a story that was never updated shows one instant', () => {
  expect(wordsOf('.byline-times dt', survey)).toEqual(['Published']);
});

test.each([
  ['night-crossing', '2025/09', 'News'],
  ['dredging-contract', '2025/10', 'Analysis'],
  ['weekly-look', '2025/10', 'Opinion'],
  ['how-a-lamp-turns', '2025/08', 'Explainer'],
  ['first-ferry', '2025/08', 'Investigation'],
  ['harbour-live', '2025/09', 'Live'],
  ['old-rumour', '2025/09', 'Withdrawn'],
])('%s says what type of work it is', (slug, month, label) => {
  expect(words(one('.story .label-type', readPage(newsroom.folder, `/${month}/${slug}/`)))).toBe(label);
});

test('a live story that has ended says when, and is nowhere called live', () => {
  const page = readPage(grown.folder, '/2025/09/storm-night/');
  expect(words(one('.story .label-type', page))).toBe('As it happened');
  expect(wordsOf('.byline-times dt', page)).toEqual(['Published', 'Updated', 'Ended']);
  expect(words(all('.byline-times dd', page).at(-1)!)).toBe('September 21, 2025, 02:35 (UTC+3)');
  const cards = all('.card', readPage(grown.folder, '/latest/'));
  const card = cards.find((one) => all('a[href="/2025/09/storm-night/"]', one).length > 0)!;
  expect(words(one('.label-type', card))).toBe('As it happened');
  for (const place of [one('.story-header', page), one('.prose', page), card])
    expect(all('.live-mark, .label-live', place)).toEqual([]);
});

test('the key facts stand in a box before the text', () => {
  expect(wordsOf('.story > .facts-box li', crossing)).toEqual(['One ferry', 'Two crossings a night']);
});

test('the warning stands before anything that it warns of, and a warned picture opens only on the reader’s act', () => {
  const warning = one('.story-header .notice-warning', crossing);
  expect(words(warning)).toBe('Warning: Flickering light in a picture');
  const closed = one('.lead-picture details', crossing);
  expect(attribute(closed, 'open')).toBe('');
  expect(words(one('summary', closed))).toMatch(/^Warning: Flickering light\b/u);
  expect(all('.lead-picture img', crossing)).toHaveLength(all('img', closed).length);
});

test('corrections are announced under the headline and told in full under the text, each with its kind and instant', () => {
  const notice = one('.story-header .notice-correction', crossing);
  expect(words(notice)).toMatch(/^Update, September 3, 2025\. This story was changed after publication\./u);
  const told = one(attribute(one('a', notice), 'href'), crossing);
  expect(wordsOf('.correction-kind strong', told).toSorted()).toEqual(['Clarification', 'Correction', 'Update']);
  expect(
    all('.correction-kind time', told)
      .map((time) => attribute(time, 'dateTime'))
      .toSorted(),
  ).toEqual(['2025-09-02T12:00:00+03:00', '2025-09-02T13:00:00+03:00', '2025-09-03T08:00:00+03:00']);
  expect([words(one('del', told)), words(one('ins', told))]).toEqual(['a week', 'a month']);
});

test('the topics of a story lead to their pages', () => {
  expect(all('.story .topics a', crossing).map((link) => attribute(link, 'href'))).toEqual([
    '/news/topics/ferry/',
    '/news/topics/lighthouse/',
  ]);
});

test('a source shows its grade in words and as a code, its day, its archived copy and the way that the news came', () => {
  const source = one('#source-wire', survey);
  expect(words(one('.grade', source))).toBe('Fairly reliable source, possibly true Grade C3');
  expect(words(one('.source-chain', source))).toBe('Harbour Office, by way of Hill Wire');
  const archived = one('a[href="https://web.archive.org/web/2025/https://wire.example/bridge"]', source);
  expect(words(archived)).toMatch(/^Archived copy/u);
  expect(all('.source-days time', source).map((time) => attribute(time, 'dateTime'))).toEqual([
    '2025-09-09',
    '2025-09-10',
  ]);
  expect(attribute(one('.source-publisher a', source), 'href')).toBe('/sources/hill-wire/');
});

test('a chain of three says who said it first and who carried it', () => {
  expect(words(one('#source-office .source-chain', crossing))).toBe(
    'Harbour Office, by way of Hill Wire, Harbour Office',
  );
});

test('breadcrumbs lead from the front page through the category to the story', () => {
  const crumbs = one('.breadcrumbs', survey);
  expect(all('a', crumbs).map((link) => attribute(link, 'href'))).toEqual(['/', '/reports/']);
  expect(attribute(one('[aria-current="page"]', crumbs), 'ariaCurrent')).toBe('page');
});

test('a story that is told in another language leads there, and the other leads back', () => {
  const there = one('.story .other-languages a', survey);
  expect([words(there), attribute(there, 'hrefLang'), attribute(there, 'lang')]).toEqual(['Українська', 'uk', 'uk']);
  const back = one('.story .other-languages a', readPage(grown.folder, attribute(there, 'href')));
  expect(attribute(back, 'href')).toBe('/2025/09/bridge-survey/');
  expect(all('.other-languages', readPage(grown.folder, '/2025/08/first-ferry/'))).toEqual([]);
});

test('the next story of one is the story whose previous one it is', () => {
  const next = one('.next-previous a[rel="next"]', survey);
  const back = one('.next-previous a[rel="prev"]', readPage(grown.folder, attribute(next, 'href')));
  expect(attribute(back, 'href')).toBe('/2025/09/bridge-survey/');
  expect(words(next)).toMatch(/^Next story /u);
});

test('a position is shown no finer than the editor rounded it', () => {
  expect(words(one('.story .location', crossing))).toMatch(/Harbour .*Position rounded to 2 km/u);
});

test('the updates of a live story are listed, and each entry leads to its place', () => {
  const live = readPage(newsroom.folder, '/2025/09/harbour-live/');
  const entries = all('.live-index a', live);
  expect(entries.map((entry) => words(entry).replace(/^.*\d\s/u, ''))).toEqual(['What this page follows', 'Fog']);
  const places = entries.map((entry) => words(one(attribute(entry, 'href'), live)));
  expect(places).toEqual([expect.stringContaining('One day in the harbour'), expect.stringContaining('reports fog')]);
});

test('a source says how many of the paragraphs lean on it', () => {
  expect(wordsOf('.source-leaning', readPage(newsroom.folder, '/2025/09/harbour-live/'))).toEqual([
    '1 of 2 paragraphs leans on it',
  ]);
});

test('a story with many headings begins with a table of contents that leads to each', () => {
  const long = readPage(grown.folder, '/2025/08/how-a-lamp-turns/');
  const links = all('.contents a', long);
  expect(links.length).toBeGreaterThanOrEqual(4);
  for (const link of links) expect(words(one(attribute(link, 'href'), long))).toBe(words(link));
});

test('a story that appeared elsewhere first says where', () => {
  const link = one('.first-published a', crossing);
  expect(attribute(link, 'href')).toBe('https://other.example/ferry');
  expect(attribute(one('link[rel="canonical"]', crossing), 'href')).toBe('https://other.example/ferry');
});

test('every page of a demonstration edition says that it is one', () => {
  for (const path of ['/', '/uk/', '/about/', '/2025/09/bridge-survey/', '/404.html'])
    expect(all('.footer .demonstration', readPage(grown.folder, path))).toHaveLength(1);
});

test('beside every story stand the six newest others', () => {
  const newest = ['/latest/', '/latest/page/2/', '/latest/page/3/'].flatMap((path) =>
    all('.card-headline a', readPage(grown.folder, path)).map((link) => attribute(link, 'href')),
  );
  expect(newest.length).toBeGreaterThan(7);
  for (const path of newest) {
    const beside = all('.story-aside h3 a', readPage(grown.folder, path)).map((link) => attribute(link, 'href'));
    expect(beside, path).toEqual(newest.filter((other) => other !== path).slice(0, 6));
  }
});
