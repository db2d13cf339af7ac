import type { FootnoteDefinition, Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { BodyPosition } from './position.ts';

/** A footnote of which readers would get only a half: its mark, or its words, or neither. */
export interface InspectedNote {
  /** As the editor wrote it, without brackets. */
  readonly name: string;
  /** `missing`: a mark without a note; `unused`: a note without a mark; `twice`: another note of one name. */
  readonly fault: 'missing' | 'unused' | 'twice';
  /** The line that was meant as the note, and lacks its colon: `[^1] As the Wire says.` */
  readonly line?: string;
  readonly position: BodyPosition;
  /** Where further marks of a note that is missing stand. */
  readonly others?: readonly BodyPosition[];
}

/** The parser takes a mark whose note is not there for plain text. An escaped one is meant as such. */
const mark = /(?<!\\)\[\^([^\]\s]+)\]/gu;

/** The footnotes of a text that do not come in pairs, from all its nodes in order. */
export function brokenNotes(nodes: readonly Nodes[], markdown: string): readonly InspectedNote[] {
  if (!markdown.includes('[^')) return [];
  const marked = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const known = new Map<string, string>();
  const broken = nodes.flatMap((node): readonly InspectedNote[] => {
    if (node.type === 'text') return missingIn(node, markdown);
    if (node.type !== 'footnoteDefinition') return [];
    const words = toString(node);
    const isOther = (known.get(node.identifier) ?? words) !== words;
    known.set(node.identifier, known.get(node.identifier) ?? words);
    const fault = isOther ? 'twice' : marked.has(node.identifier) ? undefined : 'unused';
    return fault === undefined ? [] : [{ name: nameOf(node), fault, position: startOf(node) }];
  });
  return broken.flatMap((one) => (one.fault === 'missing' ? onceMissing(one, broken) : [one]));
}

/** A note that is missing is missing once, and one that only lacks a colon is wrong in its line alone. */
function onceMissing(one: InspectedNote, broken: readonly InspectedNote[]): readonly InspectedNote[] {
  const alike = broken.filter(({ name, fault }) => name === one.name && fault === 'missing');
  const told = alike.find(({ line }) => line !== undefined) ?? alike[0];
  if (one !== told) return [];
  return [
    alike.length > 1 ? { ...one, others: alike.filter((other) => other !== one).map((other) => other.position) } : one,
  ];
}

function missingIn(node: Text, markdown: string): readonly InspectedNote[] {
  const from = node.position?.start.offset ?? 0;
  const { line, column } = startOf(node);
  const written = markdown.slice(from, node.position?.end.offset);
  return [...written.matchAll(mark)].map(({ 1: name = '', index }) => {
    const before = written.slice(0, index).split('\n');
    const last = (before.at(-1) ?? '').length;
    const position =
      before.length === 1 ? { line, column: column + last } : { line: line + before.length - 1, column: last + 1 };
    const note = noteWithoutColon(markdown, from + index);
    return { name, fault: 'missing', position, ...(note !== undefined && { line: note }) };
  });
}

/** The line that begins at a mark and goes on in words; `undefined` if the mark stands elsewhere. */
function noteWithoutColon(markdown: string, start: number): string | undefined {
  if (start > 0 && markdown[start - 1] !== '\n') return undefined;
  const [line = ''] = /^[^\n]*/u.exec(markdown.slice(start)) ?? [];
  return /^\[\^[^\]\s]+\][ \t]+[\p{L}\p{N}"“«„]/u.test(line) ? line.trimEnd() : undefined;
}

function nameOf({ label, identifier }: FootnoteDefinition): string {
  return label ?? identifier;
}

function startOf({ position }: Nodes): BodyPosition {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
