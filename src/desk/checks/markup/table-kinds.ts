/** How another program draws a table. */
export type TableKind = 'wiki' | 'drawn' | 'spaces' | 'apart' | 'sheet';

interface Form {
  readonly kind: TableKind;
  readonly begins: (lines: readonly string[], at: number) => boolean;
  readonly goesOn: (lines: readonly string[], at: number, from: number) => boolean;
  readonly isWhole: (lines: readonly string[]) => boolean;
}

const wikiEnd = /^\s*\|\}/u;
const drawn = /^ {0,3}(?:[+|][-=+|\s].*[+|]|[│┃║┌├└╔╠╚┏┣┗].*)\s*$/u;
const drawnLine = /^ {0,3}(?:\+[-=+]{3,}\+|[┌├└╔╠╚┏┣┗].*)\s*$/u;
const dashes = /^ {0,3}-{3,}(?: {1,}-{3,})+\s*$/u;
const barred = /^ {0,3}\|.*\|\s*$/u;
const ruling = /^ {0,3}\|(?:\s*:?-+:?\s*\|)+\s*$/u;

export const tableKinds: readonly Form[] = [
  {
    kind: 'wiki',
    begins: (lines, at) => /^\s*\{\|/u.test(lines[at] ?? ''),
    goesOn: (lines, at) => !wikiEnd.test(lines[at - 1] ?? ''),
    isWhole: (lines) => wikiEnd.test(lines.at(-1) ?? ''),
  },
  {
    kind: 'drawn',
    begins: (lines, at) => drawnLine.test(lines[at] ?? ''),
    goesOn: (lines, at) => drawn.test(lines[at] ?? ''),
    isWhole: (lines) => lines.length > 2,
  },
  {
    kind: 'spaces',
    begins: (lines, at) => /\S {2,}\S/u.test(lines[at] ?? '') && dashes.test(lines[at + 1] ?? ''),
    goesOn: (lines, at) => (lines[at] ?? '').trim() !== '',
    isWhole: (lines) => lines.length > 2,
  },
  {
    kind: 'apart',
    begins: (lines, at) => barred.test(lines[at] ?? '') && lines[at + 1]?.trim() === '' && isRowBelow(lines, at),
    goesOn: (lines, at) =>
      barred.test(lines[at] ?? '') || (lines[at]?.trim() === '' && barred.test(lines[at + 1] ?? '')),
    isWhole: (lines) => lines.some((line) => ruling.test(line)),
  },
  {
    kind: 'sheet',
    begins: (lines, at) => /^\s*(?::::.*)?$/u.test(lines[at - 1] ?? '') && separatorOf(lines[at] ?? '') !== undefined,
    goesOn: (lines, at, from) => {
      const [line, head] = [lines[at] ?? '', lines[from] ?? ''];
      const separator = separatorOf(head);
      return separator !== undefined && columnsOf(line, separator) === columnsOf(head, separator);
    },
    isWhole: (lines) => lines.length > (columnsOf(lines[0] ?? '', separatorOf(lines[0] ?? '') ?? ';') > 2 ? 1 : 2),
  },
];

/** What parts the cells of a line of a sheet saved as text; no space stands behind it. Commas in numbers part nothing. */
function separatorOf(line: string): ';' | ',' | undefined {
  if (/^[^\s>|#*:`<[-][^;]*(?:;[^\s;][^;]*)+$/u.test(line)) return ';';
  return /^\p{L}[^,]*(?:,[^\s,\d][^,]*){2,}$/u.test(line) ? ',' : undefined;
}

/** The number of cells of such a line; 0 if it is none. */
function columnsOf(line: string, separator: ';' | ','): number {
  const cells = line.split(separator);
  return line.trim() === '' || cells.slice(1).some((cell) => /^\s/u.test(cell)) ? 0 : cells.length;
}

function isRowBelow(lines: readonly string[], at: number): boolean {
  return ruling.test(lines[at + 2] ?? '');
}

/** The cells of such a table, row by row. */
export function rowsOf(kind: TableKind, lines: readonly string[]): readonly (readonly string[])[] {
  if (kind === 'wiki') return wikiRows(lines);
  if (kind === 'drawn') return drawnRows(lines);
  if (kind === 'spaces') return spacedRows(lines);
  if (kind === 'sheet')
    return lines.map((line) => line.split(separatorOf(lines[0] ?? '') ?? ';').map((cell) => cell.trim()));
  return lines.filter((line) => barred.test(line) && !ruling.test(line)).map((line) => cellsOf(line, /(?<!\\)\|/u));
}

function cellsOf(line: string, bar: RegExp): readonly string[] {
  return line
    .trim()
    .split(bar)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** `! head !! head` and `| cell || cell`, or each on its own line, parted by `|-`. */
function wikiRows(lines: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const line of lines.slice(1).map((one) => one.trim())) {
    if (/^\|[-}+]/u.test(line)) rows.push([]);
    else if (/^[!|]/u.test(line)) {
      const cells = line.slice(1).split(line.startsWith('!') ? /!!|\|\|/u : /\|\|/u);
      rows.at(-1)?.push(...cells.map((cell) => cell.replace(/^[^|[\]]*=[^|[\]]*\|(?!\|)/u, '').trim()));
    }
  }
  return rows.filter((row) => row.length > 0);
}

/** A row goes on over several lines where another line parts the rows. */
function drawnRows(lines: readonly string[]): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const isParted = lines.filter((line) => drawnLine.test(line)).length > 3;
  let isNew = true;
  for (const line of lines) {
    if (drawnLine.test(line)) {
      isNew = true;
      continue;
    }
    const cells = cellsOf(line, /[|│┃║]/u);
    const last = rows.at(-1);
    if (isNew || !isParted || !last) rows.push([...cells]);
    else for (const [at, cell] of cells.entries()) last[at] = `${last[at] ?? ''} ${cell}`.trim();
    isNew = false;
  }
  return rows;
}

/** The columns are those of the dashes. */
function spacedRows([head = '', under = '', ...others]: readonly string[]): readonly (readonly string[])[] {
  const starts = [...under.matchAll(/-+/gu)].map(({ index }) => index);
  const cut = (line: string) => starts.map((start, at) => line.slice(at === 0 ? 0 : start, starts[at + 1]).trim());
  return [head, ...others.filter((line) => !dashes.test(line))].map(cut);
}
