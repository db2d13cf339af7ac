import type { Emphasis, Strong } from 'mdast';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import { emphasisToPaste } from './emphasis-to-paste.ts';
import type { MarkupRule } from './markup.ts';
import { matchesOf } from '../../text/matches.ts';

const letter = '[\\p{L}\\p{N}]';
const aLetter = new RegExp(letter, 'u');
const inner = '[^*_~]{1,300}?';

/** Marks on both sides of words that the parser left as they are (CommonMark 0.31.2, 6.2: what may open and close emphasis). */
const pairs: readonly RegExp[] = [
  ...['\\*{2,3}', '_{2,3}', '~~'].map((mark) => {
    const own = mark.startsWith('\\*') ? '\\*' : (mark[0] ?? '');
    return new RegExp(`(?<!${own})(${mark})(?!${own})(${inner})(?<!${own})\\1(?!${own})`, 'gu');
  }),
  // A star alone is a star: only where it touches the words on the right sides is it meant as a mark.
  new RegExp(`(?<![*\\p{L}\\p{N}])([*_])(?=[^\\s*_])(${inner})(?<=[^\\s])\\1(?=${letter})`, 'gu'),
  new RegExp(`(?<=^|\\s)([*_])(?=${letter})(${inner})[ \\t]\\1(?=[\\s.,;:!?]|$)`, 'gu'),
  // An apostrophe that a program set off.
  new RegExp(`(?<=\\p{L})([*_])(['’ʼ])\\1(?=\\p{L})`, 'gu'),
];

/** Two marks of emphasis that are shown, with the words between them. */
interface PairLeftOver {
  /** Where it begins in its text. */
  readonly index: number;
  readonly written: string;
  readonly mark: string;
  readonly words: string;
  /** A line to paste, where the whole word is set off. */
  readonly write?: string;
}

/** The marks around words of a text that the parser took for signs, and that were meant as marks. */
export function* pairsLeftOver(
  text: string,
  { markdown, from }: { readonly markdown: string; readonly from: number },
): Iterable<PairLeftOver> {
  if (!/[*_~]/u.test(text)) return;
  for (const pattern of pairs)
    for (const { index, 0: found, 1: mark = '' } of matchesOf(text, pattern)) {
      const written = markdown.slice(from + index, from + index + found.length);
      const words = written.slice(mark.length, -mark.length);
      if (endsWord(text, index, words)) continue;
      if (isInWords(text, index, written)) {
        if (piece.test(words) && !/\s/u.test(words)) yield inWholeWord(text, { index, mark, words });
      } else if (!isPlain(text, index, written)) yield { index, written, mark, words };
    }
}

/** Checks that marks of emphasis around words do not stay on the page as signs, for a space or a sign beside them. */
export const unmadeEmphasis: MarkupRule = function* ({ markdown, texts, at }) {
  for (const { from, text } of texts)
    for (const { index, written, mark, words, write } of pairsLeftOver(text, { markdown, from })) {
      const start = from + index;
      const around = { before: markdown.charAt(start - 1), after: markdown.charAt(start + written.length) };
      const fault = /^\s|\s$/u.test(words) ? 'space' : mark.startsWith('_') ? 'underscore' : 'neighbour';
      const facts = { fault, written, write: write ?? emphasisToPaste(mark, words, around) } as const;
      yield finding('emphasis-not-made', facts, at(start));
    }
};

/** A piece of a word that begins or ends with a sign, as in "F**-16**s" and "He**’**s": Markdown sets off no such piece. */
const piece = /^[-–’'ʼ./]\d[\d.,]*$|^['’ʼ-]$|^["“„«].*["”“»]$/u;

function inWholeWord(
  text: string,
  { index, mark, words }: Pick<PairLeftOver, 'index' | 'mark' | 'words'>,
): PairLeftOver {
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 100), index))?.[0] ?? '';
  const end = index + words.length + 2 * mark.length;
  // Behind a digit the mark closes; behind a sign the rest of the word goes with it.
  const after = /\d$/u.test(words) ? '' : (/^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 100))?.[0] ?? '');
  const written = `${before}${mark}${words}${mark}${after}`;
  const write = `${mark}${before}${words}${after}${mark}`;
  return { index: index - before.length, written, mark, words, write };
}

/** Whether letters touch both marks from outside, as in "f**k and s**t": they hide letters. */
function isInWords(text: string, index: number, written: string): boolean {
  return aLetter.test(text.charAt(index - 1)) && aLetter.test(text.charAt(index + written.length));
}

/** Whether the first mark ends a word, as in "12**, 14**": it belongs to the word. */
function endsWord(text: string, index: number, words: string): boolean {
  return /^[\s.,;:!?]/u.test(words) && aLetter.test(text.charAt(index - 1));
}

/** Whether a sign belongs to a name, such as `CONST_NAME`, or to a sum, such as 3 ** 2. */
function isPlain(text: string, index: number, written: string): boolean {
  const [before, after] = [text.slice(0, index), text.slice(index + written.length)];
  if (/^_[^_]/u.test(written)) return aLetter.test(written.at(-2) ?? '') && aLetter.test(after.charAt(0));
  const isSum = (left: string, right: string) => /\d\s$/u.test(left) && /^\s\d/u.test(right);
  const [words = ''] = /^[*_~]+(.*?)[*_~]+$/su.exec(written)?.slice(1) ?? [];
  return isSum(before, words) || isSum(words, after);
}

/** Whether emphasis begins inside a word and runs over several, stands among digits, or belongs to a name such as `__init__.py`. */
export function isUnmeant(node: Emphasis | Strong, markdown: string): boolean {
  const [start, end] = [startOf(node), endOf(node)];
  const [before, written, after] = [markdown.charAt(start - 1), markdown.slice(start, end), markdown.charAt(end)];
  const [isBehindWord, isBeforeWord] = [aLetter.test(before), aLetter.test(after)];
  if (isBehindWord && /\s/u.test(written)) return true;
  if (isBehindWord && isBeforeWord) return /\d/u.test(before + after);
  return written.startsWith('_') && (before === '@' || (after === '.' && aLetter.test(markdown.charAt(end + 1))));
}
