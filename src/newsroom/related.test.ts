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

test('a story without kin is followed by the newest of its category', () => {
  const other = story('other', { category: 'industry' });
  expect(read(story('this'), [other, story('old', { date: new Date(0) }), story('new')])).toEqual(['new', 'old']);
});
