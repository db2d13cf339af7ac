import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { bodyLabels } from './phrases.ts';

/** Formats a position: `39.8° N, 125.8° E`. No digit is added or rounded away, up to six. */
export function coordinates({ lat, lon }: Pick<Place, 'lat' | 'lon'>, language: Language): string {
  const labels = bodyLabels(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const degrees = (value: number, form: string) => form.replace('{degrees}', number.format(Math.abs(value)));
  return labels.coordinates
    .replace('{latitude}', degrees(lat, lat < 0 ? labels.south : labels.north))
    .replace('{longitude}', degrees(lon, lon < 0 ? labels.west : labels.east));
}
