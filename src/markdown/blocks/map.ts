import type { Element } from 'hast';
import type { Language } from '../../model/language.ts';
import { mapKey, type LocatorMap } from '../../model/locator-map.ts';
import type { Block } from './block.ts';
import type { BodyLabels } from '../context/body-context.ts';
import { element } from '../tree/element.ts';
import { fillIn } from '../../locale/fill-in.ts';
import { mapElement } from './map-element.ts';
import { mapOfBlock } from './map-of-block.ts';

/** `:::map{name="…" lat="…" lon="…" precisionKm="…" ringsKm="…"}`: where it was, drawn and in words, no nearer than the editor allows. */
export function mapBlock({ content, attributes, rendering }: Block): Element {
  const { labels, language, maps, base } = rendering.context;
  const name = element('strong', { className: ['map-place'] }, [attributes['name']?.trim() ?? '']);
  const map = mapOfBlock(attributes, language);
  const drawn = map && maps?.[mapKey(map)];
  const words = map ? positionElements(map, labels, language) : [];
  const caption = content.some(({ type }) => type === 'element') ? [element('figcaption', {}, content)] : [];
  const picture = drawn ? [mapElement(drawn, base)] : [];
  return element('figure', { className: ['map'] }, [...picture, element('p', {}, [name, ...words]), ...caption]);
}

function positionElements({ lat, lon, precisionKm }: LocatorMap, labels: BodyLabels, language: Language) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const degrees = (value: number, label: string) => fillIn(label, { degrees: number.format(Math.abs(value)) });
  const latitude = degrees(lat, lat < 0 ? labels.south : labels.north);
  const longitude = degrees(lon, lon < 0 ? labels.west : labels.east);
  const coordinates = fillIn(labels.coordinates, { latitude, longitude });
  const precision = fillIn(labels.precision, { kilometres: number.format(precisionKm) });
  return [
    ' ',
    element('span', { className: ['map-position'] }, [coordinates]),
    ' ',
    element('span', { className: ['map-precision'] }, [precision]),
  ];
}
