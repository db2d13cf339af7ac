import { expect, test } from 'vitest';
import { aNewsroom, anArticle } from '../../tests/examples.ts';
import type { Article } from '../model/article.ts';
import { publicAt } from './publication.ts';

const now = new Date('2025-09-10T12:00:00Z');
const at = (text: string) => new Date(text);
const publicAddresses = (articles: readonly Article[], when = now) =>
  publicAt(aNewsroom(articles), when).articles.map(({ language, address }) => `${language}/${address}`);

test('a draft is never public', () => {
  expect(publicAddresses([anArticle({ status: 'draft' })])).toEqual([]);
});

test('a scheduled story becomes public at its instant, not a millisecond before', () => {
  const story = anArticle({ date: at('2025-09-10T12:00:00Z') });
  expect(publicAddresses([story], at('2025-09-10T11:59:59.999Z'))).toEqual([]);
  expect(publicAddresses([story])).toEqual(['en/2025/09/story']);
});

test('an embargo holds a story back although its date has passed', () => {
  const story = anArticle({ embargo: at('2025-09-10T12:00:00.001Z') });
  expect(publicAddresses([story])).toEqual([]);
  expect(publicAddresses([story], at('2025-09-10T12:00:00.001Z'))).toHaveLength(1);
});

test('an embargo holds back every language of the story, whichever edition states it', () => {
  const embargoed = anArticle({ embargo: at('2025-09-11T00:00:00Z') });
  const translation = anArticle({ language: 'uk' });
  expect(publicAddresses([embargoed, translation])).toEqual([]);
});

test('a scheduled story that is withdrawn before its hour leaves no tombstone until then', () => {
  expect(publicAddresses([anArticle({ status: 'withdrawn', date: at('2025-09-11T00:00:00Z') })])).toEqual([]);
});

test('a withdrawn story keeps its headline, byline and corrections and loses everything else', () => {
  const correction = { at: at('2025-09-03T00:00:00Z'), kind: 'retraction', text: 'It was wrong.' } as const;
  const withdrawn = anArticle({
    status: 'withdrawn',
    corrections: [correction],
    facts: ['secret'],
    warning: 'secret',
    dateline: 'secret',
    topics: ['secret'],
    related: ['2025/01/secret'],
    body: 'secret',
    description: 'secret',
    canonical: 'https://secret.example/',
    location: { name: 'secret', lat: 50.123, lon: 30.123 },
    picture: { src: 'secret.jpg', alt: 'secret', caption: 'secret', credit: 'secret' },
    sources: [{ id: 'secret', source: 'secret', date: '2025-09-01' }],
  });
  const [left] = publicAt(aNewsroom([withdrawn]), now).articles;
  expect(JSON.stringify(left)).not.toContain('secret');
  expect(left).toMatchObject({ title: 'A headline', author: ['desk'], corrections: [correction] });
});

test('a public story does not name a related story that is still hidden', () => {
  const hidden = anArticle({ address: '2025/09/hidden', status: 'draft' });
  const story = anArticle({ related: ['2025/09/hidden', '2025/09/other'] });
  const other = anArticle({ address: '2025/09/other' });
  const [first] = publicAt(aNewsroom([story, hidden, other]), now).articles;
  expect(first?.related).toEqual(['2025/09/other']);
});

test('the public gets a location rounded to its precision', () => {
  const story = anArticle({ location: { name: 'Here', lat: 50.4501234, lon: 30.5234567, precisionKm: 5 } });
  const [first] = publicAt(aNewsroom([story]), now).articles;
  expect(first?.location).toEqual({ name: 'Here', lat: 50.44, lon: 30.54, precisionKm: 5 });
});
