import { attributeIn } from './block.ts';
import type { Language } from '../../model/language.ts';
import type { LocatorMap } from '../../model/locator-map.ts';
import { largestRingKm, smallestRingKm } from '../../model/place.ts';
import { roundedPosition } from './rounded-position.ts';

/** The map for the attributes of a `:::map`, its position rounded; `undefined` if they give no valid position. */
export function mapOfBlock(attributes: Readonly<Record<string, string>>, language: Language): LocatorMap | undefined {
  const position = roundedPosition(attributes);
  if (!position) return undefined;
  const { lat, lon, precisionKm } = position;
  const name = attributeIn(attributes, 'name');
  return { name, lat, lon, precisionKm, ringsKm: ringsIn(attributes['ringsKm']), language };
}

/** The radii in an attribute such as `100 300` that can be drawn, in kilometres, ascending and without repetition. */
function ringsIn(written = ''): readonly number[] {
  const numbers = Array.from(written.trim().split(/[\s,]+/u), Number);
  const rings = numbers.filter((one) => one >= smallestRingKm && one <= largestRingKm);
  return [...new Set(rings)].sort((a, b) => a - b);
}
