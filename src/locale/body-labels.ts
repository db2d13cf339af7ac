import type { Language } from '../model/language.ts';
import { english as interfaceInEnglish } from './interface-en.ts';
import { ukrainian as interfaceInUkrainian } from './interface-uk.ts';

/** The words that rendering adds to a body, in English. `{…}` stands for a value. */
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
  map: 'Map: {place}',
  mapAround: 'around it: {countries}',
  mapRings: 'rings at {kilometres} km',
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

export type BodyLabels = typeof english;

const ukrainian: BodyLabels = {
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
  map: 'Мапа: {place}',
  mapAround: 'поруч: {countries}',
  mapRings: 'кола на відстані {kilometres} км',
  table: 'Таблиця {number}',
  tableOf: 'Таблиця: {title}',
  noData: 'немає даних',
  notes: 'Примітки',
  note: 'Примітка {number}',
  backToText: 'Назад до примітки {number} в тексті',
  backToPlace: 'Назад до примітки {number} в тексті, місце {place}',
  post: 'Допис у {site}',
  video: 'Відео на {site}',
  archivedCopy: 'Архівна копія',
};

const labels: Readonly<Record<Language, BodyLabels>> = { en: english, uk: ukrainian };

export function bodyLabels(language: Language): BodyLabels {
  return labels[language];
}
