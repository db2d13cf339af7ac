import { geoStream, type GeoProjection, type GeoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';

type Point = readonly [x: number, y: number];

/** A ring of an area, or a line, projected to the units of a map. */
export type Outline = readonly Point[];

/** The least distance of two points, in units. A screen does not show a smaller one. */
const finest = 0.3;

/** Projects areas or lines, and leaves out points that are too near to the one before. */
export function outlinesOf(shape: MultiPolygon | MultiLineString, projection: GeoProjection): readonly Outline[] {
  const outlines: Point[][] = [];
  let last: Point[] = [];
  const sink: GeoStream = {
    point: (x, y) => {
      const [fromX, fromY] = last.at(-1) ?? [Infinity, Infinity];
      if (Math.hypot(x - fromX, y - fromY) >= finest) last.push([x, y]);
    },
    lineStart: () => outlines.push((last = [])),
    lineEnd: () => undefined,
    polygonStart: () => undefined,
    polygonEnd: () => undefined,
  };
  geoStream(shape, projection.stream(sink));
  return outlines.filter(({ length }) => length > 1);
}

/** SVG path data of closed outlines. */
export function areaPath(outlines: readonly Outline[]): string {
  return outlines.map((outline) => `${linePath([outline])}Z`).join('');
}

/** SVG path data of open outlines. */
export function linePath(outlines: readonly Outline[]): string {
  return outlines.map((outline) => `M${outline.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join('L')}`).join('');
}

export function tenths(value: number): string {
  // `+ 0` turns -0 into 0.
  return String(Math.round(value * 10) / 10 + 0);
}
