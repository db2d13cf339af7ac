import { dayLike } from '../pieces/days.ts';
import type { aboutForms as english } from '../en/forms.ts';
import { offering } from '../pieces/words.ts';
import { strayIn } from './characters.ts';
import { quoted } from './parts.ts';

export const aboutForms: typeof english = {
  id: ({ written, suggestion, isSeveral, stray }) => [
    stray ? strayIn(written, stray) : `${quoted(written)} не може бути ідентифікатором (id).`,
    isSeveral
      ? `Кілька ідентифікаторів записують у квадратних дужках: ${suggestion}`
      : `Ідентифікатор складається з малих латинських літер від a до z, цифр і поодиноких дефісів${suggestion === '' ? '' : `, наприклад ${suggestion}`}.`,
  ],
  'id-of-name': ({ written, mend }) => [
    `${quoted(written)} – це ім’я чи назва, а тут стоїть ідентифікатор (id), тобто назва файлу без закінчення.`,
    `Напишіть${offering(mend)}`,
  ],
  day: ({ name, written }) =>
    /^\d{4}-\d\d-\d\d$/u.test(written)
      ? [`Дня ${quoted(written)} не буває.`, 'Перевірте місяць і день; порядок такий: рік, місяць, день.']
      : [
          `${quoted(written)} – це не день.`,
          `Напишіть рік, місяць і день: ${name}: ${dayLike(written) ?? '⟨рік-місяць-день⟩'}`,
        ],
  'article-address': ({ written }) => [
    `${quoted(written)} – це не адреса матеріалу.`,
    'Напишіть рік, місяць і назву, тобто теки матеріалу в articles/: ⟨рік⟩/⟨місяць⟩/⟨назва⟩.',
  ],
  'web-address': ({ written }) => [
    `${quoted(written)} – це не вебадреса.`,
    'Скопіюйте адресу з браузера повністю: вона починається з https:// або http:// і не має пробілів.',
  ],
  link: ({ written }) => [
    `${quoted(written)} – це не посилання.`,
    'Напишіть адресу на цьому сайті, що починається зі скісної риски, наприклад /about/, або повну адресу, що починається з https://.',
  ],
  'site-path': ({ written }) => [
    `${quoted(written)} – це не адреса на цьому сайті.`,
    'Почніть з однієї скісної риски, наприклад /old/address/. Скопіюйте її так, як показує браузер: без пробілів, ? і #, без назв, довших за 120 літер, і таких, що починаються з крапки.',
  ],
  'time-zone': ({ written }) => [
    `Часового поясу ${quoted(written)} не буває.`,
    'Напишіть UTC або регіон і місто, наприклад timeZone: Europe/Kyiv',
  ],
  twice: ({ name, written }) => [`${quoted(written)} стоїть у полі «${name}» двічі.`, 'Залиште щось одне.'],
  pgp: ({ written }) => [
    `${quoted(written)} – це не відбиток ключа OpenPGP.`,
    'Відбиток складається з 40 цифр і літер від A до F, із пробілами чи без них.',
  ],
  wikidata: ({ written }) => [
    `${quoted(written)} – це не елемент Вікіданих.`,
    'Елемент – це літера Q і число, наприклад wikidata: Q42',
  ],
  colour: ({ written }) => [
    `${quoted(written)} – це не колір.`,
    'Напишіть у лапках знак # і шість цифр або літер від A до F: colour: "#51427a"',
  ],
  email: ({ written }) => [
    `${quoted(written)} – це не адреса електронної пошти.`,
    'Напишіть її так, як desk@example.org, без імені попереду.',
  ],
  'email-or-url': ({ written }) => [
    `${quoted(written)} – це ні адреса електронної пошти, ні вебадреса.`,
    'Напишіть щось одне: так, як desk@example.org, або так, як https://example.org/contact.',
  ],
  'page-or-url': ({ written, suggestion }) => [
    `${quoted(written)} – це ні постійна сторінка, ні вебадреса.`,
    `Напишіть назву файлу з теки pages/ без .md${suggestion === '' ? '' : `, наприклад ${suggestion}`}, або адресу, що починається з https://.`,
  ],
  'warning-in-words': ({ name, written }) => [
    `У полі «${name}» пишуть словами, на що важко дивитися, а не ${quoted(written)}.`,
    'Напишіть ці слова або приберіть рядок.',
  ],
  'yes-no-or-number': ({ name, written }) => [
    `${quoted(written)} – це не «так», не «ні» і не ціле число від 1 до 500.`,
    `Напишіть ${name}: yes, якщо так, ${name}: no, якщо ні, або число.`,
  ],
  form: ({ name, written }) => [
    `У полі «${name}» не може стояти ${quoted(written)}.`,
    `Знайдіть «${name}» у посібнику редактора, content/README.md.`,
  ],
};
