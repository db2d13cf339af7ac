import { expect, test } from 'vitest';
import { aNewsroom } from '../../tests/support/examples.ts';
import { localizedSite } from '../newsroom/localized-site.ts';
import { listMetadata } from './list-metadata.ts';

const site = { ...aNewsroom([]).site, logo: undefined };
const localized = localizedSite({ language: 'en', site, categories: [], pages: [] });
const head = {
  title: 'Latest',
  description: 'All.',
  crumbs: [],
  address: (to: typeof localized.at, page?: number) => to.latest(page),
};

test('the first page of a list is the same page in every language', () => {
  const { alternates, canonical, title } = listMetadata(localized, head);
  expect(canonical).toBe('https://newsroom.example/latest/');
  expect(title).toBe('Latest – Example');
  expect(alternates.map(({ hreflang, href }) => [hreflang, href])).toEqual([
    ['en', 'https://newsroom.example/latest/'],
    ['uk', 'https://newsroom.example/uk/latest/'],
    ['x-default', 'https://newsroom.example/latest/'],
  ]);
});

test('the second page of a list says its number and names no other language', () => {
  const { alternates, canonical, title, description } = listMetadata(localized, { ...head, number: 2 });
  expect(canonical).toBe('https://newsroom.example/latest/page/2/');
  expect(title).toBe('Latest – Page 2 – Example');
  expect(alternates).toEqual([]);
  expect(description).toBeUndefined();
});
