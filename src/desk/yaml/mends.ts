import { lineInQuotes, lineWithQuoteClosed } from './quoted-line.ts';
import { itemsApart, withItemApart, withLinesOfItem } from './items-apart.ts';
import { withPlainSigns } from './look-alikes.ts';
import { endOfRun, indentOf, oneLine, type Mend } from './mend.ts';

/** A line that begins with a list mark or with a field. */
const structure = /^ *(?:- |[\w-]+:(?: |$))/u;

/** What might mend an error on a line, the likeliest first. Whether one does is known when its lines have been read. */
export function* possibleMends(lines: readonly string[], at: number): Iterable<Mend> {
  const near = [at, at + 1, at - 1].filter((index) => lines[index] !== undefined);
  yield* withoutLookAlikes(lines, at);
  yield* near.flatMap((index) => oneLine('note', index, asNote(lines[index] ?? '')));
  yield* near.flatMap((index) => withoutTabs(lines, index));
  yield* near.flatMap((index) => oneLine('no-space', index, withSpace(lines[index] ?? '')));
  yield* near.flatMap((index) => [
    ...withLinesOfItem(lines, index),
    ...oneLine('hyphen-space', index, withItemApart(lines[index] ?? '')),
  ]);
  yield* itemsApart(lines).filter(({ from, to }) => near.some((index) => index >= from && index <= to));
  yield* near.flatMap((index) => otherIndents(lines, index)).sort((a, b) => a.by - b.by);
  yield* inQuotes(lines, at);
}

/** What might mend a quote that never closes. */
export function quoteClosed(lines: readonly string[], at: number): readonly Mend[] {
  return oneLine('quote-open', at, lineWithQuoteClosed(lines[at] ?? ''));
}

/** What might mend a value that begins with a sign, or ends at one. */
export function valueInQuotes(lines: readonly string[], at: number): readonly Mend[] {
  return oneLine('quotes', at, lineInQuotes(lines[at] ?? ''));
}

/** What might mend a bracket that never closes. */
export function bracketClosed(lines: readonly string[], at: number, closing: string): readonly Mend[] {
  if (indentOf(lines[at + 1] ?? '') > indentOf(lines[at] ?? '')) return [];
  return oneLine('bracket-open', at, `${(lines[at] ?? '').replace(/[\s,]+$/u, '')}${closing}`);
}

/** A text with a mend's lines in it. */
export function mended(lines: readonly string[], { from, to, lines: better }: Mend): string {
  return [...lines.slice(0, from), ...better, ...lines.slice(to + 1)].join('\n');
}

/** What might mend signs that only look plain: the field around a line has plain ones; and, if that does not suffice, the line itself is put into quotes as well. */
export function withoutLookAlikes(lines: readonly string[], at: number): readonly Mend[] {
  const [from, to] = fieldAround(lines, at);
  const plain = lines.slice(from, to + 1).map((line) => withPlainSigns(line));
  const first = plain.findIndex((one) => one !== undefined);
  const sign = plain[first]?.first;
  if (sign === undefined) return [];
  const last = plain.findLastIndex((one) => one !== undefined);
  const better = plain.map((one, index) => one?.line ?? lines[from + index] ?? '').slice(first, last + 1);
  const mend = { slip: 'look-alike', from: from + first, to: from + last, lines: better, sign } as const;
  const inQuotes = better.map((line, index) => (mend.from + index === at ? (lineInQuotes(line) ?? line) : line));
  return [mend, { ...mend, lines: inQuotes }];
}

/** The lines of a top-level field: from one that is not indented to the next, list marks of any kind included. */
function fieldAround(lines: readonly string[], at: number): readonly [from: number, to: number] {
  const begins = (line: string) => /^[^\s#\-\u2010-\u2015\u2022\u2212]/u.test(line);
  const from = Math.max(lines.slice(0, at + 1).findLastIndex(begins), 0);
  const next = lines.findIndex((line, index) => index > Math.max(at, from) && begins(line));
  return [from, (next < 0 ? lines.length : next) - 1];
}

function withoutTabs(lines: readonly string[], at: number): readonly Mend[] {
  const to = endOfRun(lines, at, (line) => /^ *\t/u.test(line));
  const run = lines.slice(at, to + 1);
  if (to < at) return [];
  return ['  ', '    ', ''].map((spaces) => ({
    slip: 'tab',
    from: at,
    to,
    lines: run.map((line) => line.replace(/^[ \t]+/u, (indent) => indent.replaceAll('\t', spaces))),
  }));
}

/** A note in the way of HTML or of a program as a note of YAML. */
function asNote(line: string): string | undefined {
  const [, indent, html, program] = /^( *)(?:<!-+ *(.*?) *-+>|\/\/ *(.*))\s*$/u.exec(line) ?? [];
  return indent === undefined ? undefined : `${indent}# ${html ?? program ?? ''}`;
}

/** `name:value` with a space behind the colon; no address, and no time. */
function withSpace(line: string): string | undefined {
  const [, before, value] = /^(\s*(?:- +)*[a-z][\w-]*:)(?!\/\/)(\S.*)$/iu.exec(line) ?? [];
  return before === undefined || value === undefined ? undefined : `${before} ${value}`;
}

/** A run of lines with one indent may belong under another: by one space, or by more where the line above holds no text. */
function otherIndents(lines: readonly string[], at: number): readonly (Mend & { readonly by: number })[] {
  const line = lines[at] ?? '';
  const own = indentOf(line);
  if (!structure.test(line)) return [];
  const to = endOfRun(lines, at, (one) => indentOf(one) === own && one.trim() !== '');
  const above = lines.slice(0, at).findLast((one) => one.trim() !== '') ?? '';
  const most = indentOf(above) >= own && !/^ *- /u.test(above) ? 8 : 1;
  return columnsAbove(lines, at)
    .filter((column) => column !== own && Math.abs(column - own) <= most)
    .map((column) => ({
      slip: 'indent',
      from: at,
      to,
      by: Math.abs(column - own),
      lines: lines.slice(at, to + 1).map((one) => ' '.repeat(column) + one.trimStart()),
    }));
}

/** The columns at which fields or list items above a line begin. */
function columnsAbove(lines: readonly string[], at: number): readonly number[] {
  const columns = lines.slice(0, at).flatMap((line) => {
    const [, indent = '', marks = ''] = /^( *)((?:- +)*)\S/u.exec(line) ?? [];
    return line.trim() === '' ? [] : [indent.length, indent.length + marks.length];
  });
  return [...new Set(columns.reverse())];
}

/** A line with its value in quotes, and with the lines over which its text goes on. */
function inQuotes(lines: readonly string[], at: number): readonly Mend[] {
  const line = lines[at] ?? '';
  const [, before = '', name = ''] = /^(\s*(?:- +)*)([^\s:]+:(?= |$))?/u.exec(line) ?? [];
  const least = before.length + (name === '' ? 0 : 1);
  const to = endOfRun(lines, at + 1, (one) => one.trim() !== '' && indentOf(one) >= least);
  const further = lines.slice(at + 1, to + 1);
  if (further.some((one) => structure.test(one))) return [];
  const whole = [line.trimEnd(), ...further.map((one) => one.trim())].join(' ');
  return oneLine('quotes', at, lineInQuotes(to > at ? whole : line)).map((mend) => ({ ...mend, to: Math.max(to, at) }));
}
