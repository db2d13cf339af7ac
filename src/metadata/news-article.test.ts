import { expect, test } from 'vitest';
import type { ArticleType } from '../model/article.ts';
import type { PublicArticle, RenderedBody } from '../model/public-newsroom.ts';
import { articleOf, pictureOf, storyOf } from '../../tests/support/samples/public-story.ts';
import { newsArticle } from './news-article.ts';

/** As search engines read it. */
function read(over: Partial<PublicArticle> = {}, body: Partial<RenderedBody> = {}): Record<string, unknown> {
  const printed: unknown = JSON.parse(JSON.stringify(newsArticle(storyOf(articleOf(over, body)))));
  return printed as Record<string, unknown>;
}

test.each<[ArticleType, string]>([
  ['news', 'ReportageNewsArticle'],
  ['analysis', 'AnalysisNewsArticle'],
  ['opinion', 'OpinionNewsArticle'],
  ['explainer', 'BackgroundNewsArticle'],
  ['investigation', 'ReportageNewsArticle'],
  ['live', 'LiveBlogPosting'],
])('a story of type "%s" is a %s', (type, expected) => {
  expect(read({ type })['@type']).toBe(expected);
});

test('a story says what it is, whose it is and where it belongs', () => {
  expect(read({ title: 'A factory opens', description: 'What is known.', dateline: 'Kyiv' })).toMatchObject({
    headline: 'A factory opens',
    description: 'What is known.',
    dateline: 'Kyiv',
    url: 'https://watch.example/news/2025/09/story/',
    mainEntityOfPage: 'https://watch.example/news/2025/09/story/',
    articleSection: 'Latest news',
    inLanguage: 'en',
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', name: 'The Watch', url: 'https://watch.example/news/' },
    wordCount: 476,
    timeRequired: 'PT2M',
  });
});

test('its instants carry the offset that the newsroom had at that moment', () => {
  const over = { date: new Date('2025-09-02T06:30:00Z'), updated: new Date('2025-11-02T06:30:00Z') };
  expect(read(over)).toMatchObject({
    datePublished: '2025-09-02T09:30:00+03:00',
    dateModified: '2025-11-02T08:30:00+02:00',
  });
});

test('what a story does not have is not said', () => {
  for (const name of [
    'image',
    'about',
    'mentions',
    'citation',
    'correction',
    'dateline',
    'contentLocation',
    'liveBlogUpdate',
  ])
    expect(read()).not.toHaveProperty(name);
});

test('a desk signs as an organization, a person as a person, each an object of its own, in the order of the byline', () => {
  expect(read({ authors: ['o-writer', 'news-desk'] })['author']).toEqual([
    {
      '@type': 'Person',
      name: 'O. Writer',
      url: 'https://watch.example/news/authors/o-writer/',
      sameAs: ['https://social.example/@writer'],
      jobTitle: 'Correspondent',
    },
    { '@type': 'Organization', name: 'News Desk', url: 'https://watch.example/news/authors/news-desk/' },
  ]);
});

test('an author whom nobody knows is refused', () => {
  expect(() => read({ authors: ['nobody'] })).toThrow('No record has the id "nobody".');
});

test('the publisher stands with its policies, a page of the site or another address', () => {
  expect(read()['publisher']).toEqual({
    '@type': 'NewsMediaOrganization',
    name: 'The Watch Foundation',
    url: 'https://watch.example/news/',
    sameAs: ['https://social.example/@watch'],
    contactPoint: { '@type': 'ContactPoint', contactType: 'newsroom', email: 'desk@watch.example' },
    ethicsPolicy: 'https://watch.example/news/ethics/',
    correctionsPolicy: 'https://foundation.example/corrections',
  });
});

test('a Ukrainian edition speaks Ukrainian and points to Ukrainian pages', () => {
  expect(read({ language: 'uk' })).toMatchObject({
    url: 'https://watch.example/news/uk/2025/09/story/',
    inLanguage: 'uk',
    articleSection: 'Останні новини',
    author: [{ name: 'Відділ новин', url: 'https://watch.example/news/uk/authors/news-desk/' }],
    publisher: { ethicsPolicy: 'https://watch.example/news/uk/ethics/' },
  });
});

test('a story first published elsewhere says so', () => {
  expect(read({ canonical: 'https://elsewhere.example/story' })['mainEntityOfPage']).toBe(
    'https://elsewhere.example/story',
  );
});

