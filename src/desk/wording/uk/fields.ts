import type { aboutFields as english } from '../en/fields.ts';
import { offering } from '../pieces/words.ts';
import { strayIn } from './characters.ts';
import { characters, lineOf, listed, listOf, meant, quoted, together } from './parts.ts';

export const aboutFields: typeof english = {
  'field-missing': ({ choices, braces, ...field }) => [
    `Бракує поля «${field.name}».`,
    braces !== undefined
      ? `Перед дужкою } в кінці додайте ${braces === 'filled' ? 'кому й ' : ''}поле${choosing(choices)}: ${braces === 'filled' ? ', ' : ''}${lineOf(field, choices)}`
      : `Додайте рядок${choosing(choices)}, наприклад ${lineOf(field, choices)}`,
  ],
  'field-unknown': ({ name, near, known, stray, isSure, group }) => [
    stray ? strayIn(name, stray) : `Поля ${quoted(name)} тут не буває.`,
    group === undefined
      ? meant(near, isSure ? '' : `Тут є поля ${together(known)}.`)
      : `Схоже, воно належить до «${group}»: перенесіть його під рядок ${group}: і поставте перед ним стільки пробілів, скільки в інших рядках «${group}».`,
  ],
  'field-empty': ({ choices, isNeeded, ...field }) => {
    const line = lineOf(field, choices);
    const todo = `${isNeeded ? 'Напишіть' : 'Приберіть рядок або напишіть'} ${choices.length > 1 ? listed(choices) : 'значення'}`;
    return [`Після «${field.name}:» нічого немає.`, line.endsWith(':') ? `${todo}.` : `${todo}: ${line}`];
  },
  'item-empty': ({ name }) => [`У списку «${name}» є порожнє місце.`, 'Напишіть там значення або приберіть дефіс.'],
  'list-empty': (field) => [`Список «${field.name}» порожній.`, `Напишіть хоча б одне значення: ${listOf(field)}`],
  'list-too-long': ({ name, most }) => [`Список «${name}» задовгий.`, `Залиште щонайбільше ${String(most)} значень.`],
  'text-expected': ({ name, written, is, mend }) =>
    is === 'plain' || mend
      ? [
          `${quoted(written)} читається не як текст${is === 'group' ? ', бо двокрапка з пробілом робить із нього поле' : ''}.`,
          mend ? `Візьміть його в лапки${offering(mend)}` : 'Візьміть його в лапки.',
        ]
      : [
          `У полі «${name}» має бути один текст, а не ${kinds[is]}.`,
          'Напишіть текст після двокрапки; якщо в ньому є двокрапка чи дужка, візьміть його в лапки.',
        ],
  'number-expected': ({ name, written, is, whole }) => [
    is === 'plain'
      ? `${quoted(written)} – це не ${whole ? 'ціле ' : ''}число.`
      : `У полі «${name}» має бути одне число, а не ${kinds[is]}.`,
    `Напишіть «${name}» цифрами${whole ? '' : ', із крапкою перед десятковими'} й без лапок.`,
  ],
  'number-range': ({ name, written, least, most }) => [
    `«${name}» дорівнює ${written}, а має бути ${most === undefined ? `не менше ніж ${String(least)}` : `не більше ніж ${String(most)}`}.`,
    'Перевірте цифри й десяткову крапку.',
  ],
  'list-expected': ({ name, mend }) => [
    `У полі «${name}» має бути список.`,
    mend
      ? `${mend.text.includes('\n') ? 'Починайте кожен запис із дефіса й пробілу' : 'Візьміть значення в дужки'}${offering(mend)}`
      : 'Починайте кожен запис з нового рядка: дефіс, пробіл і значення.',
  ],
  'group-expected': ({ name, known, mend }) => [
    `«${name}» – це група полів.`,
    mend
      ? `Її поля стоять під її назвою, з пробілами перед ними. Вставте натомість${offering(mend)}`
      : `Напишіть її поля під нею, кожне з нового рядка й з відступом у два пробіли${known.length === 0 ? '' : `: ${known.join(', ')}`}.`,
  ],
  'entry-in-pieces': ({ name, mend }) => [
    `Кожен дефіс починає запис, тож жоден запис у «${name}» не має всіх своїх полів.`,
    `Дефіс стоїть перед першим полем запису й більше ніде. Вставте натомість${offering(mend)}`,
  ],
  'choice-unknown': ({ name, written, near, choices, stray }) => [
    stray ? strayIn(written, stray) : `У полі «${name}» не може стояти ${quoted(written)}.`,
    meant(near, `Виберіть ${listed(choices)}.`),
  ],
  'yes-no': ({ name, written }) => [
    `${quoted(written)} – це не «так» і не «ні».`,
    `Напишіть ${name}: yes, якщо так, або ${name}: no, якщо ні.`,
  ],
  'too-long': ({ name, length, limit }) => [
    `У полі «${name}» ${characters(length)}, а може бути щонайбільше ${String(limit)}.`,
    `Скоротіть його на ${characters(length - limit)}.`,
  ],
};

function choosing(choices: readonly string[]): string {
  return choices.length > 1 ? ` зі значенням ${listed(choices)}` : '';
}

const kinds = { list: 'список', group: 'група полів' };
