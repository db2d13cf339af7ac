import { required } from '../../model/required.ts';

/** Unicode's names of the hidden characters that pasted texts often hold. */
const names: Readonly<Record<string, string>> = {
  '\u00AD': 'SOFT HYPHEN',
  '\u034F': 'COMBINING GRAPHEME JOINER',
  '\u061C': 'ARABIC LETTER MARK',
  '\u115F': 'HANGUL CHOSEONG FILLER',
  '\u1160': 'HANGUL JUNGSEONG FILLER',
  '\u180E': 'MONGOLIAN VOWEL SEPARATOR',
  '\u200B': 'ZERO WIDTH SPACE',
  '\u200C': 'ZERO WIDTH NON-JOINER',
  '\u200D': 'ZERO WIDTH JOINER',
  '\u200E': 'LEFT-TO-RIGHT MARK',
  '\u200F': 'RIGHT-TO-LEFT MARK',
  '\u2028': 'LINE SEPARATOR',
  '\u2029': 'PARAGRAPH SEPARATOR',
  '\u202A': 'LEFT-TO-RIGHT EMBEDDING',
  '\u202B': 'RIGHT-TO-LEFT EMBEDDING',
  '\u202C': 'POP DIRECTIONAL FORMATTING',
  '\u202D': 'LEFT-TO-RIGHT OVERRIDE',
  '\u202E': 'RIGHT-TO-LEFT OVERRIDE',
  '\u2060': 'WORD JOINER',
  '\u2061': 'FUNCTION APPLICATION',
  '\u2062': 'INVISIBLE TIMES',
  '\u2063': 'INVISIBLE SEPARATOR',
  '\u2064': 'INVISIBLE PLUS',
  '\u2066': 'LEFT-TO-RIGHT ISOLATE',
  '\u2067': 'RIGHT-TO-LEFT ISOLATE',
  '\u2068': 'FIRST STRONG ISOLATE',
  '\u2069': 'POP DIRECTIONAL ISOLATE',
  '\u3164': 'HANGUL FILLER',
  '\uFEFF': 'ZERO WIDTH NO-BREAK SPACE',
  '\uFFA0': 'HALFWIDTH HANGUL FILLER',
  '\u{E0001}': 'LANGUAGE TAG',
};

/** Names for ranges of hidden characters that need not be told apart. */
const ranges = [
  [/^\p{Cc}$/u, 'CONTROL CHARACTER'],
  [/^[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]$/u, 'VARIATION SELECTOR'],
  [/^[\u{E0020}-\u{E007F}]$/u, 'TAG CHARACTER'],
  [/^[\uFFF9-\uFFFB]$/u, 'INTERLINEAR ANNOTATION CHARACTER'],
] as const;

/** The code point and name by which an invisible character is shown, such as `U+202E RIGHT-TO-LEFT OVERRIDE`. */
export function characterName(sign: string): string {
  const name = names[sign] ?? ranges.find(([range]) => range.test(sign))?.[1] ?? 'INVISIBLE CHARACTER';
  return `${characterNumber(sign)} ${name}`;
}

/** The code point of a character in Unicode's notation, such as `U+0430`. */
export function characterNumber(sign: string): string {
  return `U+${required(sign.codePointAt(0), 'a character').toString(16).toUpperCase().padStart(4, '0')}`;
}
