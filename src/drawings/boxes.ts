import { centre, mapHeight, mapWidth } from './map-frame.ts';

/** What a label covers. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const edge = 4;

export function isInFrame({ left, top, width, height }: Box): boolean {
  return left >= edge && top >= edge && left + width <= mapWidth - edge && top + height <= mapHeight - edge;
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return !taken.some(
    (other) =>
      box.left < other.left + other.width &&
      other.left < box.left + box.width &&
      box.top < other.top + other.height &&
      other.top < box.top + box.height,
  );
}

/** Whether a circle around the middle of the map runs through the box. */
export function isCrossed({ left, top, width, height }: Box, radius: number): boolean {
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
