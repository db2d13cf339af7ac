import type { FootnoteDefinition, Root } from 'mdast';
import type { Handler } from '../context/render-state.ts';
import { walk } from '../tree/walk.ts';

declare module 'mdast' {
  interface RootData {
    /** The root of the whole body, on a root that holds its footnotes only. */
    whole?: Root;
  }
}

/**
 * A remark plugin for speed: it gives remark-rehype a root with the footnotes only, and `rootHandler` renders the whole
 * body. remark-rehype first searches all nodes for definitions, which takes longer than rendering them. Runs after
 * `references`, so that only definitions of footnotes are needed.
 */
export function isolateFootnotes() {
  return (tree: Root): Root => {
    const notes: FootnoteDefinition[] = [];
    walk(tree, 'footnoteDefinition', (node) => void notes.push(node));
    return { type: 'root', children: notes, data: { whole: tree } };
  };
}

/** Renders the root that `notesApart` has put aside. */
export const rootHandler: Handler = (state, node: Root) => state.wrap(state.all(node.data?.whole ?? node));
