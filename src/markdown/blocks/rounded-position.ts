import { roundedPlace } from '../../model/rounded-place.ts';

export interface RoundedPosition {
  readonly lat: number;
  readonly lon: number;
  readonly precisionKm: number;
}

/**
 * The position that a block's attributes name, as readers may know it; `undefined` where they name no place on Earth. A
 * precision that is no number counts as the default: never as an exact place.
 */
export function roundedPosition(attributes: Readonly<Record<string, string>>): RoundedPosition | undefined {
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
