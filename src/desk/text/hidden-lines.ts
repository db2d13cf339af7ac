import type { Position } from './position.ts';
import type { HiddenCharacter } from './hidden-characters.ts';

/** The first hidden character of a line, and how many the line has. */
export interface HiddenInLine extends HiddenCharacter {
  readonly count: number;
}

/** The hidden characters by line, so that each line is reported once. @param hidden in the order of the text. */
export function firstOfEachLine(text: string, hidden: readonly HiddenCharacter[]): readonly HiddenInLine[] {
  const lines: HiddenInLine[] = [];
  let end = -1;
  for (const { index, sign } of hidden) {
    const last = lines.at(-1);
    if (last && index < end) lines[lines.length - 1] = { ...last, count: last.count + 1 };
    else {
      const next = text.indexOf('\n', index);
      end = next < 0 ? text.length : next;
      lines.push({ index, sign, count: 1 });
    }
  }
  return lines;
}

/** The line and column, both from 1, of an index into a text. */
export function positionOf(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
