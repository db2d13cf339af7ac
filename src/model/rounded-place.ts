import type { Place } from './place.ts';

/** The precision of a place whose editor gives none. */
export const defaultPrecisionKm = 10;

const kilometresPerDegree = 111.32;

/**
 * Returns the place with its position rounded to a grid of `precisionKm` kilometres, which is all that is published of
 * it. Degrees of longitude shrink towards the poles, so their step grows; no digit finer than the grid is left.
 */
export function roundedPlace(place: Place): Place & { precisionKm: number } {
  const precisionKm = place.precisionKm ?? defaultPrecisionKm;
  const step = precisionKm / kilometresPerDegree;
  const lat = clamp(toGrid(place.lat, step), 90);
  const shrink = Math.max(Math.cos((lat * Math.PI) / 180), 0.01);
  return { ...place, lat, lon: clamp(toGrid(place.lon, step / shrink), 180), precisionKm };
}

function toGrid(degrees: number, step: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  return Number((Math.round(degrees / step) * step).toFixed(Math.min(digits, 6))) + 0;
}

function clamp(degrees: number, limit: number): number {
  return Math.min(Math.max(degrees, -limit), limit);
}
