import type { MultiPolygon, Position } from 'geojson';
import { required } from '../../model/required.ts';

/** One side of a meridian or of a parallel, as the distance from it in degrees: positive on that side. */
export type Side = (position: Position) => number;

/** Clips areas to one side of a line (Sutherland–Hodgman). Rings keep their winding order. */
export function clipTo(side: Side, { coordinates }: MultiPolygon): MultiPolygon {
  const clipped = coordinates.map((rings) =>
    rings.map((ring) => clipRing(ring, side)).filter(({ length }) => length > 3),
  );
  return { type: 'MultiPolygon', coordinates: clipped.filter(({ length }) => length > 0) };
}

function clipRing(ring: readonly Position[], side: Side): Position[] {
  const clipped = ring.slice(1).flatMap((end, index) => {
    const start = ring[index] ?? end;
    const crossing = side(start) * side(end) < 0 ? [crossingOf(start, end, side)] : [];
    return side(end) >= 0 ? [...crossing, end] : crossing;
  });
  const [first] = clipped;
  return first ? [...clipped, first] : [];
}

function crossingOf(start: Position, end: Position, side: Side): Position {
  const share = side(start) / (side(start) - side(end));
  return start.map((from, axis) => from + share * (required(end[axis], 'a coordinate') - from));
}
