import { finding } from '../../findings/finding.ts';
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
    if (node.type !== 'paragraph' || !/[|｜]/u.test(text)) continue;
    const lines = [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ line, index }));
    const below = lines.findIndex(({ line }, index) => index > 0 && isRuling(line) && isBarred(lines[index - 1]?.line));
    const rows = lines.filter(({ line }) => /^\s*[|｜].*[|｜]\s*$/u.test(line));
    const head = below > 0 ? lines[below - 1] : rows[0];
    if (!head || (below < 0 && rows.length < 2)) continue;
    const line = lines[below]?.line;
    const fault = line === undefined ? 'missing' : right.test(line) ? 'count' : 'dashes';
    const place = (below < 0 ? head : lines[below])?.index ?? 0;
    yield finding(
      'table-not-made',
      { fault, write: rulingFor(lineFrom(markdown, from + head.index)) },
      at(from + place),
    );
  }
};

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
