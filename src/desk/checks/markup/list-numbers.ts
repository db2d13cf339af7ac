import type { List } from 'mdast';
import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import { lineBefore, lineFrom, type MarkupRule } from './markup.ts';

/**
 * Checks that a numbered list shows the numbers that were typed: Markdown counts on from the first, whatever the others
 * are. `1. 1. 1.` is a usual way to leave the counting to it.
 */
export const listNumbers: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    if (node.type !== 'list' || node.ordered !== true) continue;
    const numbers = numbersOf(node, markdown);
    const wrong = numbers.findIndex((number, index) => number !== (numbers[0] ?? 0) + index);
    const item = node.children[wrong];
    if (!item || numbers.every((number) => number === numbers[0] && number <= 1)) continue;
    const [written, shown] = [numbers[wrong] ?? 0, (numbers[0] ?? 0) + wrong];
    const line = lineFrom(markdown, startOf(item));
    const write = lineBefore(markdown, startOf(item)) + escapedNumber(line);
    yield finding('list-renumbered', { written, shown, write }, at(startOf(item)));
  }
};

function numbersOf({ children }: List, markdown: string): readonly number[] {
  return children.map((item) => Number.parseInt(markdown.slice(startOf(item)), 10));
}

/** A line that begins with a number, so that it begins no list: `3\. Calls on all sides`. */
export function escapedNumber(line: string): string {
  return line.replace(/^(\s*\d+)(?=[.)])/u, '$1\\');
}
