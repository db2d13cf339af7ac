import type { Position } from './finding.ts';
import type { HiddenCharacter } from './hidden-characters.ts';

/** The hidden characters of one line: the first, and how many there are. */
export interface HiddenInLine extends HiddenCharacter {
  readonly count: number;
}

/** A text that was copied with hidden characters may hold hundreds: each line is one mistake. */
export function firstOfEachLine(text: string, hidden: readonly HiddenCharacter[]): readonly HiddenInLine[] {
  const byLine = Map.groupBy(hidden, ({ index }) => positionOf(text, index).line);
  return [...byLine.values()].flatMap(([first, ...others]) => (first ? [{ ...first, count: others.length + 1 }] : []));
}

/** Line and column, from 1, of a place in a text. */
export function positionOf(text: string, index: number): Position {
  const lines = text.slice(0, index).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
