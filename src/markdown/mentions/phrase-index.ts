import { required } from '../../model/required.ts';
import type { Language } from '../../model/language.ts';
import type { TopicNames } from '../context/body-context.ts';
import { endOfName, nameAt, nameForms, plainMarks, type Place } from './name-forms.ts';

/** A name of a topic, and the pattern that matches all its forms. */
type Phrase = Readonly<{ id: string; length: number; at: RegExp }>;

/** An index of topics' names, for finding them in texts. */
interface PhraseIndex {
  readonly language: Language;
  /** By every form of their first word; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Matches the letters with which a name can begin, so that most words need not be looked up. */
  readonly initial: RegExp;
  /** Matches a whole word that begins with such a letter. */
  readonly word: RegExp;
}

/** A place in a text where a topic is named. */
type Mention = Place & { readonly id: string };

const cache = new WeakMap<readonly TopicNames[], PhraseIndex>();

/** The index of an array of names, cached by the array's identity: all bodies of a language share one. */
export function phraseIndex(mentions: readonly TopicNames[], language: Language): PhraseIndex {
  const index = cache.get(mentions) ?? makeIndex(mentions, language);
  cache.set(mentions, index);
  return index;
}

function makeIndex(mentions: readonly TopicNames[], language: Language): PhraseIndex {
  const phrases = phrasesByBeginning(mentions, language);
  const initials = `[${[...new Set([...phrases.keys()].map(initialOf))].map(RegExp.escape).join('')}]`;
  const word = new RegExp(String.raw`${initials}(?<![\p{L}\p{N}]{2})[\p{L}\p{N}]*`, 'gu');
  return { language, phrases, initial: new RegExp(initials, 'u'), word };
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/**
 * Finds the first name of a topic in a text, in any form and as whole words.
 * @param isOpen whether the topic may be linked.
 */
export function firstMention(text: string, index: PhraseIndex, isOpen: (id: string) => boolean): Mention | undefined {
  if (!index.initial.test(text)) return undefined;
  if (!unseen.test(text)) return firstIn(plainMarks(text), index, isOpen);
  const places = placesOfSeen(text);
  const seen = places.map((at) => text[at]).join('');
  const mention = firstIn(plainMarks(seen), index, isOpen);
  const placeOf = (at: number) => required(places[at], 'the place of a letter');
  return mention && { ...mention, start: placeOf(mention.start), end: placeOf(mention.end - 1) + 1 };
}

/** Characters that readers do not see: soft hyphens, word joiners, and white space after white space. */
const unseen = /[\u00AD\u2060]|\s\s/u;

/** The indexes of the characters that readers see. */
function placesOfSeen(text: string): readonly number[] {
  return [...text.matchAll(/[^\u00AD\u2060]/gv)].flatMap(({ index }) =>
    /^\s\s$/u.test(text.slice(index - 1, index + 1)) ? [] : [index],
  );
}

function firstIn(plain: string, index: PhraseIndex, isOpen: (id: string) => boolean): Mention | undefined {
  for (const { 0: first, index: start } of plain.matchAll(index.word)) {
    for (const { id, at } of index.phrases.get(first) ?? []) {
      at.lastIndex = start;
      if (!isOpen(id) || !at.test(plain)) continue;
      const end = endOfName(plain, { start, end: at.lastIndex }, index.language);
      if (end !== undefined) return { id, start, end };
    }
  }
  return undefined;
}

function phrasesByBeginning(mentions: readonly TopicNames[], language: Language): PhraseIndex['phrases'] {
  const entries = mentions.flatMap(({ id, phrases }) => {
    // Names that do not begin with a letter or digit, as `word` does, are never found.
    const names = phrases.filter((name) => /^\s*[\p{L}\p{N}]/u.test(name));
    return names.flatMap((name) => {
      const forms = nameForms(name, language);
      const phrase: Phrase = { id, length: name.length, at: nameAt(forms) };
      return Array.from(beginnings(forms.words[0]), (first) => ({ first, ...phrase }));
    });
  });
  entries.sort((a, b) => b.length - a.length);
  return Map.groupBy(entries, ({ first }) => first);
}

/** The keys of a name in the index: the forms of its first word, up to an apostrophe. */
function beginnings(forms: readonly string[] = []): ReadonlySet<string> {
  return new Set(forms.map((form) => form.replace(/'.*/u, '')));
}
