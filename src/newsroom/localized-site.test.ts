import { expect, test } from 'vitest';
import type { ShownSite } from '../model/public-newsroom.ts';
import { localizedSite, type SiteFrame } from './localized-site.ts';

const site: ShownSite = {
  name: { en: 'Watch', uk: 'Варта' },
  url: 'https://example.org/news',
  languages: ['en', 'uk'],
  timeZone: 'Europe/Kyiv',
  demonstration: false,
  navigation: [
    { title: { en: 'Strike', uk: 'Удар' }, link: '/strike/' },
    { title: 'About', link: '/about/' },
  ],
  logo: undefined,
};
const frame: SiteFrame = {
  language: 'uk',
  site,
  categories: [{ id: 'strike', title: { en: 'Strike', uk: 'Ударні засоби' } }],
  pages: [{ id: 'about', title: 'Про видання' }],
};

test('the masthead has every section, then what the newsroom adds, and nothing twice', () => {
  expect(localizedSite(frame).navigation).toEqual([
    { name: 'Ударні засоби', address: '/news/uk/strike/' },
    { name: 'About', address: '/news/uk/about/' },
  ]);
});

test('every standing page has its link', () => {
  expect(localizedSite(frame).standing).toEqual([{ name: 'Про видання', address: '/news/uk/about/' }]);
});

test('a text is told in the language of the edition, else in the first of the site', () => {
  const { text } = localizedSite(frame);
  expect([text(site.name), text({ en: 'Only English' }), text('All')]).toEqual(['Варта', 'Only English', 'All']);
});
