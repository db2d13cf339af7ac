import type { aboutFrontMatter as english } from '../en/front-matter.ts';
import { characterNumber } from '../../text/character-names.ts';
import type { LookAlike, Unreadable } from '../pieces/mended.ts';
import { offering, type Message } from '../pieces/words.ts';
import { quoted } from './parts.ts';

export const aboutFrontMatter: typeof english = {
  'front-matter-missing': ({ first, mend, above }) => [
    above
      ? aboveFields[above]
      : mend
        ? fence('У першому рядку', first)
        : first.startsWith('---')
          ? `Перший рядок – ${quoted(first)}, а там мають стояти три дефіси й більше нічого.`
          : 'Файл не починається з полів.',
    above
      ? toDoAbove[above]
      : mend
        ? `Напишіть три дефіси й більше нічого${offering(mend)}`
        : 'Найперший рядок – це ---, далі йдуть поля (title: …), потім знову рядок ---, а за ним текст.',
  ],
  'front-matter-open': () => [
    'Поля на початку файлу ніде не закінчуються.',
    'Поставте рядок --- між останнім полем і текстом.',
  ],
  'front-matter-close': ({ closing: line, mend }) => [
    mend
      ? fence('У рядку під полями', line)
      : `Поля закінчуються рядком ${quoted(line)}, а там мають стояти три дефіси й більше нічого.`,
    mend ? `Напишіть три дефіси й більше нічого${offering(mend)}` : 'Поставте рядок --- між останнім полем і текстом.',
  ],
  'yaml-too-long': () => [
    'Поля довші за 64 КБ – це близько тридцяти друкованих сторінок.',
    'Перенесіть довгий текст із полів нижче, під другий рядок ---.',
  ],
  'yaml-too-deep': () => [
    'Групи й списки вкладено одне в одного глибше ніж на вісім рівнів.',
    'Приберіть зайві дужки чи відступи.',
  ],
  'yaml-key-twice': ({ key }) => [`Поле ${quoted(key)} стоїть тут удруге.`, 'Залиште одне з двох, а друге приберіть.'],
  'yaml-anchor': ({ mend }) => [
    'Знак «&» або «*» на початку значення має особливий зміст, якого тут не дозволено.',
    mend
      ? `Напишіть значення ще раз повністю або візьміть текст у лапки${offering(mend)}`
      : 'Візьміть текст у лапки або напишіть значення ще раз повністю.',
  ],
  'yaml-tag': ({ mend }) => [
    'Знак «!» або «%» на початку має особливий зміст, якого тут не дозволено.',
    mend ? `Приберіть знак або візьміть текст у лапки${offering(mend)}` : 'Візьміть текст у лапки або приберіть знак.',
  ],
  'yaml-key': ({ key }) => [
    key === '' ? 'Назва цього поля – не звичайне слово.' : `Поле не може називатися ${quoted(key)}.`,
    'Пишіть назви полів так, як їх подано в посібнику.',
  ],
  'yaml-fields-expected': () => [
    'Тут немає полів.',
    'Пишіть кожне поле з нового рядка: назва, двокрапка, пробіл і значення, наприклад title: Приклад.',
  ],
  'yaml-quote': ({ sign, mend }) => [
    'Лапки, що тут відкриваються, ніде не закриваються.',
    mend === undefined
      ? 'Поставте такі самі лапки в кінці значення; усередині подвійних лапок лапки пишуть так: \\".'
      : sign === "'"
        ? `Якщо це апостроф, візьміть увесь текст у подвійні лапки${offering(mend)}`
        : `Поставте такі самі лапки в кінці значення${offering(mend)}`,
  ],
  'yaml-bracket': ({ closing: bracket, mend }) => [
    'Дужка, що тут відкривається, ніде не закривається.',
    mend ? `Поставте ${bracket} в кінці${offering(mend)}` : `Поставте ${bracket} в кінці.`,
  ],
  'yaml-hash': ({ lost, mend }) => [
    `${quoted(lost)} не читається: знак # після пробілу починає нотатку, якої читачі не бачать.`,
    `${mend ? `Якщо це частина тексту, візьміть текст у лапки${offering(mend)}\n` : 'Якщо це частина тексту, візьміть текст у лапки. '}Якщо це нотатка, поставте після # пробіл.`,
  ],
  'yaml-comma': ({ name, written, isList, mend }) => [
    isList
      ? `Кома відділяє записи списку в дужках, тож ${quoted(written)} у полі «${name}» розрізано надвоє.`
      : `Кома завершує текст у фігурних дужках, тож із ${quoted(written)} у поле "${name}" потрапляє лише початок.`,
    `Візьміть його в лапки${mend ? offering(mend) : '.'}`,
  ],
  'yaml-look-alike': ({ sign, meant, mend }) => [
    lookAlikes[meant](characterNumber(sign), sign),
    mend ? `Вставте на це місце${offering(mend)}` : 'Видаліть його й наберіть знову.',
  ],
  'yaml-form': (facts) => yamlForm(facts),
};

