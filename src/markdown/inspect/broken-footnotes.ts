import type { FootnoteDefinition, Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { BodyPosition } from './position.ts';

/** A footnote of which readers would get only a half: its mark, or its words, or neither. */
export interface InspectedNote {
  /** As the editor wrote it, without brackets. */
  readonly name: string;
  /** `missing`: a mark without a note; `unused`: a note without a mark; `twice`: another note of one name. */
  readonly fault: 'missing' | 'unused' | 'twice';
  readonly position: BodyPosition;
}

/** The parser takes a mark whose note is not there for plain text. An escaped one is meant as such. */
const mark = /(?<!\\)\[\^([^\]\s]+)\]/gu;

/** The footnotes of a text that do not come in pairs, from all its nodes in order. */
export function brokenNotes(nodes: readonly Nodes[], markdown: string): readonly InspectedNote[] {
  if (!markdown.includes('[^')) return [];
  const marked = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const known = new Map<string, string>();
  return nodes.flatMap((node) => {
    if (node.type === 'text') return missingIn(node, markdown);
    if (node.type !== 'footnoteDefinition') return [];
    const words = toString(node);
    const isOther = (known.get(node.identifier) ?? words) !== words;
    known.set(node.identifier, known.get(node.identifier) ?? words);
    const fault = isOther ? 'twice' : marked.has(node.identifier) ? undefined : 'unused';
    return fault === undefined ? [] : [{ name: nameOf(node), fault, position: startOf(node) } as const];
  });
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
    return { name, fault: 'missing', position };
  });
}

function nameOf({ label, identifier }: FootnoteDefinition): string {
  return label ?? identifier;
}

function startOf({ position }: Nodes): BodyPosition {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}
