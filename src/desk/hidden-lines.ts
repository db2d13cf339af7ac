import type { Position } from './finding.ts';
import { hiddenCharacters } from './hidden-characters.ts';

/** The hidden characters of one line: the first, and how many there are. */
export interface HiddenInLine {
  readonly sign: string;
  readonly count: number;
  readonly index: number;
  readonly position: Position;
}

/** A text that was copied with hidden characters may hold hundreds: each line is one mistake. */
export function firstOfEachLine(text: string): readonly HiddenInLine[] {
  const byLine = Map.groupBy(hiddenCharacters(text), ({ index }) => text.lastIndexOf('\n', index - 1));
  return [...byLine].flatMap(([before, signs]) => {
    const [first] = signs;
    if (first === undefined) return [];
    const line = text.slice(0, first.index).split('\n').length;
    return [{ ...first, count: signs.length, position: { line, column: first.index - before } }];
  });
}
