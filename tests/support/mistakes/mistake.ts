/** One way of being wrong, and where the wrong thing then stands. */
export interface Mistake {
  readonly name: string;
  /** What the desk must call it. */
  readonly rule: string;
  /** The kind of file that can have it. */
  readonly of: FileKind;
  /** The field that is changed; `''` where it is none. */
  readonly field: string;
  /** The same mistake in several shapes; each gives the broken text, with the wrong part between ‹ and ›. */
  readonly shapes: readonly ((text: string) => string)[];
}

export type FileKind = 'article' | 'author' | 'category' | 'source' | 'topic' | 'page' | 'site';

/** A wrong part, as offsets in its text; `to` is behind its last character. */
export interface Part {
  readonly from: number;
  readonly to: number;
}

/** The marks of mistakes that were made before, so that one file can have several. */
const marks = '‹›\uE001-\uE008';

/** Makes one mistake after another. Every mistake keeps its marks, whatever the next ones move. */
export function broken(text: string, shapes: readonly ((text: string) => string)[]): { text: string; parts: Part[] } {
  let marked = text;
  for (const [index, shape] of shapes.entries()) {
    const [from, to] = [String.fromCharCode(0xe001 + 2 * index), String.fromCharCode(0xe002 + 2 * index)];
    marked = shape(marked).replace('‹', from).replace('›', to);
  }
  const parts = shapes.map((_, index) => {
    const own = [0xe001 + 2 * index, 0xe002 + 2 * index].map((code) => marked.indexOf(String.fromCharCode(code)));
    const [from = -1, to = -1] = own.map((at) => bare(marked.slice(0, Math.max(at, 0))).length);
    if (own.includes(-1) || to < from) throw new RangeError('A mistake has lost its marks.');
    return { from, to };
  });
  return { text: bare(marked), parts };
}

function bare(text: string): string {
  return text.replace(new RegExp(`[${marks}]`, 'gu'), '');
}

/** The offset of a line and column, both from 1. */
export function offsetOf(text: string, { line, column }: { line: number; column: number }): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
}

/** Puts these lines in place of a field and all that stands under it, or at the end of the fields. */
export function put(field: string, lines: string): (text: string) => string {
  const opening = new RegExp(`^([${marks}]*)${RegExp.escape(field)}:`, 'u');
  return (text) => {
    const { fields, rest } = split(text);
    const all = fields.split('\n');
    const first = all.findIndex((line) => opening.test(line));
    const after = all.findIndex((line, index) => index > first && !/^(?: |-(?!--)|$)/u.test(line));
    const [from, to] = first < 0 ? [all.length, all.length] : [first, after < 0 ? all.length : after];
    const before = opening.exec(all[first] ?? '')?.[1] ?? '';
    const body = field === 'sources' ? withoutSources(rest) : rest;
    return [...all.slice(0, from), before + lines, ...all.slice(to)].join('\n') + body;
  };
}

/** A text that leans on none of the sources that its story had. */
function withoutSources(body: string): string {
  return body
    .replace(/\]\(source:[^)]*\)/gu, '](https://example.org/)')
    .replace(/(?<=^:::document\{.*) source="[^"]*"/gmu, '');
}

/** Takes a field away; that is seen at the very beginning of the file. */
export function leaveOut(field: string): (text: string) => string {
  return (text) => `‹›${put(field, '# Nothing')(text)}`;
}

/** Puts a paragraph at the end of the text. */
export function write(paragraph: string): (text: string) => string {
  return (text) => `${text.trimEnd()}\n\n${paragraph}\n`;
}

/** The fields of a file with the line that opens them, and what follows; a record file is nothing but fields. */
function split(text: string): { readonly fields: string; readonly rest: string } {
  const hasText = new RegExp(`^[${marks}]*---\n`, 'u').test(text);
  const end = hasText ? text.indexOf('\n---', 3) : text.trimEnd().length;
  return { fields: text.slice(0, end), rest: text.slice(end) };
}
