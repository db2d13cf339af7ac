import type { Element, Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Ids, and properties that refer to ids. Away from the page they lead nowhere, and ids of several stories would clash. */
const idProperties = new Set(['id', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaDetails']);
const addressProperties = new Set(['href', 'src', 'poster', 'cite', 'dataOriginalurl', 'dataVersionurl']);

/**
 * Makes every address in a body absolute and removes ids; a link to a place within the story becomes a link to that
 * place on its page.
 * @param page the absolute URL of the story.
 */
export function makeAbsolute(tree: Root, page: string): void {
  visit(tree, 'element', (node: Element) => {
    const kept = Object.entries(node.properties).filter(([name]) => !idProperties.has(name));
    node.properties = Object.fromEntries(kept.map(([name, value]) => [name, absolute(name, value, page)]));
  });
}

function absolute(name: string, value: Properties[string], page: string): Properties[string] {
  if (typeof value !== 'string') return value;
  const { origin } = new URL(page);
  if (name === 'srcSet') return value.replace(/(^|,\s*)(?=\/(?!\/))/gu, `$1${origin}`);
  if (!addressProperties.has(name)) return value;
  if (/^\/(?!\/)/u.test(value)) return origin + value;
  return value.startsWith('#') ? page + value : value;
}
