import type { Element } from 'hast';
import { mapChoices, type PublishedMap } from '../../model/locator-map.ts';
import { element } from '../tree/element.ts';

/**
 * `<picture>` of a map: larger letters on phones, light on paper and on light screens, dark on dark ones, pixels where
 * drawings are not shown.
 * @param base what stands before the root-relative path of every file.
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
