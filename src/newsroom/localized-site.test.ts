import { expect, test } from 'vitest';
import type { Category } from '../model/category.ts';
import type { PublicPage, PublicSite } from '../model/public-newsroom.ts';
import { localizedSite } from './localized-site.ts';

const site: PublicSite = {
  name: { en: 'Watch', uk: 'Варта' },
  url: 'https://example.org/news',
  languages: ['en', 'uk'],
  timeZone: 'Europe/Kyiv',
  listSize: 20,
  demonstration: false,
  navigation: [
    { title: { en: 'Strike', uk: 'Удар' }, link: '/strike/' },
    { title: 'About', link: '/about/' },
  ],
  logo: undefined,
};
const strike: Category = {
  id: 'strike',
  title: { en: 'Strike', uk: 'Ударні засоби' },
  description: 'Missiles',
  sources: 'required',
};
const about = {
  id: 'about',
  language: 'uk',
  title: 'Про видання',
  description: '',
  html: '',
  textLanguage: 'uk',
} as const;
const parts = {
  site,
  categories: new Map([['strike', strike]]),
  pages: new Map<string, PublicPage>([['about', about]]),
};

test('the masthead has every section, then what the newsroom adds, and nothing twice', () => {
  expect(localizedSite('uk', parts).navigation).toEqual([
    { name: 'Ударні засоби', address: '/news/uk/strike/' },
    { name: 'About', address: '/news/uk/about/' },
  ]);
});

test('every standing page has its link', () => {
  expect(localizedSite('uk', parts).standing).toEqual([{ name: 'Про видання', address: '/news/uk/about/' }]);
});

test('a text is told in the language of the edition, else in the first of the site', () => {
  const { text } = localizedSite('uk', parts);
  expect([text(site.name), text({ en: 'Only English' }), text('All')]).toEqual(['Варта', 'Only English', 'All']);
});
