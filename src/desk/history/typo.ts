import { distance } from 'fastest-levenshtein';
import { required } from '../../model/required.ts';
import type { ComparedWord } from '../../markdown/inspect/compared-words.ts';
import type { Difference } from './differences.ts';
import { isOpposite, significanceOf, type Significance } from './significant-words.ts';

/** The most words and letters that may change in one story for its changes to count as typos. */
const mostWords = 5;
const mostLetters = 40;
/** In letters. A word of at most this length may be added or removed. */
const smallWord = 3;
/** In letters. A typo may change two letters of a longer word, and one of any other. */
const shortWord = 5;

/** Why a change is more than a typo, and the words that show it. */
export interface NotTypo {
  readonly why: Significance | 'word' | 'length' | 'picture' | 'field';
  readonly was: string;
  readonly now: string;
}

/**
 * Why the differences between two texts are more than typos; `undefined` if they may be typos: at most five words and
 * forty letters in all, each word still recognisable, and no number, name, negation, direction or quotation among them.
 */
export function whyNotTypo(differences: readonly Difference[]): NotTypo | undefined {
  for (const difference of differences) {
    const why = whyOf(difference);
    if (why !== undefined) return { why, ...wordsOfDifference(difference) };
  }
  const first = differences[0];
  if (first === undefined || !isTooMuch(differences)) return undefined;
  return { why: 'length', ...wordsOfDifference(first) };
}

function whyOf({ was, now }: Difference): NotTypo['why'] | undefined {
  const words = [...was, ...now];
  if (words.some(({ isQuoted }) => isQuoted)) return 'quotation';
  const reasons = words.flatMap(({ text }) => significanceOf(text) ?? []);
  // "long range" and "long-range," are the same letters; "-5" and "5" are not the same number.
  if (joined(was) === joined(now) && !reasons.includes('number')) return undefined;
  if (reasons[0] !== undefined) return reasons[0];
  if (was.length !== now.length) return isSmall(was, now) ? undefined : 'word';
  const pairs = was.map(({ text }, index) => [text, required(now[index], 'a word').text] as const);
  if (pairs.some(([before, after]) => isOpposite(before, after))) return 'negation';
  return pairs.every(([before, after]) => isMisspelt(before, after)) ? undefined : 'word';
}

/** Whether the difference is a short word that was added or removed: "the the", "of". */
function isSmall(was: readonly ComparedWord[], now: readonly ComparedWord[]): boolean {
  return (was.length === 0 || now.length === 0) && [...was, ...now].every(({ text }) => text.length <= smallWord);
}

function isMisspelt(before: string, after: string): boolean {
  const longest = Math.max(before.length, after.length);
  const far = isSwapped(before, after) ? 1 : distance(before, after);
  return far <= (longest > shortWord ? 2 : 1);
}

/** Whether two letters of a word were swapped, as in `teh` and `the`. */
function isSwapped(before: string, after: string): boolean {
  return sortedLetters(before) === sortedLetters(after) && distance(before, after) === 2;
}

function sortedLetters(word: string): string {
  return Array.from(word).sort().join('');
}

function isTooMuch(differences: readonly Difference[]): boolean {
  const words = differences.map(({ was, now }) => Math.max(was.length, now.length));
  const letters = differences.map(({ was, now }) => distance(joined(was), joined(now)));
  return sum(words) > mostWords || sum(letters) > mostLetters;
}

function joined(words: readonly ComparedWord[]): string {
  return words
    .map(({ text }) => text)
    .join('')
    .replace(/[-,;:.]/gu, '');
}

function wordsOfDifference({ was, now }: Difference): { readonly was: string; readonly now: string } {
  return { was: was.map(({ text }) => text).join(' '), now: now.map(({ text }) => text).join(' ') };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
