import type { aboutReferences as english } from '../en/references.ts';
import { inLanguage, meant, quoted, together } from './parts.ts';

export const aboutReferences: typeof english = {
  'author-unknown': ({ id, near }) => [
    `Автора ${quoted(id)} тут немає.`,
    meant(near, 'Напишіть назву файлу з теки authors/ без .yaml або додайте файл для цього автора.'),
  ],
  'category-unknown': ({ id, near }) => [
    `Рубрики ${quoted(id)} немає.`,
    meant(near, 'Напишіть назву файлу з теки categories/ без .yaml або додайте файл для цієї рубрики.'),
  ],
  'topic-unknown': ({ id, near }) => [
    `Теми ${quoted(id)} немає.`,
    meant(near, 'Напишіть назву файлу з теки topics/ без .md або додайте файл для цієї теми.'),
  ],
  'source-unknown': ({ id, near }) => [
    `Джерела ${quoted(id)} немає.`,
    meant(near, 'Напишіть назву файлу з теки sources/ без .yaml або додайте файл для цього джерела.'),
  ],
  'page-unknown': ({ id, near }) => [
    `Постійної сторінки ${quoted(id)} немає.`,
    meant(near, 'Напишіть назву файлу з теки pages/ без .md або додайте файл для цієї сторінки.'),
  ],
  'article-unknown': ({ id, near }) => [
    `Матеріалу ${quoted(id)} немає.`,
    meant(near, 'Напишіть рік/місяць/назву, тобто теки матеріалу в articles/.'),
  ],
  'citation-unknown': ({ id, near }) => [
    `Текст спирається на джерело ${quoted(id)}, а у списку «sources» такого id немає.`,
    meant(near, 'Після source: стоїть id запису зі списку «sources» на початку цього файлу.'),
  ],
  'article-itself': () => ['Матеріал названо пов’язаним із самим собою.', 'Приберіть рядок.'],
  'listed-twice': ({ list, id }) => [`${quoted(id)} стоїть у полі «${list}» двічі.`, 'Приберіть одне з двох.'],
  'link-untranslated': ({ link, missing }) => [
    `${quoted(link)} ${together(missing.map(inLanguage))} нікуди не веде.`,
    'Виберіть сторінку, яка є всіма мовами сайту.',
  ],
  'link-nowhere': ({ link, near }) => [
    `${quoted(link)} нікуди на цьому сайті не веде.`,
    meant(near, 'Відкрийте сторінку в браузері й скопіюйте її адресу від першої скісної риски після назви сайту.'),
  ],
};
