/** Two versions of some lines that git could not join, or one of its marks that was left over. */
export interface MergeConflict {
  /** From 1. */
  readonly line: number;
  readonly first: string;
  /** The mark at its end; `undefined` where there is none. */
  readonly last: string | undefined;
}

// Seven signs, which is what git writes: longer rows are lines of the text.
const anyMark = /^(?:<{7}|>{7}|\|{7}|={7})(?: |$)/mu;
const begins = /^<{7}(?: |$)/u;
const base = /^\|{7}(?: |$)/u;
const divides = /^={7}$/u;
const ends = /^>{7}(?: |$)/u;

/**
 * The conflicts in a text. A row of `=` under a line is the underline of a heading, and one of `|` under another bar a row of
 * a table. What stands in fenced code is shown to readers on purpose, if the code holds it from its first mark to its last.
 */
export function mergeConflictsIn(text: string): readonly MergeConflict[] {
  if (!anyMark.test(text)) return [];
  const lines = text.split('\n');
  const quoted = fencedLines(lines);
  const lastDivide = lines.findLastIndex((line) => divides.test(line));
  const hasDivideAlone = !lines.some((line) => begins.test(line) || ends.test(line) || base.test(line));
  const found: MergeConflict[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] ?? '';
    const isBase = base.test(first) && (at < lastDivide || !isUnderBars(lines, at));
    const isMark = begins.test(first) || ends.test(first) || isBase || (hasDivideAlone && isDivideAlone(lines, at));
    if (quoted.has(at) || !isMark) continue;
    const end = ends.test(first) ? -1 : endOf(lines, at);
    found.push({ line: at + 1, first, last: lines[end] });
    at = Math.max(at, end);
  }
  return found;
}

/** Whether a line may be a row of a table: a bar stands above it before an empty line does. */
function isUnderBars(lines: readonly string[], at: number): boolean {
  const above = lines.slice(0, at);
  return above.slice(above.findLastIndex((line) => line.trim() === '') + 1).some((line) => line.includes('|'));
}

/** Whether a mark between two versions underlines no line, so that readers would see its signs. */
function isDivideAlone(lines: readonly string[], at: number): boolean {
  return divides.test(lines[at] ?? '') && (lines[at - 1] ?? '').trim() === '';
}

/** The line with the mark that ends a conflict, before another one begins; -1 if there is none. */
function endOf(lines: readonly string[], start: number): number {
  const next = lines.findIndex((line, at) => at > start && (begins.test(line) || ends.test(line)));
  return ends.test(lines[next] ?? '') ? next : -1;
}

/** The lines in closed fences below the front matter, by index. Marks stand at the beginning of a line, so the fences around them do. */
function fencedLines(lines: readonly string[]): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: { readonly mark: string; readonly at: number } | undefined;
  const frontMatter = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  for (let at = frontMatter + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/u.exec(line);
    const marks = mark?.[1] ?? mark?.[2];
    if (!open && marks !== undefined) open = { mark: marks, at };
    else if (open && marks?.startsWith(open.mark) === true && line.trim() === marks) {
      for (let inside = open.at + 1; inside < at; inside += 1) fenced.add(inside);
      open = undefined;
    }
  }
  return fenced;
}
