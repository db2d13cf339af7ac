import type { ComparedWord } from '../../markdown/inspect/compared-words.ts';
import type { Difference } from './differences.ts';

export interface Excerpt {
  readonly was: string;
  readonly now: string;
}

export interface Texts {
  readonly was: readonly ComparedWord[];
  readonly now: readonly ComparedWord[];
}

/** The most words of context on each side; none are taken from another sentence. */
const around = 8;
/** In characters. */
const longest = 160;

/** The words of a difference with their context, without marks of sources unless they are what differs. */
export function excerptOf({ was, now }: Texts, difference: Difference): Excerpt {
  const before = wordsBefore(now, difference.nowAt);
  const after = wordsAfter(now, difference.nowAt + difference.now.length);
  const wasEnd = difference.wasAt + difference.was.length;
  const nowEnd = difference.nowAt + difference.now.length;
  const cut = (show: (words: readonly ComparedWord[]) => readonly ComparedWord[]): Excerpt => ({
    was: excerptText(show(was.slice(difference.wasAt - before, wasEnd + after)), { before, after }),
    now: excerptText(show(now.slice(difference.nowAt - before, nowEnd + after)), { before, after }),
  });
  const excerpt = cut(withoutSources);
  return excerpt.was === excerpt.now ? cut((words) => words) : excerpt;
}

/** Merges differences that are so close to each other that one excerpt would show both. */
export function mergeNearby({ was, now }: Texts, differences: readonly Difference[]): readonly Difference[] {
  const merged: Difference[] = [];
  for (const difference of differences) {
    const last = merged.at(-1);
    if (last === undefined || difference.nowAt - last.nowAt - last.now.length > around) merged.push(difference);
    else {
      const { wasAt, nowAt } = last;
      const wasWords = was.slice(wasAt, difference.wasAt + difference.was.length);
      const nowWords = now.slice(nowAt, difference.nowAt + difference.now.length);
      merged[merged.length - 1] = { wasAt, nowAt, was: wasWords, now: nowWords };
    }
  }
  return merged;
}

function wordsBefore(words: readonly ComparedWord[], at: number): number {
  let count = 0;
  while (count < around && count < at && !beginsAt(words, at - count)) count += 1;
  return count;
}

function wordsAfter(words: readonly ComparedWord[], at: number): number {
  let count = 0;
  while (count < around && at + count < words.length && !beginsAt(words, at + count)) count += 1;
  return count;
}

/** Whether the word at an index begins a sentence. */
function beginsAt(words: readonly ComparedWord[], at: number): boolean {
  const previous = words[at - 1]?.text ?? '.';
  return words[at]?.isFirst === true || /[.!?]["')]*$/u.test(previous);
}

function withoutSources(words: readonly ComparedWord[]): readonly ComparedWord[] {
  return words.filter(({ text }) => !text.startsWith('(source:'));
}

/** Words joined to a text, with an ellipsis where the sentence goes on. */
function excerptText(words: readonly ComparedWord[], { before, after }: Record<'before' | 'after', number>): string {
  const text = words
    .map((word) => word.text)
    .join(' ')
    .replace(/ ([,.;:!?])(?= |$)/gu, '$1');
  const letters = Array.from(text);
  if (letters.length > longest) return `${letters.slice(0, longest - 1).join('')}…`;
  return text && (before === around ? '… ' : '') + text + (after === around ? ' …' : '');
}
