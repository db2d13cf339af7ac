import { finding, type Finding, type Path } from '../findings/finding.ts';
import { positionOf, sourceAt, type ReadYaml } from '../yaml/position.ts';
import type { Checked } from './checked.ts';
import { valueAt, type Mistake } from './mistakes.ts';
import { fieldsAt } from './shape.ts';

interface InPieces {
  readonly findings: readonly Finding[];
  /** The paths, as JSON, of the lists and groups of which nothing else is told. */
  readonly paths: ReadonlySet<string>;
}

/**
 * One finding for each list of groups, and each group, in which a hyphen stands before every field, so that each field is
 * an entry of its own.
 */
export function entriesInPieces(checked: Checked, mistakes: readonly Mistake[]): InPieces {
  const found = new Map<string, Finding>();
  for (const { path } of mistakes) {
    const at = path.findIndex((step) => typeof step === 'number');
    const list = at < 0 ? path : path.slice(0, at);
    const one = found.has(JSON.stringify(list)) ? undefined : inPieces(checked, list);
    if (one) found.set(JSON.stringify(list), one);
  }
  return { findings: [...found.values()], paths: new Set(found.keys()) };
}

function inPieces({ file, yaml, schema }: Checked, path: Path): Finding | undefined {
  const items = valueAt(yaml.data, path);
  const name = path.at(-1);
  if (!yaml.read || !Array.isArray(items) || items.length < 2 || typeof name !== 'string') return undefined;
  const [ofGroup, ofItem] = [fieldsAt(schema, path), fieldsAt(schema, [...path, 0])];
  const known = ofItem.length > 0 ? ofItem : ofGroup;
  const names = items.map(nameOf);
  if (new Set(names).size < 2 || !names.every((one) => one !== undefined && known.includes(one))) return undefined;
  const lines = linesOf(yaml.read, path);
  if (lines.length !== items.length || !lines.every((line) => /^ *- +[\w-]+:/u.test(line))) return undefined;
  const isList = ofItem.length > 0;
  const text = lines.map((line, at) =>
    isFirst(names, at) && isList ? line : line.replace(/^( *)- +/u, isList ? '$1  ' : '$1'),
  );
  const mend = { text: text.join('\n'), over: lines.length } as const;
  const where = { file, value: path };
  return isList
    ? finding('entry-in-pieces', { name, mend }, where)
    : finding('group-expected', { name, known, mend }, where);
}

/** The name of the one field of a group; `undefined` of anything else. */
function nameOf(item: unknown): string | undefined {
  const names = typeof item === 'object' && item !== null ? Object.keys(item) : [];
  return names.length === 1 ? names[0] : undefined;
}

/** Whether a field begins an entry: the first one does, and each that bears its name. */
function isFirst(names: readonly (string | undefined)[], at: number): boolean {
  return names[at] === names[0];
}

/** The lines of a list, the first one with its indent. */
function linesOf(read: ReadYaml, path: Path): readonly string[] {
  const indent = ' '.repeat(positionOf(read, path, 'value').column - 1);
  return `${indent}${sourceAt(read, path) ?? ''}`.split('\n');
}
