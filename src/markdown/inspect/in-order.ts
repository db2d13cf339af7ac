import type { Nodes } from 'mdast';

/** All nodes of a tree in the order of the text. No recursion: a hostile text may nest deeper than the stack. */
export function nodesInOrder(root: Nodes): readonly Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    stackChildren(waiting, node);
  }
  return found;
}

/** Puts the children of a node on a stack, the first of them on top: what is taken from it comes in the order of the text. */
export function stackChildren(waiting: Nodes[], node: Nodes): void {
  if (!('children' in node)) return;
  for (let at = node.children.length - 1; at >= 0; at -= 1) {
    const child = node.children[at];
    if (child) waiting.push(child);
  }
}
