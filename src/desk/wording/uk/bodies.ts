import type { aboutBodies as english } from '../en/bodies.ts';
import { asShown } from '../pieces/markup-lines.ts';
import { meant, quoted } from './parts.ts';

export const aboutBodies: typeof english = {
  'text-too-deep': () => [
    'Списки, цитати чи позначки вкладено одне в одного так глибоко, що ніхто в них не розбереться, тож вони стояли б у тексті звичайними знаками.',
    'Винесіть внутрішні окремо або поділіть абзац.',
  ],
  'note-missing': ({ name, line }) => [
    line === undefined
      ? `Примітки ${quoted(`[^${name}]`)} немає.`
      : `${quoted(line)} – не примітка, бо після її знака немає двокрапки.`,
    line === undefined ? `Напишіть її під текстом: [^${name}]: Текст примітки.` : `Напишіть ${line.replace(']', ']:')}`,
  ],
  'note-unused': ({ name }) => [
    `Жоден знак у тексті не веде до примітки ${quoted(`[^${name}]`)}, тож читачі її не побачать.`,
    `Поставте [^${name}] після слів, які вона пояснює, або приберіть примітку.`,
  ],
  'note-twice': ({ name }) => [`Примітка ${quoted(`[^${name}]`)} вже є.`, 'Дайте одній із двох іншу назву.'],
  'link-could-rot': ({ link, article }) => [
    `${quoted(link)} – стара адреса матеріалу, і це посилання не працювало б, поки матеріал приховано.`,
    `Напишіть натомість (article:${article}).`,
  ],
  'heading-unknown': ({ fragment, near, isHere }) => [
    `${isHere ? 'У цьому тексті' : 'У тексті, на який веде посилання,'} немає заголовка ${quoted(`#${fragment}`)}.`,
    meant(
      near === undefined ? undefined : `#${near}`,
      'Заголовок називають його ж словами – малими літерами, через дефіс: «Що відомо» – це #що-відомо.',
    ),
  ],
  'link-unfinished': () => [
    'Це посилання нікуди не веде: з його адреси написано лише «#».',
    'Напишіть натомість адресу, #top для початку цієї сторінки або слова заголовка малими літерами, як-от #що-відомо.',
  ],
  'picture-without-mark': ({ written, write }) => [
    `${quoted(written)} – посилання на зображення: саме зображення починається знаком оклику впритул до дужки.`,
    `Напишіть ${write}`,
  ],
  'link-refused': ({ target, meant, written }) => [
    `Посилання на ${quoted(target)} не дозволено.`,
    `${
      meant !== undefined
        ? `Напишіть замість нього (${meant}).`
        : 'Почніть посилання з https://, http://, mailto:, зі скісної риски (цей сайт) або з source:, article: чи topic:.'
    }${written === undefined ? '' : ` Якщо дужки мають стояти як є, напишіть ${asShown(written)}`}`,
  ],
};
