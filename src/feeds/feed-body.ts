import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { makeAbsolute } from './absolute-addresses.ts';
import { closeParts } from './closed-parts.ts';

/**
 * A rendered body as it can be read away from its page: nothing that readers would have to open, every address absolute, no
 * ids. `html` is sanitised, and stays so.
 * @param page the absolute URL of the story.
 */
export function feedBody(html: string, page: string): string {
  const processor = rehype().data('settings', { fragment: true });
  const tree: Root = processor.parse(html);
  closeParts(tree, page);
  dropPlaceholders(tree);
  dropDrawings(tree);
  makeAbsolute(tree, page);
  return processor.stringify(tree);
}

/** Feed readers do not lay one picture over another: they would show the blurred stand-in beside the picture. */
function dropPlaceholders(tree: Root): void {
  visit(tree, 'element', ({ children }) => {
    const isKept = (child: (typeof children)[number]) =>
      !(child.type === 'element' && child.tagName === 'img' && hasClass(child, 'placeholder'));
    if (!children.every(isKept)) children.splice(0, children.length, ...children.filter(isKept));
  });
}

/** Few feed readers show SVG: a map's pixels are left. */
function dropDrawings(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'picture') return;
    node.children = node.children.filter(
      (child) => !(child.type === 'element' && child.properties.type === 'image/svg+xml'),
    );
  });
}

function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}
