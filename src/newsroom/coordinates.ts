import type { Language } from '../model/language.ts';
import type { Place } from '../model/place.ts';

const compass: Readonly<Record<Language, { north: string; south: string; east: string; west: string }>> = {
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
  uk: { north: 'пн. ш.', south: 'пд. ш.', east: 'сх. д.', west: 'зх. д.' },
};

/** `39.8° N, 125.8° E`: with no more digits than the place has. */
export function coordinates({ lat, lon }: Pick<Place, 'lat' | 'lon'>, language: Language): string {
  const { north, south, east, west } = compass[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const degrees = (value: number, hemisphere: string) => `${number.format(Math.abs(value))}° ${hemisphere}`;
  return `${degrees(lat, lat < 0 ? south : north)}${language === 'uk' ? '; ' : ', '}${degrees(lon, lon < 0 ? west : east)}`;
}
