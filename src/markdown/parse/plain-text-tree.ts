import type { Root } from 'mdast';

// A quote, a list item or a footnote opens with one of these; each may open another on the same line.
const prefix = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])|\[\^[^\]\s]+\]:))+/u;
const marker = />|[-+*](?=[ \t])|\d[.)](?=[ \t])|\]:/gu;
const rule = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,})$/u;

/** No reader follows quotes in quotes, or lists in lists, beyond this. */
const deepest = 24;
const indentOfOne = 2;
/** Lines that may follow a quote or an item without a mark of their own: micromark looks back over all of them at each. */
const lazyLines = 400;
const note = /^[ \t>*+\d.)-]*\[\^[^\]\s]+\]:/u;
/** Signs that may stand between two blank lines: micromark moves all that follow at each of them. */
const mostSigns = 40_000;
const sign = /[^\p{L}\p{N}\s]/gu;
/** No story has so many footnotes; several thousands take micromark minutes. */
const mostNotes = 2000;

/**
 * Whether a text opens so many quotes and lists, one in another, leaves one open for so long, or has so many footnotes or
 * so many signs in one paragraph that parsing it could take a machine's stack or its day. Counted before parsing, line by line, in code too.
 */
export function nestsTooDeep(markdown: string): boolean {
  let lazy = Number.NaN;
  let notes = 0;
  let signs = 0;
  for (const line of markdown.split(/\r\n|\r|\n/u)) {
    const depth = depthOf(line);
    // Not a number until a quote or an item is open: no count of lines without one exceeds the limit.
    lazy = line.trim() === '' ? Number.NaN : depth > 0 ? 0 : lazy + 1;
    if (note.test(line)) notes += 1;
    // No text of a common length has so many, so that most are not counted.
    signs = line.trim() === '' || markdown.length < mostSigns ? 0 : signs + (line.match(sign)?.length ?? 0);
    if (depth > deepest || lazy > lazyLines || notes > mostNotes || signs > mostSigns) return true;
  }
  return false;
}

function depthOf(line: string): number {
  const opened = prefix.exec(line)?.[0];
  if (opened === undefined || rule.test(line)) return 0;
  const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0;
  return (opened.match(marker)?.length ?? 0) + indent / indentOfOne / indentOfOne;
}

/** The text as it stands, one paragraph between blank lines: what is left of a text that nests too deep. */
export function plainTree(markdown: string): Root {
  const paragraphs = markdown.split(/(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)\s*/u).filter((text) => text.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value: value.trim() }] })),
  };
}
