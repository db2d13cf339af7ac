import type { Element } from 'hast';
import type { Language } from '../model/language.ts';
import type { Block } from './block-element.ts';
import type { BodyLabels } from './body-context.ts';
import { element } from './element.ts';
import { fillIn } from './fill-in.ts';
import { roundedPosition, type RoundedPosition } from './rounded-position.ts';

/** `:::map{name="…" lat="…" lon="…" precisionKm="…"}`: where it was, in words, no nearer than the editor allows. */
export function mapBlock({ content, attributes, rendering }: Block): Element {
  const { labels, language } = rendering.context;
  const name = element('strong', { className: ['map-place'] }, [attributes['name']?.trim() ?? '']);
  const position = roundedPosition(attributes);
  const words = position ? positionElements(position, labels, language) : [];
  const caption = content.some(({ type }) => type === 'element') ? [element('figcaption', {}, content)] : [];
  return element('figure', { className: ['map'] }, [element('p', {}, [name, ...words]), ...caption]);
}

function positionElements({ lat, lon, precisionKm }: RoundedPosition, labels: BodyLabels, language: Language) {
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
