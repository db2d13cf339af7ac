import type { Position } from '../findings/finding.ts';
import type { HiddenCharacter } from './hidden-characters.ts';

/** The hidden characters of one line: the first, and how many there are. */
export interface HiddenInLine extends HiddenCharacter {
  readonly count: number;
}

/** A text that was copied with hidden characters may hold hundreds: each line is one mistake. `hidden` is in order. */
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

/** Line and column, from 1, of a place in a text. */
export function positionOf(text: string, index: number): Position {
  const before = text.slice(0, index);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}
