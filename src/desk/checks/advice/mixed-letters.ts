import { found } from '../../findings/finding.ts';
import { asCyrillic, asLatin, isCyrillic, isLatin } from '../../text/lookalikes.ts';
import type { Language } from '../../../model/language.ts';
import type { WordRule } from './word-rule.ts';

const other = '\\u0370-\\u052F';
const inWord = "[\\p{L}\\p{M}\\p{N}'’-]";
/** Words with a letter of Cyrillic or Greek and, hyphens included, a Latin one or a digit: others hold no mixture. */
const words = new RegExp(`(?<!${inWord})(?=${inWord}*[${other}])(?=${inWord}*[\\p{Script=Latin}\\d])${inWord}+`, 'gu');
const runs = /[\p{L}\p{M}]+/gu;
const longestEnding = 3;

/** Letters that look like those of another alphabet, found in a word: searches and topics do not find it. */
export const mixedLetters: WordRule = function* ({ text }, { language }) {
  for (const { index, 0: word } of text.matchAll(words)) {
    const stray = strayIn(word, language);
    if (stray === undefined) continue;
    const facts = { word, ...stray };
    yield { index: index + stray.place - 1, at: (where) => found('mixed-letters', facts, where) };
  }
};

/** The first letter of a word that belongs to another alphabet than the word. */
export interface Stray {
  readonly letter: string;
  /** The letter that belongs there. */
  readonly meant: string;
  /** Which sign of the word it is, from 1. */
  readonly place: number;
  /** The word in one alphabet. */
  readonly write: string;
}

/**
 * Letters that stand together are judged together: one alphabet must do for all of them. Across a hyphen or a digit
 * only single capitals are, as in T-72A: "KN-23-ті" has a Ukrainian ending.
 */
export function strayIn(word: string, language: Language): Stray | undefined {
  for (const { 0: run, index } of word.matchAll(runs)) {
    const write = isMixed(run) ? inOneAlphabet(run, language) : undefined;
    if (write !== undefined) return strayBetween(word, word.slice(0, index) + write + word.slice(index + run.length));
  }
  const write = /\d/u.test(word) ? designationIn(word, language) : undefined;
  return write === undefined || write === word ? undefined : strayBetween(word, write);
}

function isMixed(run: string): boolean {
  const letters = Array.from(run);
  return letters.some(isLatin) && letters.some((letter) => !isLatin(letter));
}

/** `undefined` where the mixture is no accident: "Shahedів", and "Shahedа" in Ukrainian, have an ending; "µm" is a unit. */
function inOneAlphabet(run: string, language: Language): string | undefined {
  const latin = asLatin(run);
  const cyrillic = asCyrillic(run);
  const ending = /^\p{Script=Latin}+(\p{Script=Cyrillic}+)$/u.exec(run)?.[1];
  if (language === 'uk' && ending !== undefined && ending.length <= longestEnding && cyrillic === undefined)
    return undefined;
  return isMostly(run, isCyrillic) ? (cyrillic ?? latin) : (latin ?? cyrillic);
}

function isMostly(run: string, belongs: (letter: string) => boolean): boolean {
  const letters = Array.from(run);
  return letters.filter(belongs).length * 2 > letters.length;
}

/** A designation in the letters of one alphabet: Latin in English, and wherever one of its letters can only be Latin. */
function designationIn(word: string, language: Language): string | undefined {
  const letters = [...word.matchAll(runs)].map(([run]) => run);
  const capitals = letters.filter((run) => /^(?:\p{Lu}+|\p{Lu}\p{Ll})$/u.test(run));
  if (letters.length === 0 || capitals.length < letters.length) return undefined;
  const isAllCyrillic = letters.every((run) => Array.from(run).every(isCyrillic));
  const isAllLatin = letters.every((run) => Array.from(run).every(isLatin));
  if (isAllLatin || (language === 'uk' && isAllCyrillic)) return undefined;
  return (language === 'uk' ? asCyrillic(word) : undefined) ?? asLatin(word) ?? undefined;
}

function strayBetween(word: string, write: string): Stray | undefined {
  const [written, right] = [Array.from(word), Array.from(write)];
  const at = written.findIndex((letter, index) => letter !== right[index]);
  if (at < 0) return undefined;
  return { letter: written[at] ?? '', meant: right[at] ?? '', place: written.slice(0, at).join('').length + 1, write };
}
