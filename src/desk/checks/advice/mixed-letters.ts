import { finding } from '../../findings/finding.ts';
import { asCyrillic, asLatin, isCyrillic, isLatin } from '../../text/lookalikes.ts';
import type { Language } from '../../../model/language.ts';
import { sentenceAt } from './sentences.ts';
import type { WordRule } from './word-rule.ts';
import { matchesOf } from '../../text/matches.ts';

const other = '\\u0370-\\u052F';
const inWord = "[\\p{L}\\p{M}\\p{N}'’-]";
/** Words with a letter of Cyrillic or Greek and, hyphens included, a Latin one or a digit: others hold no mixture. */
const words = new RegExp(`(?<!${inWord})(?=${inWord}*[${other}])(?=${inWord}*[\\p{Script=Latin}\\d])${inWord}+`, 'gu');
const runs = /[\p{L}\p{M}]+/gu;
const longestEnding = 3;

/** Advises against letters of another alphabet in a word, such as a Cyrillic "а" in "Shahed": search does not find it. */
export const mixedLetters: WordRule = function* ({ text, ownText }, { language }) {
  for (const { index, 0: word } of matchesOf(text, words)) {
    const stray = strayIn(word, language);
    if (stray === undefined) continue;
    // Of an address that is a link, the rule of hosts tells.
    if (/(?:https?:\/\/|www\.)\S*$/iu.test(text.slice(Math.max(0, index - 300), index))) continue;
    const isQuoted = ownText.slice(index, index + word.length).trim() === '';
    if (isQuoted && isAboutSpelling(sentenceAt(text, index, language), stray.write)) continue;
    const facts = { word, ...stray };
    yield { index: index + stray.place - 1, at: (where) => finding('mixed-letters', facts, where) };
  }
};

/** What a sentence speaks of that quotes a forged name as it is spelt. */
const spelling =
  /cyrillic|latin|\bletter|alphabet|homo(?:glyph|graph)|look-?alike|spoof|phish|forge|fake|imperson|typosquat|кирили|латин|літер|алфавіт|абетк|гомогліф|гомограф|схож|підроб|підмін|фішинг|фейк/iu;

/** Whether a sentence is about the spelling of a word: it speaks of letters or forgery, or has the right spelling beside the wrong one. */
function isAboutSpelling(sentence: string, right: string): boolean {
  return spelling.test(sentence) || sentence.includes(right);
}

export interface Stray {
  readonly letter: string;
  /** The letter of the word's alphabet that looks the same. */
  readonly meant: string;
  /** The position of the letter in the word, from 1. */
  readonly place: number;
  readonly write: string;
}

/**
 * The first letter of another alphabet in a word; `undefined` if there is none. Letters in a row must be of one alphabet.
 * Across hyphens and digits this holds only if all are capitals, as in T-72A: "KN-23-ті" has a Ukrainian ending.
 */
export function strayIn(word: string, language: Language): Stray | undefined {
  for (const { 0: run, index } of matchesOf(word, runs)) {
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

/** Letters in a row respelled in one alphabet; `undefined` for an intended mixture: "Shahedів", "µm". */
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

/**
 * A designation respelled in one alphabet: in Ukrainian in Cyrillic if all its letters have a Cyrillic lookalike, else in
 * Latin. `undefined` if it is in one alphabet already or is no designation.
 */
function designationIn(word: string, language: Language): string | undefined {
  const letters = [...matchesOf(word, runs)].map(([run]) => run);
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
