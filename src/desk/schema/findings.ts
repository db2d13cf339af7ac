import type { z } from 'zod';
import { finding, type Finding } from '../findings/finding.ts';
import { findingAtValue } from './form-findings.ts';
import { nearest } from '../text/nearest.ts';
import { strayLatin } from '../text/lookalikes.ts';
import { choicesAt, fieldsAt, groupsWith, isByLanguage, mayBe, mayBeMissing } from './shape.ts';
import { causesAmong, flattenIssues, valueAt, type Mistake } from './mistakes.ts';
import { bracesAt, sourceAt, writtenAt } from '../yaml/position.ts';
import type { Path } from '../findings/finding.ts';
import type { ContentFile } from '../findings/content-file.ts';
import type { Checked } from './checked.ts';
import { itemsReadAsFields } from './items-read-as-fields.ts';
import { unindentedGroups } from './unindented-groups.ts';

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
  const inGroups = new Set(groups.flatMap(({ paths }) => paths.map((path) => JSON.stringify(path))));
  const isTold = (path: Path) => inGroups.has(JSON.stringify(path)) || lists.has(JSON.stringify(path.slice(0, -1)));
  return [
    ...groups.map((one) => one.finding),
    ...unknown.filter(({ finding: { key = [] } }) => !isTold(key)).map((one) => one.finding),
    ...ofLists,
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

interface UnknownField {
  readonly finding: Finding;
  /** The path, as JSON, of the field that was probably meant; `''` if none was. */
  readonly meant: string;
}

function unknownFields({ file, yaml, schema }: Checked, { issue, path }: Mistake): readonly UnknownField[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const known = fieldsAt(schema, path);
  const free = known.filter((name) => valueAt(yaml.data, [...path, name]) === undefined);
  const groups = path.length === 0 ? [] : groupsWith(schema, issue.keys).filter((group) => group !== path.at(-1));
  return issue.keys.map((name) => {
    const where = { file, key: [...path, name] };
    if (isByLanguage(schema, path))
      return { finding: finding('text-language-unknown', { language: name }, where), meant: '' };
    const decimals = /^\d+$/u.test(name) ? numberBefore(file.text, name) : undefined;
    if (decimals && known.includes(decimals.name))
      return { finding: finding('number-expected', { ...decimals, is: 'plain', whole: false }, where), meant: '' };
    const [, short = '', value = ''] = /^([\w-]+):(\S.*)$/u.exec(name) ?? [];
    if (known.includes(short)) {
      const mend = { text: `${short}: ${value}`, over: 'field' } as const;
      const facts = { code: '', line: name, slip: 'no-space', mend } as const;
      return { finding: finding('yaml-form', facts, where), meant: JSON.stringify([...path, short]) };
    }
    const stray = strayLatin(name);
    const [same] = known.filter((one) => sameLetters(one) === sameLetters(stray?.write ?? name));
    if (same !== undefined && !free.includes(same))
      return { finding: finding('yaml-key-twice', { key: name }, where), meant: '' };
    const isCredit = path.at(-1) === 'picture' && credits.has(name.toLowerCase()) && free.includes('credit');
    const near = (isCredit ? 'credit' : undefined) ?? same ?? nearest(name, free) ?? nearest(name, known);
    const group = near === undefined || (groups.length > 0 && !isCredit) ? groups[0] : undefined;
    const facts = {
      name,
      near: group === undefined ? near : undefined,
      known,
      stray: near === stray?.write ? stray : undefined,
      isSure: same !== undefined,
      group,
    };
    return { finding: finding('field-unknown', facts, where), meant: JSON.stringify([...path, facts.near]) };
  });
}

/** A number that its comma has cut in two in braces, `{ lat: 48,5 }`, by what stands behind the comma. */
function numberBefore(text: string, decimals: string): { readonly name: string; readonly written: string } | undefined {
  const [, name, written] = new RegExp(`(\\w+): *(-?\\d+, *${decimals})(?=\\s*[,}])`, 'u').exec(text) ?? [];
  return name === undefined || written === undefined ? undefined : { name, written };
}

/** What editors call the credit of a picture. */
const credits: ReadonlySet<string> = new Set(['source', 'author', 'photo', 'photographer', 'by', 'copyright']);

/** A name without what slips into names of fields: capitals, hyphens and underscores. */
function sameLetters(name: string): string {
  return name.toLowerCase().replace(/[-_]/gu, '');
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
