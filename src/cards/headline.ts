import { brokenInto, evened, shortened, type WidthOf } from '../lettering/line-breaks.ts';

/** A headline in lines, at the size at which it fits. */
export interface FittedHeadline {
  readonly size: number;
  readonly leading: number;
  readonly lines: readonly string[];
}

interface Box {
  readonly width: number;
  readonly height: number;
}

const sizes = [112, 96, 80, 72, 64, 56, 50, 44, 40] as const;
const smallest = 40;
const mostLines = 5;
const leadingOf = (size: number) => Math.round(size * 1.13);

/** As large as the box lets it be. What is too long even for the smallest size ends in an ellipsis. */
export function fitHeadline(headline: string, box: Box, widthInEms: WidthOf): FittedHeadline {
  const size = sizes.find((one) => fits(headline, box, { size: one, widthInEms })) ?? smallest;
  const measure = box.width / size;
  const leading = leadingOf(size);
  const room = Math.min(mostLines, Math.floor(box.height / leading));
  const lines = evened(headline, measure, widthInEms);
  const kept = lines.length <= room ? lines : [...lines.slice(0, room - 1), lines.slice(room - 1).join(' ')];
  return { size, leading, lines: kept.map((line) => shortened(line, measure, widthInEms)) };
}

function fits(
  headline: string,
  { width, height }: Box,
  { size, widthInEms }: { readonly size: number; readonly widthInEms: WidthOf },
): boolean {
  const lines = brokenInto(headline, width / size, widthInEms);
  const isNarrow = lines.every((line) => widthInEms(line) <= width / size);
  return isNarrow && lines.length <= mostLines && lines.length * leadingOf(size) <= height;
}
