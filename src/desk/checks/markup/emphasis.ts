import { finding, type Finding, type Where } from '../../findings/finding.ts';
import type { MarkupRule } from './markup.ts';

const letter = '[\\p{L}\\p{N}]';
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

/** Checks that marks of emphasis around words do not stay on the page as signs, for a space or a sign beside them. */
export const unmadeEmphasis: MarkupRule = function* ({ markdown, texts, at }) {
  for (const { from, text } of texts) {
    if (!/[*_~]/u.test(text)) continue;
    for (const pattern of pairs)
      for (const { index, 0: found, 1: mark = '' } of text.matchAll(pattern)) {
        const written = markdown.slice(from + index, from + index + found.length);
        const words = written.slice(mark.length, -mark.length);
        if (endsWord(text, index, words)) continue;
        if (isInWords(text, index, written)) yield* inOneWord(text, { index, mark, words }, at(from + index));
        else {
          const fault = /^\s|\s$/u.test(words) ? 'space' : 'neighbour';
          yield finding('emphasis-not-made', { fault, written, write: mended(mark, words) }, at(from + index));
        }
      }
  }
};

interface Pair {
  readonly index: number;
  readonly mark: string;
  readonly words: string;
}

/** A piece of a word that begins or ends with a sign, as in "F**-16**s" and "He**’**s": Markdown sets off no such piece. */
const piece = /^[-–’'ʼ./]\d[\d.,]*$|^['’ʼ-]$|^["“„«].*["”“»]$/u;

function* inOneWord(text: string, { index, mark, words }: Pair, where: Where): Iterable<Finding> {
  if (!piece.test(words) || /\s/u.test(words)) return;
  const before = /[\p{L}\p{N}]*$/u.exec(text.slice(Math.max(0, index - 100), index))?.[0] ?? '';
  const end = index + words.length + 2 * mark.length;
  // Behind a digit the mark closes; behind a sign the rest of the word goes with it.
  const after = /\d$/u.test(words) ? '' : (/^[\p{L}\p{N}]*/u.exec(text.slice(end, end + 100))?.[0] ?? '');
  const facts = {
    written: `${before}${mark}${words}${mark}${after}`,
    write: `${mark}${before}${words}${after}${mark}`,
  };
  yield finding('emphasis-not-made', { fault: 'neighbour', ...facts }, where);
}

/** Whether letters touch both marks from outside, as in "f**k and s**t": they hide letters. */
function isInWords(text: string, index: number, written: string): boolean {
  const touches = new RegExp(letter, 'u');
  return touches.test(text.charAt(index - 1)) && touches.test(text.charAt(index + written.length));
}

/** Whether the first mark ends a word, as in "12**, 14**": it belongs to the word. */
function endsWord(text: string, index: number, words: string): boolean {
  return /^[\s.,;:!?]/u.test(words) && new RegExp(letter, 'u').test(text.charAt(index - 1));
}

/** Signs that stand at the ends of the words, put outside the marks. */
function mended(mark: string, words: string): string {
  const [, before = '', core = '', after = ''] =
    /^([\s.,;:!?…"'“”„«»‘’–—-]*)(.*?)([\s.,;:!?…"'“”„«»‘’–—。！？：；，、-]*)$/su.exec(words) ?? [];
  // Where only a letter beside it spoils the mark: stars set off a piece of a word, lines do not.
  const sign = core === words ? mark.replaceAll('_', '*') : mark;
  return `${before.trim()}${sign}${core}${sign}${after.trim()}`;
}
