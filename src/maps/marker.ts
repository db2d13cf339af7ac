import type { Box, FreeRoom } from './label-boxes.ts';
import type { Letters } from '../lettering/shaper.ts';
import { firstFree, setWords, type Label, type SetWords } from './labels.ts';
import type { MapSheet } from './sheet.ts';

export const markerRadius = 5;
const away = markerRadius + 2;
const edges = 12;

export function markerBox({ centre }: MapSheet): Box {
  return { left: centre.x - away, top: centre.y - away, width: 2 * away, height: 2 * away };
}

export interface MarkerRoom extends FreeRoom {
  readonly letters: Letters;
}

/** The place's name beside its marker, or below or above it where it is long; smaller, where it is longer than the map. */
export function markerLabel(name: string, { letters, sheet, taken }: MarkerRoom): Label {
  const { width, centre, placeSize } = sheet;
  const words = (size: number) => setWords({ face: 'sans', weight: 700, size, lines: [onMap(name)] }, letters);
  const usual = words(placeSize);
  const longest = width - edges;
  const set = usual.width <= longest ? usual : words((placeSize * longest) / usual.width);
  return firstFree(placesAround(set, centre), { sheet, taken }) ?? set.at(centre.x, centre.y + away + set.height / 2);
}

/** `Vienna, seat of an agency` is `Vienna`: the rest stands in words below the map. */
function onMap(name: string): string {
  return /[^,]+/u.exec(name)?.[0].trim() ?? name;
}

function* placesAround({ width, height, at }: SetWords, centre: MapSheet['centre']): Iterable<Label> {
  yield at(centre.x + away + width / 2, centre.y);
  yield at(centre.x - away - width / 2, centre.y);
  yield at(centre.x, centre.y + away + height / 2);
  yield at(centre.x, centre.y - away - height / 2);
}
