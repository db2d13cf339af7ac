import type { MultiPolygon, Position } from 'geojson';
import { required } from '../../model/required.ts';

/** A side of a meridian or of a parallel: positive inside, in degrees from it. */
export type Side = (position: Position) => number;

/** What of the areas lies on one side; rings keep the way round that they had. */
export function partOn(side: Side, { coordinates }: MultiPolygon): MultiPolygon {
  const cut = coordinates.map((rings) => rings.map((ring) => cutRing(ring, side)).filter(({ length }) => length > 3));
  return { type: 'MultiPolygon', coordinates: cut.filter(({ length }) => length > 0) };
}

function cutRing(ring: readonly Position[], side: Side): Position[] {
  const cut = ring.slice(1).flatMap((end, index) => {
    const start = ring[index] ?? end;
    const crossing = side(start) * side(end) < 0 ? [between(start, end, side)] : [];
    return side(end) >= 0 ? [...crossing, end] : crossing;
  });
  const [first] = cut;
  return first ? [...cut, first] : [];
}

function between(start: Position, end: Position, side: Side): Position {
  const share = side(start) / (side(start) - side(end));
  return start.map((from, axis) => from + share * (required(end[axis], 'a coordinate') - from));
}
