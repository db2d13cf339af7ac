import type { Element, ElementContent } from 'hast';
import { hasClass } from './element.ts';

/** The words of an element that readers read: no marks of sources, nothing that is only heard. */
export function readableText({ children }: Element): string {
  return children.map(wordsOf).join('');
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !isAside(node) ? readableText(node) : '';
}

/** Whether an element was put there by the newsroom's machine, beside what the editor wrote. */
export function isAside(node: Element): boolean {
  if (node.tagName === 'sup') return hasClass(node, 'source-mark') || isFootnoteMark(node);
  return hasClass(node, 'visually-hidden') || 'dataFootnoteBackref' in node.properties;
}

function isFootnoteMark({ children: [first] }: Element): boolean {
  return first?.type === 'element' && 'dataFootnoteRef' in first.properties;
}
