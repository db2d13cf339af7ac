import { geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Position } from 'geojson';

/** A spherical cap: everything within so many degrees of a point on the globe. */
type Cap = Readonly<Record<'lon' | 'lat' | 'degrees', number>>;

/** A fast filter that leaves out what is too far away to be in view. It caches the cap around each area and line. */
export interface ViewFilter {
  readonly areasIn: (cap: Cap, area: MultiPolygon) => MultiPolygon;
  readonly linesIn: (cap: Cap, lines: MultiLineString) => MultiLineString;
}

/** Returns a filter with an empty cache. */
export function viewFilter(): ViewFilter {
  const caps = new WeakMap<readonly unknown[], Cap>();
  const around = (points: readonly Position[]) => {
    const cap = caps.get(points) ?? capAround(points);
    caps.set(points, cap);
    return cap;
  };
  const meets = (cap: Cap, points: readonly Position[]) => {
    const { lon, lat, degrees } = around(points);
    return inDegrees(geoDistance([cap.lon, cap.lat], [lon, lat])) <= cap.degrees + degrees;
  };
  return {
    areasIn: (cap, area) => ({ ...area, coordinates: area.coordinates.filter(([ring = []]) => meets(cap, ring)) }),
    linesIn: (cap, lines) => ({ ...lines, coordinates: lines.coordinates.filter((line) => meets(cap, line)) }),
  };
}

/** Returns a cap, not the smallest, that contains the points. Its centre is their mean direction. */
function capAround(points: readonly Position[]): Cap {
  const vectors = points.map(([lon = 0, lat = 0]) => {
    const [across, up] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)] as const;
  });
  const sum = (axis: 0 | 1 | 2) => vectors.reduce((total, vector) => total + vector[axis], 0);
  const [x, y, z] = [sum(0), sum(1), sum(2)];
  const [lon, lat] = [inDegrees(Math.atan2(y, x)), inDegrees(Math.atan2(z, Math.hypot(x, y)))];
  const distances = points.map(([toLon = 0, toLat = 0]) => geoDistance([lon, lat], [toLon, toLat]));
  return { lon, lat, degrees: inDegrees(distances.reduce((most, one) => Math.max(most, one), 0)) };
}

function inDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
