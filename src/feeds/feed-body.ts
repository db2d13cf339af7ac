import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit, SKIP } from 'unist-util-visit';
import { makeAbsolute } from './absolute-addresses.ts';
import { toString } from 'hast-util-to-string';

/**
 * Returns the HTML of a body for feed readers: without click-to-view parts and SVG, every address absolute, no ids.
 * @param html sanitized; what is returned is as well.
 * @param page the absolute URL of the story.
 */
export function feedBody(html: string, page: string): string {
  const processor = rehype().data('settings', { fragment: true });
  const tree: Root = processor.parse(html);
  hideParts(tree, page);
  dropUnstyled(tree);
  makeAbsolute(tree, page);
  return processor.stringify(tree);
}

/**
 * Removes what feed readers cannot show without the site's style sheets: placeholders, which would be shown beside
 * their pictures, and SVG. A chart's table and a map's PNG remain.
 */
function dropUnstyled(tree: Root): void {
  visit(tree, 'element', ({ children }) => {
    const isKept = (child: (typeof children)[number]) => child.type !== 'element' || !needsStyles(child);
    if (!children.every(isKept)) children.splice(0, children.length, ...children.filter(isKept));
  });
}

function needsStyles({ tagName, properties: { className, type } }: Element): boolean {
  if (tagName === 'img') return Array.isArray(className) && className.includes('placeholder');
  return tagName === 'svg' || (tagName === 'source' && type === 'image/svg+xml');
}

/**
 * Replaces each `<details>` of a body, such as a click-to-view picture, by a link to the page with the text of its
 * summary: feed readers that do not know `<details>` would show what readers have not chosen to open.
 * @param page the absolute URL of the story.
 */
function hideParts(tree: Root, page: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'details' || parent === undefined || index === undefined) return undefined;
    const summaries = node.children.filter((child) => child.type === 'element' && child.tagName === 'summary');
    const summary = toString({ type: 'root', children: summaries }).trim();
    parent.children.splice(index, 1, ...(summary === '' ? [] : [linkTo(page, summary)]));
    return [SKIP, summary === '' ? index : index + 1];
  });
}

function linkTo(page: string, text: string): Element {
  const children: Element['children'] = [{ type: 'text', value: text }];
  const link: Element = { type: 'element', tagName: 'a', properties: { href: page }, children };
  return { type: 'element', tagName: 'p', properties: {}, children: [link] };
}
