export interface RoundedPosition {
  readonly lat: number;
  readonly lon: number;
  readonly precisionKm: number;
}

/** Kilometres to which a position is rounded where the editor says nothing. */
const defaultPrecisionKm = 10;
const kilometresPerDegree = 111.32;

/**
 * The position on a grid of `precisionKm` kilometres, with no digit finer than the grid; `undefined` where the
 * attributes name no place on Earth. A precision that is no number counts as the default: never as an exact place.
 */
export function roundedPosition(attributes: Readonly<Record<string, string>>): RoundedPosition | undefined {
  const lat = degrees(attributes['lat'], 90);
  const lon = degrees(attributes['lon'], 180);
  if (lat === undefined || lon === undefined) return undefined;
  const wanted = Number(attributes['precisionKm']);
  const precisionKm = wanted > 0 && wanted <= 1000 ? wanted : defaultPrecisionKm;
  const step = precisionKm / kilometresPerDegree;
  const rounded = onGrid(lat, step, 90);
  const shrink = Math.max(Math.cos((rounded * Math.PI) / 180), 0.01);
  return { lat: rounded, lon: onGrid(lon, step / shrink, 180), precisionKm };
}

function degrees(written: string | undefined, limit: number): number | undefined {
  const value = written === undefined || written.trim() === '' ? Number.NaN : Number(written);
  return Math.abs(value) <= limit ? value : undefined;
}

function onGrid(value: number, step: number, limit: number): number {
  const digits = Math.min(Math.max(0, Math.ceil(-Math.log10(step))), 6);
  // Adding zero makes −0 a plain 0.
  const rounded = Number((Math.round(value / step) * step).toFixed(digits)) + 0;
  return Math.min(Math.max(rounded, -limit), limit);
}
