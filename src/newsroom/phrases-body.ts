import type { Language } from '../model/language.ts';
import { english as interfaceInEnglish } from './phrases-en.ts';
import { ukrainian as interfaceInUkrainian } from './phrases-uk.ts';

/** What is said inside a story's text. `{…}` stands for a value. */
const english = {
  sourceMark: 'Source {number}: {title}',
  external: 'opens another site',
  inLanguage: { en: 'in English', uk: 'in Ukrainian' } as Readonly<Record<Language, string>>,
  facts: 'Key facts',
  timeline: 'Timeline',
  updateLink: 'Link to the update of {at}',
  pinned: 'Pinned',
  corrections: interfaceInEnglish.corrections.kinds,
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
  noData: 'no data',
  notes: 'Notes',
  note: 'Note {number}',
  backToText: 'Back to note {number} in the text',
  post: 'Post on {site}',
  video: 'Video on {site}',
  archivedCopy: 'Archived copy',
};

const ukrainian: typeof english = {
  sourceMark: 'Джерело {number}: {title}',
  external: 'відкриває інший сайт',
  inLanguage: { en: 'англійською', uk: 'українською' },
  facts: 'Головне',
  timeline: 'Хронологія',
  updateLink: 'Посилання на оновлення: {at}',
  pinned: 'Закріплено',
  corrections: interfaceInUkrainian.corrections.kinds,
  document: 'Документ',
  qa: 'Запитання й відповіді',
  warning: 'Застереження',
  show: 'Показати',
  coordinates: '{latitude}; {longitude}',
  north: '{degrees}° пн. ш.',
  south: '{degrees}° пд. ш.',
  east: '{degrees}° сх. д.',
  west: '{degrees}° зх. д.',
  precision: 'Положення округлено до {kilometres} км',
  table: 'Таблиця {number}',
  noData: 'немає даних',
  notes: 'Примітки',
  note: 'Примітка {number}',
  backToText: 'Назад до примітки {number} в тексті',
  post: 'Допис у {site}',
  video: 'Відео на {site}',
  archivedCopy: 'Архівна копія',
};

export const bodyPhrases: Readonly<Record<Language, typeof english>> = { en: english, uk: ukrainian };
