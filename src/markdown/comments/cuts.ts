import type { Point } from 'unist';

/** A line and a column, both from 1. */
export type Place = Readonly<Pick<Point, 'line' | 'column'>>;

/** From one offset to before another. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where something was cut out of a text. */
export interface Cut extends Place {
  /** An offset into what is left. `line` and `column`, from 1, say where the whole text goes on there. */
  readonly offset: number;
}

/** A text without what stands in `removed`, which is in the order of the text. */
export function cutOut(
  whole: string,
  removed: readonly Range[],
): { readonly text: string; readonly cuts: readonly Cut[] } {
  const places = placesOf(
    whole,
    removed.map(({ to }) => to),
  );
  const kept: string[] = [];
  let offset = 0;
  let last = 0;
  const cuts = removed.map(({ from, to }, index): Cut => {
    kept.push(whole.slice(last, from));
    offset += from - last;
    last = to;
    return { offset, ...(places[index] ?? { line: 1, column: 1 }) };
  });
  return { text: kept.join('') + whole.slice(last), cuts };
}

/** The places of offsets into a text, which are in its order. */
export function placesOf(text: string, offsets: readonly number[]): readonly Place[] {
  let line = 1;
  let start = 0;
  let end = text.indexOf('\n');
  return offsets.map((offset) => {
    for (; end >= 0 && end < offset; end = text.indexOf('\n', start)) {
      line += 1;
      start = end + 1;
    }
    return { line, column: offset - start + 1 };
  });
}

/** Where a place of what is left stands in the whole text. */
export function placeInWhole(text: string, cuts: readonly Cut[], { line, column }: Place): Place {
  if (cuts.length === 0) return { line, column };
  const offset = startOfLine(text, line) + column - 1;
  const last = cuts.findLast((cut) => cut.offset <= offset);
  if (!last) return { line, column };
  const ends = text.slice(last.offset, offset).split('\n').length - 1;
  if (ends > 0) return { line: last.line + ends, column };
  return { line: last.line, column: last.column + offset - last.offset };
}

function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
