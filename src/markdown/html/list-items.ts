import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import type { Handler } from '../context/render-state.ts';

/** For each list, an empty list that says whether any of its items has paragraphs. */
const summaries = new WeakMap<Parents, List>();

/**
 * Renders an item of a list. remark-rehype looks through all items of the list for each item, which takes minutes for
 * 100,000 of them; here each list is looked through once.
 */
export const listItemHandler: Handler = (state, node: ListItem, parent) => {
  return defaultHandlers.listItem(state, node, parent?.type === 'list' ? summaryOf(parent) : parent);
};

function summaryOf(list: List): List {
  const known = summaries.get(list);
  if (known) return known;
  const spread = list.spread === true || list.children.some((item) => item.spread ?? item.children.length > 1);
  const summary: List = { type: 'list', spread, children: [] };
  summaries.set(list, summary);
  return summary;
}
