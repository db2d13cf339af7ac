import { expect, test } from 'vitest';
import type { Problem } from '../../model/problem.ts';
import { countProblems, countsInWords, withMarks, type OverlayData } from './overlay.ts';

const problem = (severity: Problem['severity'], file: string): Problem => ({
  ...{ severity, file, line: 1, column: 1, field: '', rule: 'rule' },
  ...{ message: 'Wrong.', hint: 'Mend it.' },
});
const problems = [
  problem('error', 'a.md'),
  problem('error', 'a.md'),
  problem('error', 'b.md'),
  problem('advice', 'a.md'),
];
const until = new Date('2026-03-01T04:00:00Z');
const notes: OverlayData = {
  ...{ language: 'en', base: '/news', timeZone: 'Europe/Kyiv', counts: countProblems([]) },
  holds: new Map([
    ['/news/2026/03/draft/', { kind: 'draft' }],
    ['/news/2026/03/later/', { kind: 'scheduled', until }],
  ]),
};
const page = (inside: string, lang = 'en') => `<html lang="${lang}"><head></head><body>${inside}</body></html>`;

test('problems and advice are counted each by themselves', () => {
  expect(countsInWords(countProblems(problems), 'en')).toBe('3 problems in 2 files · 1 piece of advice in 1 file');
  expect(countsInWords(countProblems(problems), 'uk')).toBe('3 помилки у 2 файлах · 1 порада в 1 файлі');
  expect(countsInWords(countProblems(problems.slice(3)), 'en')).toBe('1 piece of advice in 1 file');
});

test('a page has a count at its foot where something is wrong, and none where nothing is', () => {
  expect(withMarks(page('Text'), '/news/', { ...notes, counts: countProblems(problems) })).toMatch(
    /Text<aside class="desk-bar".*3 problems.*href="\/news\/@desk\/".*<\/aside><\/body>/u,
  );
  expect(withMarks(page('Text'), '/news/', notes)).not.toContain('<aside');
});

test('a link to a story that readers cannot have is marked, in the language of the page; no other link is', () => {
  const link = '<a class="x" href="/news/2026/03/later/">Later</a> <a href="/news/2026/02/open/">Open</a>';
  expect(withMarks(page(link), '/news/', notes)).toContain(
    '<a class="x" href="/news/2026/03/later/"><span class="desk-mark">Scheduled for March 1, 2026, 06:00 (UTC+2)</span> Later</a> ' +
      '<a href="/news/2026/02/open/">Open</a>',
  );
  expect(withMarks(page(link, 'uk'), '/news/uk/', notes)).toContain('Заплановано на 1 березня 2026, 06:00 (UTC+2)');
});

test('the page of a story that readers cannot have says so above its headline', () => {
  const html = withMarks(page('<h1>Headline</h1>'), '/news/2026/03/draft/', notes);
  expect(html).toContain('<span class="desk-mark">Draft</span> Readers cannot see this story.</p><h1>Headline</h1>');
});
