import { noWord } from '../../../markdown/inspect/written-texts.ts';
import { finding, type Finding, type Where } from '../../findings/finding.ts';
import { lineFrom, type MarkupRule } from './markup.ts';

/** A line between head and rows of a table, with whatever dashes an editor's program makes. */
const ruling = /^[|:\s\-‐‑‒–—―−_=]*$/u;
const dashes = /[-‐‑‒–—―−_=]/u;
const right = /^[|:\s-]*$/u;

/**
 * Checks that lines with bars became a table. GFM needs a line of short dashes under the head, with as many cells as the
 * head has.
 */
export const unmadeTables: MarkupRule = function* ({ markdown, texts, at }) {
  for (const { node, from, text } of texts) {
    if (node.type !== 'paragraph' || !/[|｜\t]/u.test(text)) continue;
    const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ line, index }));
    const below = lines.findIndex(({ line }, index) => index > 0 && isRuling(line) && isBarred(lines[index - 1]?.line));
    const rows = lines.filter(({ line }) => /^\s*[|｜].*[|｜]\s*$/u.test(line));
    const head = below > 0 ? lines[below - 1] : (rows[0] ?? lines[0]);
    if (!head || (below < 0 && rows.length < 2 && !isBarredAlike(lines))) {
      yield* tabbedTable(lines, (index) => at(from + index));
      continue;
    }
    const line = lines[below]?.line;
    const fault = line === undefined ? 'missing' : right.test(line) ? 'count' : 'dashes';
    const place = (below < 0 ? head : lines[below])?.index ?? 0;
    const write = rulingFor(lineFrom(markdown, from + head.index));
    const mend = fault === 'missing' ? undefined : ({ text: write, over: 'text' } as const);
    yield finding('table-not-made', { fault, write, mend }, at(from + place));
  }
};

interface Line {
  readonly line: string;
  readonly index: number;
}

/** Whether every line has as many bars as the others, at its beginning or between spaces; a line that is broken on purpose ends with a mark. */
function isBarredAlike(lines: readonly Line[]): boolean {
  const counts = lines.map(({ line }) => line.split(/[|｜]/u).length - 1);
  const areCells = lines.every(({ line }) => /^\s*[|｜].*[|｜]|\S [|｜] \S/u.test(line) && !line.endsWith(noWord));
  return lines.length > 1 && areCells && new Set(counts).size === 1;
}

/** The table of a program for sheets: tabs stand between the words of lines that follow one another. */
function* tabbedTable(lines: readonly Line[], where: (index: number) => Where): Iterable<Finding> {
  const cells = lines.map(({ line }) => line.trim().split('\t'));
  const isRow = (at: number) => (cells[at]?.length ?? 0) > 1 && cells[at]?.length === cells[at + 1]?.length;
  const head = lines.findIndex((_, at) => isRow(at) && cells[at]?.[0] !== undefined && /\p{L}{2}/u.test(cells[at][0]));
  const [line, names] = [lines[head], cells[head]];
  if (!line || !names) return;
  yield finding(
    'table-not-made',
    { fault: 'tabs', write: `|${' --- |'.repeat(names.length)}`, mend: undefined },
    where(line.index),
  );
}

function isRuling(line: string): boolean {
  return ruling.test(line) && dashes.test(line) && isBarred(line);
}

function isBarred(line: string | undefined): boolean {
  return line !== undefined && /[|｜]/u.test(line);
}

function rulingFor(head: string): string {
  const cells = head
    .trim()
    .replace(/^[|｜]|[|｜]$/gu, '')
    .split(/(?<!\\)[|｜]/u);
  return `|${' --- |'.repeat(cells.length)}`;
}
