import type { aboutBodies as english } from '../en/bodies.ts';
import { meant, quoted, words } from './parts.ts';

export const aboutBodies: typeof english = {
  'text-too-deep': () =>
    words(
      'Списки, цитати чи позначки вкладено одне в одного так глибоко, що ніхто в них не розбереться, тож вони стояли б у тексті звичайними знаками.',
      'Винесіть внутрішні окремо або поділіть абзац.',
    ),
  'note-missing': ({ name }) =>
    words(`Примітки ${quoted(`[^${name}]`)} немає.`, `Напишіть її під текстом: [^${name}]: Текст примітки.`),
  'note-unused': ({ name }) =>
    words(
      `Жоден знак у тексті не веде до примітки ${quoted(`[^${name}]`)}, тож читачі її не побачать.`,
      `Поставте [^${name}] після слів, які вона пояснює, або приберіть примітку.`,
    ),
  'note-twice': ({ name }) => words(`Примітка ${quoted(`[^${name}]`)} вже є.`, 'Дайте одній із двох іншу назву.'),
  'link-could-rot': ({ link, article }) =>
    words(
      `${quoted(link)} – стара адреса матеріалу, і це посилання не працювало б, поки матеріал приховано.`,
      `Напишіть натомість (article:${article}).`,
    ),
  'heading-unknown': ({ fragment, near, isHere }) =>
    words(
      `${isHere ? 'У цьому тексті' : 'У тексті, на який веде посилання,'} немає заголовка ${quoted(`#${fragment}`)}.`,
      meant(
        near === undefined ? undefined : `#${near}`,
        'Заголовок називають його ж словами – малими літерами, через дефіс: «Що відомо» – це #що-відомо.',
      ),
    ),
  'link-refused': ({ target }) =>
    words(
      `Посилання на ${quoted(target)} не дозволено.`,
      'Почніть посилання з https://, http://, mailto:, зі скісної риски (цей сайт) або з source:, article: чи topic:.',
    ),
};
