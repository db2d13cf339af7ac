import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';
import { bodyLabels } from './body-labels.ts';
import { fillIn } from './fill-in.ts';

/** Formats a position: `39.8° N, 125.8° E`. No digit is added or rounded away, up to six. */
export function coordinates({ lat, lon }: Pick<Place, 'lat' | 'lon'>, language: Language): string {
  const say = bodyLabels(language);
  const degrees = (value: number, label: string) => fillIn(label, { degrees: inDigits(Math.abs(value), language) });
  return fillIn(say.coordinates, {
    latitude: degrees(lat, lat < 0 ? say.south : say.north),
    longitude: degrees(lon, lon < 0 ? say.west : say.east),
  });
}

/** How near a position is given, in words: `Position rounded to 10 km`. */
export function precision(kilometres: number, language: Language): string {
  return fillIn(bodyLabels(language).precision, { kilometres: inDigits(kilometres, language) });
}

function inDigits(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}
