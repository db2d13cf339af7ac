import type { z } from 'zod';
import { finding, type Finding, type Where } from '../findings/finding.ts';
import type { Replacement } from '../../model/problem.ts';
import { asId, meantIds, nearest } from '../text/nearest.ts';
import { strayLatin } from '../text/lookalikes.ts';
import { inQuotes } from '../yaml/quoted-line.ts';
import { readAsField } from './items-read-as-fields.ts';
import { instantFinding } from './instant-findings.ts';

/** An invalid value, as findings describe it. */
export interface Subject {
  /** The name of the field; `''` for an item of a list. */
  readonly name: string;
  /** The name of the field, or of the list that the value is an item of. */
  readonly list: string;
  /** The source of the value; `''` for a list or a map. */
  readonly written: string;
  /** What stands in the file, sign for sign. */
  readonly source: string;
  readonly value: unknown;
  /** Whether it stands in the place of a list: `author: mira` for `author: [mira]`. */
  readonly isForList: boolean;
  readonly where: Where;
  /** The fields of the map that the schema expects here; empty if it expects none. */
  readonly known: readonly string[];
  /** Whether the value would be sound as an item of the list that the schema expects here. */
  readonly isItem: boolean;
}

/** Error messages of the model's schemas that are also the names of rules, with no facts but the value. */
const forms = [
  'article-address',
  'web-address',
  'link',
  'site-path',
  'time-zone',
  'twice',
  'pgp',
  'wikidata',
  'colour',
  'email-or-url',
  'day',
  'yes-no-or-number',
  'warning-in-words',
] as const;

/** The finding for an issue about a value that is present: which rule it breaks and the facts of its message. */
export function findingAtValue(issue: z.core.$ZodIssue, subject: Subject): Finding {
  const { list: name, written, where } = subject;
  const ofInstant = instantFinding(issue, { name, written: written || subject.source, place: 'field' }, where);
  if (ofInstant) return ofInstant;
  const form = forms.find((one) => one === issue.message);
  if (form !== undefined) return finding(form, { name, written: written || repeated(subject.value) }, where);
  if (issue.message === 'id')
    return finding('id', { name, written, ...idsFor(subject), stray: strayLatin(written) }, where);
  if (issue.message === 'page-or-url')
    return finding('page-or-url', { name, written, suggestion: asId(written) }, where);
  if (issue.message === 'yes-no') return finding('yes-no', { name, written }, where);
  if (issue.message === 'too-long') return tooLong(issue, subject);
  if (issue.code === 'invalid_format' && issue.format === 'email') return finding('email', { name, written }, where);
  if (issue.code === 'invalid_value') {
    const choices = issue.values.map(String);
    const stray = strayLatin(written);
    const isStray = stray !== undefined && choices.includes(stray.write);
    const near = isStray ? stray.write : nearest(written, choices);
    return finding('choice-unknown', { name, written, near, choices, stray: isStray ? stray : undefined }, where);
  }
  if (issue.code === 'invalid_type') return wrongKind(issue.expected, subject);
  return outOfRange(issue, subject);
}

/** What was meant by a malformed id: several only where the field takes them, and none where two stand in the place of one. */
function idsFor({ written, isForList }: Subject): ReturnType<typeof meantIds> {
  const meant = meantIds(written);
  return meant.isSeveral && !isForList ? { suggestion: '' } : meant;
}

function wrongKind(expected: string, subject: Subject): Finding {
  const { name, list, written, source, value, where, known } = subject;
  if (expected === 'array') return finding('list-expected', { mend: inBrackets(subject), name: list }, where);
  if (expected === 'object' || expected === 'record')
    return finding('group-expected', { name: list, known, mend: undefined }, where);
  if (expected === 'number' || expected === 'int') {
    return finding('number-expected', { name: list, written, is: kindOf(value), whole: expected === 'int' }, where);
  }
  const is = kindOf(value);
  if (is === 'group' && name === '' && readAsField.test(source)) {
    const mend = { text: `- ${inQuotes(source)}`, over: 'text' } as const;
    return finding('text-expected', { name: list, written: source, is, mend }, where);
  }
  const mend = is === 'plain' ? fieldOrItem(name, inQuotes(written)) : undefined;
  return finding('text-expected', { name: is === 'plain' ? name : list, written, is, mend }, where);
}

/** The field with another value; of an item in a list, the value alone, which is right behind a hyphen and in brackets. */
function fieldOrItem(name: string, value: string): Replacement {
  return name === '' ? { text: value, over: 'value' } : { text: `${name}: ${value}`, over: 'field' };
}

/** A value as a list: of several where it is words between commas; else of one, in quotes where it is not read as text otherwise. */
function inBrackets({ list: name, written, source, value, isItem }: Subject): Replacement | undefined {
  if (written === '') return undefined;
  const lines = source.split('\n').map((line) => /^\s*(?:\d{1,3}[.)]|[*•])\s+(\S.*)$/u.exec(line)?.[1]);
  if (lines.length > 1 && lines.every((line) => line !== undefined))
    return { text: [`${name}:`, ...lines.map((line) => `  - ${asItem(line.trim())}`)].join('\n'), over: 'field' };
  if (/^[^,;]+(?:;\s*[^,;]+)+$/u.test(written))
    return fieldOrItem(name, `[${written.split(/;\s*/u).map(asItem).join(', ')}]`);
  const isOneText = written.includes(',') && !written.split(/,\s*/u).every((one) => /^\S+$/u.test(one));
  const isRead = typeof value === 'string' || isItem;
  const isPlain = isRead && !isOneText && /^[\p{L}\p{N}][^:#[\]{}"']*$/u.test(written);
  return fieldOrItem(name, `[${isPlain ? written : inQuotes(written)}]`);
}

/** A text as an item of a list, in quotes where it needs them. */
function asItem(text: string): string {
  return /^[\p{L}\p{N}][^:#[\]{}"',]*$/u.test(text) ? text : inQuotes(text);
}

function outOfRange(issue: z.core.$ZodIssue, { list, written, where }: Subject): Finding {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return finding('list-empty', { name: list, group: '' }, where);
  if (issue.code === 'too_big' && issue.origin === 'array')
    return finding('list-too-long', { name: list, most: Number(issue.maximum) }, where);
  if (issue.code === 'too_small')
    return finding('number-range', { name: list, written, least: Number(issue.minimum) }, where);
  if (issue.code === 'too_big')
    return finding('number-range', { name: list, written, most: Number(issue.maximum) }, where);
  return finding('form', { name: list, written }, where);
}

function tooLong(issue: z.core.$ZodIssue, { list, value, where }: Subject): Finding {
  const limit = issue.code === 'custom' ? Number(issue.params?.['limit']) : 0;
  return finding('too-long', { name: list, length: Array.from(String(value).trim()).length, limit }, where);
}

function kindOf(value: unknown): 'plain' | 'list' | 'group' {
  if (Array.isArray(value)) return 'list';
  return typeof value === 'object' && value !== null ? 'group' : 'plain';
}

/** The first value that a list holds twice; `''` if the value is no list. */
function repeated(value: unknown): string {
  if (!Array.isArray(value)) return '';
  return String(value.find((one, index) => value.indexOf(one) !== index) ?? '');
}
