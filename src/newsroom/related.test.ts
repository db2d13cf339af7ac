import { expect, test } from 'vitest';
import { aPublicArticle } from '../../tests/support/examples.ts';
import { indexArticles } from '../catalog/article-index.ts';
import type { PublicArticle } from '../model/public-newsroom.ts';
import { relatedTo } from './related.ts';

const story = (slug: string, differences: Partial<PublicArticle> = {}) =>
  aPublicArticle({ address: `2025/09/${slug}`, ...differences });

const read = (article: PublicArticle, others: readonly PublicArticle[], count = 3) =>
  relatedTo(article, indexArticles([article, ...others], 'en'), count).map(({ address }) => address.slice(8));

test("the editor's choice comes first, in the editor's order", () => {
  const article = story('this', { related: ['2025/09/b', '2025/09/a'], topics: ['t'] });
  expect(read(article, [story('a'), story('b'), story('c', { topics: ['t'] })])).toEqual(['b', 'a', 'c']);
});

test('a story that shares two topics stands before one that shares one', () => {
  const article = story('this', { topics: ['s', 't'] });
  const one = story('one', { topics: ['s'], date: new Date('2026-01-01T00:00:00Z') });
  expect(read(article, [one, story('two', { topics: ['s', 't'] })])).toEqual(['two', 'one']);
});

test('a story is never related to itself and never named twice', () => {
  const article = story('this', { related: ['2025/09/this', '2025/09/a'], topics: ['t'] });
  expect(read(article, [story('a', { topics: ['t'] })])).toEqual(['a']);
});

test('a story without kin is followed by those of its category that came before it, then after it', () => {
  const day = (slug: string, date: string) => story(slug, { date: new Date(`${date}T00:00:00Z`) });
  const others = [
    day('late', '2025-09-20'),
    day('later', '2025-09-21'),
    day('old', '2025-08-01'),
    day('older', '2025-07-01'),
  ];
  const other = story('other', { category: 'industry' });
  expect(read(day('this', '2025-09-01'), [other, ...others])).toEqual(['old', 'older', 'late']);
});

test('of stories that share as much, those of its time come first', () => {
  const day = (slug: string, date: string) => story(slug, { topics: ['t'], date: new Date(`${date}T00:00:00Z`) });
  const others = [day('new', '2026-09-20'), day('near', '2025-09-03'), day('old', '2024-08-01')];
  expect(read(day('this', '2025-09-01'), others)).toEqual(['near', 'new', 'old']);
});

test('a new story changes what is related to the newest, and not to a whole archive', () => {
  const days = Array.from({ length: 300 }, (_, index) =>
    story(`day-${String(index)}`, { topics: ['t'], date: new Date(Date.UTC(2024, 0, index)) }),
  );
  const later = story('new', { topics: ['t'], date: new Date(Date.UTC(2024, 0, 300)) });
  const others = (one: PublicArticle) => days.filter((other) => other !== one);
  const changed = days.filter((one) => read(one, others(one)).join() !== read(one, [...others(one), later]).join());
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.length).toBeLessThan(25);
});
