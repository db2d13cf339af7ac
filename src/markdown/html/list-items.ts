import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Handler } from '../context/render-state.ts';

/** A list without its items, that says what they would say together. */
const asked = new WeakMap<Parents, List>();

/**
 * An item of a list. remark-rehype asks at each item whether any item of its list has paragraphs: of 100,000 items it
 * takes minutes. Here the list is asked once.
 */
export const listItemHandler: Handler = (state, node: ListItem, parent) => {
  return defaultHandlers.listItem(state, node, parent?.type === 'list' ? inShort(parent) : parent);
};

function inShort(list: List): List {
  const known = asked.get(list);
  if (known) return known;
  const spread = list.spread === true || list.children.some((item) => item.spread ?? item.children.length > 1);
  const short: List = { type: 'list', spread, children: [] };
  asked.set(list, short);
  return short;
}
