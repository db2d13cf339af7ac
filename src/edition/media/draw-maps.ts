import { createHash } from 'node:crypto';
import { darkMap, lightMap } from '../../maps/colours.ts';
import { drawMap } from '../../maps/draw-map.ts';
import { phoneSheet, wideFormat } from '../../maps/sheet.ts';
import { openShaper } from '../../lettering/shaper.ts';
import { layoutMap, type MapTools } from '../../maps/plan-map.ts';
import { readWorld } from '../../maps/geography/world.ts';
import type { LocatorMap } from '../../model/locator-map.ts';
import type { PublishedPicture } from '../../model/published-picture.ts';
import { storeEntry, type Entry } from '../../pictures/cache/cache.ts';
import { drawnPixels } from '../../pictures/derive/drawn-pixels.ts';
import { factsName, type MapFacts } from './map-facts.ts';

interface Place {
  readonly map: LocatorMap;
  /** Of the cache, where the map's files shall lie. */
  readonly folder: string;
}

export async function drawInto(places: readonly Place[]): Promise<ReadonlyMap<LocatorMap, Entry>> {
  const tools = { world: readWorld(), letters: await openShaper() };
  const entries = new Map<LocatorMap, Entry>();
  for (const { map, folder } of places) entries.set(map, await drawOne({ map, folder }, tools));
  return entries;
}

async function drawOne({ map, folder }: Place, tools: MapTools): Promise<Entry> {
  const plan = layoutMap(map, wideFormat, tools);
  const small = layoutMap(map, phoneSheet, tools);
  const light = drawMap(plan, lightMap);
  const drawn = [
    { ending: 'light.svg', sheet: wideFormat, bytes: Buffer.from(light) },
    { ending: 'dark.svg', sheet: wideFormat, bytes: Buffer.from(drawMap(plan, darkMap)) },
    { ending: 'phone-light.svg', sheet: phoneSheet, bytes: Buffer.from(drawMap(small, lightMap)) },
    { ending: 'phone-dark.svg', sheet: phoneSheet, bytes: Buffer.from(drawMap(small, darkMap)) },
    { ending: 'map.png', sheet: wideFormat, bytes: await drawnPixels(light) },
  ];
  // Every change of a drawing is another address: readers' browsers keep what an address has shown for ever.
  const hash = createHash('sha256');
  for (const { bytes } of drawn) hash.update(bytes);
  const digest = hash.digest('hex').slice(0, 24);
  const facts: MapFacts = { named: plan.names.map(({ code }) => code), home: plan.homeCode };
  const contents = new Map([
    ...drawn.map(({ ending, bytes }) => [`${digest}-${ending}`, bytes] as const),
    [factsName, Buffer.from(JSON.stringify(facts))],
  ]);
  const files = drawn.map(({ ending, sheet: { width, height }, bytes }) => ({
    ...{ path: `/media/${digest}-${ending}`, width, height },
    bytes: bytes.length,
  }));
  const published: PublishedPicture = {
    ...{ width: wideFormat.width, height: wideFormat.height },
    formats: [
      { type: 'image/svg+xml', files: files.slice(0, -1) },
      { type: 'image/png', files: files.slice(-1) },
    ],
  };
  return storeEntry(folder, published, contents);
}
