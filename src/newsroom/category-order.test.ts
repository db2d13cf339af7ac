import { expect, test } from 'vitest';
import { categoryFields } from '../model/category.ts';
import { inNewsroomOrder } from './category-order.ts';

const category = (id: string, order?: number) => ({
  id,
  ...categoryFields.parse({ title: id, description: id, ...(order === undefined ? {} : { order }) }),
});
const ids = (listed?: string[]) =>
  inNewsroomOrder([category('d'), category('c'), category('b', 2), category('a', 1)], listed).map(({ id }) => id);

test('categories stand as the site lists them, then by their order, then by id', () => {
  expect(ids(['d', 'b'])).toEqual(['d', 'b', 'a', 'c']);
  expect(ids()).toEqual(['a', 'b', 'c', 'd']);
});
