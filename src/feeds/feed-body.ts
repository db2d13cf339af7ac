import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { makeAbsolute } from './absolute-addresses.ts';
import { closeParts } from './click-to-view.ts';

/**
 * A rendered body as it can be read away from its page: nothing that readers would have to open, no drawing, every address
 * absolute, no ids. `html` is sanitised, and stays so.
 * @param page the absolute URL of the story.
 */
export function feedBody(html: string, page: string): string {
  const processor = rehype().data('settings', { fragment: true });
  const tree: Root = processor.parse(html);
  closeParts(tree, page);
  dropLooks(tree);
  makeAbsolute(tree, page);
  return processor.stringify(tree);
}

/**
 * Feed readers do not lay one picture over another: they would show the blurred stand-in beside the picture. Without our
 * style sheets, a drawn chart is a black heap; its table says the same. Few of them show SVG: of a map, the pixels are left.
 */
function dropLooks(tree: Root): void {
  visit(tree, 'element', ({ children }) => {
    const isKept = (child: (typeof children)[number]) => child.type !== 'element' || !isLook(child);
    if (!children.every(isKept)) children.splice(0, children.length, ...children.filter(isKept));
  });
}

function isLook(node: Element): boolean {
  const { tagName, properties } = node;
  if (tagName === 'img') return hasClass(node, 'placeholder');
  return tagName === 'svg' || (tagName === 'source' && properties.type === 'image/svg+xml');
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
