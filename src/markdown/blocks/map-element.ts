import type { Element } from 'hast';
import { mapChoices, type PublishedMap } from '../../model/locator-map.ts';
import { element } from '../tree/element.ts';

/**
 * A `<picture>` of a map with a source for each screen: larger labels on phones, dark colours in dark mode, light ones
 * else and in print; a bitmap for browsers that do not show SVG.
 * @param base the prefix of the root-relative path of every file.
 */
export function mapElement(map: PublishedMap, base: string): Element {
  const { wide, pixels, alt } = map;
  const type = 'image/svg+xml';
  const sources = mapChoices(map).map(({ media, path, width, height }) =>
    element('source', { type, ...(media !== undefined && { media }), srcSet: base + path, width, height }, []),
  );
  const { width, height } = wide;
  const img = element('img', { src: base + pixels, width, height, alt, loading: 'lazy', decoding: 'async' }, []);
  return element('picture', {}, [...sources, img]);
}
