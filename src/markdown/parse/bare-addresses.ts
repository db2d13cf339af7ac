import type { Link, Parents, PhrasingContent, Root, Text } from 'mdast';
import type { Point } from 'unist';
import { walk } from '../tree/walk.ts';
import { lengthOfAddress } from './bare-address-end.ts';

/** In characters. No text goes on for longer without a space, and looking for addresses in one that does takes seconds. */
const longest = 10_000;

/**
 * Ends each link that is nothing but a bare address where the address ends; what follows is text again.
 * @param linkAddresses makes links of the addresses in what follows.
 */
export function endBareAddresses(tree: Root, markdown: string, linkAddresses: (tree: Root) => void): void {
  walk(tree, 'link', (link: Link, at, parent: Parents | undefined) => {
    const text = bareText(link, markdown);
    const length = text ? lengthOfAddress(text.value) : 0;
    if (!text || !parent || at === undefined || length === text.value.length) return undefined;
    const isLong = text.value.length > longest;
    const rest: Root = { type: 'root', children: [cutAt(length, link, text)] };
    if (!isLong) linkAddresses(rest);
    const next = parent.children[at + 1];
    const last = rest.children.at(-1);
    if (next?.type === 'text' && last?.type === 'text') rest.children.splice(-1, 1, joined(last, next));
    parent.children.splice(
      at + 1,
      next?.type === 'text' && last?.type === 'text' ? 1 : 0,
      ...(rest.children as PhrasingContent[]),
    );
    return at + 1;
  });
}

/** The text of a link that was made of a bare address; `undefined` of any other. */
function bareText({ children, position, url }: Link, markdown: string): Text | undefined {
  const [text] = children;
  const isMarked = position && /[[<]/u.test(markdown[position.start.offset ?? 0] ?? '');
  return !isMarked && text?.type === 'text' && url.endsWith(text.value) ? text : undefined;
}

/** Shortens a link and returns what was cut off. */
function cutAt(length: number, link: Link, text: Text): Text {
  const rest: Text = { type: 'text', value: text.value.slice(length) };
  const by = rest.value.length;
  const end = text.position?.end;
  link.url = link.url.slice(0, -by);
  text.value = text.value.slice(0, length);
  for (const node of [link, text]) if (node.position) node.position.end = earlier(node.position.end, by);
  return end && text.position ? { ...rest, position: { start: text.position.end, end } } : rest;
}

/** A bare address stands on one line. */
function earlier({ line, column, offset = 0 }: Point, by: number): Point {
  return { line, column: column - by, offset: offset - by };
}

/** Two texts side by side, as one. */
function joined(one: Text, other: Text): Text {
  const text: Text = { type: 'text', value: one.value + other.value };
  if (one.position && other.position) text.position = { start: one.position.start, end: other.position.end };
  return text;
}
