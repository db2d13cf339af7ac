import { mapOfBlock } from '../../markdown/blocks/map-of-block.ts';
import type { BodyMedia } from '../../model/body-media.ts';
import type { Language } from '../../model/language.ts';
import { mapKey, mapOfPlace, type LocatorMap, type PublishedMap } from '../../model/locator-map.ts';
import type { Newsroom } from '../../model/newsroom.ts';
import { pagesOfSite } from '../../newsroom/pages-of-site.ts';
import { topicsOfSite } from '../../newsroom/topics-of-site.ts';

export interface EditionMaps {
  readonly of: (map: LocatorMap) => PublishedMap | undefined;
  /** Published path to the file in the cache that holds its bytes. */
  readonly files: ReadonlyMap<string, string>;
}

/** Draws every map that readers will see. Without any, nothing that draws is even loaded. */
export async function drawMaps(newsroom: Newsroom, cache: string): Promise<EditionMaps> {
  const wanted = new Map(wantedMaps(newsroom).map((map) => [mapKey(map), map]));
  if (wanted.size === 0) return { of: () => undefined, files: new Map() };
  const { cachedMaps: keptMaps } = await import('./map-cache.ts');
  const drawn = await keptMaps([...wanted.values()], cache);
  const byKey = new Map(drawn.map(({ map, published }) => [mapKey(map), published]));
  const files = new Map(drawn.flatMap((one) => one.files.map(({ path, cached }) => [path, cached] as const)));
  return { of: (map) => byKey.get(mapKey(map)), files };
}

/** The maps that a text shows, as its rendering finds them. */
export function mapsInside(
  media: BodyMedia,
  language: Language,
  maps: EditionMaps,
): { readonly maps?: Readonly<Record<string, PublishedMap>> } {
  const found = bodyMaps(media, language).flatMap((map) => {
    const published = maps.of(map);
    return published ? [[mapKey(map), published] as const] : [];
  });
  return found.length > 0 ? { maps: Object.fromEntries(found) } : {};
}

function wantedMaps(newsroom: Newsroom): readonly LocatorMap[] {
  const { articles } = newsroom;
  const records = [...topicsOfSite(newsroom), ...pagesOfSite(newsroom)];
  return [
    ...articles.flatMap(({ location, language }) => (location ? [mapOfPlace(location, language)] : [])),
    ...articles.flatMap(({ media, language }) => bodyMaps(media, language)),
    ...records.flatMap(({ written, language }) => bodyMaps(written.media, language)),
  ];
}

function bodyMaps({ maps }: BodyMedia, language: Language): readonly LocatorMap[] {
  return maps.flatMap(({ attributes }) => mapOfBlock(attributes, language) ?? []);
}
