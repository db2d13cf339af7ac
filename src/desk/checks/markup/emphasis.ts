import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
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
];

/** Checks that marks of emphasis around words do not stay on the page as signs, for a space or a sign beside them. */
export const unmadeEmphasis: MarkupRule = function* ({ markdown, texts, at }) {
  for (const { from, text } of texts) {
    if (!/[*_~]/u.test(text)) continue;
    for (const pattern of pairs)
      for (const { index, 0: found, 1: mark = '' } of text.matchAll(pattern)) {
        const written = markdown.slice(from + index, from + index + found.length);
        const words = written.slice(mark.length, -mark.length);
        if (isInWords(text, index, written) || endsWord(text, index, words)) continue;
        const fault = /^\s|\s$/u.test(words) ? 'space' : 'neighbour';
        yield finding('emphasis-not-made', { fault, written, write: mended(mark, words) }, at(from + index));
      }
  }
};

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
    /^([\s.,;:!?…"'“”„«»‘’–—-]*)(.*?)([\s.,;:!?…"'“”„«»‘’–—-]*)$/su.exec(words) ?? [];
  return `${before.trim()}${mark}${core}${mark}${after.trim()}`;
}

/** Advises to look at marks that became emphasis inside words: 2*3 and 4*5, f**k and s**t, __init__.py. */
export const unmeantEmphasis: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    if (node.type !== 'emphasis' && node.type !== 'strong') continue;
    const [start, end] = [startOf(node), endOf(node)];
    const [before, after] = [markdown.charAt(start - 1), markdown.charAt(end)];
    const written = markdown.slice(start, end);
    if (!isUnmeant({ before, written, after, behind: markdown.charAt(end + 1) })) continue;
    const mark = /^[*_]+/u.exec(written)?.[0] ?? '';
    yield finding(
      'emphasis-in-word',
      { mark, written: before + written + after, write: before + mark.replaceAll(/[*_]/gu, '\\$&') },
      at(start),
    );
  }
};

interface Emphasis {
  readonly before: string;
  readonly written: string;
  readonly after: string;
  readonly behind: string;
}

/** Whether emphasis begins inside a word and runs over several, stands among digits, or belongs to a name such as `__init__.py`. */
function isUnmeant({ before, written, after, behind }: Emphasis): boolean {
  const [isBehindWord, isBeforeWord] = [before, after].map((sign) => new RegExp(letter, 'u').test(sign));
  if (isBehindWord && /\s/u.test(written)) return true;
  if (isBehindWord && isBeforeWord) return /\d/u.test(before + after);
  return written.startsWith('_') && (before === '@' || (after === '.' && new RegExp(letter, 'u').test(behind)));
}
