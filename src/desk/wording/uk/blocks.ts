import { openingLine } from '../pieces/block-examples.ts';
import type { aboutBlocks as english } from '../en/blocks.ts';
import { listed, meant, quoted, together } from './parts.ts';

export const aboutBlocks: typeof english = {
  'block-unknown': ({ name, near, known }) => [
    `Блоку «:::${name}» не буває.`,
    meant(near && `:::${near}`, `Є такі блоки: ${together(known)}.`),
  ],
  'block-stray': ({ name }) => [
    name === '' ? 'Ці двокрапки не закривають жодного блоку.' : `Двокрапки перед ${quoted(name)} не відкривають блоку.`,
    'Блок відкривають три двокрапки, назва й дужки без пробілів між ними (:::quote{by="…"}), а закривають три двокрапки в окремому рядку.',
  ],
  'block-colons': ({ name }) => [
    `Блок «${name}» відкрито двома двокрапками.`,
    `Закрийте його трьома двокрапками під останнім рядком, а тут поставте три: :::${name}`,
  ],
  'block-open': ({ name }) => [
    `Блок «:::${name}» ніде не закрито.`,
    'Поставте три двокрапки в окремому рядку під його останнім рядком. Якщо в блоці стоїть інший блок, зовнішній відкривають і закривають чотирма.',
  ],
  'block-attribute-missing': ({ block, name }) => [
    `У блоці «:::${block}» немає «${name}».`,
    `Напишіть ${openingLine(block, examples)}`,
  ],
  'block-attribute-unknown': ({ block, name, near, known }) => [
    `У блоці «:::${block}» не буває «${name}».`,
    meant(
      near,
      known.length === 0 ? 'Не пишіть після нього нічого у фігурних дужках.' : `Тут може бути ${together(known)}.`,
    ),
  ],
  'block-attribute-form': ({ block, name, written }) => [
    `У блоці «:::${block}» поле «${name}» не може бути ${quoted(written)}.`,
    `Напишіть ${openingLine(block, examples, name)}`,
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

const examples = {
  quote: 'by="Хто це сказав"',
  update: 'at="2025-09-02 09:30"',
  'update.pinned': 'at="2025-09-02 09:30" pinned="yes"',
  correction: 'at="2025-09-03 11:00" kind="correction"',
  document: 'title="Звідки це взято" source="id-джерела"',
  warning: 'text="На що важко дивитися"',
  map: 'name="Київ" lat="50.45" lon="30.52" precisionKm="10"',
  chart: 'type="bar" title="Дальність ракет" unit="км"',
  'map.ringsKm': 'name="Київ" lat="50.45" lon="30.52" precisionKm="10" ringsKm="100 300"',
};
