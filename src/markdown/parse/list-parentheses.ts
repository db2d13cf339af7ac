import type { List, Root } from 'mdast';
import { walk } from '../tree/walk.ts';

/** What a list that was typed as `1)` holds somewhere. */
const number = /\d\)(?:\s|$)/u;

/** Keeps in the tree which numbered lists were typed as `1)`: HTML shows every number as `1.` unless it is told otherwise. */
export function keepParentheses(tree: Root, markdown: string): void {
  if (!number.test(markdown)) return;
  walk(tree, 'list', (list: List) => {
    const start = list.position?.start.offset ?? 0;
    if (list.ordered === true && /^\d{1,9}\)/u.test(markdown.slice(start, start + 10)))
      list.data = { ...list.data, hProperties: { className: ['parenthesized'] } };
  });
}