/** Names the first sign of a fence that is no hyphen: a space that is none looks like nothing at all. */
function fence(where: string, line: string): string {
  const [sign] = /[^-]/u.exec(line) ?? ['-'];
  if (sign === '-') return `${where} має бути рівно три дефіси, а стоїть ${quoted(line)}.`;
  const name = sign === '\u00A0' ? 'нерозривний пробіл' : /\s/u.test(sign) ? 'пробіл' : `«${sign}»`;
  return `${where} мають бути лише три дефіси, а стоїть іще ${name} (${characterNumber(sign)}).`;
}

const lookAlikes: Readonly<Record<LookAlike['meant'], (number: string, sign: string) => string>> = {
  space: (number) =>
    `Тут не звичайний пробіл, а схожий на нього ${number === 'U+00A0' ? 'нерозривний' : 'знак'} (${number}).`,
  hyphen: (number, sign) =>
    `Запис у списку починається з дефіса, а тут стоїть схожий на нього знак «${sign}» (${number}).`,
  colon: (number, sign) =>
    `Після назви поля має стояти двокрапка, а тут стоїть схожий на неї знак «${sign}» (${number}).`,
  quotes: (number, sign) =>
    `Значення беруть лише в прямі лапки, " або ', а тут стоїть ${sign} (${number}) – так лапки змінила програма для текстів.`,
};

const aboveFields = {
  empty: 'Над полями стоїть порожній рядок.',
  words: 'Над полями щось стоїть.',
  fence: 'Тут стоїть зайвий рядок ---.',
};

const toDoAbove = {
  empty: 'Приберіть його: найперший рядок – це ---.',
  words: 'Найперший рядок – це ---. Приберіть те, що над ним, або перенесіть під другий рядок ---.',
  fence: 'Приберіть його: один рядок --- стоїть над полями, другий – під ними.',
};

function yamlForm({ code, line, slip, mend }: Unreadable): Message {
  if (mend && slip === 'tab')
    return ['Рядок починається зі знака табуляції.', `Поставте замість нього пробіли${offering(mend)}`];
  if (mend && slip === 'note')
    return [
      `Нотатку серед полів записано так, як у тексті: ${quoted(line)}.`,
      `Серед полів нотатка починається з # і пробілу${offering(mend)}`,
    ];
  if (mend && slip === 'no-space')
    return [`Після двокрапки бракує пробілу: ${quoted(line)}.`, `Напишіть${offering(mend)}`];
  if (mend && slip === 'hyphen-space')
    return [`Після дефіса бракує пробілу: ${quoted(line)}.`, `Напишіть${offering(mend)}`];
  if (mend && slip === 'indent')
    return [
      `Перед ${quoted(line)} забагато або замало пробілів.`,
      `Поля однієї групи починаються точно одне під одним. Вставте на це місце${offering(mend)}`,
    ];
  if (mend) return [reason(code, line), `Візьміть значення в лапки${offering(mend)}`];
  if (code === 'TAB_AS_INDENT')
    return ['Рядок починається зі знака табуляції.', 'Поставте замість нього пробіли, по два на кожен рівень.'];
  if (code === 'BAD_INDENT')
    return [
      `У рядка завеликий або замалий відступ: ${quoted(line)}.`,
      'Поставте перед кожним полем групи однаково пробілів, щоб вони починалися точно одне під одним.',
    ];
  if (code === 'MULTIPLE_DOCS') return ['Посеред файлу стоїть рядок ---.', 'Приберіть рядок ---.'];
  return [
    code === 'MISSING_CHAR'
      ? `Бракує двокрапки або дужки: ${quoted(line)}.`
      : `Цей рядок неможливо прочитати: ${quoted(line)}.`,
    'Пишіть кожне поле з нового рядка: назва, двокрапка, пробіл і значення. Значення з лапками, двокрапками чи іншими знаками візьміть у лапки, а кожну дужку закрийте.',
  ];
}

function reason(code: string, line: string): string {
  if (code === 'BAD_SCALAR_START') return `Значення не може починатися з цього знака: ${quoted(line)}.`;
  if (code === 'BLOCK_AS_IMPLICIT_KEY')
    return `Через другу двокрапку рядок можна прочитати по-різному: ${quoted(line)}.`;
  return `Цей рядок неможливо прочитати: ${quoted(line)}.`;
}
