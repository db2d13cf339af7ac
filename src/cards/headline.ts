import { breakLines, balanceLines, shortened, type WidthOf } from '../lettering/line-breaks.ts';

type Box = Readonly<Record<'width' | 'height', number>>;

const sizes = [112, 96, 80, 72, 64, 56, 50, 44, 40] as const;
const smallest = 40;
const mostLines = 5;
const leadingOf = (size: number) => Math.round(size * 1.13);

/** A headline in lines, as large as the box lets it be. What is too long even for the smallest size ends in an ellipsis. */
export function fitHeadline(headline: string, box: Box, widthInEms: WidthOf) {
  const fits = (size: number) => {
    const lines = breakLines(headline, box.width / size, widthInEms);
    const isNarrow = lines.every((line) => widthInEms(line) <= box.width / size);
    return isNarrow && lines.length <= mostLines && lines.length * leadingOf(size) <= box.height;
  };
  const size = sizes.find(fits) ?? smallest;
  const measure = box.width / size;
  const leading = leadingOf(size);
  const room = Math.min(mostLines, Math.floor(box.height / leading));
  const lines = balanceLines(headline, measure, widthInEms);
  const kept = lines.length <= room ? lines : [...lines.slice(0, room - 1), lines.slice(room - 1).join(' ')];
  return { size, leading, lines: kept.map((line) => shortened(line, measure, widthInEms)) };
}
