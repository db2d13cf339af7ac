import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Properties that point into a page; away from it they point at nothing, and ids of several stories would clash. */
const ofThePage = ['id', 'ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaDetails'];
const addresses = ['href', 'src', 'poster', 'cite', 'dataOriginalurl', 'dataVersionurl'];

/** Makes every address of a body absolute, a link within the story a link to its page, and leaves no ids. */
export function makeAbsolute(tree: Root, page: string): void {
  const { origin } = new URL(page);
  visit(tree, 'element', ({ properties }: Element) => {
    for (const name of ofThePage) delete properties[name];
    for (const name of addresses) {
      const value = properties[name];
      if (typeof value === 'string') properties[name] = absolute(value, { origin, page });
    }
    const candidates = properties['srcSet'];
    if (candidates !== undefined && candidates !== null)
      properties['srcSet'] = String(candidates).replace(/(^|,\s*)(?=\/(?!\/))/gu, `$1${origin}`);
  });
}

function absolute(value: string, { origin, page }: { origin: string; page: string }): string {
  if (/^\/(?!\/)/u.test(value)) return origin + value;
  return value.startsWith('#') ? page + value : value;
}
