import type { Definition, Image, Link, Parents, Root, RootContent } from 'mdast';
import { walk } from '../tree/walk.ts';

/** A remark plugin that replaces links and pictures by reference (`[text][name]`) with inline ones, for later plugins. */
export function resolveReferences() {
  return (tree: Root): void => {
    const definitions = new Map<string, Definition>();
    walk(tree, 'definition', (node) => {
      if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
    });
    if (definitions.size === 0) return;
    walk(tree, ['linkReference', 'imageReference'], (node, index, parent: Parents | undefined) => {
      const plain = plainNode(node as RootContent, definitions);
      if (parent && index !== undefined && plain) parent.children[index] = plain;
    });
  };
}

function plainNode(node: RootContent, definitions: ReadonlyMap<string, Definition>): Link | Image | undefined {
  if (node.type !== 'linkReference' && node.type !== 'imageReference') return undefined;
  const definition = definitions.get(node.identifier);
  if (!definition) return undefined;
  const { url, title } = definition;
  return node.type === 'linkReference'
    ? { type: 'link', url, title, children: node.children }
    : { type: 'image', url, title, alt: node.alt };
}
