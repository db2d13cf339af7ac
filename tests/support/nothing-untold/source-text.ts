import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { Image, ImageReference, List, Nodes, Parents, Root } from 'mdast';
import { allowedElements } from '../../../src/markdown/html/allowed-html.ts';

/** A letter or digit of a body, with the offset at which its editor typed it. */
export interface TypedSign {
  readonly sign: string;
  readonly offset: number;
}

/** From one offset to another. */
type Range = readonly [from: number, to: number];

/** What of a text is no word for readers, and what stands elsewhere on the page. */
interface Accounted {
  readonly hidden: Range[];
  /** Where a block says who spoke: readers get it after the block's words. */
  readonly moved: { readonly range: Range; readonly to: number }[];
  readonly notes: { readonly range: Range; readonly label: string }[];
  readonly code: Range[];
  /** Numbers of lists that are left to Markdown. */
  readonly counted: { readonly offset: number; readonly text: string }[];
}

/**
 * The letters and digits of a body that its readers must get, in the order of the page: the typed text itself, without what
 * Markdown takes for addresses, names of blocks, allowed tags and names of footnotes. Whatever the parser dropped is in it.
 */
export function typedSigns(markdown: string, tree: Root): readonly TypedSign[] {
  const accounted: Accounted = { hidden: [], moved: [], notes: [], code: [], counted: [] };
  account(tree, { markdown, accounted, ...usedDefinitions(tree) });
  const signs = signsIn(markdown, accounted.code);
  const isHidden = inOneOf(accounted.hidden);
  const counted = accounted.counted.flatMap(({ offset, text }) => Array.from(text, (sign) => ({ sign, offset })));
  const shown = [...signs.filter(({ offset }) => !isHidden(offset)), ...counted];
  return inOrderOfThePage(shown, accounted, marksOf(tree));
}

interface Text {
  readonly markdown: string;
  readonly accounted: Accounted;
  readonly used: ReadonlySet<string>;
  /** Where pictures end that have their addresses in definitions. */
  readonly pictures: ReadonlyMap<string, number>;
}

