import type { z } from 'zod';
import { finding, type Finding } from '../findings/finding.ts';
import { findingAtValue } from './form-findings.ts';
import { choicesAt, fieldsAt, mayBe, mayBeMissing } from './shape.ts';
import { causesAmong, flattenIssues, valueAt, type Mistake } from './mistakes.ts';
import { bracesAt, sourceAt, writtenAt } from '../yaml/position.ts';
import type { Path } from '../findings/finding.ts';
import type { ContentFile } from '../findings/content-file.ts';
import type { Checked } from './checked.ts';
import { entriesInPieces } from './entries-in-pieces.ts';
import { itemsReadAsFields } from './items-read-as-fields.ts';
import { unindentedGroups } from './unindented-groups.ts';
import { unknownFields } from './unknown-fields.ts';

/** Findings for what a schema refused, one for each mistake: a misspelt or unread field is not also missing. */
export function schemaFindings(checked: Checked, issues: readonly z.core.$ZodIssue[]): readonly Finding[] {
  const mistakes = causesAmong(flattenIssues(issues));
  const unknown = mistakes.flatMap((mistake) => unknownFields(checked, mistake));
  const meantFields = new Set(unknown.map(({ meant }) => meant));
  // A field that stands in the file too, beside its misspelt name, has mistakes of its own.
  const isMeant = (path: Path) =>
    meantFields.has(JSON.stringify(path)) && valueAt(checked.yaml.data, path) === undefined;
  const others = mistakes
    .filter(({ issue, path }) => issue.code !== 'unrecognized_keys' && !isMeant(path))
    .filter(({ path }) => !isUnread(checked, path));
  const groups = unindentedGroups(checked, new Set(unknown.flatMap(({ finding: { key = [] } }) => topOf(key))));
  const { findings: ofLists, lists } = itemsReadAsFields(checked, others);
  const pieces = entriesInPieces(checked, mistakes);
  const inGroups = new Set(groups.flatMap(({ paths }) => paths.map((path) => JSON.stringify(path))));
  const isInPieces = (path: Path) => path.some((_, at) => pieces.paths.has(JSON.stringify(path.slice(0, at + 1))));
  const isTold = (path: Path) =>
    inGroups.has(JSON.stringify(path)) || lists.has(JSON.stringify(path.slice(0, -1))) || isInPieces(path);
  return [
    ...groups.map((one) => one.finding),
    ...unknown.filter(({ finding: { key = [] } }) => !isTold(key)).map((one) => one.finding),
    ...ofLists,
    ...pieces.findings,
    ...others.filter(({ path }) => !isTold(path)).map((mistake) => valueFinding(checked, mistake)),
  ];
}

/** The name that a path of one step leads to, at the top of the file. */
function topOf(path: Path): readonly string[] {
  const [name, ...below] = path;
  return typeof name === 'string' && below.length === 0 ? [name] : [];
}

/** Whether the top-level field of a path is written in the file but could not be read, which has been reported. */
function isUnread({ yaml }: Checked, path: Path): boolean {
  const [name] = path;
  return valueAt(yaml.data, path.slice(0, 1)) === undefined && yaml.unread.some((one) => one === name);
}

function valueFinding(checked: Checked, { issue, path: whole, isOfName }: Mistake): Finding {
  const { file, yaml, schema } = checked;
  if (isOfName) return nameFinding(file, { issue, path: whole });
  const path = withoutImpliedList(yaml.data, whole);
  const value = valueAt(yaml.data, path);
  const list = path.findLast((step) => typeof step === 'string') ?? '';
  const where = { file, value: path };
  if (value === undefined && issue.code !== 'custom') {
    const facts = {
      ...fieldAt(file, path),
      choices: choicesAt(schema, path),
      braces: yaml.read && bracesAt(yaml.read.document, path.slice(0, -1)),
    };
    return finding('field-missing', facts, where);
  }
  if (isEmpty(value)) return emptyFinding(checked, path, list);
  const written = (yaml.read && writtenAt(yaml.read.document, path)) ?? (typeof value === 'string' ? value : '');
  const name = typeof path.at(-1) === 'number' ? '' : list;
  const source = (yaml.read && sourceAt(yaml.read, path)) ?? '';
  const [isForList, isItem] = [path.length < whole.length, mayBe(schema, [...path, 0], value)];
  const known = fieldsAt(schema, path);
  return findingAtValue(issue, { name, list, written, source, value, isForList, isItem, where, known });
}

/** The finding for an invalid key in a map whose keys editors choose, such as the old addresses in `redirects`. */
function nameFinding(file: ContentFile, { issue, path }: Mistake): Finding {
  const written = String(path.at(-1));
  const list = path.slice(0, -1).findLast((step) => typeof step === 'string') ?? '';
  return findingAtValue(issue, {
    name: '',
    list,
    written,
    source: written,
    value: written,
    isForList: false,
    isItem: false,
    where: { file, key: path },
    known: [],
  });
}

function emptyFinding({ file, schema }: Checked, path: Path, name: string): Finding {
  const where = { file, value: path };
  if (typeof path.at(-1) === 'number') return finding('item-empty', { name }, where);
  const facts = { ...fieldAt(file, path), choices: choicesAt(schema, path), isNeeded: !mayBeMissing(schema, path) };
  return finding('field-empty', facts, where);
}

/** The name of a field and of the map or list that holds it; of the folder of its file at the top level. */
function fieldAt({ path: file }: ContentFile, path: Path): { readonly name: string; readonly group: string } {
  const [name = '', group] = path.filter((step) => typeof step === 'string').toReversed();
  const [folder = ''] = /^(?:categories|pages|topics)(?=\/)/u.exec(file) ?? [];
  return { name, group: group ?? folder };
}

/** A path without the index `0` that the schema adds when a single value is written in place of a list. */
function withoutImpliedList(data: unknown, path: Path): Path {
  const above = path.slice(0, -1);
  return typeof path.at(-1) === 'number' && !Array.isArray(valueAt(data, above)) ? above : path;
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (typeof value === 'object' && !Array.isArray(value) && Object.keys(value).length === 0);
}
