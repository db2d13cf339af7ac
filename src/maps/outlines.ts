import { geoStream, type GeoProjection, type GeoStream } from 'd3-geo';
import type { MultiLineString, MultiPolygon } from 'geojson';

export type Point = readonly [x: number, y: number];

/** A ring of an area, or a line, as it comes to lie in a drawing. */
export type Outline = readonly Point[];

/** Less than any screen shows. */
const finest = 0.3;

/** Where areas or lines come to lie, without points that nobody could tell from their neighbours. */
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

export function areaPath(outlines: readonly Outline[]): string {
  return outlines.map((outline) => `${linePath([outline])}Z`).join('');
}

/** To a tenth of a unit. */
export function linePath(outlines: readonly Outline[]): string {
  return outlines.map((outline) => `M${outline.map(([x, y]) => `${tenths(x)} ${tenths(y)}`).join('L')}`).join('');
}

export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
