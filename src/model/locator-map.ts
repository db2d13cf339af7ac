import type { Language } from './language.ts';
import type { Place } from './place.ts';
import { roundedPlace } from './rounded-place.ts';

/** A locator map: a place with its position rounded, range rings around it, and the language of the labels. */
export interface LocatorMap extends Pick<Place, 'name' | 'lat' | 'lon'> {
  readonly precisionKm: number;
  /** Radii of the range rings, ascending. */
  readonly ringsKm: readonly number[];
  readonly language: Language;
}

/** The published files of a locator map. Every path is root-relative, without the site's base. */
export interface PublishedMap {
  readonly wide: MapDrawing;
  /** The same place for narrow screens, with fewer names around it and larger letters. */
  readonly phone: MapDrawing;
  /** Path of the wide, light drawing as a PNG, for programs that do not show SVG. */
  readonly pixels: string;
  /** The map described in words, for readers who cannot see it. */
  readonly alt: string;
}

/** The paths of a map's SVG files in the light and in the dark colour scheme. */
export interface MapDrawing {
  readonly light: string;
  readonly dark: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** One `<source>` of a map's `<picture>`. */
export interface MapChoice {
  /** A media query; `undefined` for the drawing that is shown where no other matches, and printed. */
  readonly media: string | undefined;
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

const narrow = 'screen and (max-width: 34em)';
const dark = '(prefers-color-scheme: dark)';

/** The media queries of a map's drawings, in the order in which a browser tries them. */
export const mapMedia = [`${narrow} and ${dark}`, narrow, `screen and ${dark}`] as const;

/** Returns a map's drawings, each with its media query, in the order in which a browser tries them. */
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

/** Returns the key of a map in an index: equal for maps that look the same. */
export function mapKey({ name, lat, lon, precisionKm, ringsKm, language }: LocatorMap): string {
  return JSON.stringify([language, name, lat, lon, precisionKm, ringsKm]);
}

/** Returns the map of a place, whose position is rounded. Rounding a rounded position again changes nothing. */
export function mapOfPlace(place: Place, language: Language): LocatorMap {
  const { name, lat, lon, precisionKm } = roundedPlace(place);
  return { name, lat, lon, precisionKm, ringsKm: place.ringsKm?.toSorted((a, b) => a - b) ?? [], language };
}
