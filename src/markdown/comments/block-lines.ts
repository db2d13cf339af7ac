import { indentOf, insideContainers, isBlank, openedContainers, rule, tabWidth, type Container } from './containers.ts';

/** Code, or a `:::block`, up to its closing marks; `depth` is the number of containers around it. */
interface Fenced {
  readonly mark: string;
  readonly depth: number;
}

/** The blocks that are open between two lines of a body. */
export interface OpenBlocks {
  readonly containers: readonly Container[];
  readonly directives: readonly Fenced[];
  readonly code: Fenced | undefined;
  readonly hasParagraph: boolean;
  /** Of the last line of the paragraph, which may be the head of a table. */
  readonly cells: number;
  readonly hasTable: boolean;
}

/** What a line of a body is, as far as code in it depends on that. */
export interface BlockLine {
  /** `line` is a heading or the edge of a block: code in words ends with it. `fence` begins code. */
  readonly form: 'code' | 'fence' | 'line' | 'row' | 'paragraph' | 'blank';
  /** Whether it goes on with the paragraph of the line before. */
  readonly isContinued: boolean;
  readonly after: OpenBlocks;
}

export const noBlocks: OpenBlocks = {
  ...{ containers: [], directives: [], code: undefined },
  ...{ hasParagraph: false, cells: 0, hasTable: false },
};

const fence = /^ {0,3}(?:(`{3,})[^`]*|(~{3,}).*)$/u;
const closingFence = /^ {0,3}(`{3,}|~{3,}) *$/u;
const directive = /^ {0,3}(:{2,})\p{L}[\p{L}\p{N}_-]*(?:\[.*\])?(?:\{.*\})? *$/u;
const closingDirective = /^ {0,3}(:{3,}) *$/u;
const heading = /^ {0,3}#{1,6}(?: |$)/u;
const underline = /^ {0,3}(?:=+|-+) *$/u;
const delimiter = /^ {0,3}(?=[^-]*-)(?=.*[|:])[|: -]+$/u;

/**
 * Reads one line as CommonMark does, as far as it takes to know code from words: comments are cut out before a text is
 * parsed, and micromark cannot be asked line by line.
 */
export function readLine(open: OpenBlocks, written: string): BlockLine {
  const line = withoutTabs(written);
  const inside = insideContainers(open.containers, line);
  const matched = inside.length - 1;
  const closed = open.directives.findIndex(({ mark, depth }) =>
    closes(closingDirective, line.slice(inside[depth]), mark),
  );
  const directives = open.directives.filter(({ depth }) => depth <= matched);
  if (closed >= 0 && closed < directives.length) {
    const containers = open.containers.slice(0, open.directives[closed]?.depth);
    return ended('line', { ...noBlocks, containers, directives: directives.slice(0, closed) });
  }
  const { code } = open;
  if (matched === code?.depth)
    return ended('code', {
      ...open,
      code: closes(closingFence, line.slice(inside[matched]), code.mark) ? undefined : code,
    });
  return readWords({ ...open, directives }, line, inside);
}

function readWords(open: OpenBlocks, line: string, inside: readonly number[]): BlockLine {
  const matched = inside.length - 1;
  const isWithin = matched === open.containers.length;
  const begun = openedContainers(line, inside[matched] ?? 0, {
    interrupts: open.hasParagraph && !open.hasTable && isWithin,
  });
  const containers = [...open.containers.slice(0, matched).map(filled), ...begun.containers];
  const isContinued = open.hasParagraph && begun.containers.length === 0;
  const rest = line.slice(begun.at);
  const blocks = { ...noBlocks, containers, directives: open.directives };
  if (isBlank(rest))
    return ended('blank', { ...blocks, containers: [...open.containers.slice(0, matched), ...begun.containers] });
  if ((!isContinued || open.hasTable) && indentOf(rest) >= tabWidth) return ended('code', blocks);
  const depth = containers.length;
  const [, ticks, tildes] = fence.exec(rest) ?? [];
  const mark = ticks ?? tildes;
  if (mark !== undefined) return ended('fence', { ...blocks, code: { mark, depth } });
  const colons = directive.exec(rest)?.[1];
  if (colons === '::') return ended('line', blocks);
  if (colons !== undefined)
    return ended('line', { ...blocks, directives: [...open.directives, { mark: colons, depth }] });
  if ((isContinued && isWithin && underline.test(rest)) || heading.test(rest) || rule.test(rest))
    return ended('line', blocks);
  const cells = cellsOf(rest);
  const hasTable = isContinued && (open.hasTable || (delimiter.test(rest) && cells === open.cells));
  const after = {
    ...blocks,
    containers: isContinued ? open.containers : containers,
    hasParagraph: true,
    cells,
    hasTable,
  };
  return { form: hasTable ? 'row' : 'paragraph', isContinued, after };
}

function ended(form: BlockLine['form'], after: OpenBlocks): BlockLine {
  return { form, isContinued: false, after };
}

function closes(closing: RegExp, rest: string, mark: string): boolean {
  return closing.exec(rest)?.[1]?.startsWith(mark) ?? false;
}

function cellsOf(row: string): number {
  return row
    .replace(/^ *\|/u, '')
    .replace(/(?<!\\)\| *$/u, '')
    .split(/(?<!\\)\|/u).length;
}

function filled(container: Container): Container {
  return container === 'quote' || !container.isEmpty ? container : { ...container, isEmpty: false };
}

function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let text = '';
  for (const part of line.split(/(\t)/u))
    text += part === '\t' ? ' '.repeat(tabWidth - (text.length % tabWidth)) : part;
  return text;
}
