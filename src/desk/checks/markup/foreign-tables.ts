import { finding, type Finding } from '../../findings/finding.ts';
import type { Markup } from './markup.ts';
import { rowsOf, tableKinds, type TableKind } from './table-kinds.ts';

/** Lines that were meant as a table and are drawn in the way of another program. */
interface ForeignTable {
  readonly kind: TableKind;
  /** From 0. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Checks that no table of another program is shown as letters: of a wiki, drawn with lines, set with spaces, with empty lines in it, or saved as text. */
export function foreignTables(tables: readonly ForeignTable[], { markdown, at }: Markup): readonly Finding[] {
  const offsets = tables.length === 0 ? [] : offsetsOf(markdown);
  return tables.map(({ kind, from, to, lines }) => {
    const write = tableOf(rowsOf(kind, lines));
    const mend = write === undefined ? undefined : ({ text: write, over: to - from + 1 } as const);
    return finding('table-of-another-kind', { kind, lines: lines.length, mend }, at(offsets[from] ?? 0));
  });
}

/** The lines, from 1, of such tables: what is told of their signs is told already. */
export function linesOfForeignTables(tables: readonly ForeignTable[]): ReadonlySet<number> {
  return new Set(tables.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at + 1)));
}

/** A sign without which there is no such table. Looked for from the sign, which is rare, and then at what stands before it. */
const anySign =
  /(?:\{\||\+[-=])(?<=^ {0,3}..)|[┌╔|](?<=^ {0,3}.)|---(?<=^ {0,3}...)-* +---|;[^\s;](?<=^[^;\n]+;.)|,[^\s,](?<=^\p{L}[^,\n]*,.)[^,\n]*,\S/mu;

export function foreignTablesIn({ markdown, texts }: Markup): readonly ForeignTable[] {
  if (!anySign.test(markdown)) return [];
  const lines = markdown.split('\n');
  const offsets = offsetsOf(markdown);
  const isText = (line: number) =>
    texts.some(({ from, text }) => from < (offsets[line + 1] ?? Infinity) && from + text.length > (offsets[line] ?? 0));
  const found: ForeignTable[] = [];
  for (let from = 0; from < lines.length; from += 1) {
    const [kind, to] = tableFrom(lines, from) ?? [];
    if (kind === undefined || to === undefined || !isText(from)) continue;
    found.push({ kind, from, to, lines: lines.slice(from, to + 1) });
    from = to;
  }
  return found;
}

function tableFrom(lines: readonly string[], from: number): readonly [TableKind, number] | undefined {
  for (const { kind, begins, goesOn, isWhole } of tableKinds) {
    if (!begins(lines, from)) continue;
    const end = lines.findIndex((_, at) => at > from && !goesOn(lines, at, from));
    const to = (end < 0 ? lines.length : end) - 1;
    const last = lines.slice(0, to + 1).findLastIndex((line) => line.trim() !== '');
    if (isWhole(lines.slice(from, last + 1))) return [kind, last];
  }
  return undefined;
}

/** Where each line begins. */
function offsetsOf(markdown: string): readonly number[] {
  let offset = 0;
  return markdown.split('\n').map((line) => {
    offset += line.length + 1;
    return offset - line.length - 1;
  });
}

/** Rows as a table of this newsroom; `undefined` if they do not have the same cells. */
function tableOf(rows: readonly (readonly string[])[]): string | undefined {
  const [head = [], ...others] = rows;
  if (head.length < 2 || others.length === 0 || others.some((row) => row.length !== head.length)) return undefined;
  const lineOf = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
  return [lineOf(head), `|${' --- |'.repeat(head.length)}`, ...others.map(lineOf)].join('\n');
}
