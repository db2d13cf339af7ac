import { isMap, isScalar, isSeq, type Document, type LineCounter, type Node } from 'yaml';
import { required } from '../../model/required.ts';
import type { Path, Place } from '../findings/finding.ts';
import type { Position } from '../text/position.ts';

/** YAML that has been parsed, with what is needed to find lines in its file. */
export interface ReadYaml {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly yaml: string;
  /** The line of the file on which the YAML begins, from 1. */
  readonly firstLine: number;
}

/** The offset in the YAML at which a parsed node begins. */
export function startOf({ range }: Pick<Node, 'range'>): number {
  return required(range, 'the place of a parsed node')[0];
}

/** The position in the file of an offset into its YAML. */
export function positionAt({ lines, firstLine }: Pick<ReadYaml, 'lines' | 'firstLine'>, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: line + firstLine - 1, column: col };
}

/**
 * The position of a value or of its key. For a missing field it is the position of the map that lacks it; for a single
 * value in place of a list, that value; for an empty value, its key. Of a field missing at the top level, line 1.
 */
export function positionOf(read: ReadYaml, path: Path, of: 'value' | 'key'): Place {
  const reached = follow(read.document.contents, path);
  const node = of === 'key' || isNothing(reached.value) ? (reached.key ?? reached.value) : reached.value;
  const top = reached.depth === 0 && path.length > 0;
  const position = top ? { line: 1, column: 1 } : positionAt(read, node ? startOf(node) : 0);
  const lacking = isMap(reached.value) ? path : path.slice(0, reached.depth);
  return { ...position, field: fieldName(lacking) };
}

/** The source of a scalar as it was written, without quotes; `undefined` if the path leads to no scalar. */
export function writtenAt(document: Document, path: Path): string | undefined {
  const { value, depth } = follow(document.contents, path);
  return depth === path.length && isScalar(value) ? value.source : undefined;
}

/** What stands in the file at a path, sign for sign; `undefined` if the path does not exist. */
export function sourceAt({ document, yaml }: ReadYaml, path: Path): string | undefined {
  const { value, depth } = follow(document.contents, path);
  return depth === path.length && value?.range ? yaml.slice(value.range[0], value.range[1]).trim() : undefined;
}

/** Whether the braces that a path leads to hold anything; `undefined` if it leads to no group in braces. */
export function bracesAt(document: Document, path: Path): 'empty' | 'filled' | undefined {
  const { value, depth } = follow(document.contents, path);
  if (depth !== path.length || !isMap(value) || value.flow !== true) return undefined;
  return value.items.length === 0 ? 'empty' : 'filled';
}

/** The name of a field as problems print it: `sources[1].via[0]`. */
export function fieldName(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${String(step)}]`;
    if (!/^[\w-]+$/u.test(step)) return `${name}[${JSON.stringify(step)}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}

/** The last node that a path leads to, and how many of its steps exist. */
interface Reached {
  readonly key: Node | undefined;
  readonly value: Node | undefined;
  readonly depth: number;
}

function follow(root: Node | null, path: Path): Reached {
  let reached: Reached = { key: undefined, value: root ?? undefined, depth: 0 };
  for (const step of path) {
    const next = stepInto(reached.value, step);
    if (next === undefined) break;
    reached = { ...next, depth: reached.depth + 1 };
  }
  return reached;
}

function stepInto(node: Node | undefined, step: string | number): Omit<Reached, 'depth'> | undefined {
  if (isSeq<Node>(node) && typeof step === 'number') {
    const value = node.items[step];
    return value && { key: undefined, value };
  }
  if (!isMap<Node, Node | null>(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { key: pair.key, value: pair.value ?? undefined };
}

function isNothing(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && node.value === null);
}
