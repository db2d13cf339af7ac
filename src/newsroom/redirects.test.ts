import { expect, test } from 'vitest';
import { aPublicArticle } from '../../tests/support/examples.ts';
import { redirects } from './redirects.ts';

const site = { url: 'https://newsroom.example/news', languages: ['en', 'uk'] as const };

test('an old address of a story leads to the story, in the language that names it', () => {
  const story = aPublicArticle({ language: 'uk', aliases: ['/2019/old-story/'] });
  expect(redirects(site, [story])).toEqual([{ path: '2019/old-story', target: '/news/uk/2025/09/story/' }]);
});

test("the site's own redirects lead to its pages or away", () => {
  const named = { '/donate': '/support/', '/shop/': 'https://shop.example/' };
  expect(redirects({ ...site, redirects: named }, [])).toEqual([
    { path: 'donate', target: '/news/support/' },
    { path: 'shop', target: 'https://shop.example/' },
  ]);
});

test('two spellings of one old address are one page', () => {
  const story = aPublicArticle({ aliases: ['/old/', '/old/index.html', '/%6Fld'] });
  expect(redirects(site, [story]).map(({ path }) => path)).toEqual(['old']);
});

test('an old address leads on from where servers look for it, however it is spelt', () => {
  const story = aPublicArticle({ aliases: ['/%D1%81%D1%82%D0%B0%D1%80%D0%B0/a%20b', '/old/index.html'] });
  expect(redirects(site, [story]).map(({ path }) => path)).toEqual(['стара/a b', 'old']);
});
