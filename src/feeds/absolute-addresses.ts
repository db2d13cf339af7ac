import type { Element, Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Properties that point into a page; away from it they point at nothing, and ids of several stories would clash. */
const ofThePage = new Set(['id', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaDetails']);
const addresses = new Set(['href', 'src', 'poster', 'cite', 'dataOriginalurl', 'dataVersionurl']);

/** Makes every address of a body absolute, a link within the story a link to its page, and leaves no ids. */
export function makeAbsolute(tree: Root, page: string): void {
  visit(tree, 'element', (node: Element) => {
    const kept = Object.entries(node.properties).filter(([name]) => !ofThePage.has(name));
    node.properties = Object.fromEntries(kept.map(([name, value]) => [name, absolute(name, value, page)]));
  });
}

function absolute(name: string, value: Properties[string], page: string): Properties[string] {
  if (typeof value !== 'string') return value;
  const { origin } = new URL(page);
  if (name === 'srcSet') return value.replace(/(^|,\s*)(?=\/(?!\/))/gu, `$1${origin}`);
  if (!addresses.has(name)) return value;
  if (/^\/(?!\/)/u.test(value)) return origin + value;
  return value.startsWith('#') ? page + value : value;
}
