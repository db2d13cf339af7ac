import { parseDocument, isPair, isScalar, visit, type Node, type Pair } from 'yaml';
import type { Problem, Replacement } from '../../src/model/problem.ts';
import type { Offer } from './offers.ts';

export function pastedOffer(file: string, place: Place, offer: Offer): string {
  if ('added' in offer) return withAdded(file, place, offer);
  if (!('inPlaceOf' in offer)) return pasted(file, place, offer);
  const start = offsetOf(file, place);
  // The place is where the word begins, or inside of it.
  const found = offer.inPlaceOf
    .map((word) => ({ word, at: file.indexOf(word, start - word.length + 1) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  const [{ word, at } = { word: '', at: 0 }] = found;
  return file.slice(0, at) + (word === '' ? '' : offer.text) + file.slice(at + word.length);
}

/** The file with a field more: before the brace that ends its group, or on a line of its own with the indent of the group. */
function withAdded(file: string, { line, column }: Place, { text, added }: Added): string {
  const lines = file.split('\n');
  const old = lines[line - 1] ?? '';
  if (added === 'in braces') return lines.with(line - 1, old.replace(/\s*\}([^}]*)$/u, `${text} }$1`)).join('\n');
  const isFirst = line === 1 && old !== '---';
  const indent = ' '.repeat(line === 1 ? 0 : indentOfGroup(lines, line, column));
  return lines.toSpliced(isFirst ? 0 : line, 0, indent + text).join('\n');
}

function indentOfGroup(lines: readonly string[], line: number, column: number): number {
  const own = /^\s*/u.exec(lines[line - 1] ?? '')?.[0].length ?? 0;
  // The place is a value of the group, not the group.
  if (/^\s*[\w-]+: +$/u.test((lines[line - 1] ?? '').slice(0, column - 1))) return own;
  const next = /^\s*/u.exec(lines[line] ?? '')?.[0].length ?? 0;
  return column - 1 === own && next > own && /:\s*$/u.test(lines[line - 1] ?? '') ? next : column - 1;
}

type Added = Extract<Offer, { readonly added: string }>;
type Place = Pick<Problem, 'line' | 'column'>;

/** A file's text after an editor has pasted what a hint offers, at the place of its problem. */
export function pasted(file: string, { line, column }: Place, { text, over }: Replacement): string {
  const lines = file.split('\n');
  const old = lines[line - 1] ?? '';
  if (typeof over === 'number') return lines.toSpliced(line - 1, over, text).join('\n');
  if (over === 'text') return lines.with(line - 1, (/^\s*/u.exec(old)?.[0] ?? '') + text).join('\n');
  const start = offsetOf(file, { line, column });
  // Where other fields cannot be read, a field of the top has its line to itself.
  const restOfLine: Range = [offsetOf(file, { line, column: 1 }), offsetOf(file, { line: line + 1, column: 1 }) - 1];
  const [from, to] = (over === 'field' ? fieldAround(file, start) : valueAt(file, start)) ?? restOfLine;
  return file.slice(0, from) + text + file.slice(to);
}

function offsetOf(file: string, { line, column }: Place): number {
  const before = file.split('\n').slice(0, line - 1);
  return before.reduce((length, one) => length + one.length + 1, 0) + column - 1;
}

type Range = readonly [from: number, to: number];

function valueAt(file: string, start: number): Range | undefined {
  const ranges: Range[] = [];
  visitFields(file, {
    node: ({ range }, shift) => {
      if (range && range[0] + shift === start) ranges.push([start, range[1] + shift]);
    },
  });
  return ranges.at(-1);
}

function fieldAround(file: string, start: number): Range | undefined {
  const ranges: Range[] = [];
  visitFields(file, {
    pair: ({ key, value }, shift) => {
      const [from = -1] = key.range ?? [];
      const to = value?.range?.[1] ?? key.range?.[1] ?? -1;
      const isHere = from + shift === start || (value?.range?.[0] ?? -1) + shift === start;
      if (isHere) ranges.push([from + shift, to + shift]);
    },
  });
  return ranges.at(-1);
}

interface Visitor {
  readonly node?: (node: Node, shift: number) => void;
  readonly pair?: (pair: Pair<Node, Node | null>, shift: number) => void;
}

/** Visits what stands in a file's fields, with the place in the file at which they begin. */
function visitFields(file: string, { node, pair }: Visitor): void {
  const isMarkdown = file.startsWith('---\n');
  const shift = isMarkdown ? 4 : 0;
  const yaml = isMarkdown ? file.slice(4, file.indexOf('\n---', 3)) : file;
  visit(parseDocument(yaml), {
    Node: (_, one) => node?.(one, shift),
    Pair: (_, one) => {
      if (isPair(one) && isScalar(one.key)) pair?.(one as Pair<Node, Node | null>, shift);
    },
  });
}
