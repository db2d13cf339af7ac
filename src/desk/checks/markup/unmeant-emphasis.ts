import type { Emphasis, Strong } from 'mdast';
import { endOf, startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import type { MarkupRule } from './markup.ts';

type Emphatic = Emphasis | Strong;

/** Marks of emphasis in a body that the parser made, with what stands around them. */
interface Marked {
  /** The sign before all of its marks, those left over included; `''` at the beginning. */
  readonly before: string;
  /** The words between its marks. */
  readonly words: string;
  readonly mark: string;
  readonly after: string;
  readonly behind: string;
  /** Whether what stands before it may be the end of a word or of a quotation. */
  readonly isBehindClosing: boolean;
}

/**
 * Advises to look at marks that became emphasis and may be meant as signs: 2*3 and 4*5, f**k and s**t, __init__.py, 5 %*, 6 %*;
 * and at marks of which one more stands before the words than behind them.
 */
export const unmeantEmphasis: MarkupRule = function* ({ markdown, nodes, at }) {
  const made = nodes.map(({ node }) => node).filter((node) => node.type === 'emphasis' || node.type === 'strong');
  const marks = new Set(made.flatMap(offsetsOfMarks));
  for (const node of made) {
    const [from, to, inner] = [startOf(node), endOf(node), widthOf(node)];
    const isLeft = (offset: number) => markdown[offset] === markdown[from] && !marks.has(offset);
    let [start, end] = [from, to];
    // What is escaped is a letter.
    while (isLeft(start - 1) && markdown[start - 2] !== '\\') start -= 1;
    while (isLeft(end)) end += 1;
    const before = markdown.charAt(start - 1);
    const emphasis = {
      ...{ before, words: markdown.slice(from + inner, to - inner), mark: markdown.slice(start, from + inner) },
      ...{ after: markdown.charAt(end), behind: markdown.charAt(end + 1) },
      isBehindClosing: closesWords(markdown.slice(Math.max(0, start - 2), start)),
    };
    if (isUnmeant(emphasis)) {
      const { mark, after } = emphasis;
      const facts = { written: before + markdown.slice(start, end) + after, write: before + escaped(mark) };
      yield finding('emphasis-in-word', { mark, ...facts }, at(start));
    } else if (isUneven({ opening: from - start, closing: end - to, isStrong: node.type === 'strong' })) {
      const left = from > start ? ([start, from] as const) : ([to, end] as const);
      yield finding('sign-left-over', { kind: 'uneven', sign: markdown.slice(...left) }, at(left[0]));
    }
  }
};

const letter = /[\p{L}\p{N}]/u;

function widthOf({ type }: Emphatic): number {
  return type === 'strong' ? 2 : 1;
}

function offsetsOfMarks(node: Emphatic): readonly number[] {
  const [first, last] = [startOf(node), endOf(node) - 1];
  return node.type === 'strong' ? [first, first + 1, last - 1, last] : [first, last];
}

/** Whether a word, a number or a quotation ends there: "5 %", "(KCNA)", "«Шахед»", but not an opening quotation mark. */
function closesWords(end: string): boolean {
  return /[\p{L}\p{N}%)\]»”]$/u.test(end) || /[^\s([{«„“"':/–—-]["'“]$/u.test(end);
}

/**
 * Whether emphasis begins inside a word and runs over several, stands among digits, belongs to a name such as `__init__.py`,
 * or lies between two signs for footnotes: it then begins with what follows the first of them, "5 %*, 6 %*".
 */
function isUnmeant({ before, words, mark, after, behind, isBehindClosing }: Marked): boolean {
  const [isBehindWord, isBeforeWord] = [before, after].map((sign) => letter.test(sign));
  if (isBehindClosing && (/\s/u.test(words) || /^[,.;:!?…)\]»”]/u.test(words))) return true;
  if (isBehindWord && isBeforeWord) return /\d/u.test(before + after);
  return mark.startsWith('_') && (before === '@' || (after === '.' && letter.test(behind)));
}

interface Rows {
  readonly opening: number;
  readonly closing: number;
  readonly isStrong: boolean;
}

/** Whether signs stay on the page beside the marks. One star behind strong words may belong to a footnote. */
function isUneven({ opening, closing, isStrong }: Rows): boolean {
  return opening > 0 || closing > 1 || (closing > 0 && !isStrong);
}

function escaped(marks: string): string {
  return marks.replaceAll(/[*_]/gu, '\\$&');
}
