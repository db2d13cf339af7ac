import { roundedPlace } from '../../model/rounded-place.ts';

/**
 * The rounded position in a block's attributes; `undefined` if they give no valid latitude and longitude. An invalid
 * precision counts as the default one, never as an exact position.
 */
export function roundedPosition(attributes: Readonly<Record<string, string>>) {
  const lat = degrees(attributes['lat'], 90);
  const lon = degrees(attributes['lon'], 180);
  if (lat === undefined || lon === undefined) return undefined;
  const wanted = Number(attributes['precisionKm']);
  const precisionKm = wanted > 0 && wanted <= 1000 ? wanted : undefined;
  return roundedPlace({ name: '', lat, lon, precisionKm });
}

function degrees(written: string | undefined, limit: number): number | undefined {
  const value = written === undefined || written.trim() === '' ? Number.NaN : Number(written);
  return Math.abs(value) <= limit ? value : undefined;
}
