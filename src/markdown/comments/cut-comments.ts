import { noBlocks, readLine, type BlockLine, type OpenBlocks } from './block-lines.ts';
import { codeSpansOf, endOfCode, endOfLine, type CodeSpans } from './code-spans.ts';
import { commentAt, lineFrom, marks, misspelt, sign, type BrokenComment } from './comment-marks.ts';
import { cutOut, placesOf, type Cut, type Place, type Range } from './cuts.ts';

/** A comment that cannot be cut out, or what looks like one. `unclear`: it might be code. */
export type CommentFault = Place &
  (
    { readonly fault: 'unclear' } | (Omit<BrokenComment, 'offset' | 'next'> & { readonly nextLine: number | undefined })
  );

/** A body without its comments, and what looks like one and could not be cut out. */
export interface BodyWithoutComments {
  readonly text: string;
  readonly cuts: readonly Cut[];
  readonly faults: readonly CommentFault[];
}

interface Scan {
  readonly markdown: string;
  readonly spans: CodeSpans;
  readonly removed: Range[];
  readonly faults: BrokenComment[];
  open: OpenBlocks;
  /** From where on a mark decides anything: behind code in words. */
  from: number;
  /** Where a `-->` stands, once it has been looked for. */
  close: number;
  /** Ends of comments that have been told with their beginning, or whose beginning is escaped. */
  excused: number;
}

/**
 * Cuts out what stands between `<!--` and `-->` and is no code, over lines, blocks and cells alike. What is left is the
 * text as it would be had nobody written a comment: a line that holds nothing else is gone with its end.
 */
export function cutComments(markdown: string): BodyWithoutComments {
  if (!sign.test(markdown)) return { text: markdown, cuts: [], faults: [] };
  const scan: Scan = {
    ...{ markdown, spans: codeSpansOf(markdown), removed: [], faults: [] },
    ...{ open: noBlocks, from: 0, close: 0, excused: 0 },
  };
  for (let at = 0; at < markdown.length;) at = scanLine(scan, at);
  return { ...cutOut(markdown, scan.removed), faults: placed(markdown, scan.faults) };
}

function placed(markdown: string, faults: readonly BrokenComment[]): readonly CommentFault[] {
  const offsets = [...new Set(faults.flatMap(({ offset, next = offset }) => [offset, next]))].toSorted((a, b) => a - b);
  const places = new Map(placesOf(markdown, offsets).map((place, index) => [offsets[index], place]));
  return faults.flatMap(({ offset, next, ...fault }) => {
    const place = places.get(offset);
    return place ? [{ ...fault, ...place, nextLine: next === undefined ? undefined : places.get(next)?.line }] : [];
  });
}

/** Returns where the next line begins. */
function scanLine(scan: Scan, start: number): number {
  const { markdown, removed } = scan;
  const before = removed.length;
  let kept = '';
  let at = start;
  for (;;) {
    const end = endOfLine(markdown, at);
    const line = { ...readLine(scan.open, kept + markdown.slice(at, end)), end };
    const comment = line.form === 'code' ? undefined : nextComment(scan, at, line);
    if (!comment) {
      const isGone = removed.length > before && /^[ \t>]*$/u.test(kept + markdown.slice(at, end));
      if (isGone) removed.splice(before, Infinity, { from: start, to: Math.min(end + 1, markdown.length) });
      else scan.open = line.after;
      return end + 1;
    }
    kept += markdown.slice(at, comment.from);
    at = comment.to + spaceBehind(kept, lineFrom(markdown, comment.to));
    scan.from = at;
    removed.push({ from: comment.from, to: at });
  }
}

/** How much white space goes with a comment: what would be doubled, or would make code of the words behind it. */
function spaceBehind(before: string, rest: string): number {
  const space = /^[ \t]*/u.exec(rest)?.[0].length ?? 0;
  // Two spaces at its end break the line.
  if (space === rest.length) return space < 2 ? space : 0;
  return /(?:^|[ \t])$/u.test(before) ? space : 0;
}

function nextComment(scan: Scan, at: number, line: BlockLine & { readonly end: number }): Range | undefined {
  const { markdown } = scan;
  const mark = new RegExp(marks);
  mark.lastIndex = Math.max(at, scan.from);
  for (let found = mark.exec(markdown); found && found.index < line.end; found = mark.exec(markdown)) {
    const [written] = found;
    if (written.startsWith('`')) {
      scan.from = endOfCode(scan.spans, { offset: found.index, marks: written.length }, line) ?? mark.lastIndex;
      mark.lastIndex = scan.from;
    } else if (written === '-->') tellClosing(scan, found.index);
    else if (written === '&lt;!--' || (written === '\\<' && markdown.startsWith('!--', mark.lastIndex)))
      scan.excused += 1;
    else if (written.startsWith('<')) {
      const comment = commentFrom(scan, found.index, written);
      if (typeof comment === 'number') return { from: found.index, to: comment };
      scan.faults.push(comment);
      scan.excused += 1;
    }
  }
  return undefined;
}

function tellClosing(scan: Scan, offset: number): void {
  if (scan.excused > 0) scan.excused -= 1;
  else scan.faults.push({ fault: 'closing', offset, mended: undefined, sign: '-->' });
}

function commentFrom(scan: Scan, offset: number, written: string): number | BrokenComment {
  const { markdown } = scan;
  if (written !== '<!--') return misspelt(markdown, offset, written);
  const from = offset + written.length;
  if (scan.close >= 0 && scan.close < from) scan.close = markdown.indexOf('-->', from);
  return commentAt(markdown, offset, scan.close);
}
