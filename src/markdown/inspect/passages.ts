import type { Link, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { ParsedBody } from '../parse/parse-body.ts';
import { nodesInOrder } from './in-order.ts';
import type { BodyPosition } from './position.ts';
import { withoutQuotations } from './quotations.ts';

/** A paragraph, heading, cell or caption: what readers read in one go. */
export interface Passage {
  readonly form: 'paragraph' | 'heading' | 'cell' | 'caption';
  /** The source, sign for sign, with a space for all that is no word of the text: marks, code, addresses. */
  readonly text: string;
  /** The same without what is somebody else's words: quotations in marks, quoted passages. */
  readonly ownText: string;
  /** Whether it stands in an entry of a live story, which carries its own moment. */
  readonly isDated: boolean;
  readonly links: readonly PassageLink[];
  readonly start: BodyPosition;
}

export interface PassageLink {
  readonly text: string;
  readonly url: string;
  /** Where it begins in the passage. */
  readonly index: number;
}

interface Around {
  readonly isQuoted: boolean;
  readonly isDated: boolean;
}

const forms = { paragraph: 'paragraph', heading: 'heading', tableCell: 'cell' } as const;

/** The passages of a body, in the order of the text. */
export function passagesIn({ markdown, tree }: ParsedBody): readonly Passage[] {
  const passages: Passage[] = [];
  const waiting: (Around & { readonly node: Nodes })[] = [{ node: tree, isQuoted: false, isDated: false }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (node.type in forms) passages.push(...passagesOf(node, markdown, next));
    else if ('children' in node) {
      const around = below(node, next);
      waiting.push(...node.children.toReversed().map((child) => ({ node: child, ...around })));
    }
  }
  return passages;
}

/** Where a sign of a passage stands in the body. */
export function positionIn({ text, start }: Pick<Passage, 'text' | 'start'>, index: number): BodyPosition {
  const lines = text.slice(0, index).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  const { line, column } = start;
  return lines.length === 1 ? { line, column: column + last } : { line: line + lines.length - 1, column: last + 1 };
}

function below(node: Nodes, { isQuoted, isDated }: Around): Around {
  const name = node.type === 'containerDirective' ? node.name : node.type;
  return { isQuoted: isQuoted || name === 'blockquote' || name === 'quote', isDated: isDated || name === 'update' };
}

function passagesOf(node: Nodes, source: string, around: Around): readonly Passage[] {
  const form = forms[node.type as keyof typeof forms];
  const inner = nodesInOrder(node);
  const words = inner.filter(({ type }) => type === 'text').map(rangeOf);
  const links = inner.filter((one) => one.type === 'link');
  const captions = inner.flatMap((one) => (one.type === 'image' ? captionOf(one, source, around) : []));
  return [passage({ node, form, words, links }, source, around), ...captions];
}

function captionOf(node: Nodes, source: string, around: Around): readonly Passage[] {
  const [from, to] = rangeOf(node);
  const title = node.type === 'image' ? (node.title ?? '') : '';
  const at = title === '' ? -1 : source.slice(from, to).lastIndexOf(title);
  if (at < 0) return [];
  return [
    passage({ node, form: 'caption', words: [[from + at, from + at + title.length]], links: [] }, source, around),
  ];
}

interface Parts {
  readonly node: Nodes;
  readonly form: Passage['form'];
  readonly words: readonly Range[];
  readonly links: readonly Link[];
}

function passage({ node, form, words, links }: Parts, source: string, { isQuoted, isDated }: Around): Passage {
  const [from, to] = rangeOf(node);
  const text = onlyWords(source, [from, to], words);
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return {
    ...{ form, text, isDated, start: { line, column } },
    ownText: isQuoted ? blank(text) : withoutQuotations(text),
    links: links.map((link) => ({ text: toString(link), url: link.url, index: rangeOf(link)[0] - from })),
  };
}

type Range = readonly [from: number, to: number];

function rangeOf({ position }: Nodes): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function onlyWords(source: string, [from, to]: Range, words: readonly Range[]): string {
  let text = '';
  let at = from;
  for (const [start, end] of words) {
    text += blank(source.slice(at, start)) + source.slice(start, end);
    at = end;
  }
  return text + blank(source.slice(at, to));
}

function blank(text: string): string {
  return text.includes('\n')
    ? text.replaceAll(/[^\n]+/gu, (signs) => ' '.repeat(signs.length))
    : ' '.repeat(text.length);
}
