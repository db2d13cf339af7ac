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
  readonly light: string;
  readonly dark: string;
  /** The light one as pixels, for those who show no vector drawings. */
  readonly pixels: string;
  /** Of the drawing, in CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** What the map shows, for those who do not see it. */
  readonly alt: string;
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
