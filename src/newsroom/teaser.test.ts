import { expect, test } from 'vitest';
import type { PublicArticle, PublicAuthor, ShownPicture } from '../model/public-newsroom.ts';
import { teaserOf } from './teaser.ts';

const author: PublicAuthor = {
  id: 'desk',
  name: { en: 'News Desk', uk: 'Відділ новин' },
  role: 'Writer',
  photo: undefined,
};
const names = {
  site: { languages: ['en', 'uk'] as const },
  authors: new Map([['desk', author]]),
  categories: new Map([
    ['strike', { id: 'strike', title: 'Strike', description: 'Missiles', sources: 'required' as const }],
  ]),
};
const picture = { alt: 'A', caption: 'B', credit: 'C' } as ShownPicture;

function story(fields: Partial<PublicArticle> = {}): PublicArticle {
  const body = {
    html: '',
    words: 460,
    headings: [],
    citedAt: {},
    updates: [],
    topics: [],
    sourceUsage: { paragraphs: 1, bySource: {} },
  };
  const article = {
    address: '2025/09/a',
    language: 'uk',
    title: 'Т',
    description: 'О',
    category: 'strike',
    authors: ['desk'],
  };
  return { ...article, type: 'news', date: new Date(0), picture, body, ...fields } as PublicArticle;
}

test('a teaser names category and authors in the language of the story', () => {
  const teaser = teaserOf(story(), names);
  expect(teaser.category).toEqual({ id: 'strike', title: 'Strike' });
  expect(teaser.authors).toEqual([{ id: 'desk', name: 'Відділ новин' }]);
});

test('a teaser says how long the story takes', () => {
  expect(teaserOf(story(), names).minutes).toBe(3);
});

test('a picture that needs a warning is in no list', () => {
  expect(teaserOf(story({ picture: { ...picture, warning: 'A body' } }), names).picture).toBeUndefined();
  expect(teaserOf(story(), names).picture).toBe(picture);
});

test('a story that names nobody known is refused', () => {
  expect(() => teaserOf(story({ authors: ['nobody'] }), names)).toThrow('2025/09/a names nobody, which is not known.');
});
