import type { Element, ElementContent } from 'hast';
import { textNode } from '../tree/element.ts';

const lastLine = /(?:^|\n)[—–―-]{1,2}\s[^\n]*$/u;

/**
 * The nodes of the line that attributes a blockquote: its last line, if it begins with a dash; else none. A text node in
 * which the line begins is split there.
 */
export function attributionLine({ children: [...blocks] }: Element): readonly ElementContent[] {
  const last = blocks.findLast(({ type }) => type === 'element');
  if (last?.type !== 'element' || last.tagName !== 'p') return [];
  const { children } = last;
  const at = children.findLastIndex((node) => node.type === 'text' && /(?:^|\n)[—–―-]{1,2}\s/u.test(node.value));
  const text = children[at];
  const line = text?.type === 'text' ? lastLine.exec(text.value) : null;
  // Nodes after the text, such as a link, belong to the line, unless a line break follows.
  if (text?.type !== 'text' || !line || children.slice(at + 1).some(hasLineEnd)) return [];
  const start = line[0].startsWith('\n') ? line.index + 1 : line.index;
  if (start > 0) children.splice(at, 1, textNode(text.value.slice(0, start)), textNode(text.value.slice(start)));
  return children.slice(start > 0 ? at + 1 : at);
}

function hasLineEnd(node: ElementContent): boolean {
  return node.type === 'text' && node.value.includes('\n');
}
