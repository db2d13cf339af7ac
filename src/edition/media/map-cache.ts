import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { required } from '../../model/required.ts';
import { countryName } from '../../maps/geography/country-names.ts';
import type { LocatorMap, MapDrawing, PublishedMap } from '../../model/locator-map.ts';
import type { PublishedFile, PublishedPicture } from '../../model/published-picture.ts';
import { mapInWords } from '../../newsroom/map-in-words.ts';
import { readEntry, type Entry } from '../../pictures/cache/cache.ts';
import { encoders } from '../../pictures/derive/recipe.ts';
import type { DerivedFile } from '../../pictures/source/request.ts';
import { root } from '../settings/paths.ts';
import { factsName, type MapFacts } from './map-facts.ts';

/** Raised whenever the same map must look otherwise than before. */
const version = 2;

export interface DrawnMap {
  readonly map: LocatorMap;
  readonly published: PublishedMap;
  readonly files: readonly DerivedFile[];
}

/** Every map with its files, those drawn anew that the cache does not hold. */
export async function cachedMaps(maps: readonly LocatorMap[], cache: string): Promise<readonly DrawnMap[]> {
  const recipe = await recipeOfMaps();
  const places = maps.map((map) => ({ map, folder: join(cache, 'pictures', keyOf(map, recipe)) }));
  const known = new Map<LocatorMap, Entry>();
  for (const { map, folder } of places) {
    const entry = await readEntry(folder);
    if (entry) known.set(map, entry);
  }
  const missing = places.filter(({ map }) => !known.has(map));
  if (missing.length > 0) {
    const { drawInto } = await import('./draw-maps.ts');
    for (const [map, entry] of await drawInto(missing)) known.set(map, entry);
  }
  return Promise.all(
    places.map(({ map, folder }) => drawnMap(map, required(known.get(map), `the map of ${map.name}`), folder)),
  );
}

async function drawnMap(map: LocatorMap, { published, files }: Entry, folder: string): Promise<DrawnMap> {
  const { named, home } = JSON.parse(await readFile(join(folder, factsName), 'utf8')) as MapFacts;
  const nameOf = (code: string) => countryName(code, map.language);
  const around = named.filter((code) => code !== home).flatMap((code) => nameOf(code) ?? []);
  const alt = mapInWords({ ...map, home: home === undefined ? undefined : nameOf(home), around });
  return { map, published: { ...filesOf(published), alt }, files };
}

function filesOf({ formats: [drawings, pixels] }: PublishedPicture): Omit<PublishedMap, 'alt'> {
  const [wideLight, wideDark, phoneLight, phoneDark] = required(drawings, 'the drawings of a map').files;
  return {
    wide: drawingOf(wideLight, wideDark),
    phone: drawingOf(phoneLight, phoneDark),
    pixels: required(pixels?.files[0], 'the pixels of a map').path,
  };
}

function drawingOf(light: PublishedFile | undefined, dark: PublishedFile | undefined): MapDrawing {
  const { path, width, height } = required(light, 'the light drawing of a map');
  return { light: path, dark: required(dark, 'the dark drawing of a map').path, width, height };
}

function keyOf(map: LocatorMap, recipe: string): string {
  const { name, lat, lon, precisionKm, ringsKm, language } = map;
  const drawn = JSON.stringify(['map', language, name, lat, lon, precisionKm, ringsKm]);
  return createHash('sha256').update(recipe).update('\0').update(drawn).digest('hex');
}

/** Another as soon as the atlas, the letters or whatever else maps are made with is another. */
async function recipeOfMaps(): Promise<string> {
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { dependencies: unknown };
  return JSON.stringify([version, encoders, process.versions.icu, dependencies]);
}
