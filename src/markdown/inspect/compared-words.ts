import type { Nodes } from 'mdast';
import type { ParsedBody } from '../parse/parse-body.ts';
import type { BodyPosition } from './position.ts';

/** A word of a text, in a form in which two editions of the text can be compared. */
export interface ComparedWord extends BodyPosition {
  /** With one form of quotation marks, apostrophes and dashes, whatever the editor's keyboard writes. */
  readonly text: string;
  /** Whether the word is somebody else's: between quotation marks, or in a quote. */
  readonly isQuoted: boolean;
  /** Whether a paragraph, a heading, a cell or the like begins with it. */
  readonly isFirst: boolean;
}

interface Piece extends BodyPosition {
  readonly text: string;
}

interface Collected {
  readonly words: ComparedWord[];
  readonly sameInstant: SameInstant;
  pieces: Piece[];
}

/** One form for all ways in which an instant can be written; what is no instant stays as it is. */
export type SameInstant = (written: string) => string;

/**
 * The words of a body that readers get, and which of its sources it leans on. White space, line breaks, emphasis and
 * typographic signs are not among them, nor is where other links lead, nor the alt text of a picture.
 */
export function comparedWords({ tree }: ParsedBody, sameInstant: SameInstant): readonly ComparedWord[] {
  const collected: Collected = { words: [], sameInstant, pieces: [] };
  collect(tree, collected, 'own');
  endText(collected, 'own');
  return collected.words;
}

/** The same of a plain text: all on one line, from column 1. */
export function plainWords(text: string): readonly ComparedWord[] {
  const collected: Collected = { words: [], sameInstant: (written) => written, pieces: [{ text, line: 1, column: 1 }] };
  endText(collected, 'own');
  return collected.words;
}

type Voice = 'own' | 'quoted';

/** Bodies nest no deeper than the parser allows, so that recursion is safe. */
function collect(node: Nodes, collected: Collected, voice: Voice): void {
  const spoken = voice === 'quoted' || isQuote(node) ? 'quoted' : 'own';
  const isText = isTextBlock(node);
  if (isText) endText(collected, voice);
  for (const text of ownTexts(node, collected.sameInstant)) collected.pieces.push({ text, ...startOf(node) });
  for (const child of shownChildren(node)) collect(child, collected, spoken);
  for (const text of textsAfter(node)) collected.pieces.push({ text, ...startOf(node) });
  if (isText) endText(collected, spoken);
}

/** All children but, in a table, the cells beyond its head: readers do not get them. */
function shownChildren(node: Nodes): readonly Nodes[] {
  if (node.type !== 'table') return 'children' in node ? node.children : [];
  const columns = node.children[0]?.children.length;
  return node.children.flatMap((row) => row.children.slice(0, columns));
}

function isQuote(node: Nodes): boolean {
  return node.type === 'blockquote' || (node.type === 'containerDirective' && node.name === 'quote');
}

/** Whether no word runs from before this node into it. */
function isTextBlock({ type }: Nodes): boolean {
  return !['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'html', 'link', 'linkReference', 'break'].includes(
    type,
  );
}

/** What a node says itself, before its children. */
function ownTexts(node: Nodes, sameInstant: SameInstant): readonly string[] {
  if (node.type === 'text' || node.type === 'html' || node.type === 'inlineCode' || node.type === 'code')
    return [node.value];
  if (node.type === 'image') return [node.title ?? ''];
  if (node.type === 'definition') return [sourceMark(node.url), node.title ?? ''];
  if (node.type === 'containerDirective' || node.type === 'leafDirective')
    return Object.entries(node.attributes ?? {}).map(([name, value]) => {
      const written = value ?? '';
      return `${name === 'at' ? sameInstant(written) : written} `;
    });
  if (node.type === 'break') return [' '];
  return node.type === 'delete' ? [struckOut] : [];
}

/** To strike a sentence out changes none of its words, and all of what it says. */
const struckOut = ' ~~ ';

function textsAfter(node: Nodes): readonly string[] {
  if (node.type === 'delete') return [struckOut];
  return node.type === 'link' ? [sourceMark(node.url)] : [];
}

/** Readers get a number there, which leads to the source. */
function sourceMark(url: string): string {
  return url.startsWith('source:') ? ` (${url}) ` : '';
}

function startOf({ position }: Nodes): BodyPosition {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** Cuts what has been collected into words: a word may run over several nodes. */
function endText(collected: Collected, voice: Voice): void {
  const { words, pieces } = collected;
  collected.pieces = [];
  let isInQuotes = false;
  let isFirst = true;
  for (const { written, place } of runs(pieces)) {
    const text = evenText(written);
    if (text === '') continue;
    const marks = text.split('"').length - 1;
    words.push({ text, ...place, isQuoted: voice === 'quoted' || isInQuotes || marks > 0, isFirst });
    if (marks % 2 === 1) isInQuotes = !isInQuotes;
    isFirst = false;
  }
}

interface Run {
  readonly written: string;
  readonly place: BodyPosition;
}

/** Everything between white space, with the place where it begins. */
function* runs(pieces: readonly Piece[]): Iterable<Run> {
  let open: Run | undefined;
  for (const piece of pieces) {
    for (const match of piece.text.matchAll(/\s+|\S+/gu)) {
      const [part] = match;
      if (part.trim() === '') {
        if (open) yield open;
        open = undefined;
      } else open = { written: (open?.written ?? '') + part, place: open?.place ?? placeIn(piece, match.index) };
    }
  }
  if (open) yield open;
}

function placeIn({ text, line, column }: Piece, index: number): BodyPosition {
  const before = text.slice(0, index).split('\n');
  const last = before.at(-1)?.length ?? 0;
  return before.length === 1 ? { line, column: column + last } : { line: line + before.length - 1, column: last + 1 };
}

const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, ''],
  [/[“”„‟«»]/gu, '"'],
  [/[‘’‚‛ʼ′`]/gu, "'"],
  [/[‐‑‒–—―−]+|--+/gu, '-'],
  [/…/gu, '...'],
];

function evenText(written: string): string {
  return signs.reduce((text, [sign, even]) => text.replace(sign, even), written.normalize('NFC'));
}
