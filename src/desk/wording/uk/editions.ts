import { shortened } from '../pieces/words.ts';
import type { aboutEditions as english } from '../en/editions.ts';
import { quoted } from './parts.ts';

type Leak = Parameters<(typeof english)['edition-unsafe']>[0]['leak'];

const leaks: Readonly<Record<Leak, string>> = {
  format: 'те, чого такому файлові не треба',
  'unknown-file': 'файл такого виду, який сайтові не потрібен',
  'foreign-picture': 'зображення, яке зроблено не тут',
  unreadable: 'те, чого не можна прочитати',
  comment: 'коментар',
  fetched: 'те, що завантажується з іншого місця',
  'embedded-file': 'цілий файл усередині адреси',
  trace: 'те, що лишила по собі програма',
  'machine-folder': 'тека комп’ютера, на якому роблять сайт',
  'machine-position': 'координати для машин, точніші, ніж можна знати читачам',
  'hidden-address': 'адреса неопублікованого матеріалу',
  'exact-position': 'координати, точніші, ніж можна знати читачам',
};

export const aboutEditions: typeof english = {
  'hidden-address-told': ({ page, detail }) => [
    `${quoted(detail)} – адреса неопублікованого матеріалу, а сторінка ${page} її показала б.`,
    'Приберіть адресу з тексту, доки той матеріал не опубліковано.',
  ],
  'position-told': ({ page, detail }) => [
    `${quoted(detail)} називає місце точніше, ніж його матеріал, а сторінка ${page} це показала б.`,
    'Напишіть число з меншою кількістю знаків або задайте місцю менше precisionKm.',
  ],
  'public-file-unsafe': ({ path, leak, detail }) => [
    `${quoted(path)} виходить як є, а в ньому – те, чого читачам не можна мати: ${inWords(leak, detail)}.`,
    'Приберіть це з файлу або приберіть файл із теки public/.',
  ],
  'edition-unsafe': ({ page, leak, detail }) => [
    `Читачам не можна мати того, що містив би файл ${page}: ${inWords(leak, detail)}.`,
    'Винна програма, а не ваш текст. Надішліть це повідомлення тому, хто опікується програмою.',
  ],
};

function inWords(leak: Leak, detail: string): string {
  return detail === '' ? leaks[leak] : `${leaks[leak]} (${shortened(detail)})`;
}
