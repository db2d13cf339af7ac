import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { bodyLabels } from './phrases.ts';

/** `39.8° N, 125.8° E`: with no more digits than the place has. */
export function coordinates({ lat, lon }: Pick<Place, 'lat' | 'lon'>, language: Language): string {
  const say = bodyLabels(language);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const degrees = (value: number, form: string) => form.replace('{degrees}', number.format(Math.abs(value)));
  return say.coordinates
    .replace('{latitude}', degrees(lat, lat < 0 ? say.south : say.north))
    .replace('{longitude}', degrees(lon, lon < 0 ? say.west : say.east));
}
