import type { Nodes, Root } from 'mdast';

/** By the digest of a body: its tree as `packTree` has it, where the body was parsed in this run. */
export type BodyTrees = Map<string, string>;

/**
 * A tree as text, for another thread or a later step of the same run. Places are left out but where a block begins, which
 * its rendering asks for; the tree that is given loses them.
 */
export function packTree(tree: Root): string {
  const waiting: Nodes[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const isBlock = node.type === 'containerDirective' || node.type === 'leafDirective';
    if (!isBlock) delete node.position;
    if ('children' in node) waiting.push(...node.children);
  }
  return JSON.stringify(tree);
}

export function unpackTree(packed: string): Root {
  return JSON.parse(packed) as Root;
}
