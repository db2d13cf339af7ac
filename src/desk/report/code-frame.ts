import stringWidth from 'string-width';
import type { Position } from '../text/position.ts';
import { withCharactersNamed } from '../text/hidden-characters.ts';

const widest = 100;
const tab = '    ';

/**
 * The source lines around a position: the line itself, the one before and the one after, with a caret under the column.
 * Lines are cut to 100 characters around the caret. Empty if the text has no such line.
 */
export function codeFrame(text: string, { line, column }: Position): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  if (text === '' || line > lines.length) return [];
  const from = Math.max(0, column - widest / 2);
  const width = String(line + 1).length;
  return [line - 1, line, line + 1].flatMap((number) => {
    const source = lines[number - 1];
    if (source === undefined || number < 1) return [];
    const numbered =
      `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${part(source, from, from + widest)}`.trimEnd();
    if (number !== line) return [numbered];
    return [numbered, `${' '.repeat(width + 2)} | ${' '.repeat(stringWidth(part(source, from, column - 1)))}^`];
  });
}

/** A slice of a line that is safe to print, with tabs as four spaces; no surrogate pair is cut in half. */
function part(line: string, from: number, to: number): string {
  return withCharactersNamed(line.slice(wholeFrom(line, from), wholeFrom(line, to)).replaceAll('\t', tab));
}

/** `at`, or the code unit before it where `at` is the second half of a surrogate pair. */
function wholeFrom(line: string, at: number): number {
  return /^[\uDC00-\uDFFF]/u.test(line.slice(at)) ? at - 1 : at;
}
