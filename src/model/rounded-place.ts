import type { Place } from './place.ts';

/** Kilometres to which a place is rounded where the editor says nothing. */
export const defaultPrecisionKm = 10;

const kilometresPerDegree = 111.32;

/**
 * The place on a grid of `precisionKm` kilometres: what readers, maps and data may know of it. Degrees of longitude
 * shrink with the latitude, so their step grows with it; no digit finer than the grid is left.
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
