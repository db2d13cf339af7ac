import { required } from '../../model/required.ts';
import type { Language } from '../../model/language.ts';
import { ukrainianForms } from './ukrainian-forms.ts';

/** The forms in which a text may use a name: those of each word, and the characters between the words. */
export interface NameForms {
  readonly words: readonly (readonly string[])[];
  /** `marks[n]` is what follows `words[n]`. */
  readonly marks: readonly string[];
}

const wordOfName = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** Ukrainian case endings that are added to words which have no forms of their own: Patriotи, HIMARS-ів, KN-23-х. */
const cases =
  'а у ю я і и ї е є х й м ів їв ей ом ем єм им ам ям ою ею єю ого ому ими ами ями ах ях их го му ми ті ві'.split(' ');

/** A case ending after a hyphen or apostrophe. */
const tail = new RegExp(String.raw`(?<=[\p{Lu}\p{N}\p{Script=Latin}])[-'](?:${cases.join('|')})(?![\p{L}\p{N}])`, 'uy');
/** What makes the text after it a part of another word, of a hashtag or of an account's name. */
const wordBefore = /[\p{L}\p{N}\p{M}_@#]$/u;
/** What makes the text before it a part of another word, or of an address: Ukraine.com. */
const wordAfter = /^(?:[\p{L}\p{N}\p{M}_@]|\.[a-z]{2})/u;

/** The words of a name in all forms that they can have in a language. */
export function nameForms(name: string, language: Language): NameForms {
  const plain = plainMarks(name).trim();
  const words = plain.match(wordOfName) ?? [];
  return {
    words: words.map((word, at) => [...formsOf(word, words[at + 1] ?? '', language)]),
    marks: plain.split(wordOfName).slice(1),
  };
}

function formsOf(word: string, next: string, language: Language): readonly string[] {
  const forms = language === 'uk' ? ukrainianForms(word, next) : [word];
  if (next !== '') return forms;
  return [...forms, ...endingsBehind(word, language).map((ending) => word + ending)];
}

/** The endings that can be added to the last word of a name: F-16s, Iskanders; Patriotи. */
function endingsBehind(word: string, language: Language): readonly string[] {
  if (language === 'uk') return /\p{Script=Latin}$/u.test(word) ? cases : [];
  return word.endsWith('s') ? [] : ['s'];
}

/** A sticky pattern for a name in a text from `plainMarks`. Without character classes, which are slow for many names. */
export function nameAt({ words, marks }: NameForms): RegExp {
  const parts = words.map((forms, at) => {
    const longestFirst = forms.toSorted((a, b) => b.length - a.length);
    return `(?:${longestFirst.join('|')})${RegExp.escape(required(marks[at], 'the mark behind a word'))}`;
  });
  return new RegExp(parts.join(''), 'uy');
}

/** The end of a name in a text, with a case ending after it; `undefined` if the match is only a part of a longer word. */
export function endOfName(text: string, { start, end }: Place, language: Language): number | undefined {
  if (wordBefore.test(text.slice(Math.max(0, start - 2), start)) || wordAfter.test(text.slice(end, end + 3)))
    return undefined;
  tail.lastIndex = end;
  return language === 'uk' && tail.test(text) ? tail.lastIndex : end;
}

/** A range of a text, in UTF-16 code units; `end` is exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text with the variants of apostrophe, hyphen and space replaced by `'`, `-` and a space; its length does not change. */
export function plainMarks(text: string): string {
  const plain = /[’ʼ‐‑]/u.test(text) ? text.replaceAll(/[’ʼ]/gu, "'").replaceAll(/[‐‑]/gu, '-') : text;
  return /[^\S ]/u.test(plain) ? plain.replace(/\s/gu, ' ') : plain;
}
