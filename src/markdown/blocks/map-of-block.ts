import { attributeIn } from './block.ts';
import type { Language } from '../../model/language.ts';
import type { LocatorMap } from '../../model/locator-map.ts';
import { largestRingKm, smallestRingKm } from '../../model/place.ts';
import { roundedPosition } from './rounded-position.ts';

/** The map that a `:::map` asks for, no nearer than readers may know; `undefined` where it names no place on Earth. */
export function mapOfBlock(attributes: Readonly<Record<string, string>>, language: Language): LocatorMap | undefined {
  const position = roundedPosition(attributes);
  if (!position) return undefined;
  const { lat, lon, precisionKm } = position;
  const name = attributeIn(attributes, 'name');
  return { name, lat, lon, precisionKm, ringsKm: ringsIn(attributes['ringsKm']), language };
}

/** `100 300`: those of the numbers that can be drawn, ascending. */
function ringsIn(written = ''): readonly number[] {
  const numbers = written
    .trim()
    .split(/[\s,]+/u)
    .map(Number);
  const rings = numbers.filter((one) => one >= smallestRingKm && one <= largestRingKm);
  return [...new Set(rings)].sort((a, b) => a - b);
}
