import type { MapSheet } from './sheet.ts';

/** The rectangle that a label covers, in units of the map. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The area in which labels may be placed: the map without the boxes in `taken`. */
export interface FreeRoom {
  readonly sheet: MapSheet;
  readonly taken: readonly Box[];
}

/** Units between a label and the edge of the map. */
const edge = 4;

/** Whether the box is inside the map and not too near to its edges. */
export function isInFrame({ left, top, width, height }: Box, sheet: Pick<MapSheet, 'width' | 'height'>): boolean {
  return left >= edge && top >= edge && left + width <= sheet.width - edge && top + height <= sheet.height - edge;
}

/** Whether the box overlaps none of `taken`. */
export function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some(
    (other) =>
      box.left < other.left + other.width &&
      other.left < box.left + box.width &&
      box.top < other.top + other.height &&
      other.top < box.top + box.height,
  );
}

/** Whether the circle around a point crosses the box. */
export function isCrossed({ left, top, width, height }: Box, centre: MapSheet['centre'], radius: number): boolean {
  const [x, y] = [left - centre.x, top - centre.y];
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as const;
  const farthest = Math.max(...corners.map(([across, down]) => Math.hypot(across, down)));
  const nearest = Math.hypot(Math.max(x, 0, -x - width), Math.max(y, 0, -y - height));
  return nearest < radius && radius < farthest;
}
