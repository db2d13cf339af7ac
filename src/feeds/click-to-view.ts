import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Replaces each `<details>` of a body, such as a click-to-view picture, by a link to the page with the text of its
 * summary: feed readers that do not know `<details>` would show what readers have not chosen to open.
 * @param page the absolute URL of the story.
 */
export function closeParts(tree: Root, page: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'details' || parent === undefined || index === undefined) return undefined;
    const summary = toString(summaryOf(node)).trim();
    parent.children.splice(index, 1, ...(summary === '' ? [] : [linkTo(page, summary)]));
    return [SKIP, summary === '' ? index : index + 1];
  });
}

function summaryOf(details: Element): Root {
  const children = details.children.filter((child) => child.type === 'element' && child.tagName === 'summary');
  return { type: 'root', children };
}

function linkTo(page: string, text: string): Element {
  const link = element('a', { href: page }, [{ type: 'text', value: text }]);
  return element('p', {}, [link]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
