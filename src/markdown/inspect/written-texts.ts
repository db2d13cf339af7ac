import type { Heading, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast';
import type { ParsedBody } from '../parse/parse-body.ts';
import { stackChildren } from './in-order.ts';

/** A node of a body's tree with the one that holds it. */
export interface HeldNode {
  readonly node: Nodes;
  /** `undefined` of the root. */
  readonly parent: Parents | undefined;
}

/** A paragraph, heading or cell as it was typed, where the parser took it for words. */
export interface WrittenText {
  readonly node: Paragraph | Heading | TableCell;
  readonly parent: Parents | undefined;
  /** Where it begins in the body. */
  readonly from: number;
  /** The source, sign for sign, with `noWord` for every sign that is none of the words: marks, code, links, escaped signs. */
  readonly text: string;
}

/** A body with its nodes and texts, in the order of the text. */
export interface WrittenBody {
  readonly markdown: string;
  readonly nodes: readonly HeldNode[];
  readonly texts: readonly WrittenText[];
}

/** Stands in a text for a sign that is no word of it. */
export const noWord = '\uFFFC';

export function writtenBody({ markdown, tree }: ParsedBody): WrittenBody {
  const nodes = heldNodes(tree);
  const texts: WrittenText[] = [];
  for (const { node, parent } of nodes)
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      texts.push({ node, parent, from: startOf(node), text: wordsOf(node, markdown) });
  return { markdown, nodes, texts };
}

function heldNodes(tree: Root): readonly HeldNode[] {
  const found: HeldNode[] = [];
  const waiting: HeldNode[] = [{ node: tree, parent: undefined }];
  for (let held = waiting.pop(); held; held = waiting.pop()) {
    found.push(held);
    const { node } = held;
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push({ node: child, parent: node });
  }
  return found;
}

function wordsOf(root: Paragraph | Heading | TableCell, markdown: string): string {
  let [text, at] = ['', startOf(root)];
  for (const [start, end] of wordRanges(root, markdown)) {
    text += withoutWords(markdown.slice(at, start)) + markdown.slice(start, end).replaceAll(escaped, noWord.repeat(2));
    at = end;
  }
  text += withoutWords(markdown.slice(at, endOf(root)));
  return text.includes('>') ? text.replaceAll(quoteMarks, (marks) => marks.replaceAll('>', ' ')) : text;
}

const escaped = /\\[!-/:-@[-`{-~]/gu;
/** The marks of a quote before the further lines of a text that stands in it. */
const quoteMarks = /\n[ \t]*>[ \t>]*/gu;

type Range = readonly [from: number, to: number];

/** From where to where words stand in a text; an address that is a link by itself is a word. */
function wordRanges(root: Nodes, markdown: string): readonly Range[] {
  const ranges: Range[] = [];
  let at = startOf(root);
  const waiting: Nodes[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text' || isBareAddress(node, markdown)) {
      // A text that an address was cut out of has no place of its own: it stands between those around it.
      const end = node.position ? endOf(node) : nextPlace(waiting, endOf(root));
      const start = node.position ? startOf(node) : at;
      if (start < end) ranges.push([start, end]);
      at = end;
    } else if ('children' in node) stackChildren(waiting, node);
    else at = endOf(node);
  }
  return ranges;
}

function nextPlace(waiting: readonly Nodes[], otherwise: number): number {
  return waiting.findLast(({ position }) => position)?.position?.start.offset ?? otherwise;
}

function isBareAddress(node: Nodes, markdown: string): boolean {
  return node.type === 'link' && !/^[[<]/u.test(markdown.slice(startOf(node), endOf(node)));
}

function withoutWords(text: string): string {
  return text.includes('\n')
    ? text.replaceAll(/[^\n]+/gu, (signs) => noWord.repeat(signs.length))
    : noWord.repeat(text.length);
}

export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}
