import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { attributeIn } from './block.ts';
import { writtenInstant } from './written-instant.ts';

/**
 * A remark plugin that sorts the updates of a live story: pinned ones first, then the newest. Nodes between updates keep
 * their places. Runs before remark-rehype, so that ids are given in the order of the page.
 */
export function updateOrder() {
  return ({ children }: Root): void => {
    const updates = children.filter(isUpdate).sort(inOrder).values();
    for (const [index, node] of children.entries()) if (isUpdate(node)) children[index] = updates.next().value ?? node;
  };
}

export function isPinned({ attributes }: ContainerDirective): boolean {
  return /^(?:yes|true)$/iu.test(attributeIn(attributes, 'pinned'));
}

/** Compares two updates; one without a valid instant comes after those with one. */
function inOrder(a: ContainerDirective, b: ContainerDirective): number {
  return Number(isPinned(b)) - Number(isPinned(a)) || instantOf(b) - instantOf(a);
}

function instantOf({ attributes }: ContainerDirective): number {
  return writtenInstant(attributes?.['at'])?.milliseconds ?? Number.MIN_SAFE_INTEGER;
}

function isUpdate(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'update';
}
