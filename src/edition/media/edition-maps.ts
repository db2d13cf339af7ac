import { examineBody } from '../../markdown/inspect/inspect-body.ts';
import { mapOfBlock } from '../../markdown/blocks/map-of-block.ts';
import type { Article } from '../../model/article.ts';
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
  const { keptMaps } = await import('./map-cache.ts');
  const drawn = await keptMaps([...wanted.values()], cache);
  const byKey = new Map(drawn.map(({ map, published }) => [mapKey(map), published]));
  const files = new Map(drawn.flatMap((one) => one.files.map(({ path, cached }) => [path, cached] as const)));
  return { of: (map) => byKey.get(mapKey(map)), files };
}

/** The maps that a text shows, as its rendering finds them. */
export function mapsInside(
  body: string,
  language: Language,
  maps: EditionMaps,
): { readonly maps?: Readonly<Record<string, PublishedMap>> } {
  const found = bodyMaps(body, language).flatMap((map) => {
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
    ...articles.flatMap(({ body, language }: Article) => bodyMaps(body, language)),
    ...records.flatMap(({ written, language }) => bodyMaps(written.body, language)),
  ];
}

function bodyMaps(body: string, language: Language): readonly LocatorMap[] {
  if (!body.includes(':::map')) return [];
  return examineBody(body).blocks.flatMap(({ name, form, attributes }) => {
    const map = name === 'map' && form === 'block' ? mapOfBlock(attributes, language) : undefined;
    return map ? [map] : [];
  });
}
