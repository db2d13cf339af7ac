/** An invisible character (a zero-width space, a direction mark …) found in a text. */
export interface HiddenCharacter {
  /** Its place in the text, in UTF-16 code units from 0. */
  readonly index: number;
  readonly sign: string;
}

/** One hidden character: ignorable by Unicode, control, line and paragraph separators, interlinear annotation. */
const anyHidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\uFFF9-\uFFFB]/u;

// Alternatives that match first are invisible characters with a purpose: those that join an emoji, those between letters
// of joining scripts such as Arabic, and variation selectors of Han characters. Only what is left over is captured.
const inOrder = new RegExp(
  [
    '\\p{RGI_Emoji}[\\uFE0E\\uFE0F]?|\\p{Emoji}[\\uFE0E\\uFE0F]|\\p{Script=Han}[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]|[\\n\\t]',
    '(?:(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Greek})[\\p{L}\\p{M}])[\\u200C\\u200D]+(?=[\\p{L}\\p{M}])',
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
  return [...text.matchAll(inOrder)].flatMap(({ index, 1: sign }) => (sign === undefined ? [] : [{ index, sign }]));
}

/** A text that is safe to print: hidden characters, which could control a terminal, become U+FFFD, one for one. */
export function withCharactersNamed(text: string): string {
  if (!mayHideCharacters(text)) return text;
  return text.replace(inOrder, (whole: string, sign?: string) =>
    sign === undefined ? whole : '\uFFFD'.repeat(sign.length),
  );
}
