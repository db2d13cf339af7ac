import type { aboutBodies as english } from '../en/bodies.ts';
import { quoted, words } from './parts.ts';

/** Sentences about links in a text. */
export const aboutBodies: typeof english = {
  'text-too-deep': () =>
    words(
      'Списки, цитати чи позначки вкладено одне в одного так глибоко, що ніхто в них не розбереться, тож вони стояли б у тексті звичайними знаками.',
      'Винесіть внутрішні окремо або поділіть абзац.',
    ),
  'link-could-rot': ({ link, article }) =>
    words(
      `${quoted(link)} – стара адреса матеріалу, і це посилання не працювало б, поки матеріал приховано.`,
      `Напишіть натомість (article:${article}).`,
    ),
  'link-refused': ({ target }) =>
    words(
      `Посилання на ${quoted(target)} не дозволено.`,
      'Почніть посилання з https://, http://, mailto:, зі скісної риски (цей сайт) або з source:, article: чи topic:.',
    ),
};
