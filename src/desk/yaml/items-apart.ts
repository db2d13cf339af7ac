import { endOfRun, indentOf, type Mend } from './mend.ts';

/** `-name: value`, an item's first field, or `-{ … }`, with a space behind the hyphen. */
export function withItemApart(line: string): string | undefined {
  const [, indent, field] = /^(\s*)-([a-z][\w-]*:(?: .*)?|\{.*\}\s*)$/iu.exec(line) ?? [];
  return indent === undefined || field === undefined ? undefined : `${indent}- ${field}`;
}

/** The same with the further lines of the item, where these stand under its first word. */
export function withLinesOfItem(lines: readonly string[], at: number): readonly Mend[] {
  const first = withItemApart(lines[at] ?? '');
  const indent = indentOf(lines[at] ?? '') + 1;
  const to = endOfRun(lines, at + 1, (line) => indentOf(line) >= indent && line.trim() !== '');
  if (first === undefined || to <= at || indentOf(lines[at + 1] ?? '') !== indent) return [];
  return [
    { slip: 'hyphen-space', from: at, to, lines: [first, ...lines.slice(at + 1, to + 1).map((line) => ` ${line}`)] },
  ];
}

/** What might mend lists under the name of a field in which no space stands behind the hyphens; a number may be meant with its sign. */
export function itemsApart(lines: readonly string[]): readonly Mend[] {
  return lines.flatMap((line, at) => {
    if (!/^ *(?:- +)?[\w-]+: *$/u.test(line)) return [];
    const indent = indentOf(lines[at + 1] ?? '');
    const to = endOfRun(
      lines,
      at + 1,
      (one) => indentOf(one) >= indent && one.trim() !== '' && !isFieldAt(one, indent),
    );
    const items = lines.slice(at + 1, to + 1);
    const isJoined = (one: string) => indentOf(one) === indent && joined.test(one);
    const first = items.findIndex(isJoined);
    if (first < 0 || !items.every((one) => indentOf(one) > indent || /^ *-/u.test(one))) return [];
    const last = items.findLastIndex(isJoined);
    const better = items.slice(first, last + 1).map((one) => (isJoined(one) ? one.replace(joined, '$1- ') : one));
    return [{ slip: 'hyphen-space', from: at + 1 + first, to: at + 1 + last, lines: better }];
  });
}

const joined = /^( *)-(?=[\p{L}{["'“«])/u;

function isFieldAt(line: string, indent: number): boolean {
  return indentOf(line) === indent && /^ *[\w][\w-]*:(?: |$)/u.test(line);
}
