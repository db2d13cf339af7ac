import type { Language } from '../../src/model/language.ts';
import type { PublishedPicture } from '../../src/model/published-picture.ts';
import type { BodyContext, BodyLabels } from '../../src/markdown/context/body-context.ts';
import { bodyLabels } from '../../src/locale/phrases.ts';

const english: BodyLabels = {
  sourceMark: 'Source {number}: {title}',
  external: 'opens another site',
  inLanguage: { en: 'in English', uk: 'in Ukrainian' },
  facts: 'Key facts',
  timeline: 'Timeline',
  updateLink: 'Link to the update of {at}',
  pinned: 'Pinned',
  corrections: bodyLabels('en').corrections,
  document: 'Document',
  qa: 'Questions and answers',
  warning: 'Warning',
  show: 'Show',
  coordinates: '{latitude}, {longitude}',
  north: '{degrees}° N',
  south: '{degrees}° S',
  east: '{degrees}° E',
  west: '{degrees}° W',
  precision: 'Position rounded to {kilometres} km',
  table: 'Table {number}',
  tableOf: 'Table: {title}',
  noData: 'no data',
  notes: 'Notes',
  note: 'Note {number}',
  backToText: 'Back to note {number} in the text',
  backToPlace: 'Back to note {number} in the text, place {place}',
  post: 'Post on {site}',
  video: 'Video on {site}',
  archivedCopy: 'Archived copy',
};

const ukrainian: BodyLabels = {
  ...english,
  sourceMark: 'Джерело {number}: {title}',
  external: 'відкриває інший сайт',
  inLanguage: { en: 'англійською', uk: 'українською' },
  facts: 'Головне',
  corrections: bodyLabels('uk').corrections,
  coordinates: '{latitude}; {longitude}',
  north: '{degrees}° пн. ш.',
  east: '{degrees}° сх. д.',
  precision: 'Положення округлено до {kilometres} км',
  tableOf: 'Таблиця: {title}',
  noData: 'немає даних',
  notes: 'Примітки',
  post: 'Допис у {site}',
  video: 'Відео на {site}',
  archivedCopy: 'Архівна копія',
};

const picture: PublishedPicture = {
  width: 1200,
  height: 800,
  formats: [
    { type: 'image/avif', files: [{ path: '/media/a-640.avif', width: 640, height: 427, bytes: 1 }] },
    {
      type: 'image/jpeg',
      files: [
        { path: '/media/a-640.jpg', width: 640, height: 427, bytes: 1 },
        { path: '/media/a-1200.jpg', width: 1200, height: 800, bytes: 1 },
      ],
    },
  ],
  placeholder: 'data:image/webp;base64,AAAA',
};

/** A context for tests: two sources, two articles, three topics and one picture, on a site that stands under `/news`. */
export function exampleContext(language: Language = 'en'): BodyContext {
  return {
    language,
    firstLanguage: 'en',
    timeZone: 'Europe/Kyiv',
    base: '/news',
    sources: {
      dx: {
        number: 1,
        href: 'https://en.defence-ua.com/',
        title: 'Defense Express',
        archived: 'https://web.archive.org/web/2025/https://en.defence-ua.com/',
        readOn: '2025-09-01',
      },
      kcna: { number: 2, href: '#source-kcna', title: 'KCNA' },
    },
    articles: {
      '2025/08/uranium-training': { href: '/news/2025/08/uranium-training/', language: 'en' },
      '2025/08/ukrainian-only': { href: '/news/uk/2025/08/ukrainian-only/', language: 'uk' },
    },
    topics: {
      'kn-23': { href: '/news/topics/kn-23/', title: 'KN-23' },
      ukraine: { href: '/news/topics/ukraine/', title: 'Ukraine' },
      patriot: { href: '/news/topics/patriot/', title: 'Patriot' },
    },
    mentions: [
      { id: 'kn-23', phrases: ['KN-23', 'Hwasong-11A'] },
      { id: 'ukraine', phrases: ['Ukraine', 'Україна'] },
      { id: 'patriot', phrases: ['Patriot', 'PAC-3 MSE'] },
    ],
    pictures: {
      base: '/news',
      sizes: '(min-width: 48rem) 42rem, 100vw',
      tallSizes: '28rem',
      bySrc: { 'hall.jpg': picture, 'tower.jpg': { ...picture, width: 800, height: 1200 } },
    },
    labels: language === 'en' ? english : ukrainian,
  };
}
