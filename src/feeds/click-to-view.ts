import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Replaces each `<details>` of a body, such as a click-to-view picture, by a link to the page with the text of its
 * summary: feed readers that do not know `<details>` would show what readers have not chosen to open.
 * @param page the absolute URL of the story.
 */
export function hideParts(tree: Root, page: string): void {
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
