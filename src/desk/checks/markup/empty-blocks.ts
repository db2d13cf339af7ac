import { startOf } from '../../../markdown/inspect/written-texts.ts';
import { finding } from '../../findings/finding.ts';
import { lineFrom, type MarkupRule } from './markup.ts';

/** Checks that no heading, point of a list or quote is empty: readers would get a mark without words, or nothing. */
export const emptyBlocks: MarkupRule = function* ({ markdown, nodes, at }) {
  for (const { node } of nodes) {
    const isBlock = node.type === 'heading' || node.type === 'listItem' || node.type === 'blockquote';
    if (!isBlock || node.children.length > 0) continue;
    const sign = lineFrom(markdown, startOf(node)).trim();
    yield finding('block-empty', { kind: node.type, sign }, at(startOf(node)));
  }
};
