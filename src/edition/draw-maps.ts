import { createHash } from 'node:crypto';
import { darkMap, lightMap } from '../drawings/map-colours.ts';
import { drawMap } from '../drawings/draw-map.ts';
import { openLetters } from '../drawings/letters.ts';
import { planMap, type MapTools } from '../drawings/plan-map.ts';
import { mapHeight, mapWidth } from '../drawings/map-frame.ts';
import { readWorld } from '../drawings/world.ts';
import type { LocatorMap } from '../model/locator-map.ts';
import type { PublishedPicture } from '../model/published-picture.ts';
import { storeEntry, type Entry } from '../pictures/cache.ts';
import { drawnPixels } from '../pictures/drawn-pixels.ts';
import { factsName, type MapFacts } from './kept-maps.ts';

interface Place {
  readonly map: LocatorMap;
  /** Of the cache, where the map's files shall lie. */
  readonly folder: string;
}

/** Draws maps, and keeps each in its folder of the cache. */
export async function drawInto(places: readonly Place[]): Promise<ReadonlyMap<LocatorMap, Entry>> {
  const tools = { world: readWorld(), letters: await openLetters() };
  const entries = new Map<LocatorMap, Entry>();
  for (const { map, folder } of places) entries.set(map, await drawOne({ map, folder }, tools));
  return entries;
}

async function drawOne({ map, folder }: Place, tools: MapTools): Promise<Entry> {
  const plan = planMap(map, tools);
  const [light, dark] = [drawMap(plan, lightMap), drawMap(plan, darkMap)];
  const pixels = await drawnPixels(light);
  // Every change of a drawing is another address: readers' browsers keep what an address has shown for ever.
  const digest = createHash('sha256').update(light).update(dark).update(pixels).digest('hex').slice(0, 24);
  const names = { light: `${digest}-light.svg`, dark: `${digest}-dark.svg`, pixels: `${digest}-map.png` };
  const facts: MapFacts = { named: plan.names.map(({ code }) => code), home: plan.homeCode };
  const contents = new Map([
    [names.light, Buffer.from(light)],
    [names.dark, Buffer.from(dark)],
    [names.pixels, pixels],
    [factsName, Buffer.from(JSON.stringify(facts))],
  ]);
  const fileOf = (name: string) => ({
    ...{ path: `/media/${name}`, width: mapWidth, height: mapHeight },
    bytes: contents.get(name)?.length ?? 0,
  });
  const published: PublishedPicture = {
    ...{ width: mapWidth, height: mapHeight, placeholder: '' },
    formats: [
      { type: 'image/svg+xml', files: [fileOf(names.light), fileOf(names.dark)] },
      { type: 'image/png', files: [fileOf(names.pixels)] },
    ],
  };
  return storeEntry(folder, published, contents);
}
