/** A character that nobody sees, and where it stands in a text. */
export interface HiddenCharacter {
  readonly index: number;
  /** The character itself. */
  readonly sign: string;
}

/** Unicode's own list of what is shown as nothing, the control characters, two line ends, and marks of annotation. */
const anyHidden = /[\p{Default_Ignorable_Code_Point}\p{Cc}\u2028\u2029\uFFF9-\uFFFB]/u;

// An emoji may be several characters joined invisibly; so are letters of scripts that join, such as Arabic, and forms
// of Chinese characters. Tabs and line ends are white space that everybody knows.
const inOrder = new RegExp(
  [
    '\\p{RGI_Emoji}|\\p{Emoji}[\\uFE0E\\uFE0F]|\\p{Script=Han}[\\uFE00-\\uFE0F\\u{E0100}-\\u{E01EF}]|[\\n\\t]',
    '(?:(?!\\p{Script=Latin}|\\p{Script=Cyrillic}|\\p{Script=Greek})[\\p{L}\\p{M}])[\\u200C\\u200D]+(?=[\\p{L}\\p{M}])',
    '([\\p{Default_Ignorable_Code_Point}\\p{Cc}\\u2028\\u2029\\uFFF9-\\uFFFB])',
  ].join('|'),
  'gv',
);

/** Whether a text holds anything but what everybody can see, line ends and tabs aside. A quick look: emoji may be meant. */
export function mayHideCharacters(text: string): boolean {
  // Most texts hold nothing below a space but line ends and tabs, which a class of its own finds faster.
  return anyHidden.test(
    text.includes('\t') ? text.replaceAll('\t', ' ').replaceAll('\n', ' ') : text.replaceAll('\n', ' '),
  );
}

/** Every hidden character of a text that is no part of an emoji or of a script that needs it. */
export function hiddenCharacters(text: string): readonly HiddenCharacter[] {
  if (!mayHideCharacters(text)) return [];
  return [...text.matchAll(inOrder)].flatMap(({ index, 1: sign }) => (sign === undefined ? [] : [{ index, sign }]));
}

/** The text as it can be printed: a sign for every hidden character, which could turn a line around or steer a terminal. */
export function shown(text: string): string {
  if (!mayHideCharacters(text)) return text;
  return text.replace(inOrder, (whole: string, sign?: string) =>
    sign === undefined ? whole : '\uFFFD'.repeat(sign.length),
  );
}
