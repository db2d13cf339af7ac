import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { attributeIn } from './block.ts';
import { writtenInstant } from './written-instant.ts';

/** How an editor says in braces that an update stays on top: `pinned="yes"`. */
const yes = new Set(['yes', 'true']);

/**
 * Updates of a live story stand newest first, whatever their order in the file, and pinned ones before all others. What
 * stands between them stays where it is. Comes before remark-rehype, so that ids are given in the order of the page.
 */
export function updateOrder() {
  return ({ children }: Root): void => {
    const updates = children.filter(isUpdate).sort(inOrder).values();
    for (const [index, node] of children.entries()) if (isUpdate(node)) children[index] = updates.next().value ?? node;
  };
}

export function isPinned({ attributes }: ContainerDirective): boolean {
  return yes.has(attributeIn(attributes, 'pinned').toLowerCase());
}

/** One without a sound instant stays behind those with one. */
function inOrder(a: ContainerDirective, b: ContainerDirective): number {
  return Number(isPinned(b)) - Number(isPinned(a)) || instantOf(b) - instantOf(a);
}

function instantOf({ attributes }: ContainerDirective): number {
  return writtenInstant(attributes?.['at'])?.milliseconds ?? Number.MIN_SAFE_INTEGER;
}

function isUpdate(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'update';
}
