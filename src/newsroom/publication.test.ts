import { expect, test } from 'vitest';
import { aNewsroom, anArticle } from '../../tests/support/examples.ts';
import type { Article } from '../model/article.ts';
import { publicAt, previewAt } from './publication.ts';

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

const heldIn = (articles: readonly Article[], when = now) => [...previewAt(aNewsroom(articles), when).holds];

test('the desk sees every story, and which of them readers cannot have, and until when', () => {
  const until = at('2025-09-11T00:00:00Z');
  const draft = anArticle({ address: '2025/09/draft', status: 'draft' });
  const scheduled = anArticle({ address: '2025/09/scheduled', date: until });
  const embargoed = anArticle({ address: '2025/09/embargoed', embargo: until });
  const stories = [anArticle(), draft, scheduled, embargoed];
  expect(previewAt(aNewsroom(stories), now).newsroom.articles.map(({ status }) => status)).toEqual(
    Array.from({ length: 4 }, () => 'published'),
  );
  expect(heldIn(stories)).toEqual([
    ['en/2025/09/draft', { kind: 'draft' }],
    ['en/2025/09/scheduled', { kind: 'scheduled', until }],
    ['en/2025/09/embargoed', { kind: 'embargoed', until }],
  ]);
  expect(heldIn(stories, until)).toEqual([['en/2025/09/draft', { kind: 'draft' }]]);
});

test('of an hour and an embargo, the desk is told the one that ends last', () => {
  const [earlier, later] = [at('2025-09-11T00:00:00Z'), at('2025-09-12T00:00:00Z')];
  expect(heldIn([anArticle({ date: earlier, embargo: later })])[0]?.[1]).toEqual({ kind: 'embargoed', until: later });
  expect(heldIn([anArticle({ date: later, embargo: earlier })])[0]?.[1]).toEqual({ kind: 'scheduled', until: later });
});

test('what the desk is told to be held is to the story what the public is not given', () => {
  const instants = ['2025-09-01T00:00:00Z', '2025-09-10T12:00:00Z', '2025-09-20T00:00:00Z'].map(at);
  const stories = (['published', 'draft', 'withdrawn'] as const).flatMap((status) =>
    instants.flatMap((date, hour) =>
      [undefined, ...instants].map((embargo, seal) =>
        anArticle({ address: `2025/09/${status}-${String(hour)}-${String(seal)}`, status, date, embargo }),
      ),
    ),
  );
  for (const when of instants) {
    const held = new Set(heldIn(stories, when).map(([id]) => id));
    const shown = publicAddresses(stories, when);
    expect(held.size + shown.length).toBe(stories.length);
    expect(shown.filter((id) => held.has(id))).toEqual([]);
  }
});

test('the desk sees a withdrawn story as the tombstone that readers get', () => {
  const withdrawn = anArticle({ status: 'withdrawn', body: 'secret' });
  expect(previewAt(aNewsroom([withdrawn]), now).newsroom).toEqual(publicAt(aNewsroom([withdrawn]), now));
});

const live = (fields: Parameters<typeof anArticle>[0] = {}) =>
  anArticle({
    type: 'live',
    updated: at('2025-09-11T09:00:00Z'),
    ended: at('2025-09-10T12:00:00Z'),
    corrections: ['2025-09-10T12:00:00Z', '2025-09-10T12:00:01Z'].map((time) => {
      return { at: at(time), kind: 'update', text: time } as const;
    }),
    body: [
      'Above.',
      ':::update{at="2025-09-10 15:00"}\n![Fog](./fog.jpg "Fog. (Source: A)")\n:::',
      ':::update{at="2025-09-10 15:01"}\n![Rain](./rain.jpg "Rain. (Source: A)")\n:::',
      ':::correction{at="2025-12-30 09:00" kind="update"}\nLater.\n:::',
      'Below.',
    ].join('\n\n'),
    ...fields,
  });

test('what a story says of a time to come waits for it: an update with its picture, a correction, a change, an end', () => {
  const [before] = publicAt(aNewsroom([live()]), at('2025-09-10T11:59:59Z')).articles;
  expect(before).toMatchObject({ updated: undefined, ended: undefined, corrections: [], media: { figures: [] } });
  expect(before?.body.text).toMatch(/^Above\.\s+Below\.$/u);
  const [then] = publicAt(aNewsroom([live()]), now).articles;
  expect(then).toMatchObject({ ended: now, corrections: [{ text: '2025-09-10T12:00:00Z' }] });
  expect(then?.media.figures.map(({ src }) => src)).toEqual(['./fog.jpg']);
  expect(then?.body.text).toMatch(/fog\.jpg.*\s+:::\s+Below\.$/u);
  expect(then?.body.text.split('\n')).toHaveLength(live().body.text.split('\n').length);
});

test('when all of it has come, a story is as it was written', () => {
  const [story] = publicAt(aNewsroom([live()]), at('2026-01-01T00:00:00Z')).articles;
  expect(story).toMatchObject({ body: live().body, updated: live().updated, corrections: live().corrections });
});
