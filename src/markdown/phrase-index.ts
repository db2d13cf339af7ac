import type { TopicMentions } from './body-context.ts';

interface Phrase {
  readonly id: string;
  readonly text: string;
}

/** Phrases by their first word, the longest first. */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

export interface Mention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}]+/gu;
const wordBefore = /[\p{L}\p{N}_]$/u;
const wordAfter = /^(?:[\p{L}\p{N}_]|[\p{M}])/u;

const made = new WeakMap<readonly TopicMentions[], PhraseIndex>();

/** Made once for an array of mentions: all bodies of a language share one. */
export function phraseIndex(mentions: readonly TopicMentions[]): PhraseIndex {
  const index = made.get(mentions) ?? makeIndex(mentions);
  made.set(mentions, index);
  return index;
}

/** The first phrase in the text, as whole words in the case that the newsroom gave, of a topic that is still open. */
export function firstMention(text: string, index: PhraseIndex, isOpen: (id: string) => boolean): Mention | undefined {
  const plain = plainMarks(text);
  for (const { 0: first, index: start } of plain.matchAll(word)) {
    for (const phrase of index.get(first) ?? []) {
      const end = start + phrase.text.length;
      if (plain.startsWith(phrase.text, start) && isWhole(plain, start, end) && isOpen(phrase.id)) {
        return { id: phrase.id, start, end };
      }
    }
  }
  return undefined;
}

function makeIndex(mentions: readonly TopicMentions[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const { id, phrases } of mentions) {
    for (const text of phrases.map(plainMarks)) {
      const first = /[\p{L}\p{N}]+/u.exec(text);
      // A phrase begins with a word: nothing else is looked up.
      if (first?.index === 0) index.set(first[0], [...(index.get(first[0]) ?? []), { id, text }]);
    }
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** One apostrophe and one space for all of them, one for one, so that places in the text stay. */
function plainMarks(text: string): string {
  return text.replaceAll('’', "'").replace(/\s/gu, ' ');
}

function isWhole(text: string, start: number, end: number): boolean {
  return !wordBefore.test(text.slice(Math.max(0, start - 2), start)) && !wordAfter.test(text.slice(end, end + 2));
}
