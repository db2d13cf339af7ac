import { diffArrays } from 'diff';
import type { ComparedWord } from '../../markdown/inspect/compared-words.ts';

/** A run of words that was replaced by another; one of the two may be empty. */
export interface Difference {
  readonly was: readonly ComparedWord[];
  readonly now: readonly ComparedWord[];
  /** The index of the run in the old text and in the new one, in words from 0. */
  readonly wasAt: number;
  readonly nowAt: number;
}

/** Texts that differ in more words are one difference: a longer list would not be read, and takes long to find. */
const mostEdits = 1000;

export function differencesOf(was: readonly ComparedWord[], now: readonly ComparedWord[]): readonly Difference[] {
  const changes = diffArrays(textsOf(was), textsOf(now), { maxEditLength: mostEdits });
  if (changes === undefined) return [{ was, now, wasAt: 0, nowAt: 0 }];
  const found: Difference[] = [];
  let wasAt = 0;
  let nowAt = 0;
  let isOpen = false;
  for (const { count, added, removed } of changes) {
    if (added || removed) {
      const last = isOpen ? found.pop() : undefined;
      const start = last ?? { was: [], now: [], wasAt, nowAt };
      const gone = removed ? was.slice(wasAt, wasAt + count) : [];
      const come = added ? now.slice(nowAt, nowAt + count) : [];
      found.push({ ...start, was: [...start.was, ...gone], now: [...start.now, ...come] });
    }
    isOpen = added || removed;
    if (!added) wasAt += count;
    if (!removed) nowAt += count;
  }
  return found;
}

function textsOf(words: readonly ComparedWord[]): string[] {
  return words.map(({ text }) => text);
}
