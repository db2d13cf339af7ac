import type { FootnoteDefinition, Root } from 'mdast';
import type { Handler } from '../context/render-state.ts';
import { walk } from '../tree/walk.ts';

declare module 'mdast' {
  interface RootData {
    /** All of a body of which only the notes stand here. */
    whole?: Root;
  }
}

/**
 * remark-rehype looks for definitions in every node before it makes an element of the first, and takes longer over that than
 * over the elements. It is shown the notes alone; `rootHandler` makes elements of all. Comes after references, which need no
 * definition any more.
 */
export function notesApart() {
  return (tree: Root): Root => {
    const notes: FootnoteDefinition[] = [];
    walk(tree, 'footnoteDefinition', (node) => {
      notes.push(node);
    });
    return { type: 'root', children: notes, data: { whole: tree } };
  };
}

export const rootHandler: Handler = (state, node: Root) => {
  return state.wrap(state.all(node.data?.whole ?? node));
};
