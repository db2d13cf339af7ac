import { finding } from '../../findings/finding.ts';
import type { MarkupRule } from './markup.ts';
import { matchesOf } from '../../text/matches.ts';

/** Spaces that Markdown takes for letters. */
const hardSpace = '[\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]';

type Fault = 'hard-space' | 'no-space' | 'wide' | 'too-many';

interface Mark {
  readonly fault: Fault;
  /** At the beginning of a line: the mark itself, and what stands behind it. */
  readonly pattern: RegExp;
  /** In how many lines of one text it must stand: alone it may be meant as it is. */
  readonly least: number;
}

/** Spaces of which the first after common ones is hard. */
const hardGap = `(?=[ \\t]*${hardSpace})[^\\S\\n]+(?=\\S)`;
const lineStart = `(?<=^|\\n)(?:[ \\t]|${hardSpace})*`;
const mark = (fault: Fault, pattern: string, least = 1): Mark => ({
  fault,
  pattern: new RegExp(`${lineStart}${pattern}`, 'gu'),
  least,
});

const marks: readonly Mark[] = [
  mark('wide', '([#＃]{0,6}＃[#＃]{0,6})[^\\S\\n]*(?=\\S)'),
  mark('too-many', '(#{7,})[^\\S\\n]+(?=\\S)'),
  mark('hard-space', `(#{1,6})${hardGap}`),
  mark('no-space', '(#{2,6})(?=[^\\s#])'),
  // Behind spaces that are letters to Markdown, a right mark begins no line.
  mark('hard-space', `(?<=${hardSpace}[ \\t]*)(#{2,6})[ \\t]+(?=\\S)`),
  // "-12 °C" and "+\u00A05 %" are words, and a line of its own may begin with a dash or a star.
  mark('hard-space', `([-*+]|\\d{1,9}[.)])${hardGap}(?!\\d)`, 2),
  mark('no-space', '([-*+]|\\d{1,9}[.)])(?=[\\p{L}"\'«“„(])', 2),
];

/** A line that begins as one of them may. */
const begun = /(?:^|\n)\s*[#＃*+\d-]/u;

/** Checks that what was meant as the mark of a heading or list is one: it needs a common space behind it. */
export const unreadMarks: MarkupRule = function* ({ texts, at }) {
  for (const { node, from, text } of texts) {
    if (node.type !== 'paragraph' || !begun.test(text)) continue;
    const told = new Set<number>();
    for (const { fault, pattern, least } of marks) {
      const found = [...matchesOf(text, pattern)].filter(({ index, 0: all }) => !told.has(lineOf(text, index, all)));
      if (found.length < least) continue;
      for (const { index, 0: all, 1: sign = '' } of found) {
        told.add(lineOf(text, index, all));
        const start = index + all.indexOf(sign);
        const words = /^[^\n]*/u.exec(text.slice(index + all.length))?.[0] ?? '';
        const right = /^[#＃]/u.test(sign) ? '#'.repeat(Math.min(6, Math.max(2, sign.length))) : sign;
        yield finding('mark-not-read', { fault, sign, write: `${right} ${words.trim()}` }, at(from + start));
      }
    }
  }
};

/** Where the line of a match ends: what tells lines apart. */
function lineOf(text: string, index: number, all: string): number {
  const end = text.indexOf('\n', index + all.length);
  return end < 0 ? text.length : end;
}
