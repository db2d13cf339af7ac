import type { Language } from './language.ts';
import type { Place } from './place.ts';
import { roundedPlace } from './rounded-place.ts';

/** A map to be drawn: a place as readers may know it, and the language of the names around it. */
export interface LocatorMap extends Pick<Place, 'name' | 'lat' | 'lon'> {
  readonly precisionKm: number;
  /** Ascending. */
  readonly ringsKm: readonly number[];
  readonly language: Language;
}

/** The files of a map that was drawn. Every address is root-relative, without the site's base. */
export interface PublishedMap {
  readonly wide: MapDrawing;
  /** The same place with fewer names around it and larger letters. */
  readonly phone: MapDrawing;
  /** The wide and light one as pixels, for those who show no vector drawings. */
  readonly pixels: string;
  /** What the map shows, for those who do not see it. */
  readonly alt: string;
}

export interface MapDrawing {
  readonly light: string;
  readonly dark: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** One of the drawings that a browser chooses from. */
export interface MapChoice {
  /** `undefined` for what is shown wherever nothing before it fits, on paper too. */
  readonly media: string | undefined;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const narrow = 'screen and (max-width: 34em)';
const dark = '(prefers-color-scheme: dark)';

/** Every condition under which a drawing of a map is shown. */
export const mapMedia = [`${narrow} and ${dark}`, narrow, `screen and ${dark}`] as const;

/** The drawings of a map in the order in which a browser asks whether one fits. */
export function mapChoices({ wide, phone }: Pick<PublishedMap, 'wide' | 'phone'>): readonly MapChoice[] {
  const [narrowDark, narrowLight, wideDark] = mapMedia;
  const choice = (media: string | undefined, path: string, { width, height }: MapDrawing) => ({
    ...{ media, path, width, height },
  });
  return [
    choice(narrowDark, phone.dark, phone),
    choice(narrowLight, phone.light, phone),
    choice(wideDark, wide.dark, wide),
    choice(undefined, wide.light, wide),
  ];
}

/** The name under which a map is found: equal for maps that look the same. */
export function mapKey({ name, lat, lon, precisionKm, ringsKm, language }: LocatorMap): string {
  return JSON.stringify([language, name, lat, lon, precisionKm, ringsKm]);
}

/** The map of a story's place, rounded to what readers may know: rounding twice changes nothing. */
export function mapOfPlace(place: Place, language: Language): LocatorMap {
  const { name, lat, lon, precisionKm } = roundedPlace(place);
  return { name, lat, lon, precisionKm, ringsKm: place.ringsKm?.toSorted((a, b) => a - b) ?? [], language };
}