function account(node: Nodes, text: Text): void {
  const { hidden, notes, code } = text.accounted;
  const [from, to] = rangeOf(node);
  if (node.type === 'link') hidden.push(...aroundWords(node, text.markdown));
  if (node.type === 'linkReference') hidden.push([lastOf(node)?.[1] ?? from, to]);
  if (node.type === 'image' || node.type === 'imageReference') hidden.push(...addressOf(node, text.markdown));
  if (node.type === 'definition' && text.used.has(node.identifier)) {
    hidden.push(...definitionOf(node, text.markdown));
    // The caption of a picture stands where the picture does.
    const picture = text.pictures.get(node.identifier);
    if (picture !== undefined) text.accounted.moved.push({ range: [from, to], to: picture });
  }
  if (node.type === 'footnoteReference') hidden.push([from, to]);
  if (node.type === 'footnoteDefinition') {
    hidden.push([from, from + text.markdown.slice(from, to).indexOf(']:')]);
    notes.push({ range: [from, to], label: node.identifier });
  }
  if (node.type === 'html')
    for (const { 0: tag, index } of node.value.matchAll(/<[^<>]*>/gu))
      if (isAllowedTag(tag)) hidden.push([from + index, from + index + tag.length]);
  if (node.type === 'code') {
    code.push([from, to]);
    if ((node.meta ?? undefined) === undefined && /^[\w+#.-]{0,20}$/u.test(node.lang ?? ''))
      hidden.push([from, endOfLine(text.markdown, from, node)]);
  }
  if (node.type === 'inlineCode') code.push([from, to]);
  if (node.type === 'containerDirective') accountBlock(node, text);
  if (node.type === 'list') accountNumbers(node, text);
  if (!('children' in node)) return;
  for (const child of node.children) account(child, text);
}

/** `1. 1. 1.` leaves the counting to Markdown: the numbers are those of the page. */
function accountNumbers({ ordered, children }: List, { markdown, accounted }: Text): void {
  const numbers = children.map((item) => /^\d+/u.exec(markdown.slice(rangeOf(item)[0]))?.[0] ?? '');
  if (ordered !== true || !numbers.every((one) => one === numbers[0] && Number(one) <= 1)) return;
  for (const [index, item] of children.entries()) {
    const [from] = rangeOf(item);
    accounted.hidden.push([from, from + 1]);
    accounted.counted.push({ offset: from, text: String(Number(numbers[0]) + index) });
  }
}

/** The attributes of blocks that readers get in other words, or not as words: moments, kinds, positions, ids. */
const wordless = [
  'at',
  'kind',
  'source',
  'lat',
  'lon',
  'type',
  'pinned',
  'precision',
  'precisionKm',
  'ringsKm',
  'lang',
  'url',
  'min',
  'max',
];

function accountBlock(node: Extract<Nodes, { type: 'containerDirective' }>, { markdown, accounted }: Text): void {
  const [from, to] = rangeOf(node);
  const opening = /^:{3,}[\w-]+/u.exec(markdown.slice(from))?.[0];
  if (opening === undefined || !known.has(node.name)) return;
  accounted.hidden.push([from, from + opening.length]);
  const braces = markdown.slice(from + opening.length).split('\n', 1)[0] ?? '';
  for (const { 0: whole, 1: name = '', index } of braces.matchAll(/([\w-]+)\s*=\s*(?:"[^"]*"|'[^']*'|[^\s}"']+)/gu)) {
    const at = from + opening.length + index;
    accounted.hidden.push([at, wordless.includes(name) ? at + whole.length : at + name.length]);
    if (name === 'by') accounted.moved.push({ range: [at, at + whole.length], to });
  }
}

const known = new Set('facts quote timeline update correction warning document qa map chart'.split(' '));

/** The end of the line on which a fence opens; the beginning of code that is only indented. */
function endOfLine(markdown: string, from: number, { position }: Nodes): number {
  const line = markdown.slice(from, position?.end.offset).split('\n', 1)[0] ?? '';
  return /^(?:`{3,}|~{3,})/u.test(line) ? from + line.length : from;
}

function aroundWords(node: Parents, markdown: string): readonly Range[] {
  const [from, to] = rangeOf(node);
  const words = lastOf(node);
  if (words) return words[0] === from && words[1] === to ? [] : [tailWithoutTitle(words[1], to, markdown)];
  return [tailWithoutTitle(from, to, markdown)];
}

/** From the end of a link's words over its address, up to its title, which is words. */
function tailWithoutTitle(from: number, to: number, markdown: string): Range {
  const address = /^\s*\]?\(\s*(?:<[^>\n]*>|[^\s"(]*(?:\([^\s)]*\)[^\s"(]*)*)/u.exec(markdown.slice(from, to));
  return [from, from + (address?.[0].length ?? 0)];
}

function addressOf(node: Image | ImageReference, markdown: string): readonly Range[] {
  const [from, to] = rangeOf(node);
  const raw = markdown.slice(from, to);
  const end = endOfBrackets(raw);
  if (node.type === 'imageReference') return [[from + end, to]];
  return [tailWithoutTitle(from + end, to, markdown)];
}

/** Where the first brackets of a picture close. */
function endOfBrackets(raw: string): number {
  let depth = 0;
  for (let at = 0; at < raw.length; at += 1) {
    if (raw[at] === '\\') at += 1;
    else if (raw[at] === '[') depth += 1;
    else if (raw[at] === ']' && --depth === 0) return at;
  }
  return raw.length;
}

function definitionOf(node: Nodes, markdown: string): readonly Range[] {
  const [from, to] = rangeOf(node);
  const before = /^\[(?:[^\]\\]|\\.)*\]:\s*(?:<[^>\n]*>|\S+)/u.exec(markdown.slice(from, to));
  return before ? [[from, from + before[0].length]] : [];
}

/** The names of footnotes in the order of the page: those of the text, then those of each note as it is reached. */
function marksOf(tree: Root): readonly string[] {
  const marks: string[] = [];
  const notes = new Map<string, Nodes>();
  const look = (node: Nodes, isNote: boolean) => {
    if (node.type === 'footnoteDefinition' && !isNote)
      return void notes.set(node.identifier, notes.get(node.identifier) ?? node);
    if (node.type === 'footnoteReference' && !marks.includes(node.identifier)) marks.push(node.identifier);
    if ('children' in node) for (const child of node.children) look(child, false);
  };
  look(tree, false);
  for (const mark of marks) {
    const note = notes.get(mark);
    if (note) look(note, true);
  }
  return marks;
}

function usedDefinitions(tree: Root): Pick<Text, 'used' | 'pictures'> {
  const used = new Set<string>();
  const pictures = new Map<string, number>();
  const look = (node: Nodes) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier);
    if (node.type === 'imageReference')
      pictures.set(node.identifier, pictures.get(node.identifier) ?? rangeOf(node)[1]);
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return { used, pictures };
}

export function isAllowedTag(value: string): boolean {
  return new RegExp(String.raw`^</?(?:${allowedElements.join('|')})(?:\s[^<>]*)?/?>$`, 'iu').test(value);
}

const entity = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/gu;

/** Letters and digits as they are read: an entity is what it stands for, but not in code. */
function signsIn(markdown: string, code: readonly Range[]): readonly TypedSign[] {
  const isCode = inOneOf(code);
  const signs: TypedSign[] = [];
  const typed = (from: number, to: number) => {
    for (const { 0: sign, index } of markdown.slice(from, to).matchAll(letterOrDigit))
      signs.push({ sign, offset: from + index });
  };
  let from = 0;
  for (const { 0: written, index } of markdown.matchAll(entity)) {
    const value = toString(fromHtml(written, { fragment: true }));
    if (value === written || isCode(index) || markdown[index - 1] === '\\') continue;
    typed(from, index);
    for (const [sign] of value.matchAll(letterOrDigit)) signs.push({ sign, offset: index });
    from = index + written.length;
  }
  typed(from, markdown.length);
  return signs;
}

/** A letter or digit with the marks above and below it. */
export const letterOrDigit = /[\p{L}\p{N}]\p{M}*|\p{M}+/gu;

/** Footnotes come last, in the order of their marks; who spoke comes after what was said. */
function inOrderOfThePage(
  signs: readonly TypedSign[],
  { moved, notes }: Accounted,
  marks: readonly string[],
): readonly TypedSign[] {
  const orderOf = (label: string) => marks.indexOf(label);
  const keyed = signs.map((one) => {
    const note = notes.findLast(({ range: [from, to] }) => one.offset >= from && one.offset < to);
    const place = moved.find(({ range: [from, to] }) => one.offset >= from && one.offset < to);
    return { one, note: note ? orderOf(note.label) : -1, at: place?.to ?? one.offset, by: place ? 1 : 0 };
  });
  return keyed
    .sort((a, b) => a.note - b.note || a.at - b.at || a.by - b.by || a.one.offset - b.one.offset)
    .map(({ one }) => one);
}

function inOneOf(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => ranges.some(([from, to]) => offset >= from && offset < to);
}

function rangeOf({ position }: Nodes): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function lastOf({ children }: Parents): Range | undefined {
  const [first, last] = [children[0], children.at(-1)];
  return first && last ? [rangeOf(first)[0], rangeOf(last)[1]] : undefined;
}
