import type { Nodes, Root } from 'mdast';
import { walk } from '../tree/walk.ts';

/** Composes the letters of a tree, as those of every file are: "e" with an accent of its own becomes "é" (Unicode's NFC). */
export function compose(tree: Root): void {
  walk(tree, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      node.value = node.value.normalize('NFC');
    if ('alt' in node && node.alt) node.alt = node.alt.normalize('NFC');
    if ('title' in node && node.title) node.title = node.title.normalize('NFC');
    if (node.type === 'containerDirective' && node.attributes)
      node.attributes = Object.fromEntries(
        Object.entries(node.attributes).map(([name, value]) => [name, value?.normalize('NFC')]),
      );
  });
}
