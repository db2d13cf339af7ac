import type { Element } from 'hast';
import type { PublishedMap } from '../model/locator-map.ts';
import { element } from './element.ts';

/**
 * `<picture>` of a map: light on paper and on light screens, dark on dark ones, pixels where drawings are not shown.
 * @param base what stands before the root-relative path of every file.
 */
export function mapElement({ light, dark, pixels, width, height, alt }: PublishedMap, base: string): Element {
  const type = 'image/svg+xml';
  const media = 'screen and (prefers-color-scheme: dark)';
  return element('picture', {}, [
    element('source', { type, media, srcSet: base + dark }, []),
    element('source', { type, srcSet: base + light }, []),
    element('img', { src: base + pixels, width, height, alt, loading: 'lazy', decoding: 'async' }, []),
  ]);
}
