import type { Position } from './finding.ts';
import { shown } from './hidden-characters.ts';

const widest = 100;

/** The line of a position with its neighbours and a caret under the place; long lines are cut around it. */
export function codeFrame(text: string, { line, column }: Position): readonly string[] {
  const lines = text.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  if (text === '' || line > lines.length) return [];
  const from = Math.max(0, column - widest / 2);
  const width = String(line + 1).length;
  return [line - 1, line, line + 1].flatMap((number) => {
    const source = lines[number - 1];
    if (source === undefined || number < 1) return [];
    const numbered =
      `${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${shown(source).slice(from, from + widest)}`.trimEnd();
    return number === line ? [numbered, `${' '.repeat(width + 2)} | ${' '.repeat(column - 1 - from)}^`] : [numbered];
  });
}
