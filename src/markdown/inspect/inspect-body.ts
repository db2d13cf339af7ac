// Over 150 lines: one pass over a body collects every kind of thing that the desk must know of, a few lines each.
import type { Definition, Image, ImageReference, Link, LinkReference, Nodes } from 'mdast';
import type { Directives } from 'mdast-util-directive';
import type { Point } from 'unist';
import type { ParsedBody } from '../parse/parse-body.ts';
import { updateHeading } from '../blocks/update-heading.ts';
import { nodesInOrder } from './in-order.ts';
import { captionAndCredit } from '../figures/credit.ts';
import { brokenNotes, type InspectedNote } from './broken-footnotes.ts';
import type { BodyPosition } from './position.ts';
import { tablesIn } from './tables.ts';
import { linkTarget, type LinkTarget } from '../links/link-target.ts';

export interface InspectedFigure {
  /** As the editor wrote it: `./visit.jpg`. */
  readonly src: string;
  readonly alt: string;
  /** `''` where the picture has no title, or the title is a credit alone. */
  readonly caption: string;
  readonly credit: string | undefined;
  readonly position: BodyPosition;
  /** Where `src` stands. */
  readonly srcPosition: BodyPosition;
}

export interface InspectedLink extends LinkTarget {
  /** Where its address stands; of a link that is nothing but its address, the link itself. */
  readonly position: BodyPosition;
}

export interface InspectedBlock {
  /** `''` for colons that name no block and close none. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /**
   * `block` opens with three colons or more; `leaf` with two, which is always a slip; `stray` is a line of colons that
   * the parser took for text, such as `::: facts` or a closing `:::` with nothing to close.
   */
  readonly form: 'block' | 'leaf' | 'stray';
  /** Whether closing colons were found. A block without them swallows the rest of the text. */
  readonly closed: boolean;
  /** Whether a heading is among what it holds; of an update, whether it has a title of its own. */
  readonly hasHeading: boolean;
  /** That it holds nothing, and has no title. */
  readonly isEmpty?: true;
  /** The tables of a `:::chart`; left out of every other block. */
  readonly tables?: ReturnType<typeof tablesIn>;
  readonly position: BodyPosition;
  /** The last line that belongs to it, from 1. */
  readonly lastLine: number;
}

/** What the desk must check in a body, in the order of the text. */
export interface InspectedBody {
  readonly figures: readonly InspectedFigure[];
  readonly links: readonly InspectedLink[];
  readonly blocks: readonly InspectedBlock[];
  readonly notes: readonly InspectedNote[];
  /** Whether the text nests deeper than any reader follows (see `plain-tree.ts`, `nesting-limits.ts`): its marks are shown as letters. */
  readonly isTooDeep: boolean;
}

interface Findings {
  readonly figures: InspectedFigure[];
  readonly links: InspectedLink[];
  readonly blocks: InspectedBlock[];
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly markdown: string;
}

/** Finds what the desk must check, with positions, without rendering anything. Never throws. */
export function inspectBody({ markdown, tree, isTooDeep }: ParsedBody): InspectedBody {
  const nodes = nodesInOrder(tree);
  const findings: Findings = { figures: [], links: [], blocks: [], definitions: definitionsOf(nodes), markdown };
  for (const node of nodes) inspectNode(node, findings);
  const { figures, links, blocks } = findings;
  return { figures, links, blocks, notes: brokenNotes(nodes, markdown), isTooDeep };
}

function definitionsOf(nodes: readonly Nodes[]): ReadonlyMap<string, Definition> {
  const definitions = nodes.filter((node) => node.type === 'definition').toReversed();
  return new Map(definitions.map((one) => [one.identifier, one]));
}

function inspectNode(node: Nodes, findings: Findings): void {
  const { definitions } = findings;
  if (node.type === 'image') addFigure(node, node, findings);
  else if (node.type === 'imageReference') addFigure(node, definitions.get(node.identifier), findings);
  else if (node.type === 'link') addLink(node, node, findings);
  else if (node.type === 'linkReference') addLink(node, definitions.get(node.identifier), findings);
  else if (node.type === 'containerDirective' || node.type === 'leafDirective') addBlock(node, findings);
  else if (node.type === 'paragraph') addStrayColons(node, findings);
}

function addFigure(
  node: Image | ImageReference,
  target: Image | Definition | undefined,
  { figures, markdown }: Findings,
): void {
  if (!target) return;
  const { caption, credit } = captionAndCredit(target.title ?? '');
  const [position, srcPosition] = [startOf(node), after(node.position?.start, markdown, opensSrc)];
  figures.push({ src: target.url, alt: node.alt ?? '', caption, credit, position, srcPosition });
}

function addLink(
  node: Link | LinkReference,
  target: Link | Definition | undefined,
  { links, markdown }: Findings,
): void {
  if (!target) return;
  const text = node.children.at(-1)?.position?.end;
  const isApart = text !== undefined && opensTarget.test(markdown.slice(text.offset));
  const inLink = isApart ? after(text, markdown, opensTarget) : startOf(node);
  const position = target.type === 'definition' ? after(target.position?.start, markdown, opensDefinition) : inLink;
  links.push({ ...linkTarget(target.url), position });
}

const opensTarget = /^\]\([ \t]*<?/u;
const opensSrc = /^!\[(?:\\.|[^\]\\\n])*\]\([ \t]*<?/u;
const opensDefinition = /^\[(?:\\.|[^\]\\\n])*\]:[ \t]*<?/u;

/** The place behind what `opening` finds at a point. */
function after(point: Point | undefined, markdown: string, opening: RegExp): BodyPosition {
  const { line, column, offset } = point ?? { line: 1, column: 1, offset: 0 };
  return { line, column: column + (opening.exec(markdown.slice(offset))?.[0].length ?? 0) };
}

function addBlock(node: Directives, { blocks }: Findings): void {
  const { name } = node;
  const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
  const form = node.type === 'containerDirective' ? 'block' : 'leaf';
  const closed = form === 'leaf' || 'closing' in (node.data?.position ?? {});
  const isTitled = node.type === 'containerDirective' && name === 'update' && updateHeading(node) !== undefined;
  const hasHeading = isTitled || node.children.some(({ type }) => type === 'heading');
  blocks.push({
    ...{ name, attributes: Object.fromEntries(attributes), form, closed, hasHeading },
    ...(!hasHeading && node.children.length === 0 && { isEmpty: true }),
    ...(name === 'chart' && { tables: tablesIn(node) }),
    position: startOf(node),
    lastLine: node.position?.end.line ?? startOf(node).line,
  });
}

/** Lines of a paragraph that begin with colons were meant as a block. */
function addStrayColons(node: Nodes, { blocks, markdown }: Findings): void {
  const start = node.position?.start;
  const text = markdown.slice(start?.offset, node.position?.end.offset);
  if (!/[:：]\s?[:：]/u.test(text)) return;
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    const colons = /^[ \t>]*[:：](?:[ \t]?[:：])+[ \t]*([\p{L}\p{N}-]*)/u.exec(line);
    if (!colons) continue;
    const { line: first, column } = startOf(node);
    const position = index === 0 ? { line: first, column } : { line: first + index, column: line.search(/[:：]/u) + 1 };
    const found = { name: colons[1] ?? '', form: 'stray', closed: false, hasHeading: false } as const;
    blocks.push({ ...found, attributes: {}, position, lastLine: position.line });
  }
}

function startOf(node: Nodes): BodyPosition {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}
