import { expect, test } from 'vitest';
import { aPublicArticle } from '../../tests/support/examples.ts';
import { categoryFields } from '../model/category.ts';
import { frontPage } from './front-page.ts';

const category = (id: string) => ({ id, ...categoryFields.parse({ title: id, description: id }) });
const stories = Array.from({ length: 12 }, (_, index) => aPublicArticle({ address: `2025/09/s${String(index)}` }));

test('the newest story leads where none is featured', () => {
  expect(frontPage(stories, [], () => []).lead).toBe(stories[0]);
});

test('the newest featured story leads, and is not said again beside itself', () => {
  const featured = aPublicArticle({ address: '2025/08/featured', featured: true });
  const page = frontPage([...stories, featured], [category('news')], () => [featured, ...stories]);
  expect(page.lead).toBe(featured);
  expect(page.latest).not.toContain(featured);
  expect(page.blocks[0]?.stories).not.toContain(featured);
});

test('a category without stories has no block', () => {
  expect(
    frontPage(stories, [category('news'), category('empty')], (id) => (id === 'news' ? stories : [])).blocks,
  ).toHaveLength(1);
});

test('a newsroom that has published nothing has a front page without a lead', () => {
  expect(frontPage([], [], () => [])).toEqual({ lead: undefined, latest: [], blocks: [] });
});
