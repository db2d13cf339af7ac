import type { Element, ElementContent } from 'hast';
import { textNode } from '../tree/element.ts';

/** A line behind a dash, as the last of a text. */
const lastLine = /(?:^|\n)[—–―-]{1,2}\s[^\n]*$/u;

/**
 * What says at the end of a quoted passage whose words it holds: its last line, behind a dash. Where the line begins amid a
 * text, the text is divided there.
 */
export function attributionLine({ children: [...blocks] }: Element): readonly ElementContent[] {
  const last = blocks.findLast(({ type }) => type === 'element');
  if (last?.type !== 'element' || last.tagName !== 'p') return [];
  const { children } = last;
  const at = children.findLastIndex((node) => node.type === 'text' && /(?:^|\n)[—–―-]{1,2}\s/u.test(node.value));
  const text = children[at];
  const line = text?.type === 'text' ? lastLine.exec(text.value) : null;
  // A line that goes on behind the text, in a link or emphasis, ends with the paragraph.
  if (text?.type !== 'text' || !line || hasLineEnd(children.slice(at + 1))) return [];
  const start = line[0].startsWith('\n') ? line.index + 1 : line.index;
  if (start > 0) children.splice(at, 1, textNode(text.value.slice(0, start)), textNode(text.value.slice(start)));
  return children.slice(start > 0 ? at + 1 : at);
}

function hasLineEnd(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => (node.type === 'text' ? node.value.includes('\n') : false));
}
