/** Each Latin letter with its Cyrillic and Greek lookalikes that newsrooms type, of Unicode's confusables (UTS #39). */
const pairs: readonly (readonly [latin: string, others: string])[] = [
  ['A', 'АΑ'],
  ['B', 'ВΒ'],
  ['C', 'С'],
  ['E', 'ЕΕ'],
  ['H', 'НΗ'],
  ['I', 'ІΙ'],
  ['J', 'Ј'],
  ['K', 'КΚ'],
  ['M', 'МΜ'],
  ['N', 'Ν'],
  ['O', 'ОΟ'],
  ['P', 'РΡ'],
  ['S', 'Ѕ'],
  ['T', 'ТΤ'],
  ['X', 'ХΧ'],
  ['Y', 'УΥ'],
  ['Z', 'Ζ'],
  ['a', 'а'],
  ['c', 'с'],
  ['e', 'е'],
  ['i', 'і'],
  ['j', 'ј'],
  ['o', 'оο'],
  ['p', 'рρ'],
  ['s', 'ѕ'],
  ['x', 'х'],
  ['y', 'у'],
  ['ï', 'ї'],
  ['v', 'ν'],
];

const toLatin = new Map(pairs.flatMap(([latin, others]) => Array.from(others, (other) => [other, latin] as const)));
const toCyrillic = new Map(
  pairs.flatMap(([latin, [cyrillic = '']]) => (isCyrillic(cyrillic) ? [[latin, cyrillic] as const] : [])),
);

export function isLatin(letter: string): boolean {
  return /\p{Script=Latin}/u.test(letter);
}

export function isCyrillic(letter: string): boolean {
  return /\p{Script=Cyrillic}/u.test(letter);
}

export function isGreek(letter: string): boolean {
  return /\p{Script=Greek}/u.test(letter);
}

/** A text spelled with Latin lookalikes, digits and punctuation kept; `undefined` if a letter has none. */
export function asLatin(letters: string): string | undefined {
  return replaced(letters, (letter) => (isLatin(letter) ? letter : toLatin.get(letter)));
}

/** A text spelled with Cyrillic lookalikes, digits and punctuation kept; `undefined` if a letter has none. */
export function asCyrillic(letters: string): string | undefined {
  return replaced(letters, (letter) => (isCyrillic(letter) ? letter : toCyrillic.get(letter)));
}

/** A text with every letter replaced by what `to` returns; `undefined` if `to` has no answer for one of them. */
function replaced(text: string, to: (letter: string) => string | undefined): string | undefined {
  const letters = Array.from(text, (sign) => (/\p{L}/u.test(sign) ? to(sign) : sign));
  return letters.every((letter) => letter !== undefined) ? letters.join('') : undefined;
}
