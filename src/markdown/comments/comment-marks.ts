/** A comment, or what looks like one, that cannot be cut out. */
export interface BrokenComment {
  /**
   * `opening`: signs that were meant to begin a comment and do not; `open`: a comment that has no end of its own;
   * `closing`: an end without a beginning.
   */
  readonly fault: 'opening' | 'open' | 'closing';
  /** Where it stands in the body as it was written. */
  readonly offset: number;
  /** The comment as it was meant, where it stands on one line. */
  readonly mended: string | undefined;
  /** The sign that does not begin or end a comment; `undefined` where a comment has no end at all. */
  readonly sign: string | undefined;
  /** Where the next comment begins, before this one has ended. */
  readonly next?: number;
}

const space = String.raw`[ \t\u00A0]?`;
/** Hyphens and dashes of every length, and the minus sign. */
const dash = String.raw`[\u2010-\u2015\u2212]`;
const opening = String.raw`<${space}!${space}(?:--|${dash})|<!-`;

/** Whatever decides where a comment begins or ends: it, escapes, code, and ends on their own. */
export const marks = new RegExp(String.raw`\\[^\n]|${'`'}+|&lt;!--|${opening}|-->`, 'gu');
/** What a text without comments, and without anything like one, does not hold. */
export const sign = new RegExp(`${opening}|-->`, 'u');
const nested = new RegExp(opening, 'u');
const oddEnd = new RegExp(String.raw`--!>|(?:-{0,2}${dash}{1,2}-{0,2}|- -|--)${space}>`, 'u');
const anyEnd = new RegExp(`-->|${oddEnd.source}`, 'u');
const arrowAtEnd = /->[ \t]*$/u;
/** Whatever may have been meant as an end, an arrow of one hyphen too. */
const likeEnd = new RegExp(String.raw`${oddEnd.source}|->`, 'gu');

/** A comment from its `<!--` to behind its `-->`, or why it is none. @param close where the next `-->` stands, or -1. */
export function commentAt(markdown: string, offset: number, close: number): number | BrokenComment {
  const [abrupt] = /^<!---?>/u.exec(markdown.slice(offset, offset + longestSign)) ?? [];
  if (abrupt !== undefined) return misspelt(markdown, offset, abrupt);
  const from = offset + '<!--'.length;
  const inside = markdown.slice(from, close < 0 ? undefined : close);
  const next = nested.exec(inside)?.index;
  const isEnded = close >= 0 && next === undefined;
  const sign = (isEnded ? undefined : oddEnd.exec(inside.slice(0, next))?.[0]) ?? meantEnd(inside.slice(0, next));
  if (isEnded && sign === undefined) return close + '-->'.length;
  const mended = sign === undefined ? undefined : mendedIn(markdown, offset, '<!--');
  return { fault: 'open', offset, mended, sign, ...(next !== undefined && { next: from + next }) };
}

/**
 * The first sign in a comment that was meant to end it, so that the story's own words stand behind it: HTML's other end,
 * and what stands at the end of a line, behind words on the comment's first line, or, in a comment that begins with words,
 * before an empty line. On the line on which the comment ends, and in one that begins with an empty line, it is an arrow.
 */
function meantEnd(inside: string): string | undefined {
  const lastLine = inside.lastIndexOf('\n');
  const firstLine = inside.indexOf('\n');
  const hasWordsFirst = inside.slice(0, Math.max(0, firstLine)).trim() !== '';
  const lastGap = hasWordsFirst ? ([...inside.matchAll(/\n[ \t>]*(?=\n)/gu)].at(-1)?.index ?? -1) : -1;
  for (const { 0: sign, index } of inside.matchAll(likeEnd)) {
    const isAtEnd = /^[ \t]*(?:\n|$)/u.test(inside.slice(index + sign.length));
    const isFirst = hasWordsFirst && index < firstLine;
    if (sign === '--!>' || (index < lastLine && isAtEnd) || isFirst || index < lastGap) return sign;
  }
  return undefined;
}

const longestSign = '<!--->'.length;

/** What stands where a comment was meant to begin. */
export function misspelt(markdown: string, offset: number, sign: string): BrokenComment {
  return { fault: 'opening', offset, mended: mendedIn(markdown, offset, sign), sign };
}

function mendedIn(markdown: string, offset: number, sign: string): string | undefined {
  const inside = lineFrom(markdown, offset).slice(sign.length);
  const words = inside.slice(0, (anyEnd.exec(inside) ?? arrowAtEnd.exec(inside))?.index ?? 0).trim();
  return words === '' ? undefined : `<!-- ${words} -->`;
}

export function lineFrom(markdown: string, offset: number): string {
  const end = markdown.indexOf('\n', offset);
  return markdown.slice(offset, end < 0 ? undefined : end);
}
