import { required } from '../../model/required.ts';
import type { Language } from '../../model/language.ts';
import { ukrainianForms } from './ukrainian-forms.ts';

/** A name as a text may have it: its words, each with all its forms, and what stands between them. */
export interface NameForms {
  readonly words: readonly (readonly string[])[];
  /** `marks[n]` stands behind `words[n]`. */
  readonly marks: readonly string[];
}

const wordOfName = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu;

/** What Ukrainian puts behind a word that it does not inflect: Patriotи, HIMARS-ів, KN-23-х. */
const cases =
  'а у ю я і и ї е є х й м ів їв ей ом ем єм им ам ям ою ею єю ого ому ими ами ями ах ях их го му ми ті ві'.split(' ');

const tail = new RegExp(String.raw`(?<=[\p{Lu}\p{N}\p{Script=Latin}])[-'](?:${cases.join('|')})(?![\p{L}\p{N}])`, 'uy');
/** The name of an account or a hashtag is a word of its own. */
const wordBefore = /[\p{L}\p{N}\p{M}_@#]$/u;
/** So is an address: Ukraine.com. */
const wordAfter = /^(?:[\p{L}\p{N}\p{M}_@]|\.[a-z]{2})/u;

/** The words of a name in all the forms that they take in a language. */
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

/** What the last word of a name takes on as it stands: F-16s, Iskanders; Patriotи. */
function endingsBehind(word: string, language: Language): readonly string[] {
  if (language === 'uk') return /\p{Script=Latin}$/u.test(word) ? cases : [];
  return word.endsWith('s') ? [] : ['s'];
}

/** Matches the name where it begins in a text with plain marks. No character class, since a site has many names. */
export function nameAt({ words, marks }: NameForms): RegExp {
  const parts = words.map((forms, at) => {
    const longestFirst = forms.toSorted((a, b) => b.length - a.length);
    return `(?:${longestFirst.join('|')})${RegExp.escape(required(marks[at], 'the mark behind a word'))}`;
  });
  return new RegExp(parts.join(''), 'uy');
}

/** Where a name that was found ends, with the case behind it; `undefined` where it is only a part of words. */
export function endOfName(text: string, { start, end }: Place, language: Language): number | undefined {
  if (wordBefore.test(text.slice(Math.max(0, start - 2), start)) || wordAfter.test(text.slice(end, end + 3)))
    return undefined;
  tail.lastIndex = end;
  return language === 'uk' && tail.test(text) ? tail.lastIndex : end;
}

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** One apostrophe, one hyphen and one space for all of them, one for one, so that places in the text stay. */
export function plainMarks(text: string): string {
  const plain = /[’ʼ‐‑]/u.test(text) ? text.replaceAll(/[’ʼ]/gu, "'").replaceAll(/[‐‑]/gu, '-') : text;
  return /[^\S ]/u.test(plain) ? plain.replace(/\s/gu, ' ') : plain;
}
