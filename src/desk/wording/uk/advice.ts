import type { aboutAdvice as english } from '../en/advice.ts';
import { characters } from './parts.ts';

export const aboutAdvice: typeof english = {
  'date-without-year': ({ date }) => ({
    message: `У даті «${date}» немає року, тож, коли рік мине, ніхто не знатиме, який саме.`,
    hint: 'Додайте рік тут або деінде в цьому ж абзаці.',
  }),
  'relative-word': ({ word }) => ({
    message: `«${word}» – правда лише того дня, коли це написано, а текст лишається.`,
    hint: 'Скажіть, коли саме: дата, місяць або рік.',
  }),
  'alt-like-caption': ({ like }) => ({
    message: `"alt" каже майже те саме, що й ${like === 'caption' ? 'підпис' : 'заголовок'}.`,
    hint: `Опишіть в "alt", що зображено, для тих, хто цього не бачить; ${like === 'caption' ? 'підпис' : 'заголовок'} їм теж прочитають.`,
  }),
  'state-media-picture': ({ credit, isInText }) => ({
    message: `Автор зображення – «${credit}», державне медіа, і читачам про це не сказано.`,
    hint: isInText
      ? 'Скажіть у підписі, що знімок оприлюднили державні медіа.'
      : 'Додайте до зображення рядок: kind: state-media',
  }),
  'state-media-claim': ({ publisher }) => ({
    message: `Цей абзац спирається лише на «${publisher}», державне медіа, і подає його твердження як факт.`,
    hint: `Скажіть, чиє це твердження, наприклад «за даними ${publisher}» або «стверджують державні медіа».`,
  }),
  'source-without-copy': ({ url }) => ({
    message: `«${url}» не має архівної копії на випадок, якщо сторінку змінять або вилучать.`,
    hint: 'Збережіть сторінку на https://web.archive.org/save і додайте адресу копії: archived: https://web.archive.org/web/…',
  }),
  'single-source': ({ publisher }) => ({
    message: `Увесь матеріал спирається на одне джерело – «${publisher}».`,
    hint: 'Знайдіть ще одне, яке знає це незалежно, або скажіть у тексті, що іншого немає.',
  }),
  'headline-length': ({ length, most, shown }) => ({
    message: `У заголовку ${characters(length)}; пошуковики показують близько ${String(most)} і обріжуть його після «${shown}».`,
    hint: 'Почніть із головного або скажіть коротше.',
  }),
  'link-text': ({ text }) => ({
    message: `Слова посилання «${text}» не кажуть, куди воно веде.`,
    hint: 'Зробіть посиланням слова, що називають те, що там є, наприклад [звіт агентства](…).',
  }),
  'paragraph-length': ({ sentences, most }) => ({
    message: `Речень в абзаці: ${String(sentences)}; понад ${String(most)} важко читати з телефона.`,
    hint: 'Почніть новий абзац тут або раніше: лишіть порожній рядок.',
  }),
  'house-term': ({ written, write }) => ({
    message: `У словнику редакції замість «${written}» інше слово.`,
    hint: `Пишіть «${write}».`,
  }),
};
