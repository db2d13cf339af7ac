import { geoAzimuthalEquidistant, type GeoProjection } from 'd3-geo';
import type { LocatorMap } from '../model/locator-map.ts';
import type { MapFormat } from './sheet.ts';

const earthRadiusKm = 6371;
/** The least width of the area that a map shows: the atlas has no more detail. */
const leastKm = 400;
const unitsBesideRing = 16;
/** Units that are drawn beyond the edges, so that the lines that close clipped areas are out of view. */
const bleed = 8;

/** The projection of a map and its scale. */
export interface MapFrame {
  readonly projection: GeoProjection;
  readonly unitsPerKm: number;
  /** The angle from the place to just beyond the corners, on the globe. */
  readonly degreesInView: number;
}

/**
 * Returns the projection of a map: azimuthal equidistant around the place, so that distances and directions from it are
 * true and a ring on the ground is a circle on the map. Poles and the antimeridian need no care.
 */
export function mapFrame(map: LocatorMap, sheet: MapFormat): MapFrame {
  const { lat, lon } = map;
  const { width, height, centre } = sheet;
  const unitsPerKm = scaleFor(map, sheet);
  const degreesInView = Math.min(179.9, degreesToCorner(unitsPerKm, sheet));
  const projection = geoAzimuthalEquidistant()
    .rotate([-lon, -lat])
    .translate([centre.x, centre.y])
    .scale(unitsPerKm * earthRadiusKm)
    .clipAngle(degreesInView)
    .clipExtent([
      [-bleed, -bleed],
      [width + bleed, height + bleed],
    ]);
  return { projection, unitsPerKm, degreesInView };
}

/** Returns the radius, in units, of the circle on which the antipode of the place lies: the edge of the world. */
export function radiusOfWorld(unitsPerKm: number): number {
  return Math.PI * earthRadiusKm * unitsPerKm;
}

function scaleFor({ ringsKm, precisionKm }: LocatorMap, { width, height, usualKm }: MapFormat): number {
  const radius = Math.min(width, height) / 2 - unitsBesideRing;
  const largestRing = ringsKm.at(-1);
  const wanted = largestRing === undefined ? width / usualKm : radius / largestRing;
  return Math.min(wanted, radius / precisionKm, width / leastKm);
}

function degreesToCorner(unitsPerKm: number, { centre }: MapFormat): number {
  const corner = Math.hypot(centre.x + bleed, centre.y + bleed) / unitsPerKm / earthRadiusKm;
  return (corner * 1.05 * 180) / Math.PI;
}
