import type { Element, ElementContent } from 'hast';
import { bodyLabels } from '../../locale/body-labels.ts';
import type { Block } from './block.ts';
import { parseDate } from './parse-date.ts';
import { element } from '../tree/element.ts';
import { readableText } from '../tree/readable-text.ts';

/** Renders `:::timeline`: lists become ordered lists, and a bold date at the beginning of an item becomes a `<time>`. */
export function timelineBlock({ content, rendering }: Block): Element {
  const ariaLabel = bodyLabels(rendering.context.language).timeline;
  return element('div', { className: ['timeline'], role: 'group', ariaLabel }, content.map(asTimeline));
}

function asTimeline(node: ElementContent): ElementContent {
  if (node.type !== 'element' || (node.tagName !== 'ul' && node.tagName !== 'ol')) return node;
  for (const entry of node.children) if (entry.type === 'element') markDate(entry);
  return element('ol', {}, node.children);
}

function markDate(entry: Element): void {
  const start = firstElement(entry);
  const bold = start?.tagName === 'p' ? firstElement(start) : start;
  if (bold?.tagName !== 'strong') return;
  const dateTime = parseDate(readableText(bold));
  if (dateTime !== undefined) bold.children = [element('time', { dateTime }, bold.children)];
}

/** The first child, if it is an element; white space does not count. */
function firstElement({ children }: Element): Element | undefined {
  const first = children.find((node) => node.type !== 'text' || node.value.trim() !== '');
  return first?.type === 'element' ? first : undefined;
}
