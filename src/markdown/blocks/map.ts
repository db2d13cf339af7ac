import type { Element } from 'hast';
import { mapKey } from '../../model/locator-map.ts';
import { attributeIn, type Block } from './block.ts';
import { element } from '../tree/element.ts';
import { coordinates, precision } from '../../locale/coordinates.ts';
import { mapElement } from './map-element.ts';
import { mapOfBlock } from './map-of-block.ts';

/**
 * Renders `:::map{name="…" lat="…" lon="…" precisionKm="…" ringsKm="…"}`: a locator map and the position in words, both
 * rounded to the precision that the editor allows.
 */
export function mapBlock({ content, attributes, rendering }: Block): Element {
  const { language, maps, base } = rendering.context;
  const name = element('strong', { className: ['map-place'] }, [attributeIn(attributes, 'name')]);
  const map = mapOfBlock(attributes, language);
  const drawn = map && maps?.[mapKey(map)];
  const span = (className: string, words: string) => [' ', element('span', { className: [className] }, [words])];
  const words = map && [
    ...span('map-position', coordinates(map, language)),
    ...span('map-precision', precision(map.precisionKm, language)),
  ];
  const caption = content.some(({ type }) => type === 'element') ? [element('figcaption', {}, content)] : [];
  const picture = drawn ? [mapElement(drawn, base)] : [];
  return element('figure', { className: ['map'] }, [
    ...picture,
    element('p', {}, [name, ...(words ?? [])]),
    ...caption,
  ]);
}
