// Words that change what a sentence says, in English and Ukrainian. Digits, capitals and quotations need no list.
const negations =
  'no not never none nor neither without cannot nobody nothing nowhere unless except ' +
  'не ні ані без нема немає ніхто ніщо нічого ніколи ніде жоден жодна жодне жодного жодної жодних крім';
const numbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half ' +
  'first second third fourth fifth sixth seventh eighth ninth tenth once twice both ' +
  "нуль один одна одне одного дві два двох три трьох чотири чотирьох п'ять п'яти шість шести сім семи вісім восьми " +
  "дев'ять дев'яти десять десяти сто тисяча тисячі тисяч мільйон мільйона мільйонів мільярд перший перша друга другий " +
  'третій третя обидва обидві половина';
const directions =
  'north south east west left right up down before after above below over under more less least most last next past ' +
  'північ південь схід захід лівий правий до після більше менше';

const listed = new Map<string, Significance>([
  ...entries(negations, 'negation'),
  ...entries(numbers, 'number'),
  ...entries(directions, 'direction'),
]);

/** Why a changed word may change what a sentence says. */
export type Significance = 'number' | 'negation' | 'direction' | 'name' | 'quotation';

/** Why changing a word (`ComparedWord.text`) may change what its sentence says; `undefined` for an ordinary word. */
export function significanceOf(word: string): Significance | undefined {
  if (/\p{N}/u.test(word)) return 'number';
  const bare = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (bare.endsWith("n't")) return 'negation';
  const parts = bare.toLowerCase().split('-');
  const weight = parts.map((part) => listed.get(part)).find((one) => one !== undefined);
  return weight ?? (/\p{Lu}/u.test(bare) ? 'name' : undefined);
}

/** Whether one word is the other with a negating prefix: `confirmed` and `unconfirmed`. */
export function isOpposite(a: string, b: string): boolean {
  const [short = '', long = ''] = [a, b].sort((one, other) => one.length - other.length);
  return long.endsWith(short) && /^(?:un|in|im|il|ir|dis|non|mis|a|не|без|анти)-?$/u.test(long.slice(0, -short.length));
}

function entries(words: string, weight: Significance): readonly (readonly [string, Significance])[] {
  return words.split(' ').map((word) => [word, weight] as const);
}
