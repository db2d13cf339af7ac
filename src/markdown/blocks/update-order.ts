import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import type { BodyContext } from '../context/body-context.ts';
import { renderStateOf } from '../context/render-state.ts';
import { attributeIn } from './block.ts';
import { writtenInstant } from './written-instant.ts';

/**
 * A remark plugin that sorts the updates of a live story: pinned ones first, then the newest. Nodes between updates keep
 * their places. Runs before remark-rehype, so that ids are given in the order of the page.
 */
export function updateOrder() {
  return ({ children }: Root, file: VFile): void => {
    const updates = children
      .filter(isUpdate)
      .sort(inOrderOf(renderStateOf(file).context))
      .values();
    for (const [index, node] of children.entries()) if (isUpdate(node)) children[index] = updates.next().value ?? node;
  };
}

export function isPinned({ attributes }: ContainerDirective): boolean {
  return /^(?:yes|true)$/iu.test(attributeIn(attributes, 'pinned'));
}

type InOrder = (a: ContainerDirective, b: ContainerDirective) => number;

/** Compares two updates; one without a valid instant comes after those with one. */
function inOrderOf(context: BodyContext): InOrder {
  const timeOf = ({ attributes }: ContainerDirective) =>
    writtenInstant(attributes?.['at'], context)?.at.getTime() ?? Number.MIN_SAFE_INTEGER;
  return (a, b) => Number(isPinned(b)) - Number(isPinned(a)) || timeOf(b) - timeOf(a);
}

function isUpdate(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'update';
}
