import type { aboutComments as english } from '../en/comments.ts';
import { quoted } from './parts.ts';

export const aboutComments: typeof english = {
  'comment-opening': ({ sign = '', mended }) => [
    `${quoted(sign)} не починає нотатки для колег, тож її побачили б читачі.`,
    mended === undefined
      ? 'Почніть нотатку знаками <!-- і закінчіть знаками -->: дефіси звичайні, по два.'
      : `Напишіть: ${mended}`,
  ],
  'comment-open': ({ sign, mended, next }) => [
    `Нотатка для колег, що починається тут, ${ending(sign, next)}.`,
    mended === undefined
      ? 'Поставте --> одразу після її останнього слова. Якщо потрібні самі знаки, напишіть \\<!--.'
      : `Напишіть: ${mended}`,
  ],
  'comment-closing': () => [
    'Знаки «-->» закінчують нотатку для колег, але жодної не почато.',
    'Поставте <!-- там, де починається нотатка. Якщо це стрілка, напишіть →, а якщо потрібні самі знаки – \\-->.',
  ],
  'comment-unclear': () => [
    'Ця нотатка для колег стоїть серед HTML, де її не відрізнити від коду.',
    'Поставте її в окремий рядок, з порожніми рядками над нею і під нею.',
  ],
  'comment-in-field': ({ sign }) => [
    `У полях нотаток для колег не буває: читачі побачили б ${quoted(sign)} і все, що стоїть поруч.`,
    'Приберіть нотатку або поставте її в окремий рядок, що починається знаком # і пробілом. Якщо це стрілка, напишіть →.',
  ],
};

function ending(sign: string | undefined, next: number | undefined): string {
  if (sign !== undefined) return `не має кінця: ${quoted(sign)} її не закриває`;
  return next === undefined ? 'ніде не закінчується' : `не закінчується до початку наступної, у рядку ${String(next)}`;
}
