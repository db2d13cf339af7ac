import type { LocatorMap } from '../model/locator-map.ts';
import type { MapFrame } from './frame.ts';
import { outlinesOf, type Outline } from './outlines.ts';
import type { CountryCode } from './geography/recognised-borders.ts';
import { countryAt, type World } from './geography/world.ts';

/** The coasts, countries and borders in view of a map, projected to its units. */
export interface Ground {
  readonly land: readonly Outline[];
  readonly countries: ReadonlyMap<CountryCode, readonly Outline[]>;
  /** The country of the place; `undefined` at sea. */
  readonly homeCode: CountryCode | undefined;
  readonly home: readonly Outline[];
  readonly borders: readonly Outline[];
  /** Borders that are not agreed upon. */
  readonly openBorders: readonly Outline[];
}

/** Projects what is in view of a map. */
export function groundOf(map: LocatorMap, { projection, degreesInView }: MapFrame, world: World): Ground {
  const { lat, lon } = map;
  const view = { lat, lon, degrees: degreesInView };
  const { areasIn, linesIn } = world.reach;
  const countries = new Map(
    [...world.countries].flatMap(([code, area]) => {
      const outlines = outlinesOf(areasIn(view, area), projection);
      return outlines.length > 0 ? [[code, outlines] as const] : [];
    }),
  );
  const homeCode = countryAt(world, [lon, lat]);
  return {
    land: outlinesOf(areasIn(view, world.landOf(countries.keys())), projection),
    countries,
    homeCode,
    home: homeCode === undefined ? [] : (countries.get(homeCode) ?? []),
    borders: outlinesOf(linesIn(view, world.borders), projection),
    openBorders: outlinesOf(linesIn(view, world.openBorders), projection),
  };
}
