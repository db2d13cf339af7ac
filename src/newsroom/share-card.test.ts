import { expect, test } from 'vitest';
import { articleOf, pictureOf } from '../../tests/support/samples/public-story.ts';
import { cardFit, cardPicture, cardTexts } from './share-card.ts';

const names = {
  site: { name: { en: 'The Watch', uk: 'Варта' }, languages: ['en', 'uk'] as const, timeZone: 'Europe/Kyiv' },
  authors: new Map([
    ['news-desk', { name: { en: 'News Desk', uk: 'Відділ новин' } }],
    ['o-writer', { name: 'O. Writer' }],
  ]),
  categories: new Map([['latest-news', { title: { en: 'Latest news', uk: 'Останні новини' } }]]),
};
const late = new Date('2025-09-02T22:30:00Z');

test('a card speaks the language of its story, and its day is the newsroom’s', () => {
  const story = { title: 'Завод', date: late, authors: ['news-desk', 'o-writer'] };
  expect(cardTexts(articleOf({ ...story, language: 'uk' }), names)).toEqual({
    mark: 'Варта',
    label: 'Останні новини',
    headline: 'Завод',
    byline: 'Відділ новин і O. Writer',
    date: '3 вересня 2025',
  });
  expect(cardTexts(articleOf({ date: late }), names)).toMatchObject({ mark: 'The Watch', date: 'September 3, 2025' });
});

test('opinion is called opinion on its card', () => {
  expect(cardTexts(articleOf({ type: 'opinion' }), names).label).toBe('Latest news · Opinion');
});

test('a section that says what its stories are says it once', () => {
  const categories = new Map([['latest-news', { title: 'Explainers' }]]);
  expect(cardTexts(articleOf({ type: 'explainer' }), { ...names, categories }).label).toBe('Explainers');
});

test('a map or a diagram is shown whole unless its editor says what must stay in sight; any other picture is cut', () => {
  const fits = [{ kind: 'illustration' }, { kind: 'map' }, { kind: 'agency' }, {}] as const;
  expect(fits.map((over) => cardFit(pictureOf(over)))).toEqual(['whole on a plain ground', 'whole', 'cut', 'cut']);
  expect(cardFit(pictureOf({ kind: 'map', focus: { x: 10, y: 50 } }))).toBe('cut');
});

test('a card shows the picture of its story', () => {
  expect(cardPicture({ picture: pictureOf({ kind: 'agency' }) })).toMatchObject({ kind: 'agency' });
});

test.each([
  ['of state media', pictureOf({ kind: 'state-media' })],
  ['with a warning', pictureOf({ warning: 'Shows an injury.' })],
  ['that is not there', undefined],
])('no card shows a picture %s', (_which, picture) => {
  expect(cardPicture({ picture })).toBeUndefined();
});
