import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Takes out of a body what readers open by their own act, such as pictures under a warning: feed readers that do not know
 * `<details>` would show it. In its place stands its summary, as a link to the page where the act is possible.
 */
export function closeParts(tree: Root, page: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'details' || parent === undefined || index === undefined) return undefined;
    const says = toString(summaryOf(node)).trim();
    parent.children.splice(index, 1, ...(says === '' ? [] : [pointer(says, page)]));
    return [SKIP, says === '' ? index : index + 1];
  });
}

function summaryOf(details: Element): Root {
  const children = details.children.filter((child) => child.type === 'element' && child.tagName === 'summary');
  return { type: 'root', children };
}

function pointer(says: string, page: string): Element {
  const link = element('a', { href: page }, [{ type: 'text', value: says }]);
  return element('p', {}, [link]);
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
