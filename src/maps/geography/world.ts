import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { Polygon } from 'topojson-specification';
import { required } from '../../model/required.ts';
import { borderLines, type Areas, type Atlas, type BorderLines } from './border-lines.ts';
import { viewFilter, type ViewFilter } from './spherical-caps.ts';
import { clipTo } from './half-plane.ts';
import { cuts, reassignedAreas, type CountryCode } from './recognised-borders.ts';

/** The countries of the world with the borders that the United Nations recognise, in degrees. */
export interface World extends BorderLines {
  readonly countries: ReadonlyMap<CountryCode, MultiPolygon>;
  /** Merges countries to one area, without borders between them. */
  readonly landOf: (countries: Iterable<CountryCode>) => MultiPolygon;
  readonly reach: ViewFilter;
}

/** Reads the atlas and corrects its borders. It takes some tenths of a second, and the result is not cached. */
export function readWorld(): World {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
  const areas = withHandovers(atlas, areasOf(atlas));
  const countries = new Map([...areas].map(([code, polygons]) => [code, merge(atlas, [...polygons])] as const));
  const polygonsOf = (code: CountryCode) => required(areas.get(code), `the area of ${code}`);
  const landOf: World['landOf'] = (codes) => merge(atlas, [...codes].flatMap(polygonsOf));
  return { countries: withCuts(countries), landOf, reach: viewFilter(), ...borderLines(atlas, areas) };
}

/** Returns the code of the country at a place, as exactly as the atlas draws its coasts; `undefined` at sea. */
export function countryAt({ countries, reach }: World, [lon, lat]: readonly [number, number]): CountryCode | undefined {
  for (const [code, area] of countries)
    if (geoContains(reach.areasIn({ lon, lat, degrees: 0 }, area), [lon, lat])) return code;
  return undefined;
}

function areasOf({ objects: { countries } }: Atlas): Areas {
  return new Map(
    countries.geometries.map((country) => {
      const polygons =
        country.type === 'MultiPolygon' ? country.arcs : country.type === 'Polygon' ? [country.arcs] : [];
      const { name = '' } = (country.properties ?? {}) as { readonly name?: string };
      return [String(country.id ?? name), polygons.map((arcs): Polygon => ({ type: 'Polygon', arcs }))];
    }),
  );
}

function withHandovers(atlas: Atlas, areas: Areas): Areas {
  const after = new Map(areas);
  for (const { from, to, around } of reassignedAreas) {
    const before = required(after.get(from), `the area of ${from}`);
    const isGiven = (polygon: Polygon) => !around || geoContains(feature(atlas, polygon), [...around]);
    const kept = before.filter((polygon) => !isGiven(polygon));
    after.set(to, [...(after.get(to) ?? []), ...before.filter(isGiven)]);
    if (kept.length > 0) after.set(from, kept);
    else after.delete(from);
  }
  return after;
}

function withCuts(countries: ReadonlyMap<CountryCode, MultiPolygon>): ReadonlyMap<CountryCode, MultiPolygon> {
  const after = new Map(countries);
  for (const { from, to, side } of cuts) {
    const giver = required(after.get(from), `the area of ${from}`);
    const taker = required(after.get(to), `the area of ${to}`);
    const rest = clipTo((position) => -side(position), giver);
    after.set(from, rest);
    after.set(to, { ...taker, coordinates: [...taker.coordinates, ...clipTo(side, giver).coordinates] });
  }
  return after;
}
