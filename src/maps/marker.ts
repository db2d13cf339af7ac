import type { Box, FreeRoom } from './label-boxes.ts';
import type { Shaper } from '../lettering/shaper.ts';
import { firstFree, setWords, widthOf, type Label, type SetWords } from './labels.ts';
import type { MapFormat } from './sheet.ts';

/** The radius of the dot at the place, in units of the map. */
export const markerRadius = 5;
const clearance = markerRadius + 2;
/** Units that a name must leave free beside it, left and right together. */
const edges = 12;

/** Returns the box that other labels must leave free. */
export function markerBox({ centre }: MapFormat): Box {
  return { left: centre.x - clearance, top: centre.y - clearance, width: 2 * clearance, height: 2 * clearance };
}

/**
 * Places the name of the place: to the right or left of its marker, else below or above it. A name that is wider than
 * the map is set smaller.
 */
export function markerLabel(name: string, { letters, sheet, taken }: FreeRoom & { letters: Shaper }): Label {
  const { width, centre, placeSize } = sheet;
  const usual = { face: 'sans', weight: 700, size: placeSize, lines: [shortName(name)] } as const;
  const fitting = (placeSize * (width - edges)) / widthOf(usual, letters);
  const fitted = setWords({ ...usual, size: Math.min(placeSize, fitting) }, letters);
  const below = fitted.at(centre.x, centre.y + clearance + fitted.height / 2);
  return firstFree(placesAround(fitted, centre), { sheet, taken }) ?? below;
}

/** Returns the name up to a comma: `Vienna` of `Vienna, seat of an agency`. The whole name stands below the map. */
function shortName(name: string): string {
  return /[^,]+/u.exec(name)?.[0].trim() ?? name;
}

function* placesAround({ width, height, at }: SetWords, centre: MapFormat['centre']): Iterable<Label> {
  yield at(centre.x + clearance + width / 2, centre.y);
  yield at(centre.x - clearance - width / 2, centre.y);
  yield at(centre.x, centre.y + clearance + height / 2);
  yield at(centre.x, centre.y - clearance - height / 2);
}
