import { geoAzimuthalEquidistant, type GeoProjection } from 'd3-geo';
import type { LocatorMap } from '../model/locator-map.ts';

/** Units of a drawing: about as many CSS pixels as a phone shows, so that letters are readable there. */
export const mapWidth = 480;
export const mapHeight = 340;
export const centre = { x: mapWidth / 2, y: mapHeight / 2 } as const;

const earthRadiusKm = 6371;
/** What a map shows from west to east where no ring asks for more. */
const usualKm = 1500;
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
export function mapFrame({ lat, lon, ringsKm, precisionKm }: LocatorMap): MapFrame {
  const unitsPerKm = scaleFor(ringsKm.at(-1), precisionKm);
  const degreesInView = Math.min(179.9, degreesToCorner(unitsPerKm));
  const projection = geoAzimuthalEquidistant()
    .rotate([-lon, -lat])
    .translate([centre.x, centre.y])
    .scale(unitsPerKm * earthRadiusKm)
    .clipAngle(degreesInView)
    .clipExtent([
      [-bleed, -bleed],
      [mapWidth + bleed, mapHeight + bleed],
    ]);
  return { projection, unitsPerKm, degreesInView };
}

/** From the centre to the far side of the Earth. */
export function radiusOfWorld(unitsPerKm: number): number {
  return Math.PI * earthRadiusKm * unitsPerKm;
}

function scaleFor(largestRing: number | undefined, precisionKm: number): number {
  const radius = centre.y - ringMargin;
  const wanted = largestRing === undefined ? mapWidth / usualKm : radius / largestRing;
  return Math.min(wanted, radius / precisionKm, mapWidth / leastKm);
}

function degreesToCorner(unitsPerKm: number): number {
  const corner = Math.hypot(centre.x + bleed, centre.y + bleed) / unitsPerKm / earthRadiusKm;
  return (corner * 1.05 * 180) / Math.PI;
}
