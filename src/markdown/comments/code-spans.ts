import { readLine, type BlockLine, type OpenBlocks } from './block-lines.ts';

/** Finds the end of code in words; what it has read ahead is kept, so that a text of many marks is read only once. */
export interface CodeSpans {
  readonly markdown: string;
  /** Up to where the paragraph was read ahead. */
  paragraphEnd: number;
  /** By length of the marks: the place up to which there are no others of it. */
  readonly absentUntil: Map<number, number>;
}

export function codeSpansOf(markdown: string): CodeSpans {
  return { markdown, paragraphEnd: 0, absentUntil: new Map() };
}

/**
 * Where the code ends that a row of `marks` at `offset` begins; `undefined` if they are letters.
 * @param line the line in which they stand, and where it ends.
 */
export function endOfCode(
  spans: CodeSpans,
  { offset, marks }: { readonly offset: number; readonly marks: number },
  line: BlockLine & { readonly end: number },
): number | undefined {
  const { markdown, absentUntil } = spans;
  const limit = limitOf(spans, offset, line);
  if ((absentUntil.get(marks) ?? 0) >= limit) return undefined;
  const row = /`+/gu;
  row.lastIndex = offset + marks;
  for (let found = row.exec(markdown); found && found.index < limit; found = row.exec(markdown))
    if (found[0].length === marks) return row.lastIndex;
  absentUntil.set(marks, limit);
  return undefined;
}

/** Where the paragraph, heading or cell ends that holds a place. */
function limitOf(spans: CodeSpans, offset: number, { form, after, end }: BlockLine & { readonly end: number }): number {
  if (form === 'fence') return offset;
  if (form === 'line') return end;
  if (form === 'row' || lineBelow(spans.markdown, end, after)?.form === 'row')
    return endOfCell(spans.markdown, offset, end);
  if (spans.paragraphEnd <= offset) spans.paragraphEnd = endOfParagraph(spans.markdown, end, after);
  return spans.paragraphEnd;
}

function endOfCell(markdown: string, offset: number, end: number): number {
  const bar = /(?<!\\)\|/gu;
  bar.lastIndex = offset;
  return Math.min(bar.exec(markdown)?.index ?? end, end);
}

function endOfParagraph(markdown: string, lineEnd: number, after: OpenBlocks): number {
  let end = lineEnd;
  let open = after;
  for (;;) {
    const line = lineBelow(markdown, end, open);
    if (!line?.isContinued || line.form !== 'paragraph') return end;
    ({ end } = line);
    open = line.after;
  }
}

function lineBelow(markdown: string, lineEnd: number, open: OpenBlocks) {
  if (lineEnd >= markdown.length) return undefined;
  const end = endOfLine(markdown, lineEnd + 1);
  return { ...readLine(open, markdown.slice(lineEnd + 1, end)), end };
}

export function endOfLine(markdown: string, offset: number): number {
  const end = markdown.indexOf('\n', offset);
  return end < 0 ? markdown.length : end;
}
