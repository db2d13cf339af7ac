import type { Element, ElementContent } from 'hast';
import { hasClass } from './element.ts';

/** The visible text of an element, without marks of sources and footnotes. */
export function readableText({ children }: Element): string {
  return children.map(wordsOf).join('');
}

function wordsOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' && !isAside(node) ? readableText(node) : '';
}

/** Whether an element is none of the editor's words: a mark of a source or footnote, or words for screen readers. */
export function isAside(node: Element): boolean {
  if (node.tagName === 'sup') return hasClass(node, 'source-mark') || isFootnoteMark(node);
  return hasClass(node, 'visually-hidden') || 'dataFootnoteBackref' in node.properties;
}

function isFootnoteMark({ children: [first] }: Element): boolean {
  return first?.type === 'element' && 'dataFootnoteRef' in first.properties;
}
