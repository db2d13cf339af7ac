import { geoAzimuthalEquidistant, type GeoProjection } from 'd3-geo';
import type { LocatorMap } from '../model/locator-map.ts';
import type { MapSheet } from './sheet.ts';

const earthRadiusKm = 6371;
/** The atlas shows no more when it is drawn larger. */
const leastKm = 400;
const ringMargin = 16;
/** What is drawn beyond the edges, so that no coast runs along them. */
const bleed = 8;

export interface MapFrame {
  readonly projection: GeoProjection;
  readonly unitsPerKm: number;
  /** From the place to beyond the corners, on the globe. */
  readonly degreesInView: number;
}

/**
 * Distances and directions from the place are true, however far (azimuthal equidistant): a ring on the ground is a circle on
 * the map. No edge of the world runs through it, at the poles and at the antimeridian either.
 */
export function mapFrame(map: LocatorMap, sheet: MapSheet): MapFrame {
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

/** From the centre to the far side of the Earth. */
export function radiusOfWorld(unitsPerKm: number): number {
  return Math.PI * earthRadiusKm * unitsPerKm;
}

function scaleFor({ ringsKm, precisionKm }: LocatorMap, { width, height, usualKm }: MapSheet): number {
  const radius = Math.min(width, height) / 2 - ringMargin;
  const largestRing = ringsKm.at(-1);
  const wanted = largestRing === undefined ? width / usualKm : radius / largestRing;
  return Math.min(wanted, radius / precisionKm, width / leastKm);
}

function degreesToCorner(unitsPerKm: number, { centre }: MapSheet): number {
  const corner = Math.hypot(centre.x + bleed, centre.y + bleed) / unitsPerKm / earthRadiusKm;
  return (corner * 1.05 * 180) / Math.PI;
}
