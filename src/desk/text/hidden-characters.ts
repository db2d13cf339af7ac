import { matchesOf } from './matches.ts';

/** An invisible character (a zero-width space, a direction mark …) found in a text. */
export interface HiddenCharacter {
  /** Its place in the text, in UTF-16 code units from 0. */
  readonly index: number;
  readonly sign: string;
}

/** One hidden character: ignorable by Unicode, control, line and paragraph separators, interlinear annotation. */
const anyHidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\uFFF9-\uFFFB]/u;

/** Scripts in which a joiner or non-joiner may also end a word, as in Persian abbreviations and Bengali (Unicode 16.0, 23.2). */
const joining = [
  ...['Arabic', 'Syriac', 'Mongolian', 'Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu'],
  ...['Kannada', 'Malayalam', 'Sinhala', 'Khmer', 'Myanmar', 'Tibetan'],
].map((script) => `\\p{scx=${script}}`);

// Alternatives that match first are invisible characters with a purpose: those that join an emoji, those of joining scripts
// such as Arabic, and variation selectors of Han characters. Only what is left over is captured.
const inOrder = new RegExp(
  [
    '\\p{RGI_Emoji}[\\uFE0E\\uFE0F]?|\\p{Emoji}[\\uFE0E\\uFE0F]|\\p{Script=Han}[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]|[\\n\\t]',
    '(?:(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Greek})[\\p{L}\\p{M}])[\\u200C\\u200D]+(?=[\\p{L}\\p{M}])',
    `(?=[\\p{L}\\p{M}])[${joining.join('')}][\\u200C\\u200D]`,
    '([\\p{Default_Ignorable_Code_Point}\\p{Cc}\\u2028\\u2029\\uFFF9-\\uFFFB])',
  ].join('|'),
  'gv',
);

/** Whether a text may hold hidden characters besides tabs and line ends: fast, and also true for joined emoji. */
export function mayHideCharacters(text: string): boolean {
  // Replacing the allowed control characters is faster than a pattern that excludes them.
  return anyHidden.test(
    text.includes('\t') ? text.replaceAll('\t', ' ').replaceAll('\n', ' ') : text.replaceAll('\n', ' '),
  );
}

/** The hidden characters of a text in order, without those that an emoji or the script around them needs. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!mayHideCharacters(text)) return [];
  return [...matchesOf(text, inOrder)].flatMap(({ index, 1: sign }) => (sign === undefined ? [] : [{ index, sign }]));
}

/**
 * The same of words: a mark of direction beside letters that are read from right to left does its work, as behind the "!" of
 * a Hebrew sentence (UAX #9, 2.6). In an address it leads elsewhere.
 * @param hidden the hidden characters of the text.
 */
export function hiddenInWords(text: string, hidden = hiddenCharacters(text)): readonly HiddenCharacter[] {
  return hidden.filter(
    ({ index, sign }) =>
      !(
        directionMark.test(sign) &&
        isBesideRightToLeft(text.slice(Math.max(0, index - 200), index), text.slice(index + 1, index + 10))
      ),
  );
}

const directionMark = /^[\u200E\u200F\u061C]$/u;
const rightToLeft = '[\\p{Script=Hebrew}\\p{Script=Arabic}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}]';
/** Signs without a direction of their own, such as punctuation, that may stand between such a mark and a letter. */
const between = '[^\\p{L}\\n]{0,8}';
const behindLetter = new RegExp(`${rightToLeft}${between}$`, 'u');
const beforeLetter = new RegExp(`^${between}${rightToLeft}`, 'u');

function isBesideRightToLeft(before: string, after: string): boolean {
  return !/:\/\/\S*$/u.test(before) && (behindLetter.test(before) || beforeLetter.test(after));
}

/** A text that is safe to print: hidden characters, which could control a terminal, become U+FFFD, one for one. */
export function withCharactersNamed(text: string): string {
  if (!mayHideCharacters(text)) return text;
  return text.replace(inOrder, (whole: string, sign?: string) =>
    sign === undefined ? whole : '\uFFFD'.repeat(sign.length),
  );
}
