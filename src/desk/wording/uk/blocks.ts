import type { aboutBlocks as english } from '../en/blocks.ts';
import { openingLine, type AttributeGaps, type OpeningFault } from '../pieces/block-opening.ts';
import { strayIn } from './characters.ts';
import { listed, meant, quoted, together } from './parts.ts';

export const aboutBlocks: typeof english = {
  'block-unknown': ({ name, near, known, stray }) => [
    stray ? strayIn(name, stray) : `Блоку «:::${name}» не буває.`,
    meant(near && (stray ? near : `:::${near}`), `Є такі блоки: ${together(known)}.`),
  ],
  'block-opening': ({ written, fault, opening }) => [
    `${quoted(written)} не відкриває блоку так, як було задумано: ${openingFaults[fault]}.`,
    `Напишіть ${openingLine(opening, gaps)}`,
  ],
  'block-closing': ({ name, written, write }) => [
    `${quoted(written)} не закриває блоку «:::${name}» вище: двокрапок має бути стільки, скільки на його початку.`,
    `Напишіть ${write}`,
  ],
  'block-stray': ({ name }) => [
    name === '' ? 'Ці двокрапки не закривають жодного блоку.' : `Двокрапки перед ${quoted(name)} не відкривають блоку.`,
    'Блок відкривають три двокрапки, назва й дужки без пробілів між ними (:::quote{by="…"}), а закривають три двокрапки в окремому рядку.',
  ],
  'block-open': ({ name }) => [
    `Блок «:::${name}» ніде не закрито.`,
    'Поставте три двокрапки в окремому рядку під його останнім рядком. Якщо в блоці стоїть інший блок, зовнішній відкривають і закривають чотирма.',
  ],
  'block-attribute-missing': ({ block, name, opening }) => [
    `У блоці «:::${block}» немає «${name}».`,
    `Напишіть ${openingLine(opening, gaps)}`,
  ],
  'block-attribute-unknown': ({ block, name, near, known, stray, opening }) => [
    stray ? strayIn(name, stray) : `У блоці «:::${block}» не буває «${name}».`,
    opening
      ? `Хто це такий, пишуть після імені. Напишіть ${openingLine(opening, gaps)}`
      : meant(
          near,
          known.length === 0 ? 'Не пишіть після нього нічого у фігурних дужках.' : `Тут може бути ${together(known)}.`,
        ),
  ],
  'block-attribute-form': ({ block, name, written, opening }) => [
    `У блоці «:::${block}» поле «${name}» не може бути ${quoted(written)}.`,
    `Напишіть ${openingLine(opening, gaps)}`,
  ],
  'block-attribute-choice': ({ block, name, written, near, known }) => [
    `У блоці «:::${block}» поле «${name}» не може бути ${quoted(written)}.`,
    meant(near, `Тут може бути ${listed(known)}.`),
  ],
  'block-holds-nothing': ({ name }) => [
    `У блоці «:::${name}» нічого немає.`,
    'Напишіть його текст між двома рядками з двокрапками або приберіть блок.',
  ],
  'block-qa-without-question': () => [
    'У блоці «:::qa» немає жодного запитання.',
    'Зробіть кожне запитання заголовком, а відповідь напишіть під ним: ### Що відомо?',
  ],
};

const gaps: AttributeGaps = {
  'quote.by': 'хто це сказав',
  'update.at': 'рік-місяць-день година:хвилина',
  'update.pinned': 'yes або no',
  'correction.at': 'рік-місяць-день година:хвилина',
  'correction.kind': 'correction, clarification, update або retraction',
  'document.title': 'звідки взято уривок',
  'document.source': 'id запису зі списку "sources"',
  'warning.text': 'на що важко дивитися',
  'map.name': 'назва місця',
  'map.lat': 'широта у градусах, з крапкою',
  'map.lon': 'довгота у градусах, з крапкою',
  'map.precisionKm': 'до скількох кілометрів заокруглено місце',
  'map.ringsKm': 'кілометри кіл через пробіл',
  'chart.type': 'bar або line',
  'chart.title': 'що показує діаграма',
  'chart.unit': 'одиниця виміру',
};

const openingFaults: Readonly<Record<OpeningFault, string>> = {
  colons: 'замість двокрапок стоять інші знаки',
  count: 'його відкривають три двокрапки і закривають три в окремому рядку',
  space: 'двокрапки, назва й дужки стоять разом, без пробілів',
  braces: 'те, що належить блоку, стоїть після назви у фігурних дужках',
  'brace-open': 'фігурну дужку не закрито',
  line: 'слова блоку стоять у рядках під ним, а не в тому самому рядку',
  name: 'у фігурних дужках перед кожним значенням стоїть назва і знак рівності',
  comma: 'у фігурних дужках значення розділяє пробіл, а не кома',
  equals: 'у фігурних дужках між назвою і значенням стоїть знак рівності',
  quotes: 'у фігурних дужках кожне значення стоїть у прямих подвійних лапках',
  form: 'у цьому рядку стоять лише двокрапки, назва й дужки',
};
