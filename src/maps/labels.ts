import type { Shaper, Style } from '../lettering/shaper.ts';
import { isFree, isInFrame, type Box, type FreeRoom } from './label-boxes.ts';
import { tenths } from './outlines.ts';

/** A label at its place on a map: SVG path data and `transform` of each line, and the box that they cover. */
export interface Label {
  readonly lines: readonly Readonly<Record<'path' | 'transform', string>>[];
  readonly box: Box;
}

/** A typeset label without a place. Its size includes the space around it. */
export interface SetWords {
  readonly width: number;
  readonly height: number;
  /** Returns the label with its centre at a point. */
  readonly at: (x: number, y: number) => Label;
}

/** Units of space around a label. */
const padding = 3;
/** In ems, from one baseline to the next. */
const lineHeight = 1.15;
/** In ems, from the middle of lower-case letters down to the baseline. */
const baseline = 0.34;

type Words = Style & { readonly lines: readonly string[] };

/** Returns how wide a label would be, the space around it included. Outlines take far longer than measuring. */
export function widthOf({ lines, ...style }: Words, letters: Shaper): number {
  return Math.max(...lines.map((line) => letters.set(line, style).width * style.size)) + 2 * padding;
}

/** Typesets a label, its size in units of the map. */
export function setWords({ lines, ...style }: Words, letters: Shaper): SetWords {
  const outlines = lines.map((line) => letters.outlined(line, style));
  const step = style.size * lineHeight;
  const width = Math.max(...outlines.map((line) => line.width)) + 2 * padding;
  const height = step * lines.length + 2 * padding;
  const at = (x: number, y: number): Label => ({
    lines: outlines.map((line, index) => {
      const down = y + (index - (lines.length - 1) / 2) * step + style.size * baseline;
      return { path: line.path, transform: `translate(${tenths(x - line.width / 2)} ${tenths(down)})` };
    }),
    box: { left: x - width / 2, top: y - height / 2, width, height },
  });
  return { width, height, at };
}

/** Returns the first label that is in view and covers nothing; `undefined` where none is. */
export function firstFree(labels: Iterable<Label>, { sheet, taken }: FreeRoom): Label | undefined {
  for (const label of labels) if (isInFrame(label.box, sheet) && isFree(label.box, taken)) return label;
  return undefined;
}
