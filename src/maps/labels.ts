import type { Cut, Letters } from '../lettering/shaper.ts';
import { isFree, isInFrame, type Box, type FreeRoom } from './label-boxes.ts';
import { tenths } from './outlines.ts';

/** Lines of words at their place on a map. */
export interface Label {
  readonly lines: readonly LabelLine[];
  readonly box: Box;
}

export interface LabelLine {
  readonly path: string;
  readonly transform: string;
}

export interface Words extends Cut {
  readonly size: number;
  readonly lines: readonly string[];
}

/** Half of the words' width and height from their middle. */
export interface SetWords {
  readonly width: number;
  readonly height: number;
  /** The label with its middle at a point. */
  readonly at: (x: number, y: number) => Label;
}

/** The room around words that stays free of others. */
const room = 3;
const leading = 1.15;
/** From the middle of a line of small letters down to its baseline. */
const baseline = 0.34;

export function setWords({ lines, ...style }: Words, letters: Letters): SetWords {
  const set = lines.map((line) => letters.outlined(line, style));
  const step = style.size * leading;
  const width = Math.max(...set.map((line) => line.width)) + 2 * room;
  const height = step * lines.length + 2 * room;
  const at = (x: number, y: number): Label => ({
    lines: set.map((line, index) => {
      const down = y + (index - (lines.length - 1) / 2) * step + style.size * baseline;
      return { path: line.path, transform: `translate(${tenths(x - line.width / 2)} ${tenths(down)})` };
    }),
    box: { left: x - width / 2, top: y - height / 2, width, height },
  });
  return { width, height, at };
}

/** The first of the places at which the words are in view and cover nothing. */
export function firstFree(labels: Iterable<Label>, { sheet, taken }: FreeRoom): Label | undefined {
  for (const label of labels) if (isInFrame(label.box, sheet) && isFree(label.box, taken)) return label;
  return undefined;
}
