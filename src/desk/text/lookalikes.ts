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

/** A letter of another alphabet in a word that should be Latin. */
export interface StrayLetter {
  readonly letter: string;
  /** The Latin letter that looks the same. */
  readonly meant: string;
  /** The position of the letter in the word, from 1. */
  readonly place: number;
  /** The word in Latin letters. */
  readonly write: string;
}

/** The first letter of a word that only looks Latin, if all of its letters do; `undefined` otherwise. */
export function strayLatin(word: string): StrayLetter | undefined {
  const write = asLatin(word);
  if (write === undefined || write === word) return undefined;
  const letters = Array.from(write);
  const index = Array.from(word).findIndex((letter, at) => letter !== letters[at]);
  const [letter, meant] = [Array.from(word)[index], letters[index]];
  return letter === undefined || meant === undefined ? undefined : { letter, meant, place: index + 1, write };
}