test('the lead picture stands with its file, size, caption and rights', () => {
  const picture = pictureOf({ licence: 'https://licences.example/1', creditUrl: 'https://maker.example/' });
  expect(read({ picture })['image']).toEqual([
    {
      '@type': 'ImageObject',
      url: 'https://watch.example/news/media/aa-1600.jpg',
      contentUrl: 'https://watch.example/news/media/aa-1600.jpg',
      encodingFormat: 'image/jpeg',
      width: { '@type': 'QuantitativeValue', value: 1600, unitCode: 'E37' },
      height: { '@type': 'QuantitativeValue', value: 900, unitCode: 'E37' },
      caption: 'The assembly hall as it was described.',
      creditText: 'Graphics Desk',
      creator: { '@type': 'Organization', name: 'Graphics Desk', url: 'https://maker.example/' },
      license: 'https://licences.example/1',
    },
  ]);
});

test('the lead picture is announced in every shape that was cut of it, then whole', () => {
  const picture = pictureOf({});
  const crop = { path: '/media/aa-1x1-1200.jpg', type: 'image/jpeg', width: 1200, height: 1200, bytes: 1 };
  const published = { ...picture.published, crops: [{ ratio: '1:1' as const, ...crop }] };
  expect(read({ picture: { ...picture, published } })['image']).toMatchObject([
    { url: 'https://watch.example/news/media/aa-1x1-1200.jpg', width: { value: 1200 }, creditText: 'Graphics Desk' },
    { url: 'https://watch.example/news/media/aa-1600.jpg', creditText: 'Graphics Desk' },
  ]);
});

test.each([
  ['CC BY 4.0', { license: 'https://creativecommons.org/licenses/by/4.0/' }],
  ['CC BY-NC-SA 3.0', { license: 'https://creativecommons.org/licenses/by-nc-sa/3.0/' }],
  ['© 2025 The Watch', { copyrightNotice: '© 2025 The Watch' }],
])('a licence "%s" is told as what it is', (licence, expected) => {
  expect(read({ picture: pictureOf({ licence }) })['image']).toMatchObject([expected]);
});

test('a picture with a warning is announced nowhere', () => {
  expect(read({ picture: pictureOf({ warning: 'Shows an injury.' }) })).not.toHaveProperty('image');
});

test('what the story leans on is cited, with its archived copy', () => {
  const sources = [
    {
      number: 1,
      id: 'a',
      source: 'agency',
      title: 'A report',
      date: '2025-09-01',
      url: 'https://agency.example/1',
      archived: 'https://archive.example/1',
    },
    { number: 2, id: 'b', source: 'agency', date: '2025-09-02' },
  ];
  const publisher = { '@type': 'Organization', name: 'The Agency', url: 'https://agency.example/' };
  expect(read({ sources })['citation']).toEqual([
    {
      '@type': 'CreativeWork',
      name: 'A report',
      url: 'https://agency.example/1',
      archivedAt: 'https://archive.example/1',
      datePublished: '2025-09-01',
      publisher,
    },
    { '@type': 'CreativeWork', name: 'The Agency', datePublished: '2025-09-02', publisher },
  ]);
});

test('a correction is told with its day, and moves the day of modification', () => {
  const corrections = [
    { at: new Date('2025-09-04T12:00:00Z'), kind: 'correction' as const, text: 'The range was wrong.' },
  ];
  expect(read({ corrections })).toMatchObject({
    dateModified: '2025-09-04T15:00:00+03:00',
    correction: [
      { '@type': 'CorrectionComment', text: 'The range was wrong.', datePublished: '2025-09-04T15:00:00+03:00' },
    ],
  });
});

test('a story is about its topics and mentions those that its text links to', () => {
  const story = read({ topics: ['kn-23', 'yongbyon'] }, { topics: ['kn-23', 'iaea', 'not-handed-over'] });
  expect(story).toMatchObject({
    about: [
      {
        '@type': 'Thing',
        name: 'KN-23',
        url: 'https://watch.example/news/topics/kn-23/',
        sameAs: 'https://www.wikidata.org/wiki/Q1',
      },
      { '@type': 'Place', name: 'Yongbyon' },
    ],
    mentions: [{ '@type': 'Organization', name: 'IAEA' }],
  });
});

test('a live story that has ended says when, and one that goes on does not', () => {
  const ended = new Date('2025-09-02T15:00:00Z');
  expect(read({ type: 'live', ended })).toMatchObject({
    '@type': 'LiveBlogPosting',
    coverageEndTime: '2025-09-02T18:00:00+03:00',
  });
  expect(read({ type: 'live' })).not.toHaveProperty('coverageEndTime');
});

test('a live story tells each update with its own address and hour', () => {
  const updates = [{ id: 'update-2', at: '2025-09-02T12:00:00+03:00', title: 'The second' }];
  expect(read({ type: 'live' }, { updates })).toMatchObject({
    coverageStartTime: '2025-09-02T09:00:00+03:00',
    dateModified: '2025-09-02T12:00:00+03:00',
    liveBlogUpdate: [
      {
        '@type': 'BlogPosting',
        headline: 'The second',
        datePublished: '2025-09-02T12:00:00+03:00',
        url: 'https://watch.example/news/2025/09/story/#update-2',
      },
    ],
  });
});
