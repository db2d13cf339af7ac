import type { MapFormat } from './sheet.ts';

/** The rectangle that a label covers, in units of the map. */
export type Box = Readonly<Record<'left' | 'top' | 'width' | 'height', number>>;

/** The area in which labels may be placed: the map without the boxes in `taken`. */
export interface FreeRoom {
  readonly sheet: MapFormat;
  readonly taken: readonly Box[];
}

/** Units between a label and the edge of the map. */
const edge = 4;

/** Whether the box is inside the map and not too near to its edges. */
export function isInFrame({ left, top, width, height }: Box, sheet: Pick<MapFormat, 'width' | 'height'>): boolean {
  return left >= edge && top >= edge && left + width <= sheet.width - edge && top + height <= sheet.height - edge;
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  const beginsBeforeEndOf = (one: Box, other: Box) =>
    one.left < other.left + other.width && one.top < other.top + other.height;
  return !taken.some((other) => beginsBeforeEndOf(box, other) && beginsBeforeEndOf(other, box));
}

export function isCrossed({ left, top, width, height }: Box, centre: MapFormat['centre'], radius: number): boolean {
  const [x, y] = [left - centre.x, top - centre.y];
  const farthest = Math.hypot(Math.max(Math.abs(x), Math.abs(x + width)), Math.max(Math.abs(y), Math.abs(y + height)));
  const nearest = Math.hypot(Math.max(x, 0, -x - width), Math.max(y, 0, -y - height));
  return nearest < radius && radius < farthest;
}
